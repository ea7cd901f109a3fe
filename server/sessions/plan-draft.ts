import { v7 as uuidv7 } from 'uuid';
import { findAgencies } from '../../db/agencies.js';
import type { Transaction } from '../../db/client.js';
import { listSlugsLike } from '../../db/session-writes.js';
import { findScope } from '../../db/staff.js';
import type { Act } from '../audit/acts.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { notFoundAt } from '../staff/not-found.js';
import { mayArrange } from './access.js';
import type { SessionSaved } from './arrange.js';
import { type Busy, findReceiver, type PositionRefusal, refuseClash, refuseUnknown } from './plan.js';
import { findHoursProblem, type HoursProblem } from './rules.js';
import { chooseSlug } from './slug-rules.js';
import { agenciesNamed, type SessionWords, type SlotPlan } from './words-rules.js';
import { writeDraft } from './write-draft.js';

export interface SessionDraft extends SessionWords {
  agencyId: string;
  kind: string;
  mode: string;
  pointId: string;
  assignedPositionId: string;
  startsAt: string;
  endsAt: string;
  slug?: string | null | undefined;
  slots?: readonly SlotPlan[] | null | undefined;
}

export type PlanOutcome =
  | SessionSaved
  | PositionRefusal
  | Busy
  | { kind: 'InvalidHours'; problem: HoursProblem }
  | { kind: 'SlugTaken'; slug: string };

/** Writes a session whose words are in order, if its leader, its place and its hours allow; the audit calls it as told. */
export async function planDraft(
  ctx: RequestContext,
  tx: Transaction,
  draft: SessionDraft,
  act: Act = 'SessionDrafted',
): Promise<PlanOutcome> {
  const scope = isIdentifier(draft.agencyId) ? await findScope(tx, draft.agencyId) : [];
  if (!mayArrange(ctx.actor, scope)) return notFoundAt('agencyId');
  const unknown = await refuseUnknown(tx, { pointId: draft.pointId, agencies: agenciesNamed(draft) });
  if (unknown) return unknown;
  const problem = findHoursProblem(hoursOf(draft), draft.slots ?? []);
  if (problem) return { kind: 'InvalidHours', problem };
  const found = await findReceiver(ctx, tx, { positionId: draft.assignedPositionId, day: localDay(draft.startsAt) });
  if (found.kind !== 'Receiver') return found;
  const { pointId, startsAt, endsAt, room } = draft;
  const engagement = {
    id: uuidv7(),
    receiverLeaderId: found.position.leaderId,
    pointId,
    room: room ?? '',
    startsAt,
    endsAt,
  };
  const busy = await refuseClash(ctx, tx, engagement);
  if (busy) return busy;
  const slug = await findSlug(tx, draft);
  if (slug === null) return { kind: 'SlugTaken', slug: draft.slug ?? '' };
  await recordAct(tx, ctx, {
    act,
    agencyId: draft.agencyId,
    subjectKind: 'SESSION',
    subjectId: engagement.id,
  });
  return writeDraft(tx, { ...engagement, draft, slug }, ctx.now());
}

function hoursOf(draft: SessionDraft) {
  const { startsAt, endsAt, registrationOpensAt, registrationClosesAt } = draft;
  return {
    startsAt,
    endsAt,
    registrationOpensAt: registrationOpensAt ?? null,
    registrationClosesAt: registrationClosesAt ?? null,
  };
}

async function findSlug(tx: Transaction, draft: SessionDraft): Promise<string | null> {
  if (draft.slug) return chooseSlug(draft.slug, await listSlugsLike(tx, draft.slug), { given: true });
  const [agency] = await findAgencies(tx, [draft.agencyId]);
  const prefix = `${agency?.slug ?? 'buoi-tiep'}-${localDay(draft.startsAt)}`;
  return chooseSlug(prefix, await listSlugsLike(tx, prefix), { given: false });
}
