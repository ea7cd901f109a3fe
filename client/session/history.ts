import type { ChangeKind } from '../api/enums.js';
import type { ResultOf } from '../api/graphql.js';
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
  | { what: 'published'; at: string }
  | { what: 'moved'; from: string | undefined; to: string; reason: string | undefined }
  | { what: 'postponed' | 'cancelled' | 'held'; reason: string | undefined }
  | { what: 'receiver'; reason: string | undefined; document: string | undefined }
  | { what: 'edited'; times: number }
  | { what: 'seen'; change: ChangeKind; at: string };

/** What has happened to a session, first thing first, as far as its published facts tell. */
export function historyOf(session: SessionNotice, seen: readonly SeenChange[]): HistoryLine[] {
  const lines: HistoryLine[] = [{ what: 'published', at: session.publishedAt }];
  const reason = session.statusReason ?? undefined;
  const told = linesOfStatus(session, reason);
  const { insteadOf } = receiverOf(session);
  if (insteadOf) {
    const { delegation } = session;
    lines.push({ what: 'receiver', reason: delegation?.reason, document: delegation?.documentNumber ?? undefined });
  }
  lines.push(...told);
  if (session.sequence > 0 && lines.length === 1) lines.push({ what: 'edited', times: session.sequence });
  for (const { change, at } of seen) if (change !== 'PlacesChanged') lines.push({ what: 'seen', change, at });
  return lines;
}

function linesOfStatus(session: SessionNotice, reason: string | undefined): HistoryLine[] {
  switch (session.status) {
    case 'RESCHEDULED':
      return [{ what: 'moved', from: session.previousStartsAt ?? undefined, to: session.startsAt, reason }];
    case 'POSTPONED':
      return [{ what: 'postponed', reason }];
    case 'CANCELLED':
      return [{ what: 'cancelled', reason }];
    case 'HELD':
      return [{ what: 'held', reason: undefined }];
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
