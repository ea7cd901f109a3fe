import type { ChangeKind } from '../api/enums.js';
import type { ResultOf } from '../api/graphql.js';
import type { News } from '../changes/documents.js';
import { dayOf } from '../words/dates.js';
import type { SessionNotice, sessionChangedSubscription } from './documents.js';
import type { SessionData } from './load.js';
import { receiverOf } from './receiver.js';

export interface SeenChange {
  change: ChangeKind;
  /** ISO 8601. */
  at: string;
}

/** One line of what has happened to a session since it was announced. */
export type HistoryLine =
  | { what: 'news'; news: News }
  | { what: 'published'; at: string }
  | { what: 'moved'; from: string | undefined; to: string; reason: string | undefined }
  | { what: 'postponed' | 'cancelled' | 'held'; reason: string | undefined }
  | { what: 'receiver'; reason: string | undefined; document: string | undefined }
  | { what: 'seen'; change: ChangeKind; at: string };

/**
 * What has happened to a session, first thing first: its publication, every change that was kept, and how it ended.
 *
 * What it had become already when it was first kept is told from what it says of itself.
 */
export function historyOf(
  session: SessionNotice,
  news: readonly News[],
  seen: readonly SeenChange[] = [],
): HistoryLine[] {
  const kept = [...news].reverse();
  const [first] = kept;
  const lines: HistoryLine[] = [];
  if (first?.kind === 'PUBLISHED' && first.after)
    lines.push(...asFirstKept(first.after, earlier(session.publishedAt, first.at)));
  else lines.push(...asFirstKept(session, session.publishedAt));
  for (const one of kept) if (one.kind !== 'PUBLISHED') lines.push({ what: 'news', news: one });
  if (session.status === 'HELD') lines.push({ what: 'held', reason: undefined });
  for (const { change, at } of seen) if (change !== 'PlacesChanged') lines.push({ what: 'seen', change, at });
  return lines;
}

/** The day the public was told first, before any move. */
export function dayFirstTold(session: SessionNotice, news: readonly News[]): string {
  const { previousStartsAt, day } = news.at(-1)?.after ?? session;
  return previousStartsAt ? dayOf(previousStartsAt) : day;
}

const earlier = (one: string, other: string) => (one < other ? one : other);

type Kept = Pick<
  SessionNotice,
  'status' | 'statusReason' | 'startsAt' | 'previousStartsAt' | 'delegation' | 'assignedPosition' | 'actualPosition'
>;

function asFirstKept(session: Kept, at: string): HistoryLine[] {
  const lines: HistoryLine[] = [{ what: 'published', at }];
  const { delegation } = session;
  if (receiverOf(session).insteadOf)
    lines.push({ what: 'receiver', reason: delegation?.reason, document: delegation?.documentNumber ?? undefined });
  return [...lines, ...linesOfStatus(session, session.statusReason ?? undefined)];
}

function linesOfStatus(session: Kept, reason: string | undefined): HistoryLine[] {
  switch (session.status) {
    case 'RESCHEDULED':
      return [{ what: 'moved', from: session.previousStartsAt ?? undefined, to: session.startsAt, reason }];
    case 'POSTPONED':
      return [{ what: 'postponed', reason }];
    case 'CANCELLED':
      return [{ what: 'cancelled', reason }];
    default:
      return [];
  }
}

type Update = ResultOf<typeof sessionChangedSubscription>['sessionChanged'];
export type SessionChange = Extract<Update, { __typename: 'CalendarChange' }>;

/** Folds one live change into the page: the session as it is now, and the news kept for the history. */
export function foldSessionChange(data: SessionData, { change, at, cursor, session }: SessionChange): SessionData {
  if (!session) return { ...data, cursor, withdrawn: true };
  return { ...data, cursor, session, withdrawn: false, seen: [...data.seen, { change, at }] };
}
