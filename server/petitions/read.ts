import { listPetitionActs } from '../../db/petition-course.js';
import { findPetition, listCaseHandlers, listPetitions, type PetitionQuestion } from '../../db/petitions.js';
import { findScope } from '../../db/staff.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { nameMark } from '../visits/received-person.js';
import { mayRegisterPetitions, petitionsFoundByName, petitionsReadableBy } from './access.js';
import { type PetitionFacts, presentPetitions } from './petition-facts.js';
import { openOf } from './sealed-content.js';

/** What may be asked for; see `PetitionFilter` in the schema. */
export interface PetitionsAsked {
  agencyId?: string | null | undefined;
  fromDay?: string | null | undefined;
  toDay?: string | null | undefined;
  types?: readonly string[] | null | undefined;
  states?: readonly string[] | null | undefined;
  via?: readonly string[] | null | undefined;
  overdue?: boolean | null | undefined;
  unanswered?: boolean | null | undefined;
  sender?: string | null | undefined;
}

type Paging = { first: number; after?: string | undefined };

/** One petition as the asker sees it; null for one that is not to be seen. The look is on record. */
export async function readPetition(ctx: RequestContext, id: string): Promise<PetitionFacts | null> {
  requireStaff(ctx);
  const row = isIdentifier(id) ? await findPetition(ctx.db, id) : null;
  const [petition] = row ? await presentPetitions(ctx, [row]) : [];
  if (petition?.isWhole) await recordSeen(ctx, 'PetitionOpened', [petition]);
  return petition ?? null;
}

/** Petitions of the asker’s agencies, the latest first. */
export async function readPetitions(ctx: RequestContext, asked: PetitionsAsked, page: Paging) {
  requireStaff(ctx);
  const readable = asked.sender?.trim() ? petitionsFoundByName(ctx.actor) : petitionsReadableBy(ctx.actor);
  if (readable.length === 0 || (asked.agencyId && !isIdentifier(asked.agencyId))) return pageOf([], page, keyOf);
  return readPage(ctx, { readable, ...questionOf(ctx, asked) }, page);
}

/** Petitions the asker is named to handle, wherever they came in. */
export async function readMyMatters(ctx: RequestContext, asked: PetitionsAsked, page: Paging) {
  const { accountId: handlerId } = requireStaff(ctx);
  return readPage(ctx, { readable: [], handlerId, ...questionOf(ctx, asked) }, page);
}

/** What was done with a petition, for who reads it whole. */
export async function readSteps(ctx: RequestContext, petition: Pick<PetitionFacts, 'id' | 'isWhole'>) {
  requireStaff(ctx);
  if (!petition.isWhole) return [];
  const rows = await listPetitionActs(ctx.db, petition.id);
  const names = await ctx.loaders.account.loadMany(rows.map(({ madeBy }) => madeBy));
  return rows.map(({ id, act, day, madeAt, documentNumber, sealedNote }, index) => {
    const by = names[index];
    return {
      ...{ act, day, madeAt, documentNumber },
      madeBy: by && 'fullName' in by ? by.fullName : null,
      note: sealedNote && openOf(ctx, 'act', id, sealedNote),
    };
  });
}

/** Who can be named to handle petitions of an agency; none for who may not take petitions in there. */
export async function readCaseHandlers(ctx: RequestContext, agencyId: string) {
  requireStaff(ctx);
  const scope = isIdentifier(agencyId) ? await findScope(ctx.db, agencyId) : [];
  const isTheirs =
    mayRegisterPetitions(ctx.actor, scope) || petitionsReadableBy(ctx.actor).some((id) => scope.includes(id));
  return isTheirs ? listCaseHandlers(ctx.db, scope, ctx.now()) : [];
}

async function readPage(ctx: RequestContext, question: PetitionQuestion, page: Paging): Promise<Page<PetitionFacts>> {
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const rows = await listPetitions(ctx.db, question, { after: last && { receivedDay: last.by, id: last.id }, most });
  const laid = pageOf(await presentPetitions(ctx, rows), page, keyOf);
  await recordSeen(
    ctx,
    'PetitionsListed',
    laid.nodes.filter(({ isWhole }) => isWhole),
  );
  return laid;
}

function questionOf(ctx: RequestContext, asked: PetitionsAsked): Partial<PetitionQuestion> {
  const { sender, overdue, unanswered, ...rest } = asked;
  const kept = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...(Object.fromEntries(kept) as Partial<PetitionQuestion>),
    ...(overdue ? { overdueOn: localDay(ctx.now()) } : {}),
    ...(unanswered ? { isUnanswered: true } : {}),
    ...(sender?.trim() ? { senderNameKey: nameMark(ctx.keys, sender) } : {}),
  };
}

async function recordSeen(
  ctx: RequestContext,
  what: 'PetitionOpened' | 'PetitionsListed',
  seen: readonly { id: string; agencyId: string }[],
): Promise<void> {
  const agencyId = seen[0]?.agencyId ?? null;
  await recordRead(ctx, { what, agencyId, subjectKind: 'PETITION', subjectIds: seen.map(({ id }) => id) });
}

function keyOf({ receivedDay, id }: { receivedDay: string; id: string }) {
  return { by: receivedDay, id };
}
