import { countByState, type DeskQuestion, type DeskRow, listDeskRows } from '../../db/desk-registrations.js';
import { fold } from '../../db/fold.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Keyset, type Page, pageOf, readKeyset, rowsToRead, writeKeyset } from '../keyset.js';
import { localDay } from '../local-day.js';
import { readCode } from '../registrations/code.js';
import { readPhone } from '../registrations/details.js';
import { type ListedFacts, openApplicant, presentListed } from '../registrations/present-listed.js';
import { requireStaff } from '../staff/require-staff.js';
import { readableBy } from './access.js';

/** What the desk may ask for; see `RegistrationFilter` in the schema. */
export interface ListAsked {
  agencyId?: string | null | undefined;
  sessionId?: string | null | undefined;
  states?: readonly string[] | null | undefined;
  statuses?: readonly string[] | null | undefined;
  channels?: readonly string[] | null | undefined;
  topics?: readonly string[] | null | undefined;
  question?: 'OPEN' | 'OVERDUE' | 'ANSWERED' | null | undefined;
  groupCaseId?: string | null | undefined;
  fromDay?: string | null | undefined;
  toDay?: string | null | undefined;
  text?: string | null | undefined;
}

/** Rows looked through at once, and at most, for a name: names are sealed and are compared after opening. */
const handful = 500;
const mostHandfuls = 8;

/**
 * A page of registrations of the asker's agencies, the oldest first.
 *
 * A name is looked for among opened rows, a bounded stretch at a time, so that no trace of names needs to be stored: such a
 * page may hold fewer than asked for although more follow. The number of statements does not grow with the page.
 */
export async function readDeskList(
  ctx: RequestContext,
  asked: ListAsked,
  page: { first: number; after?: string | undefined },
): Promise<Page<ListedFacts>> {
  requireStaff(ctx);
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const put = putQuestion(ctx, asked);
  const found = put === null ? none : await find(ctx, put, { most, last });
  const shown = found.rows.slice(0, page.first);
  await recordRead(ctx, {
    ...{ what: 'RegistrationsListed', agencyId: asked.agencyId ?? null, subjectKind: 'REGISTRATION' },
    subjectIds: shown.map((row) => row.registration.id),
  });
  const laid = pageOf(
    found.rows.map((row) => presentListed(ctx, row)),
    page,
    keyOf,
  );
  return found.goesOn === null ? laid : endingAt(laid, found.goesOn);
}

/** How many registrations there are of each state, with the rest of the filter; a name or number typed does not count. */
export async function readTriageCounts(ctx: RequestContext, asked: ListAsked) {
  requireStaff(ctx);
  const put = putQuestion(ctx, { ...asked, text: null, states: null });
  return put === null ? [] : countByState(ctx.db, put.question);
}

interface Put {
  question: DeskQuestion;
  /** Folded words, each of which the name must hold. */
  words: readonly string[];
}

interface Found {
  rows: DeskRow[];
  /** Where looking stopped although more may follow; null when it did not. */
  goesOn: Keyset | null;
}

const none: Found = { rows: [], goesOn: null };

function putQuestion(ctx: RequestContext, asked: ListAsked): Put | null {
  const ids = [asked.agencyId, asked.sessionId, asked.groupCaseId].filter((id) => id !== undefined && id !== null);
  const readable = readableBy(ctx.actor);
  if (!ids.every(isIdentifier) || readable.length === 0) return null;
  const typed = readText(ctx, asked.text ?? '');
  const question = {
    ...{ readable, today: localDay(ctx.now()) },
    ...given({ ancestorId: asked.agencyId, sessionId: asked.sessionId, groupCaseId: asked.groupCaseId }),
    ...given({ states: asked.states, statuses: asked.statuses, channels: asked.channels, topics: asked.topics }),
    ...given({ question: asked.question, fromDay: asked.fromDay, toDay: asked.toDay }),
    ...typed.exact,
  };
  return { question, words: typed.words };
}

/** A code or a phone number finds exactly; anything else is words of a name. */
function readText(ctx: RequestContext, text: string): { exact: Partial<DeskQuestion>; words: readonly string[] } {
  const code = readCode(text.trim());
  if (code) return { exact: { code }, words: [] };
  const phone = /\d{6,}/.test(text.replace(/[\s.()-]/g, '')) ? readPhone(text) : null;
  if (phone) return { exact: { phoneKey: ctx.keys.blind('phone', phone) }, words: [] };
  return { exact: {}, words: fold(text).split(' ').filter(Boolean).slice(0, 12) };
}

async function find(
  ctx: RequestContext,
  { question, words }: Put,
  { most, last }: { most: number; last: Keyset | undefined },
): Promise<Found> {
  let after = last && { createdAt: last.by, id: last.id };
  if (words.length === 0) return { rows: await listDeskRows(ctx.db, question, { after, most }), goesOn: null };
  const rows: DeskRow[] = [];
  for (let handfuls = 0; handfuls < mostHandfuls; handfuls += 1) {
    const some = await listDeskRows(ctx.db, question, { after, most: handful });
    rows.push(...some.filter((row) => isNamed(ctx, row, words)));
    if (rows.length >= most || some.length < handful) return { rows: rows.slice(0, most), goesOn: null };
    const end = some.at(-1)?.registration;
    after = end && { createdAt: end.createdAt, id: end.id };
  }
  return { rows, goesOn: after ? { by: after.createdAt, id: after.id } : null };
}

function isNamed({ keys }: RequestContext, { registration }: DeskRow, words: readonly string[]): boolean {
  const { fullName, representatives = [] } = openApplicant(keys, registration);
  const name = ` ${fold([fullName, ...representatives].join(' '))}`;
  return words.every((word) => name.includes(` ${word}`));
}

function keyOf({ createdAt, id }: ListedFacts): Keyset {
  return { by: createdAt, id };
}

function endingAt<Row>(page: Page<Row>, end: Keyset): Page<Row> {
  return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: true, endCursor: writeKeyset(end) } };
}

// Private: GraphQL gives null where a client sent null; both mean “not asked”.
function given<T extends object>(asked: T): { [Name in keyof T]?: NonNullable<T[Name]> } {
  const kept = Object.entries(asked).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as { [Name in keyof T]?: NonNullable<T[Name]> };
}
