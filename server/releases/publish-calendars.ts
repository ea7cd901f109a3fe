import type { Transaction } from '../../db/client.js';
import { type AgencyDrafts, listScheduledDrafts } from '../../db/drafts.js';
import { listPolicies } from '../../db/policies.js';
import { findScope } from '../../db/staff.js';
import { recordActs } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { inLanes, stretches } from '../lanes.js';
import { readAllLate } from '../notices/read-late.js';
import { findSpanProblems } from '../schedules/check.js';
import { mayPublish, mayPublishUnsigned } from '../sessions/access.js';
import { approvalIn } from '../sessions/approval-rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { makeAllPublic } from './make-public.js';

export interface CalendarsWish {
  agencyId: string;
  from: string;
  to: string;
}

export interface CalendarsPublished {
  kind: 'CalendarsPublished';
  /** Calendars that are public now as they were not before: one release each. */
  releases: number;
  sessions: number;
  late: number;
  /** Agencies whose drafts stay drafts until their head makes them public. */
  awaitingHead: string[];
}

export type PublishCalendarsOutcome = CalendarsPublished | FieldsInvalid | { kind: 'NotFoundHere' };

/** Agencies made public in one transaction: few enough that nobody waits long for what it locks. */
const AT_ONCE = 25;
/** Transactions at work at the same time: one is written while the next is put together. */
const LANES = 2;

const nothing: CalendarsPublished = { kind: 'CalendarsPublished', releases: 0, sessions: 0, late: 0, awaitingHead: [] };

/**
 * Publishes what schedules have drafted between two days at an agency and at everything below it: a release for each calendar.
 *
 * The same as publishing each alone, under no notice. Some are published at a time: what is public stays public if a later one
 * cannot be. An agency that leaves this to its head is passed over and named, unless it is its head who asks.
 */
export async function publishCalendars(ctx: RequestContext, wish: CalendarsWish): Promise<PublishCalendarsOutcome> {
  requireStaff(ctx);
  const problems = findSpanProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const { agencyId } = wish;
  if (!isIdentifier(agencyId) || !mayPublish(ctx.actor, await findScope(ctx.db, agencyId)))
    return { kind: 'NotFoundHere' };
  const drafts = await listScheduledDrafts(ctx.db, { ...wish, now: ctx.now() });
  const done = await inLanes(LANES, stretches(drafts, AT_ONCE), (some) =>
    settle(ctx, (tx) => publishSome(ctx, tx, some)),
  );
  return done.reduce<CalendarsPublished>(add, nothing);
}

function add(sum: CalendarsPublished, one: Omit<CalendarsPublished, 'kind'>): CalendarsPublished {
  return {
    kind: 'CalendarsPublished',
    releases: sum.releases + one.releases,
    sessions: sum.sessions + one.sessions,
    late: sum.late + one.late,
    awaitingHead: [...sum.awaitingHead, ...one.awaitingHead],
  };
}

/** The same for the drafts of some agencies, in the caller's transaction, after the caller asked who may. */
export async function publishSome(
  ctx: RequestContext,
  tx: Transaction,
  drafts: readonly AgencyDrafts[],
): Promise<Omit<CalendarsPublished, 'kind'>> {
  const { accountId: by } = requireStaff(ctx);
  const now = ctx.now();
  const agencyIds = drafts.map((one) => one.agencyId);
  const policies = await listPolicies(tx, agencyIds);
  const isApproved = ({ agencyId, scope }: AgencyDrafts) =>
    mayPublishUnsigned(ctx.actor, scope, approvalIn(policies.filter((one) => one.ofAgencyId === agencyId)));
  const approved = drafts.filter(isApproved);
  await recordActs(
    tx,
    ctx,
    approved.map(({ agencyId, sessionIds }) => ({
      ...{ act: 'CalendarPublished', agencyId, subjectKind: 'SESSION', subjectId: sessionIds },
    })),
  );
  const { published, releases } = await makeAllPublic(tx, approved, { by, now, keys: ctx.keys });
  return {
    releases: releases.length,
    sessions: published.length,
    late: (await readAllLate(tx, published, now)).length,
    awaitingHead: agencyIds.filter((id) => !approved.some((one) => one.agencyId === id)),
  };
}
