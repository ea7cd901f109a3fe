import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { countSessionsAfter, insertPosition, refreshLeaderText } from '../../db/leader-writes.js';
import { findLeaders, findPositions, type LeaderRow, type PositionRow } from '../../db/leaders.js';
import { listSessionsNaming, refreshSearchText } from '../../db/search-text.js';
import { findScope } from '../../db/staff.js';
import { mayKeepStructure } from '../agencies/access.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import type { Term } from './rules.js';

export interface LeaderSaved {
  kind: 'LeaderSaved';
  leader: LeaderRow;
}

export interface PositionSaved {
  kind: 'PositionSaved';
  position: PositionRow;
  /** Sessions after the term that still name this position. */
  sessionsAfterTerm: number;
}

/** Whether the asker keeps the structure of an agency; false also for one that is not there. */
export async function keepsStructureOf(ctx: RequestContext, tx: Transaction, agencyId: string): Promise<boolean> {
  return isIdentifier(agencyId) && mayKeepStructure(ctx.actor, await findScope(tx, agencyId));
}

/** Writes a position for a leader and gives its id. */
export async function writeTerm(tx: Transaction, leaderId: string, term: Term, at: string): Promise<string> {
  const id = uuidv7();
  const { agencyId, kind, title, titleEn, isHead, fromDay, toDay, document } = term;
  const row = { agencyId, kind, title, titleEn, isHead, fromDay, toDay, document };
  await insertPosition(tx, { ...row, id, leaderId, createdAt: at });
  return id;
}

/** Ends every change of a leader: searches find the new words, watchers are told. */
export async function leaderSaved(tx: Transaction, id: string, at: string): Promise<LeaderSaved> {
  await refreshLeaderText(tx, id);
  await refreshSearchText(tx, await listSessionsNaming(tx, { leaderId: id }, at));
  await appendEvents(tx, at, [{ kind: 'LeaderChanged' }]);
  const [leader] = await findLeaders(tx, [id]);
  if (!leader) throw new Error('A leader who was just saved is gone');
  return { kind: 'LeaderSaved', leader };
}

/** Ends every change of a position. */
export async function positionSaved(tx: Transaction, id: string, at: string): Promise<PositionSaved> {
  const [position] = await findPositions(tx, [id]);
  if (!position) throw new Error('A position that was just saved is gone');
  await leaderSaved(tx, position.leaderId, at);
  const sessionsAfterTerm = position.toDay === null ? 0 : await countSessionsAfter(tx, id, position.toDay);
  return { kind: 'PositionSaved', position, sessionsAfterTerm };
}
