import type { Transaction } from '../../db/client.js';
import { type GroupRow, listMembers, lockGroup, lockRegistrations } from '../../db/group-cases.js';
import type { RegistrationRow } from '../../db/registrations.js';
import { findSession } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { mostRepresentativesFor } from '../registrations/booking-rules.js';
import { readBookingRulesOf } from '../registrations/read-booking-rules.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { mayTriage } from './access.js';
import { decideGroup, type GroupDecision } from './group-rules.js';
import { type GroupFacts, presentGroup } from './read-group.js';
import { writeGroup } from './write-group.js';

export interface GroupChange {
  /** The group as it was seen; null to form one. */
  group: { id: string; version: number } | null;
  sessionId: string | null;
  title: string | null;
  topicArea: string | null;
  /** Everybody who is to belong to it from now on. */
  memberIds: readonly string[];
  representativeIds: readonly string[];
}

export type GroupOutcome =
  | { kind: 'GroupCaseSaved'; group: GroupFacts }
  | NotFoundHere
  | FieldsInvalid
  | { kind: 'StaleGroupCase'; current: GroupFacts | null }
  | Exclude<GroupDecision, { kind: 'Accepted' }>;

const longestTitle = 200;

/**
 * Forms a group case of registrations of one session, or changes who belongs to one and who stands for it.
 *
 * Nobody’s place or letter changes by it: the group is received as one visit, through its representatives. How it stood
 * before is kept, so that it can be taken back.
 */
export async function changeGroup(ctx: RequestContext, change: GroupChange): Promise<GroupOutcome> {
  requireStaff(ctx);
  const title = change.title?.normalize('NFC').trim() || null;
  if (change.group === null && title === null) return missing('title');
  if ((title?.length ?? 0) > longestTitle)
    return { kind: 'FieldsInvalid', problems: [{ field: 'title', problem: 'TOO_LONG' }] };
  const outcome = await settle(ctx, (tx) => write(ctx, tx, { ...change, title }));
  if (outcome.kind !== 'Written') return outcome;
  const row = await ctx.loaders.groupCase.load(outcome.id);
  if (!row) throw new Error('A group case that was just saved is gone');
  return { kind: 'GroupCaseSaved', group: await presentGroup(ctx, row) };
}

type Written = { kind: 'Written'; id: string };

async function write(
  ctx: RequestContext,
  tx: Transaction,
  change: GroupChange,
): Promise<Written | Exclude<GroupOutcome, { kind: 'GroupCaseSaved' }>> {
  const place = await openPlace(ctx, tx, change);
  if (place.kind !== 'Open') return place;
  const { group, sessionId, agencyId } = place;
  const rows = await lockRegistrations(tx, [...new Set(change.memberIds)].filter(isIdentifier));
  if (rows.length < new Set(change.memberIds).size || rows.some((row) => row.agencyId !== agencyId))
    return notFoundHere;
  const formed = group === null ? await findSame(tx, rows) : null;
  if (formed !== null) return { kind: 'Written', id: formed };
  const rules = await readBookingRulesOf(ctx, agencyId);
  const decision = decideGroup({
    ...{ sessionId, groupCaseId: group?.id ?? null, members: rows, representativeIds: change.representativeIds },
    mostRepresentatives: (people) => mostRepresentativesFor(rules, people),
  });
  if (decision.kind !== 'Accepted') return decision;
  return { kind: 'Written', id: await writeGroup(ctx, tx, { ...wishOf(change), group, sessionId, agencyId, rows }) };
}

/** The group that is exactly these registrations already: forming it was sent twice. */
async function findSame(tx: Transaction, rows: readonly RegistrationRow[]): Promise<string | null> {
  const [id = null, ...others] = [...new Set(rows.map((row) => row.groupCaseId))];
  if (id === null || others.length > 0) return null;
  return (await listMembers(tx, [id])).length === rows.length ? id : null;
}

type Place =
  | { kind: 'Open'; group: GroupRow | null; sessionId: string; agencyId: string }
  | NotFoundHere
  | { kind: 'StaleGroupCase'; current: GroupFacts | null };

/** The session of the group, and the group itself locked, for who may examine its registrations. */
async function openPlace(ctx: RequestContext, tx: Transaction, change: GroupChange): Promise<Place> {
  const group = change.group && isIdentifier(change.group.id) ? await lockGroup(tx, change.group.id) : null;
  if (change.group && (!group || group.dissolvedAt !== null)) return notFoundHere;
  const sessionId = group?.sessionId ?? change.sessionId ?? '';
  const session = isIdentifier(sessionId) ? await findSession(tx, sessionId) : null;
  if (!session || !mayTriage(ctx.actor, await findScope(tx, session.agencyId))) return notFoundHere;
  if (group && group.version !== change.group?.version)
    return { kind: 'StaleGroupCase', current: await presentGroup(ctx, group) };
  return { kind: 'Open', group, sessionId, agencyId: session.agencyId };
}

function wishOf({ title, topicArea, representativeIds }: GroupChange) {
  return { title, topicArea, representativeIds };
}

function missing(field: string): FieldsInvalid {
  return { kind: 'FieldsInvalid', problems: [{ field, problem: 'MISSING' }] };
}
