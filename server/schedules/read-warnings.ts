import DataLoader from 'dataloader';
import type { Executor } from '../../db/client.js';
import { listLeaves } from '../../db/leaves.js';
import { listEngagements } from '../../db/schedules.js';
import { listHosts } from '../../db/session-parts.js';
import { findSessions, type SessionRow } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { readPolicies } from '../duties/read-policies.js';
import type { Loaders } from '../loaders.js';
import { localDay } from '../local-day.js';
import { addDays } from '../working-days/day-rules.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { notesOn, type PlanNote } from './conflict-rules.js';
import { engagementOf } from './facts.js';
import { findSeenAgencies, type NoteFacts, noteFactsOf } from './planned-days.js';

/** What remembers within one request: it goes when the request's loaders do. */
const loaders = new WeakMap<Loaders, DataLoader<string, NoteFacts[]>>();

/**
 * What should be known about an arranged session: the leader away, too little time between two places, another session in
 * the same place, a notice that is late. It stops nothing. Sessions of a list are asked about together.
 */
export function readWarnings(ctx: RequestContext, sessionId: string): Promise<NoteFacts[]> {
  const loader = loaders.get(ctx.loaders) ?? new DataLoader((ids) => findWarnings(ctx, ids));
  loaders.set(ctx.loaders, loader);
  return loader.load(sessionId);
}

async function findWarnings(ctx: RequestContext, ids: readonly string[]): Promise<NoteFacts[][]> {
  const now = ctx.now();
  const rows = (await findSessions(ctx.db, ids)).filter((row) => isOn(row) && isComing(row, now));
  const notes = await warningsOf(ctx, rows);
  return ids.map((id) => notes.get(id) ?? []);
}

/**
 * What should be known about each of these sessions, as they stand or as somebody thinks of having them, by their ids.
 *
 * @param db where to read: within a command, its transaction
 */
export async function warningsOf(
  ctx: RequestContext,
  rows: readonly SessionRow[],
  db: Executor = ctx.db,
): Promise<Map<string, NoteFacts[]>> {
  if (rows.length === 0) return new Map();
  const now = ctx.now();
  const days = rows.map((row) => row.day).sort();
  const span = { from: days[0] ?? '', to: days.at(-1) ?? '' };
  const leaderIds = [...new Set(rows.map((row) => row.receiverLeaderId))];
  const pointIds = [...new Set(rows.map((row) => row.pointId))];
  const ids = rows.map((row) => row.id);
  const [engaged, absences, hosts, agencies] = await Promise.all([
    listEngagements(db, { leaderIds, pointIds, ...span }),
    listLeaves(db, { leaderIds, ...span }),
    listHosts(db, ids),
    readAgencies(db, rows, span),
  ]);
  const others = new Map(engaged.map((one) => [one.id, one]));
  const engagements = engaged.map((one) => engagementOf(one, null));
  const today = localDay(now);
  const notes = new Map<string, PlanNote[]>();
  for (const row of rows) {
    const agency = agencies.get(row.agencyId);
    if (!agency) continue;
    const lead = row.publishedAt === null ? agency.policies.leadFor(row.kind, today) : null;
    const hostIds = hosts.filter((host) => host.sessionId === row.id).map((host) => host.id);
    const facts = { agencyId: row.agencyId, hostIds, calendar: agency.calendar, absences, engagements };
    const travelMinutes = agency.policies.travelMinutes(today);
    notes.set(row.id, notesOn(engagementOf(row, null), { ...facts, lead, travelMinutes, now, today }));
  }
  const seen = await findSeenAgencies(ctx, db, [...notes.values()].flat(), others);
  return new Map(
    [...notes].map(([id, own]) => [id, own.map((note) => noteFactsOf(ctx, note, { sessions: others, seen }))]),
  );
}

/** A draft that was not published in time is still to be looked at; what is public and has begun is not. */
function isComing(row: SessionRow, now: string): boolean {
  return row.startsAt > now || row.publishedAt === null;
}

function isOn(row: SessionRow): boolean {
  return row.status === 'SCHEDULED' || row.status === 'RESCHEDULED';
}

async function readAgencies(db: Executor, rows: readonly SessionRow[], span: { from: string; to: string }) {
  const ids = [...new Set(rows.map((row) => row.agencyId))];
  const found = await Promise.all(
    ids.map(async (agencyId) => ({
      policies: await readPolicies(db, agencyId),
      calendar: await readCalendar(db, {
        agencyId,
        from: `${addDays(span.from, -60).slice(0, 4)}-01-01`,
        to: `${span.to.slice(0, 4)}-12-31`,
      }),
    })),
  );
  return new Map(ids.flatMap((id, i) => (found[i] ? [[id, found[i]] as const] : [])));
}
