import { type DirectiveRow, findDirective, listDirectives } from '../../db/directives.js';
import { findScope } from '../../db/staff.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { localDay } from '../local-day.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayGive, mayReport, maySeeDetail, maySeeDirective, maySeeDirectivesOf, maySeeDisputes } from './access.js';
import { type BookAsked, type DirectiveFacts, presentDirective } from './read.js';
import { openDetail, openWord } from './sealed.js';

/** A directive as the desk sees it: of an agency the asker works for, on either side; null for any other. */
export async function readStaffDirective(ctx: RequestContext, id: string | null): Promise<DirectiveFacts | null> {
  requireStaff(ctx);
  const row = id !== null && isIdentifier(id) ? await findDirective(ctx.db, id) : null;
  return row && maySeeDirective(ctx.actor, await sidesOf(ctx, row)) ? presentDirective(row, ctx.now()) : null;
}

/** A page of the directives of an agency and everything below it, the most pressing first; null for any other agency. */
export async function readStaffDirectives(
  ctx: RequestContext,
  asked: BookAsked & { agencyId: string },
  page: { first: number; after?: string | undefined },
): Promise<Page<DirectiveFacts> | null> {
  requireStaff(ctx);
  const most = rowsToRead(page.first, ctx.locale);
  const after = readKeyset(page.after, ctx.locale);
  const { agencyId, side, standings, sessionId } = asked;
  const scope = isIdentifier(agencyId) ? await findScope(ctx.db, agencyId) : [];
  if (!maySeeDirectivesOf(ctx.actor, scope) || (sessionId && !isIdentifier(sessionId))) return null;
  const rows = await listDirectives(ctx.db, {
    ...{ agencyId, sessionId: sessionId ?? undefined, side: side ?? 'EITHER', standings: standings ?? undefined },
    ...{ isBook: false, today: localDay(ctx.now()), after, most },
  });
  const facts = rows.map((row) => presentDirective(row, ctx.now()));
  return pageOf(facts, page, (one) => ({ by: one.dueDay, id: one.id }));
}

/** What names people in a directive, for those who give it and those who do it; null for anybody else. */
export async function readDetail(ctx: RequestContext, row: DirectiveRow): Promise<string | null> {
  if (row.sealedDetail === null || !maySeeDetail(ctx.actor, await sidesOf(ctx, row))) return null;
  const seen = { subjectKind: 'DIRECTIVE', subjectIds: [row.id] } as const;
  await recordRead(ctx, { what: 'DirectiveDetail', agencyId: row.agencyId, ...seen });
  return openDetail(ctx, row);
}

/** The session it was said at; whoever sees the directive may know it. */
export async function readSession(ctx: RequestContext, row: DirectiveRow): Promise<ArrangedFacts | null> {
  const session = row.sessionId === null ? null : await ctx.loaders.anySession.load(row.sessionId);
  return session && presentArranged(session);
}

/** What the asker may do with it, so far as roles decide: give and confirm, report. */
export async function readMay(ctx: RequestContext, row: DirectiveRow): Promise<{ give: boolean; report: boolean }> {
  const { giver, owner } = await sidesOf(ctx, row);
  return { give: mayGive(ctx.actor, giver), report: mayReport(ctx.actor, owner) };
}

/** A citizen's “not done” as the desk that gave its word reads it. */
export interface DisputeFacts {
  id: string;
  madeAt: string;
  comment: string | null;
  outcome: string | null;
  answer: string | null;
  answeredAt: string | null;
}

/** What citizens say is not done, first to last; empty for whoever does not work for the agency that gave its word. */
export async function readDisputes(ctx: RequestContext, row: DirectiveRow): Promise<DisputeFacts[]> {
  if (!maySeeDisputes(ctx.actor, await readScope(ctx, row.agencyId))) return [];
  const disputes = await ctx.loaders.disputesOfDirective.load(row.id);
  const seen = { subjectKind: 'DIRECTIVE', subjectIds: disputes.length > 0 ? [row.id] : [] } as const;
  await recordRead(ctx, { what: 'DisputesOfDirective', agencyId: row.agencyId, ...seen });
  return disputes.map(({ id, madeAt, outcome, answeredAt, sealedComment, sealedAnswer }) => ({
    ...{ id, madeAt, outcome, answeredAt },
    comment: openWord(ctx, id, 'comment', sealedComment),
    answer: openWord(ctx, id, 'answer', sealedAnswer),
  }));
}

async function sidesOf(ctx: RequestContext, row: DirectiveRow) {
  const [giver, owner] = await Promise.all([readScope(ctx, row.agencyId), readScope(ctx, row.ownerAgencyId)]);
  return { giver, owner };
}
