import type { AgencyRow } from '../../db/agencies.js';
import {
  type AgendaParticipantRow,
  type EarlierVisit,
  listEarlierVisits,
  listRegistrationsById,
} from '../../db/agendas.js';
import type { LeaderRow, PositionRow } from '../../db/leaders.js';
import type { PointRow } from '../../db/points.js';
import type { SessionRow } from '../../db/sessions.js';
import { recordExport, recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { readTopicName } from '../registrations/read-booking-rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { agendaSightOf } from './access.js';
import type { HandedIn } from './handed-in.js';
import type { ItemFacts } from './item-facts.js';
import { nameOfAccount, preparerOf } from './names.js';
import { findSeen } from './open.js';
import { type AgendaFacts, peopleIn, presentAgenda } from './read.js';

/** An officer with the position by which they receive. */
export interface Officer {
  position: PositionRow;
  leader: LeaderRow;
}

export interface BriefItem extends ItemFacts {
  /** What the agency of the session calls what it is about. */
  topic: string | null;
  preparer: string | null;
  /** What agencies prepared, each with its name. */
  prepared: readonly { by: string; text: string; reference: string | null }[];
  /** Earlier registrations of the same person, latest first; none for whoever may not read of people. */
  earlier: readonly NamedVisit[];
}

/** An earlier visit, its topic in the words of the agency that received. */
export interface NamedVisit extends EarlierVisit {
  topic: string | null;
}

/** Everything the brief of one session tells one reader. */
export interface BriefFacts {
  session: SessionRow;
  agency: AgencyRow;
  point: PointRow;
  assigned: Officer;
  /** Who receives instead; null when it is the one assigned. */
  instead: Officer | null;
  agenda: AgendaFacts;
  items: readonly BriefItem[];
  participants: readonly AgendaParticipantRow[];
  readBy: string;
  at: string;
}

/**
 * The brief of a session as its reader may see it, and that it was read; null where they see none.
 *
 * What is kept for handlers alone is in it for handlers alone: for others it is the same with it and without.
 *
 * @param isFile it leaves the house as a file
 */
export async function readBrief(
  ctx: RequestContext,
  sessionId: string,
  { isFile }: { isFile: boolean },
): Promise<BriefFacts | null> {
  const { accountId } = requireStaff(ctx);
  const seen = await findSeen(ctx, sessionId);
  if (seen === null) return null;
  const { session, owner } = seen;
  const agenda = await presentAgenda(ctx, session, owner);
  const subjectIds = peopleIn(agenda.items);
  const earlier = agendaSightOf(ctx.actor, owner).people
    ? await readEarlier(ctx, session, subjectIds)
    : new Map<string, EarlierVisit[]>();
  const items = await Promise.all(
    agenda.items.map(async (item) => ({
      ...item,
      preparer: (await preparerOf(ctx, item))?.name ?? null,
      prepared: await Promise.all((item.handedIn ?? []).map((one) => preparedBy(ctx, one))),
      topic: item.person && (await readTopicName(ctx, item.person)),
      earlier: await Promise.all(
        (earlier.get(item.person?.registrationId ?? '') ?? []).map((visit) => named(ctx, visit)),
      ),
    })),
  );
  const record = isFile ? recordExport : recordRead;
  await record(ctx, { what: 'BriefForLeader', agencyId: session.agencyId, subjectKind: 'REGISTRATION', subjectIds });
  return {
    ...(await readFrame(ctx, session)),
    ...{ session, agenda, items, participants: agenda.participants },
    readBy: await nameOfAccount(ctx, accountId),
    at: ctx.now(),
  };
}

async function named(ctx: RequestContext, visit: EarlierVisit): Promise<NamedVisit> {
  return { ...visit, topic: await readTopicName(ctx, visit) };
}

async function preparedBy({ loaders }: RequestContext, { agencyId, text, reference }: HandedIn) {
  return { by: (await loaders.agency.load(agencyId))?.name ?? '', text, reference };
}

async function readFrame({ loaders }: RequestContext, session: SessionRow) {
  const officer = async (id: string): Promise<Officer> => {
    const position = await loaders.position.load(id);
    const leader = position && (await loaders.leader.load(position.leaderId));
    if (!position || !leader) throw new Error('The position of a session is gone');
    return { position, leader };
  };
  const [agency, point, assigned, instead] = await Promise.all([
    loaders.agency.load(session.agencyId),
    loaders.point.load(session.pointId),
    officer(session.assignedPositionId),
    session.actualPositionId === null ? null : officer(session.actualPositionId),
  ]);
  if (!agency || !point) throw new Error('The agency or the place of a session is gone');
  return { agency, point, assigned, instead };
}

/** By registration. The desk sees what its agencies have; the leader what the agency of the session has. */
async function readEarlier(
  ctx: RequestContext,
  session: SessionRow,
  registrationIds: readonly string[],
): Promise<Map<string, EarlierVisit[]>> {
  const { roles } = requireStaff(ctx);
  const desk = roles.filter(({ role }) => role === 'SECRETARY' || role === 'HEAD').map(({ agencyId }) => agencyId);
  const people = (await listRegistrationsById(ctx.db, registrationIds)).map(({ registration }) => registration);
  const visits = await listEarlierVisits(ctx.db, {
    personKeys: people.map(({ personKey }) => personKey),
    ...{ sessionId: session.id, before: session.startsAt },
    agencyIds: [...new Set([session.agencyId, ...desk])],
  });
  return new Map(
    people.map(({ id, personKey }) => [id, visits.filter((visit) => visit.personKey.equals(personKey)).slice(0, 5)]),
  );
}
