import DataLoader from 'dataloader';
import { listStillOwed, type OwedAct } from '../../db/owed-notices.js';
import { findSessions } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { readPolicies } from '../duties/read-policies.js';
import { isIdentifier } from '../identifier.js';
import type { Loaders } from '../loaders.js';
import { maySeePlans } from '../sessions/access.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import { requireStaff } from '../staff/require-staff.js';
import { addDays } from '../working-days/day-rules.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { latestPostingDay } from '../working-days/rules.js';
import { readDifferences, readEachDifference } from './read-difference.js';
import { LONGEST_LEAD } from './read-late.js';

/** A notice still owed, with until when it would be in time. */
export interface OwedFacts {
  changeId: string;
  act: string;
  reason: string;
  madeAt: string;
  difference: string | null;
  latestDay: string | null;
  session: ArrangedFacts;
  supersededId: string;
  noticeId: string | null;
}

const MOST = 200;

/** Notices an agency the asker works for (and those below it) still owes, oldest first; null for any other agency. */
export async function readOwed(
  ctx: RequestContext,
  asked: { agencyId: string; includeSubordinate: boolean },
): Promise<OwedFacts[] | null> {
  requireStaff(ctx);
  const scope = isIdentifier(asked.agencyId) ? await findScope(ctx.db, asked.agencyId) : [];
  if (!maySeePlans(ctx.actor, scope)) return null;
  return present(ctx, await listStillOwed(ctx.db, { ...asked, most: MOST }));
}

/** What remembers within one request: it goes when the request's loaders do. */
const loaders = new WeakMap<Loaders, DataLoader<string, string[]>>();

/** What a notice would say of each of its sessions, in the words of the paper. Notices of a list are asked about together. */
export function readOwedBy(ctx: RequestContext, noticeId: string): Promise<string[]> {
  const find = async (ids: readonly string[]) => {
    const acts = await Promise.all(ids.map((id) => ctx.loaders.actsOfNotice.load(id)));
    return (await readEachDifference(ctx.db, acts)).map((said) => [...said.values()]);
  };
  const loader = loaders.get(ctx.loaders) ?? new DataLoader(find);
  loaders.set(ctx.loaders, loader);
  return loader.load(noticeId);
}

async function present(ctx: RequestContext, acts: readonly OwedAct[]): Promise<OwedFacts[]> {
  const sessions = await findSessions(ctx.db, [...new Set(acts.map((one) => one.change.sessionId))]);
  const said = await readDifferences(ctx.db, acts);
  const latest = await readLatestDays(ctx, sessions);
  return acts.flatMap(({ owed, change }) => {
    const session = sessions.find((one) => one.id === change.sessionId);
    if (!session) return [];
    const { id: changeId, act, reason, madeAt } = change;
    const { supersededId, noticeId } = owed;
    const facts = { difference: said.get(session.id) ?? null, latestDay: latest.get(session.id) ?? null };
    return [{ changeId, act, reason, madeAt, ...facts, session: presentArranged(session), supersededId, noticeId }];
  });
}

/** Until when each session's day would have to be posted; sessions that are off have no such day. */
async function readLatestDays(ctx: RequestContext, sessions: Awaited<ReturnType<typeof findSessions>>) {
  const latest = new Map<string, string>();
  const coming = sessions.filter((one) => one.status === 'SCHEDULED' || one.status === 'RESCHEDULED');
  for (const agencyId of new Set(coming.map((one) => one.agencyId))) {
    const own = coming.filter((one) => one.agencyId === agencyId);
    const days = own.map((one) => one.day).sort();
    const span = { from: addDays(days[0] ?? '', -LONGEST_LEAD), to: days.at(-1) ?? '' };
    const { leadFor } = await readPolicies(ctx.db, agencyId);
    const calendar = await readCalendar(ctx.db, { agencyId, ...span });
    for (const { id, kind, day } of own) {
      const lead = leadFor(kind, day);
      if (lead) latest.set(id, latestPostingDay(calendar, day, lead));
    }
  }
  return latest;
}
