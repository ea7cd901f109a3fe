import { type AgendaVersionHead, listAgendaVersions } from '../../db/agenda-versions.js';
import { type AgendaParticipantRow, findAgenda, listConfirmed } from '../../db/agendas.js';
import type { SessionRow } from '../../db/sessions.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { stateOf } from '../sessions/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { type AgendaOwner, agendaSightOf, mayPrepare, maySeeSealed } from './access.js';
import { readHandedIn } from './handed-in.js';
import { type ItemFacts, presentItem, presentRemoved, type Reading } from './item-facts.js';
import { findSeen } from './open.js';
import { proposeItems } from './proposal-rules.js';
import { type AgendaState, readState } from './read-state.js';
import { readSealedNotes } from './sealed-note.js';

/** An agenda as one reader sees it. */
export interface AgendaFacts {
  sessionId: string;
  version: number;
  mayEdit: boolean;
  items: ItemFacts[];
  removedItems: ItemFacts[];
  participants: AgendaParticipantRow[];
  sessionStartsAt: string;
  sessionEndsAt: string;
  endsAt: string;
  overMinutes: number;
  spareMinutes: number;
  unplacedCount: number;
  versions: AgendaVersionHead[];
  hasNews: boolean;
}

/** The agenda of a session, and that it was read; null for a session whose agenda the asker may not see. */
export async function readAgenda(ctx: RequestContext, sessionId: string): Promise<AgendaFacts | null> {
  requireStaff(ctx);
  const found = await findSeen(ctx, sessionId);
  if (found === null) return null;
  const facts = await presentAgenda(ctx, found.session, found.owner);
  await recordRead(ctx, {
    ...{ what: 'AgendaOfSession', agencyId: found.session.agencyId, subjectKind: 'REGISTRATION' },
    subjectIds: peopleIn([...facts.items, ...facts.removedItems]),
  });
  return facts;
}

/** The agenda that a save has left, for whoever saved it: the act is in the audit, reading its outcome is part of it. */
export async function readSaved(ctx: RequestContext, sessionId: string): Promise<AgendaFacts> {
  const found = await findSeen(ctx, sessionId);
  if (found === null) throw new Error('Whoever changed an agenda may not see it');
  return presentAgenda(ctx, found.session, found.owner);
}

/** One item of it. */
export async function readSavedItem(ctx: RequestContext, sessionId: string, itemId: string): Promise<ItemFacts> {
  const { items, removedItems } = await readSaved(ctx, sessionId);
  const item = [...items, ...removedItems].find(({ id }) => id === itemId);
  if (!item) throw new Error('An item that was just saved is gone');
  return item;
}

/** Whose registrations stand there, if their people are shown. */
export function peopleIn(
  items: readonly { person: { registrationId: string; applicantName: string | null } | null }[],
) {
  return items.flatMap(({ person }) => (person && person.applicantName !== null ? [person.registrationId] : []));
}

/** How one reader sees an agenda: what may be opened is decided once, for all of it. */
export async function readingOf(ctx: RequestContext, sessionId: string, owner: AgendaOwner): Promise<Reading> {
  const notes = maySeeSealed(ctx.actor, owner) ? await readSealedNotes(ctx, sessionId) : new Map();
  const sight = agendaSightOf(ctx.actor, owner);
  return { sight, notes, handedIn: sight.words ? await readHandedIn(ctx, sessionId) : new Map() };
}

/** An agenda for one reader; that it was read is for the caller to record. */
export async function presentAgenda(
  ctx: RequestContext,
  session: SessionRow,
  owner: AgendaOwner,
): Promise<AgendaFacts> {
  const { id: sessionId, startsAt, endsAt: sessionEndsAt } = session;
  const [row, state, versions, confirmed, reading] = await Promise.all([
    findAgenda(ctx.db, sessionId),
    readState(ctx.db, session),
    listAgendaVersions(ctx.db, sessionId),
    listConfirmed(ctx.db, sessionId),
    readingOf(ctx, sessionId, owner),
  ]);
  const { endsAt, overMinutes, spareMinutes } = state.timetable;
  const version = row?.version ?? 0;
  return {
    ...{
      sessionId,
      sessionStartsAt: startsAt,
      sessionEndsAt,
      version,
      endsAt,
      overMinutes,
      spareMinutes,
      versions,
      participants: state.participants,
    },
    mayEdit: mayPrepare(ctx.actor, owner) && !['HELD', 'CANCELLED'].includes(stateOf(session)),
    items: state.items.map((one) => presentItem(ctx, one, reading)),
    removedItems: state.removed.map((one) => presentRemoved(ctx, one, { ...reading, startsAt })),
    unplacedCount: countUnplaced(state, confirmed),
    hasNews: version > (versions.at(-1)?.ofVersion ?? -1),
  };
}

function countUnplaced({ session, items }: AgendaState, confirmed: Parameters<typeof proposeItems>[0]): number {
  const placed = items.map(({ item, registration, strike }) => ({
    ...{ id: item.id, registrationId: item.registrationId, slotStartsAt: session.startsAt },
    ...{ groupCaseId: registration?.groupCaseId ?? null, isStruck: strike !== null },
  }));
  return proposeItems(confirmed, placed).filter(({ kind }) => kind === 'REGISTRATION').length;
}
