import type { Day } from '../working-days/day-rules.js';
import { keyOf, type PlannedSession } from './conflict-rules.js';

/** What a schedule would have a session be. All of it is compared when the schedule is generated anew. */
export interface WantedSession {
  nominalDay: Day;
  seat: number;
  assignedPositionId: string;
  receiverLeaderId: string;
  kind: string;
  mode: string;
  pointId: string;
  room: string;
  startsAt: string;
  endsAt: string;
  registrationOpensAt: string | null;
  registrationClosesAt: string | null;
  expectedContent: string | null;
  howToRegister: string | null;
  whatToBring: string | null;
  legalBasis: string | null;
  slots: readonly WantedSlot[];
}

export interface WantedSlot {
  startsAt: string;
  endsAt: string;
  publicCapacity: number;
  staffCapacity: number;
}

/** A session that the schedule made before, as it stands. */
export interface StandingSession extends WantedSession {
  id: string;
  status: string;
  isPublished: boolean;
  /** Whether anybody has changed it, or anything in it, since the schedule wrote it. */
  isEdited: boolean;
  /** Registrations at any time, ended ones too. */
  registrations: number;
}

export type Untouchable = 'EDITED' | 'PUBLISHED' | 'HAS_REGISTRATIONS';

/** A session that differs from its schedule and is left as it is. */
export interface Differing {
  id: string;
  nominalDay: Day;
  /** Names of what differs; `day` alone when the schedule has no session of that day any more. */
  differences: string[];
  because: Untouchable[];
}

export interface GenerationDecision {
  create: WantedSession[];
  rewrite: { id: string; wanted: WantedSession }[];
  /** Drafts nobody has touched that the schedule has no place for any more. */
  withdraw: string[];
  unchanged: string[];
  differing: Differing[];
}

const compared = [
  'assignedPositionId',
  'receiverLeaderId',
  'kind',
  'mode',
  'pointId',
  'room',
  'startsAt',
  'endsAt',
  'registrationOpensAt',
  'registrationClosesAt',
  'expectedContent',
  'howToRegister',
  'whatToBring',
  'legalBasis',
] as const satisfies readonly (keyof WantedSession)[];

/**
 * Compares what a schedule wants with what it made before.
 *
 * Sessions that somebody edited, that are published, or for which anybody ever registered are never touched; those that
 * differ are named. Doing it twice changes nothing the second time.
 */
export function decideGeneration(
  wanted: readonly WantedSession[],
  standing: readonly StandingSession[],
): GenerationDecision {
  const decision: GenerationDecision = { create: [], rewrite: [], withdraw: [], unchanged: [], differing: [] };
  const byKey = new Map(standing.map((one) => [keyOf(one), one]));
  for (const one of wanted) {
    const there = byKey.get(keyOf(one));
    byKey.delete(keyOf(one));
    if (there) compare(decision, one, there);
    else decision.create.push(one);
  }
  for (const there of byKey.values()) leaveOrWithdraw(decision, there);
  return decision;
}

/** Why a session may not be touched; empty when it may. */
export function untouchable(one: Pick<StandingSession, 'isEdited' | 'isPublished' | 'registrations'>): Untouchable[] {
  const reasons: [Untouchable, boolean][] = [
    ['EDITED', one.isEdited],
    ['PUBLISHED', one.isPublished],
    ['HAS_REGISTRATIONS', one.registrations > 0],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** Planned sessions that can be made: on a day, with somebody to receive, with nothing in the way. */
export function feasible(planned: readonly PlannedSession[]): PlannedSession[] {
  return planned.filter(
    ({ occurrence, holder, notes }) => occurrence.day !== null && holder !== null && !notes.some((note) => note.blocks),
  );
}

/** Those that cannot be made, or not without a person. */
export function infeasible(planned: readonly PlannedSession[]): PlannedSession[] {
  const able = new Set(feasible(planned));
  return planned.filter((one) => !able.has(one));
}

function compare(decision: GenerationDecision, wanted: WantedSession, there: StandingSession): void {
  const because = untouchable(there);
  const isGone = there.status === 'CANCELLED' && because.length === 0;
  const differences = differencesOf(wanted, there);
  if (differences.length === 0 && !isGone) decision.unchanged.push(there.id);
  else if (because.length === 0) decision.rewrite.push({ id: there.id, wanted });
  else decision.differing.push({ id: there.id, nominalDay: there.nominalDay, differences, because });
}

function leaveOrWithdraw(decision: GenerationDecision, there: StandingSession): void {
  const because = untouchable(there);
  if (there.status === 'CANCELLED') return;
  if (because.length === 0) decision.withdraw.push(there.id);
  else decision.differing.push({ id: there.id, nominalDay: there.nominalDay, differences: ['day'], because });
}

function differencesOf(wanted: WantedSession, there: StandingSession): string[] {
  const fields: string[] = compared.filter((field) => wanted[field] !== there[field]);
  const slots = (one: WantedSession) =>
    one.slots.map((slot) => [slot.startsAt, slot.endsAt, slot.publicCapacity, slot.staffCapacity].join(' ')).join('\n');
  return slots(wanted) === slots(there) ? fields : [...fields, 'slots'];
}
