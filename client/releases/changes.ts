import { type Difference, sayTime } from '../changes/differences.js';
import type { Reader } from '../words/reader.js';
import { recordWords } from '../words/record.js';
import type { ReleaseChange, Released } from './documents.js';

type Kind = ReleaseChange['kind'];

/** What most people want to know first. */
const order: readonly Kind[] = [
  ...(['CANCELLED', 'POSTPONED', 'MOVED', 'RESTORED', 'RECEIVER_CHANGED', 'WITHDRAWN', 'NEW', 'CHANGED'] as const),
];

/** Changes by kind, what upsets plans first; kinds without any are left out. */
export function byKind<One extends { kind: Kind }>(changes: readonly One[]): { kind: Kind; changes: One[] }[] {
  return order
    .map((kind) => ({ kind, changes: changes.filter((one) => one.kind === kind) }))
    .filter((group) => group.changes.length > 0);
}

/** When, who, where and what about, where they differ between both releases. */
export function releasedDifferences(reader: Reader, { before, after }: ReleaseChange): Difference[] {
  if (!before || !after) return [];
  const earlier = tell(reader, before);
  return tell(reader, after).flatMap(([name, now], index) => {
    const was = earlier[index]?.[1];
    return was === now ? [] : [{ name, before: was, after: now }];
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

function tell(reader: Reader, one: Released): [string, string | undefined][] {
  const { facts } = reader.words.notice;
  return [
    [facts.when, sayTime(reader, one)],
    [facts.receiver, sayReleasedReceiver(one)],
    [facts.where, sayReleasedPlace(one)],
    [facts.content, one.expectedContent ?? undefined],
  ];
}
