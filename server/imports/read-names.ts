import type { Executor } from '../../db/client.js';
import { fold } from '../../db/fold.js';
import { listNearPoints, listNearPositions, type NearPoint, type NearPosition } from '../../db/imports.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { mayEngage } from '../sessions/access.js';
import { isHeldOn } from '../sessions/rules.js';
import { type Fault, faultAt } from './fault-rules.js';
import type { Columns } from './heading-rules.js';
import { type LineRead, placeOf, type SessionLine } from './line-rules.js';
import { type Match, matchPlace, matchPosition } from './match-rules.js';

/** A line as the draft it would become. */
export interface PlannedLine extends SessionLine {
  positionId: string;
  leaderId: string;
  leaderName: string;
  positionTitle: string;
  pointId: string;
  pointName: string;
}

/** Whose time, and which room, a line would take; of lines with other faults too. */
export interface TakingLine {
  line: number;
  day: string;
  startsAt: string;
  endsAt: string;
  leaderId: string;
  /** Empty when the place is not known. */
  pointId: string;
  room: string;
}

interface Naming {
  agencyId: string;
  columns: Columns;
  lines: readonly LineRead[];
  /** Where a line names no place. */
  pointId: string | null;
}

/**
 * Finds out which leaders and places the lines mean. Who cannot be told apart, or is not the asker's to arrange for, is named as
 * a fault, whatever else is wrong with the line; only lines without any fault become rows.
 */
export async function readNames(
  ctx: Pick<RequestContext, 'actor'>,
  db: Executor,
  { agencyId, columns, lines, pointId }: Naming,
): Promise<{ rows: PlannedLine[]; taking: TakingLine[]; faults: Fault[] }> {
  const [positions, points] = [await listNearPositions(db, agencyId), await listNearPoints(db, agencyId)];
  const mine = await engageable(ctx, db, positions);
  const rows: PlannedLine[] = [];
  const taking: TakingLine[] = [];
  const faults: Fault[] = [];
  for (const line of lines) {
    const position = positionFor(mine, line);
    const point = pointFor(points, line, pointId);
    if (isFaulty(position, line)) {
      const place = placeOf(columns, line.line, line.leader === '' ? 'title' : 'leader');
      const said = [line.leader, line.title].filter(Boolean).join(', ');
      faults.push(
        faultAt(place, ...unresolved('LEADER', position, said, ({ fullName, title }) => `${fullName}, ${title}`)),
      );
    }
    if (point.kind !== 'one') {
      const place = placeOf(columns, line.line, 'place');
      faults.push(faultAt(place, ...unresolved('PLACE', point, line.place, ({ name }) => name)));
    }
    if (position.kind !== 'one') continue;
    const one = point.kind === 'one' ? point.one : null;
    if (line.day !== null && line.stretch !== null)
      taking.push(takingOf({ ...line, ...line.stretch, day: line.day }, position.one, one));
    if (line.whole && one) rows.push(planned(line.whole, position.one, one));
  }
  return { rows, taking, faults };
}

/** That nobody is named at all is said by the line itself; without the day nobody can be told from a namesake in another term. */
function isFaulty(position: Match<NearPosition>, line: LineRead): boolean {
  if (line.leader === '' && line.title === '') return false;
  return position.kind === 'none' || (position.kind === 'many' && line.day !== null);
}

function takingOf(
  { line, day, startsAt, endsAt, room }: Omit<TakingLine, 'leaderId' | 'pointId' | 'room'> & { room: string | null },
  position: NearPosition,
  point: NearPoint | null,
): TakingLine {
  const place = { pointId: point?.id ?? '', room: point === null ? '' : (room ?? point.room ?? '') };
  return { line, day, startsAt, endsAt, leaderId: position.leaderId, ...place };
}

function unresolved<One>(what: 'LEADER' | 'PLACE', match: Match<One>, said: string, name: (one: One) => string) {
  const about = match.kind === 'many' ? match.all.map(name).join('; ') : '';
  const fault = match.kind === 'many' ? 'AMBIGUOUS' : what === 'PLACE' && said === '' ? 'MISSING' : 'UNKNOWN';
  return [`${what}_${fault}`, said, about] as const;
}

function planned(line: SessionLine, position: NearPosition, point: NearPoint): PlannedLine {
  return {
    ...line,
    room: line.room ?? point.room,
    positionId: position.id,
    leaderId: position.leaderId,
    leaderName: position.fullName,
    positionTitle: position.title,
    pointId: point.id,
    pointName: point.name,
  };
}

/** Positions whose holders' time the asker may dispose of. */
async function engageable(ctx: Pick<RequestContext, 'actor'>, db: Executor, positions: readonly NearPosition[]) {
  const agencies = [...new Set(positions.map((one) => one.agencyId))];
  const may = new Map<string, boolean>();
  for (const id of agencies) may.set(id, mayEngage(ctx.actor, await findScope(db, id)));
  return positions.filter((one) => may.get(one.agencyId));
}

/** The agency's own first, then those below, then those around: “Chủ tịch” is one's own chairman. */
function positionFor(positions: readonly NearPosition[], line: LineRead): Match<NearPosition> {
  const said = { leader: fold(line.leader), title: fold(line.title) };
  const { day } = line;
  return nearest(day === null ? positions : positions.filter((one) => isHeldOn(one, day)), (group) => {
    const folded = group.map((one) => ({ ...one, fullName: fold(one.fullName), title: fold(one.title) }));
    return matchPosition(folded, said);
  });
}

function pointFor(points: readonly NearPoint[], line: LineRead, pointId: string | null): Match<NearPoint> {
  if (line.place === '') {
    const own = points.filter((one) => (pointId ? one.id === pointId : one.nearness === 0));
    const [one] = own;
    return one === undefined ? { kind: 'none' } : own.length === 1 ? { kind: 'one', one } : { kind: 'many', all: own };
  }
  return nearest(points, (group) => {
    const folded = group.map((one) => ({ ...one, name: fold(one.name), address: fold(one.address) }));
    return matchPlace(folded, fold(line.place));
  });
}

/** Looks near first, and gives back what was found as it is written. */
function nearest<One extends { id: string; nearness: number }>(
  all: readonly One[],
  match: (group: readonly One[]) => Match<{ id: string }>,
): Match<One> {
  const written = (found: { id: string }) => all.filter((one) => one.id === found.id);
  for (const nearness of [0, 1, 2]) {
    const found = match(all.filter((one) => one.nearness === nearness));
    if (found.kind === 'many') return { kind: 'many', all: found.all.flatMap(written) };
    const [one] = found.kind === 'one' ? written(found.one) : [];
    if (one) return { kind: 'one', one };
  }
  return { kind: 'none' };
}
