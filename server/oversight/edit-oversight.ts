import { type AgencyRow, findAgencies } from '../../db/agencies.js';
import { listBranch } from '../../db/branches.js';
import type { Transaction } from '../../db/client.js';
import { changeOversight, listRecommendations, listVisited, lockOversight } from '../../db/oversight.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { mayKeepPapers } from '../documents/access.js';
import { isIdentifier } from '../identifier.js';
import { reasonShape, refuseStale, type StaleVersion } from '../papers/correction-rules.js';
import { keepCorrection } from '../papers/keep-correction.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import type { OversightSaved } from './record-oversight.js';
import { findVisitProblems, isClosed, type VisitTold } from './rules.js';

export interface OversightEdit extends VisitTold {
  id: string;
  expectedVersion: number;
  reason: string;
}

export type EditOversightOutcome =
  | OversightSaved
  | FieldsInvalid
  | NotFoundHere
  | StaleVersion
  | { kind: 'OversightClosed' };

/** Corrects a visit of oversight and what it found, until every recommendation of it is closed. */
export async function editOversight(ctx: RequestContext, given: OversightEdit): Promise<EditOversightOutcome> {
  requireStaff(ctx);
  const wish = tidied(given);
  const { id, reason } = wish;
  const problems = [...findVisitProblems(wish), ...findFieldProblems({ reason }, { reason: reasonShape })];
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<EditOversightOutcome>(ctx, async (tx) => {
    const visit = isIdentifier(id) ? await lockOversight(tx, id) : null;
    if (!visit || !mayKeepPapers(ctx.actor, await findScope(tx, visit.agencyId))) return notFoundHere;
    const stale = refuseStale(visit, wish.expectedVersion);
    if (stale) return stale;
    const made = await listRecommendations(tx, [id]);
    if (isClosed(made)) return { kind: 'OversightClosed' };
    const { agencyId, version } = visit;
    const visitedIds = [...new Set(wish.visitedIds)];
    const before = (await listVisited(tx, [id])).map((one) => one.agencyId);
    const allowed = new Set([...before, ...(await listBranch(tx, agencyId))]);
    const isWhole = made.every(({ toAgencyId }) => visitedIds.includes(toAgencyId));
    if (!isWhole || !visitedIds.every((one) => allowed.has(one))) return notFoundAt('visitedIds');
    const { body, theme, fromDay, toDay, findings = null } = wish;
    const told = { body, theme, fromDay, toDay, findings };
    const namesOf = await agencyNames(tx, [...before, ...visitedIds]);
    const changes = await keepCorrection(tx, ctx, {
      act: 'OversightEdited',
      of: { kind: 'OVERSIGHT', id, agencyId, version },
      audited: { subjectKind: 'OVERSIGHT', subjectId: id },
      before: { ...pick(visit), visited: namesOf(before) },
      after: { ...told, visited: namesOf(visitedIds) },
      reason,
    });
    if (changes.length === 0) return { kind: 'OversightSaved', visit };
    const change = { ...told, updatedAt: ctx.now() };
    return { kind: 'OversightSaved', visit: await changeOversight(tx, id, change, visitedIds) };
  });
}

function pick({ body, theme, fromDay, toDay, findings }: Omit<VisitTold, 'visitedIds'> & { findings: string | null }) {
  return { body, theme, fromDay, toDay, findings };
}

/** Puts agencies into words: by their short names, and where two bear the same one also by what tells them apart. */
async function agencyNames(tx: Transaction, ids: readonly string[]): Promise<(some: readonly string[]) => string> {
  const agencies = await findAgencies(tx, [...new Set(ids)]);
  const isShared = ({ id, shortName }: AgencyRow) =>
    agencies.some((other) => other.id !== id && other.shortName === shortName);
  const names = new Map(
    agencies.map((one) => [one.id, isShared(one) ? `${one.shortName} (${one.slug})` : one.shortName]),
  );
  return (some) =>
    some
      .flatMap((id) => names.get(id) ?? [])
      .sort()
      .join('; ');
}
