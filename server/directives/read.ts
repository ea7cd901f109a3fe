import { countBook, type DirectiveCounts, noDirectives } from '../../db/directive-counts.js';
import { type DirectiveRow, listDirectives, listDirectivesOfRegistration, listDisputes } from '../../db/directives.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { localDay } from '../local-day.js';
import { presentSession, type SessionFacts } from '../sessions/facts.js';
import { daysLateOn, type Standing, standingOn } from './rules.js';
import { openWord } from './sealed.js';

/** A directive with how it stands today. */
export interface DirectiveFacts extends DirectiveRow {
  standing: Standing;
  daysLate: number;
}

/** What a list of the promises book is asked for. */
export interface BookAsked {
  agencyId?: string | null | undefined;
  side?: 'GIVEN' | 'OWED' | 'EITHER' | null | undefined;
  standings?: readonly string[] | null | undefined;
  sessionId?: string | null | undefined;
}

export function presentDirective(row: DirectiveRow, now: string): DirectiveFacts {
  const today = localDay(now);
  return { ...row, standing: standingOn(row, today), daysLate: daysLateOn(row, today) };
}

/** A page of the promises book, the latest day due first. What is not in the book is nowhere to be seen. */
export async function readBook(
  ctx: RequestContext,
  asked: BookAsked,
  page: { first: number; after?: string | undefined },
): Promise<Page<DirectiveFacts>> {
  const most = rowsToRead(page.first, ctx.locale);
  const after = readKeyset(page.after, ctx.locale);
  const { agencyId, sessionId, side, standings } = asked;
  const isNobody = [agencyId, sessionId].some((id) => id && !isIdentifier(id));
  const rows = isNobody
    ? []
    : await listDirectives(ctx.db, {
        ...{ agencyId: agencyId ?? undefined, sessionId: sessionId ?? undefined, side: side ?? 'EITHER' },
        ...{ standings: standings ?? undefined, isBook: true, today: localDay(ctx.now()), after, most },
      });
  const facts = rows.map((row) => presentDirective(row, ctx.now()));
  return pageOf(facts, page, (one) => ({ by: one.dueDay, id: one.id }));
}

/** One promise of the book; null for any other directive. */
export async function readPromise(ctx: RequestContext, id: string): Promise<DirectiveFacts | null> {
  const row = isIdentifier(id) ? await ctx.loaders.directive.load(id) : null;
  return row?.publishedAt ? presentDirective(row, ctx.now()) : null;
}

/** How many promises stand how: all of them, or those an agency and everything below it owes or gave. */
export async function readCounts(
  ctx: RequestContext,
  { agencyId, side }: Pick<BookAsked, 'agencyId' | 'side'>,
): Promise<DirectiveCounts> {
  if (agencyId && !isIdentifier(agencyId)) return noDirectives;
  return countBook(ctx.db, { agencyId: agencyId ?? undefined, side: side ?? 'EITHER', today: localDay(ctx.now()) });
}

/** What an agency and everything below it owes; for any number of agencies in one statement. */
export async function readOwedCounts(ctx: RequestContext, agencyId: string): Promise<DirectiveCounts> {
  return (await ctx.loaders.owedCountsOfAgency.load({ id: agencyId, today: localDay(ctx.now()) })) ?? noDirectives;
}

/** Where it was said, when that is public. */
export async function readSaidAt(
  ctx: RequestContext,
  { sessionId }: Pick<DirectiveRow, 'sessionId'>,
): Promise<SessionFacts | null> {
  const row = sessionId === null ? null : await ctx.loaders.publishedSession.load(sessionId);
  return row && presentSession(row);
}

/** One line of what happened, as everybody may know it. */
export interface PublicStepFacts {
  act: string;
  note: string | null;
  fromDueDay: string | null;
  toDueDay: string | null;
  link: string | null;
  at: string;
}

const toldToAll: ReadonlySet<string> = new Set([
  'GIVEN',
  'PROGRESS',
  'REPORTED',
  'CONFIRMED',
  'SENT_BACK',
  'EXTENDED',
  'CANCELLED',
  'REOPENED',
]);

/** What happened to a promise, first to last, without what is said at desks alone. */
export async function readPublicSteps(ctx: RequestContext, directive: { id: string }): Promise<PublicStepFacts[]> {
  const steps = await ctx.loaders.stepsOfDirective.load(directive.id);
  return steps
    .filter(({ act }) => toldToAll.has(act))
    .map(({ act, publicNote, fromDueDay, toDueDay, link, at }) => {
      const isTold = publicNote !== null;
      return { act, note: publicNote, fromDueDay, toDueDay, link: isTold ? link : null, at };
    });
}

/** A promise made because of a registration, with what its holder said of it. */
export interface OwnPromiseFacts {
  directive: DirectiveFacts;
  disputedAt: string | null;
  outcome: string | null;
  answer: string | null;
}

/** Promises made because of somebody's registration; only its holder asks. */
export async function readOwnPromises(ctx: RequestContext, registrationId: string): Promise<OwnPromiseFacts[]> {
  const rows = await listDirectivesOfRegistration(ctx.db, registrationId);
  const ids = rows.map(({ id }) => id);
  const disputes = ids.length === 0 ? [] : await listDisputes(ctx.db, ids);
  return rows.map((row) => {
    const last = disputes.filter((one) => one.directiveId === row.id && one.registrationId === registrationId).at(-1);
    return {
      directive: presentDirective(row, ctx.now()),
      disputedAt: last?.madeAt ?? null,
      outcome: last?.outcome ?? null,
      answer: last ? openWord(ctx, last.id, 'answer', last.sealedAnswer) : null,
    };
  });
}
