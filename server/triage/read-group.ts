import { type GroupRow, listGroupsOfSession, type MemberRow } from '../../db/group-cases.js';
import { findSession } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { mostRepresentativesFor } from '../registrations/booking-rules.js';
import { openApplicant } from '../registrations/present-listed.js';
import { readBookingRulesOf } from '../registrations/read-booking-rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage } from './access.js';
import { isPresentMember, lacksRepresentatives, peopleOf } from './group-rules.js';

type Reader = Pick<RequestContext, 'db' | 'keys' | 'loaders'>;

export type GroupFacts = Awaited<ReturnType<typeof presentGroup>>;

/** The group cases of a session that stand; null for a session that is not the asker's. */
export async function readGroupsOf(ctx: RequestContext, sessionId: string): Promise<GroupFacts[] | null> {
  requireStaff(ctx);
  const session = isIdentifier(sessionId) ? await findSession(ctx.db, sessionId) : null;
  if (!session || !mayTriage(ctx.actor, await findScope(ctx.db, session.agencyId))) return null;
  const rows = await listGroupsOfSession(ctx.db, sessionId);
  return Promise.all(rows.map((row) => presentGroup(ctx, row)));
}

/** The group case a registration belongs to; null for none. */
export async function readGroupOf(
  ctx: Reader,
  { groupCaseId }: { groupCaseId: string | null },
): Promise<GroupFacts | null> {
  const row = groupCaseId === null ? null : await ctx.loaders.groupCase.load(groupCaseId);
  return row && row.dissolvedAt === null ? presentGroup(ctx, row) : null;
}

/** A group case with everybody who is still in its session, opened. */
export async function presentGroup(ctx: Reader, row: GroupRow) {
  const { id, agencyId, sessionId, topicArea, version, createdAt, dissolvedAt } = row;
  const all = await ctx.loaders.membersOfGroup.load(id);
  const members = all.filter((member) => isPresentMember(member, sessionId));
  const people = peopleOf(members);
  const representatives = members.filter((member) => member.isRepresentative).length;
  const rules = await readBookingRulesOf(ctx, agencyId);
  return {
    ...{ id, agencyId, sessionId, topicArea, version, createdAt, people, dissolved: dissolvedAt !== null },
    title: ctx.keys.open(row.sealedTitle, `group_case|title|${id}`),
    members: members.map((member) => presentMember(ctx, member)),
    mostRepresentatives: mostRepresentativesFor(rules, people),
    lacksRepresentatives: lacksRepresentatives(people, representatives),
  };
}

function presentMember({ keys }: Reader, member: MemberRow) {
  const { id, code, partySize, isRepresentative } = member;
  return { registrationId: id, code, partySize, isRepresentative, applicantName: openApplicant(keys, member).fullName };
}

/** Whether the last change of a group case can be taken back: it is the last, and nobody took it back before. */
export async function readGroupUndoable(
  ctx: Reader,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  return (await ctx.loaders.lastGroupChange.load(id))?.version === version;
}
