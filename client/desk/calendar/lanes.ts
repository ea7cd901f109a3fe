import type { CalendarHouse, CalendarSession } from './documents.js';

/** By whom the lines of the calendar are drawn: by who receives, or by where. */
export type Arrangement = 'leader' | 'room';

/** One line of the calendar: a leader’s time, or a room’s. */
export interface Lane {
  key: string;
  name: string;
  /** Said smaller below the name. */
  note: string;
  leaderId?: string;
  /** What a draft that is put here gets. */
  positionId?: string;
  pointId?: string;
  room?: string;
}

/** The line a session stands in. */
export function laneKeyOf(session: CalendarSession, by: Arrangement): string {
  if (by === 'room') return roomKey(session.point.id, session.room ?? '');
  return (session.actualPosition ?? session.assignedPosition).leader.id;
}

/**
 * Every line to draw: what belongs to the agency first, in its order, then whoever and wherever else a session names.
 *
 * A leader with several positions has one line; a draft put there gets the first of them.
 */
export function lanesOf(house: CalendarHouse, sessions: readonly CalendarSession[], by: Arrangement): Lane[] {
  const lanes = new Map<string, Lane>();
  const add = (lane: Lane) => lanes.has(lane.key) || lanes.set(lane.key, lane);
  if (by === 'leader') {
    for (const position of house.positions) add(leaderLane(position));
    for (const { actualPosition, assignedPosition } of sessions) add(leaderLane(actualPosition ?? assignedPosition));
  } else {
    const rooms = sessions.map(({ point, room }) => roomLane(point, room ?? ''));
    const bare = house.receptionPoints.filter(({ id }) => !rooms.some((lane) => lane.pointId === id));
    for (const lane of [...bare.map((point) => roomLane(point, '')), ...rooms].toSorted(byPlace)) add(lane);
  }
  return [...lanes.values()];
}

function leaderLane({ id, title, leader }: CalendarSession['assignedPosition']): Lane {
  return {
    key: leader.id,
    name: `${leader.honorific} ${leader.fullName}`,
    note: title,
    leaderId: leader.id,
    positionId: id,
  };
}

function roomLane({ id, name }: { id: string; name: string }, room: string): Lane {
  return { key: roomKey(id, room), name: room || name, note: room && name, pointId: id, room };
}

const roomKey = (pointId: string, room: string) => `${pointId} ${room}`;

const byPlace = (one: Lane, other: Lane) =>
  (one.note || one.name).localeCompare(other.note || other.name, 'vi') || one.name.localeCompare(other.name, 'vi');
