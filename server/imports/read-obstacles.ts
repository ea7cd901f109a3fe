import type { Executor } from '../../db/client.js';
import { type Engaged, listEngaged } from '../../db/imports.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { maySeePlans } from '../sessions/access.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { isWorkingDay, type WorkingCalendar } from '../working-days/rules.js';
import { type Fault, type FileFault, faultAt } from './fault-rules.js';
import type { Columns } from './heading-rules.js';
import { placeOf } from './line-rules.js';
import { findOverlaps } from './overlap-rules.js';
import type { TakingLine } from './read-names.js';

interface Planned {
  agencyId: string;
  columns: Columns;
  /** Everything the file would take somebody's time with, lines with other faults too. */
  rows: readonly TakingLine[];
}

/** Everything in the way of these drafts: each other, what is planned already, days off, days that are over. */
export async function readObstacles(
  ctx: Pick<RequestContext, 'actor' | 'now'>,
  db: Executor,
  planned: Planned,
): Promise<Fault[]> {
  const clashes = await clashFaults(ctx, db, planned);
  return [...overlapFaults(planned), ...clashes, ...(await strangeDays(ctx, db, planned))];
}

function overlapFaults({ columns, rows }: Planned): Fault[] {
  return findOverlaps(rows).map(({ line, other, kind }) =>
    faultAt(placeOf(columns, line, 'leader'), kind, '', String(other)),
  );
}

async function clashFaults(
  ctx: Pick<RequestContext, 'actor'>,
  db: Executor,
  { columns, rows }: Planned,
): Promise<Fault[]> {
  if (rows.length === 0) return [];
  const engaged = await listEngaged(db, {
    leaderIds: [...new Set(rows.map((row) => row.leaderId))],
    pointIds: [...new Set(rows.map((row) => row.pointId))].filter(Boolean),
    from: rows.map((row) => row.startsAt).sort()[0] ?? '',
    to:
      rows
        .map((row) => row.endsAt)
        .sort()
        .at(-1) ?? '',
  });
  const faults: Fault[] = [];
  for (const row of rows) {
    const others = engaged.filter((one) => isInTheWay(one, row));
    const ofLeader = others.find((one) => one.leaderId === row.leaderId);
    const ofRoom = others.find((one) => one.leaderId !== row.leaderId);
    for (const [field, other] of [['leader', ofLeader] as const, ['room', ofRoom] as const]) {
      if (!other) continue;
      const isSeen = maySeePlans(ctx.actor, await findScope(db, other.agencyId));
      faults.push(faultAt(placeOf(columns, row.line, field), clashOf(other, row), '', isSeen ? other.slug : ''));
    }
  }
  return faults;
}

/** What was put off without a new day takes nobody's time, but is not planned a second time at the same hour. */
function isInTheWay(one: Engaged, row: TakingLine): boolean {
  if (one.startsAt >= row.endsAt || one.endsAt <= row.startsAt) return false;
  if (one.status === 'POSTPONED') return one.leaderId === row.leaderId && one.startsAt === row.startsAt;
  return one.leaderId === row.leaderId || (one.room !== '' && one.room === row.room && one.pointId === row.pointId);
}

function clashOf(other: Engaged, row: TakingLine): FileFault {
  if (other.leaderId !== row.leaderId) return 'ROOM_BUSY';
  return other.startsAt === row.startsAt ? 'ALREADY_THERE' : 'LEADER_BUSY';
}

/** Days on which nobody works, and days that are over: possible, but seldom meant. */
async function strangeDays(
  ctx: Pick<RequestContext, 'now'>,
  db: Executor,
  { agencyId, columns, rows }: Planned,
): Promise<Fault[]> {
  const days = rows.map((row) => row.day).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return [];
  const calendar = await readCalendar(db, { agencyId, from, to });
  const today = localDay(ctx.now());
  return rows.flatMap((row) => {
    const place = placeOf(columns, row.line, columns.has('date') ? 'date' : 'day');
    return [
      ...(row.day < today ? [faultAt(place, 'IN_THE_PAST', row.day)] : []),
      ...(isWorkingDay(calendar, row.day) ? [] : [faultAt(place, 'REST_DAY', row.day, sourceOf(calendar, row.day))]),
    ];
  });
}

const sourceOf = (calendar: WorkingCalendar, day: string): string => calendar.special.get(day)?.source ?? '';
