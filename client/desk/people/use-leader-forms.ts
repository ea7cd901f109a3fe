import { dayOf } from '../../words/dates.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import type { EnumOf } from '../graph.js';
import { peopleWords } from '../words/people.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { given, slugOf, type Typed } from './asked-fields.js';
import {
  appointLeaderMutation,
  createLeaderMutation,
  editLeaderMutation,
  endTermMutation,
  type House,
  type PositionLine,
} from './documents.js';
import { type FormPlan, needed, optionsOf, useField } from './use-forms.js';

/** Forms about those who lead an agency. */
export function useLeaderForms(house: House) {
  return { add: useAddLeader(house), rename: useRename(), appoint: useAppoint(house), endTerm: useEndTerm() };
}

function useOfficeFields() {
  const { positionKinds } = useWords(wizardWords);
  const { now } = useDesk();
  const field = useField();
  const fields = [
    field('title', 'text', needed),
    field('titleEn'),
    field('kind', 'select', { options: optionsOf(positionKinds) }),
    field('isHead', 'tick'),
    field('fromDay', 'date', needed),
    field('toDay', 'date'),
    field('document'),
  ];
  return { fields, start: { kind: 'COMMITTEE_VICE_CHAIR', fromDay: dayOf(now()) } };
}

const officeOf = (typed: Typed) => ({
  title: typed['title'] ?? '',
  titleEn: given(typed, 'titleEn'),
  kind: typed['kind'] as EnumOf<'PositionKind'>,
  isHead: typed['isHead'] === 'true',
  fromDay: typed['fromDay'] ?? '',
  toDay: given(typed, 'toDay'),
  document: given(typed, 'document'),
});

function useNameFields() {
  const field = useField();
  const options = ['Ông', 'Bà'].map((text) => ({ value: text, text }));
  return [field('honorific', 'select', { options }), field('fullName', 'text', needed)];
}

const nameOf = (typed: Typed) => ({ honorific: typed['honorific'] ?? '', fullName: typed['fullName'] ?? '' });

function useAddLeader(house: House): FormPlan {
  const { fields: labels } = useWords(peopleWords);
  const field = useField();
  const office = useOfficeFields();
  const [create] = useAct(createLeaderMutation);
  return {
    fields: [...useNameFields(), ...office.fields, field('slug', 'text', { hint: labels.slugHint })],
    start: { honorific: 'Ông', ...office.start },
    send: (typed) => {
      const slug = given(typed, 'slug') ?? slugOf(typed['fullName'] ?? '');
      return create({ input: { agencyId: house.id, slug, ...nameOf(typed), ...officeOf(typed) } });
    },
  };
}

function useRename(): (line: PositionLine) => FormPlan {
  const fields = useNameFields();
  const [rename] = useAct(editLeaderMutation);
  return ({ leader: { id, honorific, fullName } }) => ({
    fields,
    start: { honorific, fullName },
    send: (typed) => rename({ input: { id, ...nameOf(typed) } }),
  });
}

function useAppoint(house: House): (line: PositionLine) => FormPlan {
  const field = useField();
  const office = useOfficeFields();
  const [appoint] = useAct(appointLeaderMutation);
  const places = [house, ...(house.parent ? [house.parent] : []), ...house.children];
  const options = places.map(({ id, name }) => ({ value: id, text: name }));
  return ({ leader }) => ({
    fields: [field('agencyId', 'select', { options }), ...office.fields],
    start: { agencyId: house.id, ...office.start },
    send: (typed) => appoint({ input: { leaderId: leader.id, agencyId: typed['agencyId'] ?? '', ...officeOf(typed) } }),
  });
}

function useEndTerm(): (line: PositionLine) => FormPlan {
  const field = useField();
  const [end] = useAct(endTermMutation);
  return ({ id }) => ({
    fields: [field('lastDay', 'date', needed)],
    start: {},
    send: (typed) => end({ input: { positionId: id, lastDay: typed['lastDay'] ?? '' } }),
  });
}
