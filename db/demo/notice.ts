import type { Recurrence } from './recurrence.js';
import type { ShiftRule } from './working-day.js';

/** One stretch of a session, such as the morning: local times `HH:MM`. */
export type Part = readonly [from: string, to: string];

/** Hours of the year; where winter has its own, summer runs from 16 April to 15 October. */
export interface Hours {
  summer: readonly Part[];
  winter?: readonly Part[];
}

/** Until when people register: some days before the nominal day, or some working days before the session. */
export type CutOff = { daysBeforeNominal: number } | { workingDaysBefore: number };

/** Which papers a reception rests on. */
export type Basis = 'STATE' | 'PARTY' | 'COUNCIL' | 'ONLINE';

/** A published rule (thông báo lịch tiếp công dân): who receives, on which days, where, and how one registers. */
export interface Notice {
  slug: string;
  /** The office that receives; several take turns week by week, and a dropped day does not shift the turns. */
  offices: readonly string[];
  /** The owner, when it is not the agency of the office. */
  agency?: string;
  hosts: readonly string[];
  /** Agencies by slug, other bodies in words. */
  participants: readonly string[];
  kind: 'PERIODIC' | 'REGULAR';
  mode: 'IN_PERSON' | 'ONLINE';
  when: Recurrence;
  shift: ShiftRule;
  /** What people decide when the leader or the room is taken: the next working day, or not at all. */
  onClash: 'MOVE' | 'DROP';
  hours: Hours;
  point: string;
  room: string;
  slotMinutes: number;
  publicPlaces: number;
  staffPlaces: number;
  opensDaysBefore: number | null;
  cutOff: CutOff;
  basis: Basis;
  /** Whether a deputy may receive; `inPerson` is how often the leader must come himself or herself. */
  deputy: { policy: 'FORBID' | 'WARN' | 'ALLOW'; inPerson: { atLeast: number; per: 'QUARTER' } | null };
  register: string;
  contents: readonly string[];
}

export const morning: Part = ['08:00', '11:00'];
export const afternoon: Part = ['14:00', '16:30'];

export const toNextWorkingDay: ShiftRule = { weekend: 'NEXT_WORKING_DAY', holiday: 'NEXT_WORKING_DAY' };
export const dropped: ShiftRule = { weekend: 'SKIP', holiday: 'SKIP' };

/** A notice with what most of them have in common. */
export function notice(
  given: Pick<Notice, 'slug' | 'offices' | 'when' | 'point' | 'contents'> & Partial<Notice>,
): Notice {
  return {
    hosts: [],
    participants: [],
    kind: 'PERIODIC',
    mode: 'IN_PERSON',
    shift: toNextWorkingDay,
    onClash: 'MOVE',
    hours: { summer: [morning] },
    room: 'Phòng tiếp công dân',
    slotMinutes: 30,
    publicPlaces: 1,
    staffPlaces: 1,
    opensDaysBefore: null,
    cutOff: { workingDaysBefore: 3 },
    basis: 'STATE',
    deputy: { policy: 'WARN', inPerson: null },
    register: '',
    ...given,
  };
}
