import { type Difference, sayTime } from '../changes/differences.js';
import type { Reader } from '../words/reader.js';
import { recordWords } from '../words/record.js';
import type { ReleaseChange, Released } from './documents.js';

/** Under which heading a change is told: that a session was held is no edit, though the calendar says so from then on. */
export type Heading = ReleaseChange['kind'] | 'HELD';

/** What most people want to know first. */
const order: readonly Heading[] = [
  ...(['CANCELLED', 'POSTPONED', 'MOVED', 'RESTORED', 'RECEIVER_CHANGED', 'WITHDRAWN', 'NEW', 'CHANGED'] as const),
  'HELD',
];

type Headed = Pick<ReleaseChange, 'kind' | 'fields'> & { after: Pick<Released, 'status'> | null };

/** Changes by heading, what upsets plans first; headings without any are left out. */
export function byHeading<One extends Headed>(changes: readonly One[]): { heading: Heading; changes: One[] }[] {
  return order
    .map((heading) => ({ heading, changes: changes.filter((one) => headingOf(one) === heading) }))
    .filter((group) => group.changes.length > 0);
}

function headingOf({ kind, fields, after }: Headed): Heading {
  const isHeld = kind === 'CHANGED' && after?.status === 'HELD' && fields.every((field) => field === 'status');
  return isHeld ? 'HELD' : kind;
}

/** When, who, where and what about, where they differ between both releases. */
export function releasedDifferences(reader: Reader, { before, after }: ReleaseChange): Difference[] {
  if (!before || !after) return [];
  const earlier = tell(reader, before);
  return tell(reader, after).flatMap(([name, now, isAgencys = false], index) => {
    const was = earlier[index]?.[1];
    return was === now ? [] : [{ name, before: was, after: now, ...(isAgencys && { isAgencys }) }];
  });
}

/** Names of what else differs, as people call it; what is shown whole, or follows from it, is not named again. */
export function otherFields(reader: Reader, { fields }: ReleaseChange): string[] {
  const names = new Map(Object.entries(recordWords(reader.language).releases.fields));
  return fields.flatMap((field) => (shown.has(field) ? [] : [names.get(field) ?? field]));
}

const shown = new Set([
  'day',
  'startsAt',
  'endsAt',
  'receiver',
  'place',
  'expectedContent',
  'status',
  'statusReason',
  'previousStartsAt',
  'delegation',
]);

/** Why, with the number of the paper by which somebody else receives. */
export function releasedReason({ kind, reason, after }: ReleaseChange): string | undefined {
  const paper = kind === 'RECEIVER_CHANGED' ? after?.delegation?.documentNumber : undefined;
  return reason && paper ? `${reason} (${paper})` : (reason ?? undefined);
}

export const sayReleasedReceiver = ({ receiver }: Released): string => `${receiver.name}, ${receiver.title}`;

export const sayReleasedPlace = ({ place }: Released): string => [place.name, place.room].filter(Boolean).join(', ');

function tell(reader: Reader, one: Released): [name: string, told: string | undefined, isAgencys?: boolean][] {
  const { facts } = reader.words.notice;
  return [
    [facts.when, sayTime(reader, one)],
    [facts.receiver, sayReleasedReceiver(one), true],
    [facts.where, sayReleasedPlace(one), true],
    [facts.content, one.expectedContent ?? undefined, true],
  ];
}
