import { type ConclusionRow, findConclusion, listConclusions, type MatterRow } from '../../db/conclusions.js';
import { findScope } from '../../db/staff.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { type DirectiveFacts, presentDirective } from '../directives/read.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { maySeeConclusions, maySeeMatters } from './access.js';
import { openMatter } from './matters.js';

/** A conclusion of an agency the asker works for, in whatever state; null for any other. */
export async function readStaffConclusion(ctx: RequestContext, id: string): Promise<ConclusionRow | null> {
  requireStaff(ctx);
  const row = isIdentifier(id) ? await findConclusion(ctx.db, id) : null;
  return row && maySeeConclusions(ctx.actor, await findScope(ctx.db, row.agencyId)) ? row : null;
}

/** A page of the conclusions of an agency and everything below it, latest first; null for any other agency. */
export async function readStaffConclusions(
  ctx: RequestContext,
  { agencyId, states }: { agencyId: string; states?: readonly string[] | null | undefined },
  page: { first: number; after?: string | undefined },
): Promise<Page<ConclusionRow> | null> {
  requireStaff(ctx);
  const most = rowsToRead(page.first, ctx.locale);
  const before = readKeyset(page.after, ctx.locale);
  if (!isIdentifier(agencyId) || !maySeeConclusions(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  const rows = await listConclusions(ctx.db, { agencyId, states: states ?? undefined, before, most });
  return pageOf(rows, page, (one) => ({ by: one.createdAt, id: one.id }));
}

/** The matters of a conclusion in their order; those withheld are for those who may read what names people. */
export async function readMatters(ctx: RequestContext, { id, agencyId }: ConclusionRow): Promise<MatterRow[]> {
  const matters = await ctx.loaders.mattersOfConclusion.load(id);
  const seesAll = maySeeMatters(ctx.actor, await readScope(ctx, agencyId));
  return matters.filter(({ isWithheld }) => seesAll || !isWithheld);
}

/** What names people in a matter, and whose registration it comes from; recorded. Null for who may not read it. */
export async function readSealedMatter(
  ctx: RequestContext,
  row: MatterRow,
): Promise<{ text: string | null; registrationId: string | null } | null> {
  const conclusion = await ctx.loaders.conclusion.load(row.conclusionId);
  if (!conclusion || !maySeeMatters(ctx.actor, await readScope(ctx, conclusion.agencyId))) return null;
  const isPersonal = row.sealedText !== null || row.registrationId !== null;
  const seen = { subjectKind: 'CONCLUSION', subjectIds: isPersonal ? [conclusion.id] : [] } as const;
  await recordRead(ctx, { what: 'ConclusionMatters', agencyId: conclusion.agencyId, ...seen });
  return { text: openMatter(ctx, row), registrationId: row.registrationId };
}

/** The session it concludes; whoever sees the conclusion may know it. */
export async function readConcludedSession(ctx: RequestContext, { sessionId }: ConclusionRow): Promise<ArrangedFacts> {
  const row = await ctx.loaders.anySession.load(sessionId);
  if (row === null) throw new Error('The session of a conclusion is gone');
  return presentArranged(row);
}

/** What it directs, in the order it was recorded. */
export async function readDirected(ctx: RequestContext, { id }: { id: string }): Promise<DirectiveFacts[]> {
  return (await ctx.loaders.directivesOfConclusion.load(id)).map((row) => presentDirective(row, ctx.now()));
}
