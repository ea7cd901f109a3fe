import { dayOf } from '../../words/dates.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import type { EnumOf } from '../graph.js';
import { peopleWords } from '../words/people.js';
import { useWords } from '../words/use-words.js';
import { type AskedField, given, slugOf, type Typed } from './asked-fields.js';
import {
  createAgencyMutation,
  createPointMutation,
  editAgencyMutation,
  editPointMutation,
  endAgencyMutation,
  type House,
  type PointLine,
} from './documents.js';

/** What one form of the page asks, with what it begins, and how it is sent. */
export interface FormPlan {
  fields: readonly AskedField[];
  start: Typed;
  send(typed: Typed): Promise<AnyOutcome>;
}

type Named = Readonly<Record<string, string>>;
export const optionsOf = (texts: Named) => Object.entries(texts).map(([value, text]) => ({ value, text }));

/** A field of these forms, under its label. */
export function useField() {
  const { fields: labels } = useWords(peopleWords);
  return (
    name: keyof typeof labels,
    kind: AskedField['kind'] = 'text',
    more: Partial<AskedField> = {},
  ): AskedField => ({
    name,
    label: labels[name],
    kind,
    ...more,
  });
}

export const needed = { isRequired: true } as const;

/** Forms about an agency itself and bodies below it. */
export function useAgencyForms(house: House, beside: readonly { id: string; name: string }[]) {
  return { add: useAddAgency(house), change: useChangeAgency(house), close: useEndAgency(house, beside) };
}

function useAgencyFields() {
  const field = useField();
  return {
    named: [field('name', 'text', needed), field('shortName', 'text', needed), field('nameEn')],
    told: [field('address'), field('phone'), field('email'), field('website')],
    field,
  };
}

const toldOfAgency = (typed: Typed) => ({
  name: typed['name'] ?? '',
  shortName: typed['shortName'] ?? '',
  nameEn: given(typed, 'nameEn'),
  address: given(typed, 'address'),
  phone: given(typed, 'phone'),
  email: given(typed, 'email'),
  website: given(typed, 'website'),
});

function useAddAgency(house: House): FormPlan {
  const { fields: labels, agencyKinds, levels } = useWords(peopleWords);
  const { now } = useDesk();
  const { named, told, field } = useAgencyFields();
  const [create] = useAct(createAgencyMutation);
  return {
    fields: [
      ...named,
      field('kind', 'select', { options: optionsOf(agencyKinds) }),
      // No district is founded any more.
      field('level', 'select', { options: optionsOf(levels).filter(({ value }) => value !== 'DISTRICT') }),
      field('validFrom', 'date', needed),
      field('slug', 'text', { hint: labels.slugHint }),
      ...told,
    ],
    start: { kind: 'DEPARTMENT', level: house.level, validFrom: dayOf(now()) },
    send: (typed) =>
      create({
        input: {
          ...toldOfAgency(typed),
          parentId: house.id,
          slug: given(typed, 'slug') ?? slugOf(typed['shortName'] ?? ''),
          kind: typed['kind'] as EnumOf<'AgencyKind'>,
          level: typed['level'] as EnumOf<'AgencyLevel'>,
          validFrom: typed['validFrom'] ?? '',
        },
      }),
  };
}

function useChangeAgency(house: House): FormPlan {
  const { named, told } = useAgencyFields();
  const [edit] = useAct(editAgencyMutation);
  return {
    fields: [...named, ...told],
    start: textsOf(house, ['name', 'shortName', 'nameEn', 'address', 'phone', 'email', 'website']),
    send: (typed) => edit({ input: { id: house.id, ...toldOfAgency(typed) } }),
  };
}

function useEndAgency(house: House, beside: readonly { id: string; name: string }[]): FormPlan {
  const { fields: labels } = useWords(peopleWords);
  const field = useField();
  const [end] = useAct(endAgencyMutation);
  const others = beside.filter(({ id }) => id !== house.id).map(({ id, name }) => ({ value: id, text: name }));
  return {
    fields: [
      field('lastDay', 'date', needed),
      field('document'),
      { name: 'successorIds', label: labels.successors, kind: 'several', options: others },
    ],
    start: {},
    send: (typed) =>
      end({
        input: {
          id: house.id,
          lastDay: typed['lastDay'] ?? '',
          document: given(typed, 'document'),
          successorIds: (typed['successorIds'] ?? '').split(' ').filter(Boolean),
        },
      }),
  };
}

/** Forms about the places where an agency receives. */
export function usePointForms(house: House) {
  const { pointKinds, fields: labels } = useWords(peopleWords);
  const field = useField();
  const [create] = useAct(createPointMutation);
  const [edit] = useAct(editPointMutation);
  const told = [
    field('address', 'text', needed),
    field('phone'),
    field('directions', 'lines'),
    field('accessibility', 'lines'),
  ];
  const toldOf = (typed: Typed) => ({
    name: typed['name'] ?? '',
    address: typed['address'] ?? '',
    phone: given(typed, 'phone'),
    directions: given(typed, 'directions'),
    accessibility: given(typed, 'accessibility'),
  });
  const add: FormPlan = {
    fields: [
      field('name', 'text', needed),
      field('kind', 'select', { options: optionsOf(pointKinds) }),
      ...told,
      field('slug', 'text', { hint: labels.slugHint }),
    ],
    start: { kind: 'OFFICE', address: house.address ?? '' },
    send: (typed) =>
      create({
        input: {
          agencyId: house.id,
          kind: typed['kind'] as EnumOf<'PointKind'>,
          slug: given(typed, 'slug') ?? slugOf(typed['name'] ?? ''),
          ...toldOf(typed),
        },
      }),
  };
  const change = (point: PointLine): FormPlan => ({
    fields: [field('name', 'text', needed), ...told],
    start: textsOf(point, ['name', 'address', 'phone', 'directions', 'accessibility']),
    send: (typed) => edit({ input: { id: point.id, ...toldOf(typed) } }),
  });
  return { add, change };
}

function textsOf<Key extends string>(row: Readonly<Record<Key, string | null>>, keys: readonly Key[]): Typed {
  return Object.fromEntries(keys.map((key) => [key, row[key] ?? '']));
}
