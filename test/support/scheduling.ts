import type { Desk, makeProvince } from './desk.js';

/** Where a schedule is to hold, who receives, and at which place. */
type Venue = Pick<Awaited<ReturnType<typeof makeProvince>>, 'province' | 'point'> & { chair: { positionId: string } };

/** Day 15 of each month, the next working day, 08:00–10:00 in four slots, register before day 10. */
export function scheduleOf(world: Venue, given: { rule?: object } & Record<string, unknown> = {}) {
  const { rule, ...content } = given;
  return {
    agencyId: world.province,
    title: 'Lịch tiếp công dân định kỳ của Chủ tịch',
    effectiveFrom: '2026-01-01',
    expectedContent: 'Tiếp công dân định kỳ tháng {tháng}',
    legalBasis: ['Luật Tiếp công dân 2013', 'Quy chế số 01'],
    rule: {
      recurrence: { kind: 'DAYS_OF_MONTH', days: [15] },
      shift: { weekend: 'NEXT_WORKING_DAY', holiday: 'NEXT_WORKING_DAY' },
      turns: { positionIds: [world.chair.positionId], countedFrom: '2026-01-01' },
      hours: { usual: [{ from: '08:00', to: '10:00' }] },
      venues: [{ pointId: world.point, room: 'Phòng 1' }],
      registration: { cutOff: { kind: 'BEFORE_DAY_OF_MONTH', days: [10] } },
      slots: { minutes: 30, publicPlaces: 2, staffPlaces: 1 },
      deputy: { policy: 'ALLOW' },
      ...rule,
    },
    ...content,
  };
}

export interface DayAnswer {
  nominalDay: string;
  day: string | null;
  reason: string;
  why: string;
  latestPostingDay: string | null;
  registrationClosesAt: string | null;
  position: { id: string } | null;
  conflicts: { kind: string; message: string; otherSession: { id: string } | null }[];
  warnings: { kind: string; message: string; otherSession: { id: string } | null }[];
}

const day = `nominalDay day reason why latestPostingDay registrationClosesAt position { id }
  conflicts { kind message otherSession { id } } warnings { kind message otherSession { id } }`;
const refusal = `... on Refusal { message } ... on FieldsInvalid { problems { field problem message } }`;

interface Previewed {
  days: DayAnswer[];
  sentence: string | null;
  problems: { field: string; problem: string; message: string }[];
}

/** Asks what a schedule would make of some days; null when it is not theirs to ask. */
export async function preview(desk: Desk, input: object, from: string, to: string): Promise<Previewed | null> {
  const { done } = await desk.ask<{ done: Previewed | null }>(
    `query ($input: ScheduleInput!, $from: Date!, $to: Date!) { done: previewSchedule(input: $input, from: $from, to: $to) {
      sentence problems { field problem message } days { ${day} } } }`,
    { input, from, to },
  );
  return done;
}

export interface ScheduleAnswer {
  __typename: string;
  problems?: { field: string; problem: string }[];
  schedule: { id: string; version: number; sentence: string; effectiveTo: string | null; [field: string]: unknown };
}

/** Calls a mutation that keeps a schedule. */
export async function keep(desk: Desk, call: 'createSchedule' | 'editSchedule' | 'endSchedule', input: object) {
  const type = { createSchedule: 'ScheduleInput', editSchedule: 'EditScheduleInput', endSchedule: 'EndScheduleInput' };
  const { done } = await desk.ask<{ done: ScheduleAnswer }>(
    `mutation ($input: ${type[call]}!) { done: ${call}(input: $input) { __typename ${refusal}
      ... on ScheduleSaved { schedule { id version sentence effectiveTo kind legalBasis countedFrom venueOrder
        recurrence { kind days missingDay } shift { weekend holiday busy } positions { id } hours { usual { from to } }
        venues { room point { name } } registration { lateRequests cutOff { kind days until } } slots { minutes }
        deputy { policy inPersonAtLeast inPersonPer } agency { id } hosts { id } } } } }`,
    { input },
  );
  return done;
}

export interface Generated {
  __typename: string;
  created: { id: string; day: string; slug: string; expectedContent: string; capacity: number; state: string }[];
  rewritten: { id: string; day: string }[];
  withdrawn: { id: string; state: string }[];
  unchanged: number;
  differing: { session: { id: string }; nominalDay: string; differences: string[]; because: string[] }[];
  notMade: DayAnswer[];
}

/** Makes the sessions of a schedule. */
export async function generate(desk: Desk, scheduleId: string, from: string, to: string): Promise<Generated> {
  const { done } = await desk.ask<{ done: Generated }>(
    `mutation ($scheduleId: ID!, $from: Date!, $to: Date!) {
      done: generateSessions(scheduleId: $scheduleId, from: $from, to: $to) { __typename ${refusal}
        ... on SessionsGenerated { unchanged created { id day slug expectedContent capacity state legalBasis }
          rewritten { id day } withdrawn { id state } notMade { ${day} }
          differing { session { id } nominalDay differences because } } } }`,
    { scheduleId, from, to },
  );
  return done;
}
