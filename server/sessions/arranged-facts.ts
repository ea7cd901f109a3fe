import type { SessionRow } from '../../db/sessions.js';
import { presentSession, type SessionFacts } from './facts.js';
import { type SessionState, stateOf } from './rules.js';

/** A session as the secretariat sees it. `version` is the edition they save against: bookings do not raise it. */
export interface ArrangedFacts extends Omit<SessionFacts, 'version'> {
  state: SessionState;
  published: boolean;
  version: number;
}

/** Presents a row, published or not. */
export function presentArranged(row: SessionRow): ArrangedFacts {
  return { ...presentSession(row), state: stateOf(row), published: row.publishedAt !== null, version: row.sequence };
}
