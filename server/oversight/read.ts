import type { AgencyRow } from '../../db/agencies.js';
import {
  findOversight,
  listOversights,
  listRecommendations,
  listVisited,
  type OversightRow,
  type RecommendationRow,
} from '../../db/oversight.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { mayReport } from '../directives/access.js';
import { mayKeepPapers, maySeePapers } from '../documents/access.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { isClosed, isLateOn } from './rules.js';

/** A visit with what it recommends and whom it looked into. */
export interface OversightFacts extends OversightRow {
  recommendations: RecommendationFacts[];
  visitedIds: string[];
}

export interface RecommendationFacts extends RecommendationRow {
  isLate: boolean;
}

/** Visits that an agency and those below it keep or were looked into by, latest first, at most 100; null for any other agency. */
export async function readOversights(ctx: RequestContext, agencyId: string): Promise<OversightFacts[] | null> {
  requireStaff(ctx);
  if (!isIdentifier(agencyId) || !maySeePapers(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  return withParts(ctx, await listOversights(ctx.db, agencyId, 100));
}

/** One visit, for whoever keeps it or was looked into; null for anybody else. */
export async function readOversight(ctx: RequestContext, id: string): Promise<OversightFacts | null> {
  requireStaff(ctx);
  const row = isIdentifier(id) ? await findOversight(ctx.db, id) : null;
  if (!row) return null;
  const [facts] = await withParts(ctx, [row]);
  const sides = [row.agencyId, ...(facts?.visitedIds ?? [])];
  const scopes = await Promise.all(sides.map((agencyId) => readScope(ctx, agencyId)));
  return scopes.some((scope) => maySeePapers(ctx.actor, scope)) ? (facts ?? null) : null;
}

/** A visit that was just written, as it is now. */
export async function readWritten(ctx: RequestContext, visit: OversightRow): Promise<OversightFacts> {
  const [facts] = await withParts(ctx, [visit]);
  return facts ?? { ...visit, recommendations: [], visitedIds: [] };
}

/** The agencies a visit looked into. */
export async function readVisited(ctx: RequestContext, { visitedIds }: OversightFacts): Promise<AgencyRow[]> {
  const found = await Promise.all(visitedIds.map((id) => ctx.loaders.agency.load(id)));
  return found.flatMap((one) => one ?? []);
}

/** Whether it stays as it is. */
export function readIsClosed({ recommendations }: OversightFacts): boolean {
  return isClosed(recommendations);
}

/** Whether the asker may note what it found and recommends. */
export async function readMayKeep(ctx: RequestContext, { agencyId }: { agencyId: string }): Promise<boolean> {
  return mayKeepPapers(ctx.actor, await readScope(ctx, agencyId));
}

/** Whether the asker may answer it. */
export async function readMayAnswer(ctx: RequestContext, { toAgencyId }: RecommendationRow): Promise<boolean> {
  return mayReport(ctx.actor, await readScope(ctx, toAgencyId));
}

async function withParts(ctx: RequestContext, rows: readonly OversightRow[]): Promise<OversightFacts[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [visited, made] = await Promise.all([listVisited(ctx.db, ids), listRecommendations(ctx.db, ids)]);
  const today = localDay(ctx.now());
  return rows.map((row) => ({
    ...row,
    visitedIds: visited.filter(({ visitId }) => visitId === row.id).map(({ agencyId }) => agencyId),
    recommendations: made
      .filter(({ visitId }) => visitId === row.id)
      .map((one) => ({ ...one, isLate: isLateOn(one, today) })),
  }));
}
