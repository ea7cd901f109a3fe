import { roleNames } from '../actor.js';
import { readTopics } from '../registrations/topic-rules.js';
import type { FieldProblem } from '../staff/shape.js';
import { readChannels, readTopicList, sayTopics } from './list-values.js';
import type { Form, NamedFigure } from './parameter.js';

/** A value as the desk gives it: of all these only what its form has. */
export interface GivenValue {
  choice?: string | null | undefined;
  figure?: number | null | undefined;
  unit?: string | null | undefined;
  lines?: readonly { fromPeople: number; mostRepresentatives: number }[] | null | undefined;
  roles?: readonly string[] | null | undefined;
  figures?: readonly { name: string; count: number }[] | null | undefined;
  grounds?: readonly { code: string; source: string }[] | null | undefined;
  channels?: readonly string[] | null | undefined;
  topics?: readonly GivenTopic[] | null | undefined;
}

/** A topic that is offered, and what it is called where not what everybody calls it. */
interface GivenTopic {
  code: string;
  vi?: string | null | undefined;
  en?: string | null | undefined;
}

export type ReadValue = { kind: 'Read'; value: unknown } | { kind: 'Unfit'; problem: FieldProblem };

const leadUnits: readonly string[] = ['DAYS', 'WORKING_DAYS'];

/** The value to keep, or what is wrong with what was given. Whatever the form has no use for is left out. */
export function readValue(form: Form, given: GivenValue): ReadValue {
  switch (form.kind) {
    case 'CHOICE':
      return form.choices.some(({ value }) => value === given.choice)
        ? { kind: 'Read', value: given.choice }
        : missing('choice');
    case 'NUMBER':
      return readNumber(given.figure, form, (value) => value);
    case 'LEAD':
      if (!leadUnits.includes(given.unit ?? '')) return missing('unit');
      return readNumber(given.figure, { least: 0, most: form.most }, (days) => ({ days, unit: given.unit }));
    case 'REPRESENTATIVES':
      return readLines(given.lines ?? []);
    case 'ROLES': {
      const roles = roleNames.filter((role) => given.roles?.includes(role));
      const isKnown = given.roles?.every((role) => roleNames.some((name) => name === role)) ?? false;
      return isKnown ? { kind: 'Read', value: { roles } } : missing('roles');
    }
    case 'FIGURES':
      return readFigures(given.figures ?? [], form.figures);
    case 'GROUNDS':
      return readGrounds(given.grounds ?? [], codesOf(form));
    case 'CHANNELS':
      return readChannels(given.channels ?? [], codesOf(form));
    case 'TOPICS':
      return readTopicList(given.topics ?? [], codesOf(form));
  }
}

const none = {
  ...{ choice: null, figure: null, unit: null, lines: null, roles: null, figures: null, grounds: null },
  ...{ channels: null, topics: null },
};

function codesOf({ choices }: { choices: readonly { value: string }[] }): string[] {
  return choices.map(({ value }) => value);
}

/** A kept value as the desk is given it; what a version with other forms kept gives nothing. */
export function presentValue(form: Form, value: unknown): Required<GivenValue> {
  const part = (name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  switch (form.kind) {
    case 'CHOICE':
      return { ...none, choice: typeof value === 'string' ? value : null };
    case 'NUMBER':
      return { ...none, figure: typeof value === 'number' ? value : null };
    case 'LEAD': {
      const [days, unit] = [part('days'), part('unit')];
      return {
        ...none,
        figure: typeof days === 'number' ? days : null,
        unit: typeof unit === 'string' && leadUnits.includes(unit) ? unit : null,
      };
    }
    case 'REPRESENTATIVES': {
      const read = readLines(Array.isArray(part('lines')) ? (part('lines') as never) : []);
      return { ...none, lines: read.kind === 'Read' ? (read.value as { lines: GivenValue['lines'] }).lines : [] };
    }
    case 'ROLES': {
      const roles = part('roles');
      return { ...none, roles: Array.isArray(roles) ? roleNames.filter((role) => roles.includes(role)) : [] };
    }
    case 'FIGURES':
      return {
        ...none,
        figures: form.figures.flatMap(({ name }) => {
          const count = part(name);
          return typeof count === 'number' ? [{ name, count }] : [];
        }),
      };
    case 'GROUNDS': {
      const kept = part('grounds');
      return { ...none, grounds: Array.isArray(kept) ? kept.flatMap(groundOf) : [] };
    }
    case 'CHANNELS': {
      const kept = part('channels');
      return { ...none, channels: Array.isArray(kept) ? codesOf(form).filter((one) => kept.includes(one)) : [] };
    }
    case 'TOPICS':
      return { ...none, topics: readTopics(value) };
  }
}

/** The value in words, as the page and the history say it. */
export function sayValue(form: Form, value: unknown, locale: 'vi' | 'en'): string {
  const { choice, figure, unit, lines, roles, figures, grounds, channels } = presentValue(form, value);
  switch (form.kind) {
    case 'CHOICE':
      return form.choices.find((one) => one.value === choice)?.words[locale] ?? '–';
    case 'NUMBER':
      return figure === null ? '–' : `${figure} ${form.unit[locale]}`;
    case 'LEAD':
      return figure === null || !unit ? '–' : `${figure} ${unitWords[locale][unit]}`;
    case 'REPRESENTATIVES':
      return (lines ?? [])
        .map(({ fromPeople, mostRepresentatives }) =>
          locale === 'vi'
            ? `từ ${fromPeople} người: ${mostRepresentatives} đại diện`
            : `from ${fromPeople}: ${mostRepresentatives}`,
        )
        .join('; ');
    case 'ROLES':
      return (roles ?? []).length === 0
        ? { vi: 'Không vai trò nào', en: 'No role' }[locale]
        : (roles ?? []).map((role) => roleWords[role]?.[locale] ?? role).join(', ');
    case 'FIGURES':
      return form.figures
        .map(({ name, words }) => `${words[locale]}: ${figures?.find((one) => one.name === name)?.count ?? '–'}`)
        .join('; ');
    case 'GROUNDS':
      return (grounds ?? []).length === 0
        ? { vi: 'Không lý do nào', en: 'None' }[locale]
        : (grounds ?? [])
            .map(({ code }) => form.choices.find((one) => one.value === code)?.words[locale] ?? code)
            .join(', ');
    case 'CHANNELS':
      return form.choices
        .filter((one) => channels?.includes(one.value))
        .map(({ words }) => words[locale])
        .join(', ');
    case 'TOPICS':
      return sayTopics(value, locale);
  }
}

const unitWords: Record<'vi' | 'en', Readonly<Record<string, string>>> = {
  vi: { DAYS: 'ngày', WORKING_DAYS: 'ngày làm việc' },
  en: { DAYS: 'days', WORKING_DAYS: 'working days' },
};

const roleWords: Readonly<Record<string, Readonly<Record<'vi' | 'en', string>>>> = {
  ADMINISTRATOR: { vi: 'Quản trị', en: 'Administrator' },
  SECRETARY: { vi: 'Thư ký', en: 'Secretary' },
  HEAD: { vi: 'Người ký, duyệt', en: 'Head or signer' },
  LEADER: { vi: 'Lãnh đạo', en: 'Leader' },
  RECEPTIONIST: { vi: 'Đón tiếp', en: 'Receptionist' },
  CASE_HANDLER: { vi: 'Người xử lý vụ việc', en: 'Case handler' },
  INSPECTOR: { vi: 'Thanh tra', en: 'Inspector' },
  FRONT_OBSERVER: { vi: 'Giám sát của Mặt trận', en: 'Front observer' },
};

function readNumber(
  given: number | null | undefined,
  { least, most }: { least: number; most: number },
  keep: (value: number) => unknown,
): ReadValue {
  if (given === null || given === undefined) return missing('figure');
  if (Number.isInteger(given) && given >= least && given <= most) return { kind: 'Read', value: keep(given) };
  return { kind: 'Unfit', problem: { field: 'figure', problem: 'MALFORMED', fault: 'OUT_OF_RANGE', least, most } };
}

/** Lines ascend, and a larger group never has fewer who speak for it. @see domain.md R11 */
function readLines(lines: NonNullable<GivenValue['lines']>): ReadValue {
  if (lines.length === 0 || lines.length > 10) return missing('lines');
  const isWhole = lines.every(
    ({ fromPeople, mostRepresentatives }) =>
      Number.isInteger(fromPeople) &&
      Number.isInteger(mostRepresentatives) &&
      mostRepresentatives >= 1 &&
      mostRepresentatives <= fromPeople &&
      fromPeople <= 1000,
  );
  const ascends = lines.every((line, at) => {
    const before = lines[at - 1];
    return !before || (before.fromPeople < line.fromPeople && before.mostRepresentatives <= line.mostRepresentatives);
  });
  if (!isWhole || !ascends)
    return { kind: 'Unfit', problem: { field: 'lines', problem: 'MALFORMED', fault: 'OUT_OF_ORDER' } };
  return {
    kind: 'Read',
    value: { lines: lines.map(({ fromPeople, mostRepresentatives }) => ({ fromPeople, mostRepresentatives })) },
  };
}

function readFigures(given: NonNullable<GivenValue['figures']>, wanted: readonly NamedFigure[]): ReadValue {
  const read = wanted.map(({ name, least, most }) => {
    const count = given.find((one) => one.name === name)?.count;
    const isFit = count !== undefined && Number.isInteger(count) && count >= least && count <= most;
    return isFit ? ([name, count] as const) : { least, most };
  });
  const wrong = read.find((one): one is { least: number; most: number } => !Array.isArray(one));
  if (wrong)
    return { kind: 'Unfit', problem: { field: 'figure', problem: 'MALFORMED', fault: 'OUT_OF_RANGE', ...wrong } };
  return { kind: 'Read', value: Object.fromEntries(read.filter((one) => Array.isArray(one))) };
}

/** Each reason once, of those that are known, and each with its paper. */
function readGrounds(given: NonNullable<GivenValue['grounds']>, known: readonly string[]): ReadValue {
  const grounds = given.map(({ code, source }) => ({ code, source: source.trim() }));
  if (grounds.some(({ code, source }) => !known.includes(code) || source === '' || source.length > 500))
    return missing('grounds');
  if (new Set(grounds.map(({ code }) => code)).size < grounds.length)
    return { kind: 'Unfit', problem: { field: 'grounds', problem: 'MALFORMED', fault: 'TWICE' } };
  return { kind: 'Read', value: { grounds } };
}

function groundOf(kept: unknown): { code: string; source: string }[] {
  const [code, source] =
    typeof kept === 'object' && kept !== null ? [Reflect.get(kept, 'code'), Reflect.get(kept, 'source')] : [];
  return typeof code === 'string' && typeof source === 'string' ? [{ code, source }] : [];
}

function missing(field: string): ReadValue {
  return { kind: 'Unfit', problem: { field, problem: 'MISSING' } };
}
