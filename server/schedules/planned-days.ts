import type { Executor } from '../../db/client.js';
import type { SessionRow } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { maySeePlans } from '../sessions/access.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import type { DelegationNote } from '../sessions/delegation-rules.js';
import type { PlanNote, PlannedSession } from './conflict-rules.js';
import type { ScheduleContent } from './content.js';
import type { GatheredFacts } from './facts.js';
import { planNoteWords } from './plan-words.js';
import { whyOf } from './words.js';

export interface NoteFacts {
  kind: PlanNote['kind'] | DelegationNote['kind'];
  message: string;
  /** The paper that says so, where there is one. */
  source: string | null;
  otherSession: ArrangedFacts | null;
}

/** A planned day as it is shown before anything is saved. */
export interface PlannedDayFacts {
  nominalDay: string;
  day: string | null;
  reason: string;
  why: string;
  positionId: string | null;
  pointId: string | null;
  room: string | null;
  startsAt: string | null;
  endsAt: string | null;
  registrationOpensAt: string | null;
  registrationClosesAt: string | null;
  latestPostingDay: string | null;
  conflicts: NoteFacts[];
  warnings: NoteFacts[];
}

/** Presents planned days in the asker's language; other sessions are named only to who may see them. */
export async function presentPlanned(
  ctx: RequestContext,
  db: Executor,
  { content, planned, facts }: { content: ScheduleContent; planned: readonly PlannedSession[]; facts: GatheredFacts },
): Promise<PlannedDayFacts[]> {
  const { sessions } = facts;
  const all = planned.flatMap((one) => one.notes);
  const seen = await findSeenAgencies(ctx, db, all, sessions);
  const noteOf = (note: PlanNote) => noteFactsOf(ctx, note, { sessions, seen });
  return planned.map(({ occurrence, holder, latestPostingDay, notes }) => {
    const venue = occurrence.day === null ? undefined : content.rule.venues[occurrence.venueIndex];
    const { nominalDay, day, reason, startsAt, endsAt } = occurrence;
    return {
      ...{ nominalDay, day, reason, startsAt, endsAt, latestPostingDay },
      why: whyOf(occurrence, content.rule.recurrence, ctx.locale),
      positionId: holder?.id ?? null,
      pointId: venue?.pointId ?? null,
      room: venue?.room || null,
      registrationOpensAt: content.rule.slots && occurrence.opensAt,
      registrationClosesAt: content.rule.slots && occurrence.cutOffAt,
      conflicts: notes.filter((note) => note.blocks).map(noteOf),
      warnings: notes.filter((note) => !note.blocks).map(noteOf),
    };
  });
}

type SessionsById = ReadonlyMap<string, SessionRow>;

/** A note in the asker's language; the other session is named when its agency is among those seen. */
export function noteFactsOf(
  ctx: RequestContext,
  { kind, otherId, source }: PlanNote,
  known: { sessions: SessionsById; seen: ReadonlySet<string> },
): NoteFacts {
  const other = otherId === null ? undefined : known.sessions.get(otherId);
  const isSeen = other !== undefined && known.seen.has(other.agencyId);
  const otherSession = isSeen ? presentArranged(other) : null;
  return { kind, message: planNoteWords[kind][ctx.locale], source: source ?? null, otherSession };
}

/** Agencies of the sessions that notes name, whose plans the asker may see. */
export async function findSeenAgencies(
  ctx: RequestContext,
  db: Executor,
  notes: readonly PlanNote[],
  sessions: SessionsById,
): Promise<Set<string>> {
  const ids = notes.flatMap((note) => note.otherId ?? []);
  const agencies = [...new Set(ids.flatMap((id) => sessions.get(id)?.agencyId ?? []))];
  const scopes = await Promise.all(agencies.map((id) => findScope(db, id)));
  return new Set(agencies.filter((_, i) => maySeePlans(ctx.actor, scopes[i] ?? [])));
}
