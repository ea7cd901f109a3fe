import type { ReleasedCalendar, ReleasedSession } from './calendar-rules.js';
import { canonicalJson } from './canonical-rules.js';

export type ReleaseChangeKind =
  | 'NEW'
  | 'MOVED'
  | 'CANCELLED'
  | 'POSTPONED'
  | 'RECEIVER_CHANGED'
  | 'CHANGED'
  | 'RESTORED'
  | 'WITHDRAWN';

/** What became of one session between two releases. Every field that differs is named, whatever the kind. */
export interface ReleaseChange {
  kind: ReleaseChangeKind;
  sessionId: string;
  before: ReleasedSession | null;
  after: ReleasedSession | null;
  fields: string[];
  reason: string | null;
}

/**
 * Tells what differs between two releases of one agency, in the order the sessions begin.
 *
 * A session that is merely too old to be told any more is no change.
 */
export function diffReleases(before: ReleasedCalendar | null, after: ReleasedCalendar): ReleaseChange[] {
  const told = before?.sessions ?? [];
  const earlier = new Map(told.map((one) => [one.id, one]));
  const remaining = new Set(after.sessions.map((one) => one.id));
  const changes = after.sessions.flatMap((one) => changeOf(earlier.get(one.id) ?? null, one, after));
  const withdrawn = told
    .filter((one) => !remaining.has(one.id) && one.day >= after.fromDay)
    .map((one) => withdrawal(one, after.reason));
  return [...changes, ...withdrawn].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** Whether two releases announce the same, whoever and whatever made them. */
export function isSameCalendar(before: ReleasedCalendar | null, after: ReleasedCalendar): boolean {
  return diffReleases(before, after).length === 0;
}

function changeOf(
  before: ReleasedSession | null,
  after: ReleasedSession,
  { reason: why, restored }: Pick<ReleasedCalendar, 'reason' | 'restored'>,
): ReleaseChange[] {
  if (before === null) return [{ kind: 'NEW', sessionId: after.id, before, after, fields: [], reason: null }];
  const fields = differing(before, after);
  if (fields.length === 0) return [];
  if (restored?.includes(after.id))
    return [{ kind: 'RESTORED', sessionId: after.id, before, after, fields, reason: why }];
  const kind = kindOf(before, after, fields);
  return [{ kind, sessionId: after.id, before, after, fields, reason: reasonOf(kind, after) ?? why }];
}

function withdrawal(before: ReleasedSession, reason: string | null): ReleaseChange {
  return { kind: 'WITHDRAWN', sessionId: before.id, before, after: null, fields: [], reason };
}

/** What matters most to somebody who wants to come, first. */
function kindOf(before: ReleasedSession, after: ReleasedSession, fields: readonly string[]): ReleaseChangeKind {
  const hasBecome = (status: string) => after.status === status && before.status !== status;
  if (hasBecome('CANCELLED')) return 'CANCELLED';
  if (hasBecome('POSTPONED')) return 'POSTPONED';
  if (hasBecome('RESCHEDULED') || ['startsAt', 'endsAt', 'place'].some((field) => fields.includes(field)))
    return 'MOVED';
  return fields.includes('receiver') ? 'RECEIVER_CHANGED' : 'CHANGED';
}

function reasonOf(kind: ReleaseChangeKind, after: ReleasedSession): string | null {
  if (kind === 'RECEIVER_CHANGED') return after.delegation?.reason ?? null;
  return kind === 'CHANGED' ? null : after.statusReason;
}

function differing(before: ReleasedSession, after: ReleasedSession): string[] {
  const earlier = new Map(Object.entries(before));
  return Object.entries(after)
    .filter(([field, value]) => !isSame(value, earlier.get(field)))
    .map(([field]) => field)
    .sort();
}

/** Most fields are plain words, which need not be written to be compared. */
function isSame(value: unknown, other: unknown): boolean {
  return value === other || canonicalJson(value) === canonicalJson(other);
}

function placeOf({ before, after, sessionId }: ReleaseChange): string {
  return `${(after ?? before)?.startsAt} ${sessionId}`;
}
