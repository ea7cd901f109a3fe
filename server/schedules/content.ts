import type { GeneratedRow } from '../../db/generated-sessions.js';
import type { NewSchedule, ScheduleRow } from '../../db/schedules.js';
import type { PlannedSession } from './conflict-rules.js';
import type { StandingSession, WantedSession } from './generation-rules.js';
import { slotsOf } from './hours-rules.js';
import type { ScheduleRule } from './rule.js';
import { keptRule } from './rule-shape.js';

/** What a schedule says, whether it is kept already or only being thought of. */
export interface ScheduleContent {
  agencyId: string;
  title: string;
  kind: string;
  mode: string;
  rule: ScheduleRule;
  hostIds: readonly string[];
  participants: readonly { name: string; agencyId: string | null }[];
  expectedContent: string | null;
  howToRegister: string | null;
  whatToBring: string | null;
  legalBasis: readonly string[];
  effectiveFrom: string;
  effectiveTo: string | null;
}

/** What a kept schedule says. */
export function contentOf(row: ScheduleRow): ScheduleContent {
  return { ...row, rule: keptRule(row.rule) };
}

/** What is kept of a schedule; the first position names its office. */
export function storedContent(content: ScheduleContent): Omit<NewSchedule, 'id' | 'createdAt' | 'updatedAt'> {
  const [positionId] = content.rule.turns.positionIds;
  if (positionId === undefined) throw new Error('A schedule names nobody who receives');
  return { ...content, positionId, rule: { ...content.rule } };
}

/** The session a planned day is to become; null where none can be. `{tháng}` in its content becomes the month. */
export function wantedOf(content: ScheduleContent, planned: PlannedSession): WantedSession | null {
  const { occurrence, holder } = planned;
  const { day, startsAt, endsAt, parts } = occurrence;
  const venue = content.rule.venues[occurrence.venueIndex];
  if (!holder || !venue || day === null || startsAt === null || endsAt === null) return null;
  const { slots } = content.rule;
  return {
    nominalDay: occurrence.nominalDay,
    seat: occurrence.seat,
    assignedPositionId: holder.id,
    receiverLeaderId: holder.leaderId,
    kind: content.kind,
    mode: content.mode,
    pointId: venue.pointId,
    room: venue.room,
    startsAt,
    endsAt,
    registrationOpensAt: slots && occurrence.opensAt,
    registrationClosesAt: slots && occurrence.cutOffAt,
    expectedContent: content.expectedContent?.replaceAll('{tháng}', monthInWords(occurrence.nominalDay)) ?? null,
    howToRegister: content.howToRegister,
    whatToBring: content.whatToBring,
    legalBasis: content.legalBasis.join('; ') || null,
    slots: slots === null ? [] : slotsOf(day, parts, slots),
  };
}

/** A session that a schedule made before, as it stands. */
export function standingOf({ session, registrations, slots }: GeneratedRow): StandingSession {
  return {
    ...session,
    nominalDay: session.nominalDay ?? session.day,
    seat: session.scheduleSeat ?? 0,
    isPublished: session.publishedAt !== null,
    isEdited: session.version !== session.generatedVersion,
    registrations,
    slots,
  };
}

function monthInWords(day: string): string {
  return `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
}
