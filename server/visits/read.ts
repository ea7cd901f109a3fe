import { findVisit, listVisitChanges, listVisits, listVisitsOfPerson } from '../../db/visits.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { leadersOf, mayReadVisit, mayRecordVisits, visitsReadableBy } from './access.js';
import { markReceived, type PersonGiven, readPerson } from './received-person.js';
import { ownerOfVisit, presentVisits, type VisitFacts } from './visit-facts.js';

/** What may be asked for; see `VisitFilter` in the schema. */
export interface VisitsAsked {
  agencyId?: string | null | undefined;
  sessionId?: string | null | undefined;
  fromDay?: string | null | undefined;
  toDay?: string | null | undefined;
  openOnly?: boolean | null | undefined;
}

const mostEarlier = 20;

/** One visit, for who may read it; null for any other. The look is on record. */
export async function readVisit(ctx: RequestContext, id: string): Promise<VisitFacts | null> {
  requireStaff(ctx);
  const row = isIdentifier(id) ? await findVisit(ctx.db, id) : null;
  if (!row || !mayReadVisit(ctx.actor, await ownerOfVisit(ctx, row))) return null;
  const [visit] = await presentVisits(ctx, [row]);
  const { agencyId } = row;
  await recordRead(ctx, { what: 'VisitOpened', agencyId, subjectKind: 'VISIT', subjectIds: [id] });
  return visit ?? null;
}

/** Visits of the asker’s agencies, and a leader’s own wherever they received; the latest first. */
export async function readVisits(
  ctx: RequestContext,
  asked: VisitsAsked,
  page: { first: number; after?: string | undefined },
) {
  requireStaff(ctx);
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const ids = [asked.agencyId, asked.sessionId].filter((id) => id !== null && id !== undefined);
  if (!ids.every(isIdentifier)) return pageOf([], page, keyOf);
  const { agencyId, sessionId, fromDay, toDay, openOnly } = asked;
  const question = {
    ...{ readable: visitsReadableBy(ctx.actor), leaderIds: leadersOf(ctx.actor) },
    ...{ agencyId: agencyId ?? undefined, sessionId: sessionId ?? undefined, isOpen: openOnly ?? undefined },
    ...{ fromDay: fromDay ?? undefined, toDay: toDay ?? undefined },
  };
  const after = last && { receivedAt: last.by, id: last.id };
  const laid = pageOf(await presentVisits(ctx, await listVisits(ctx.db, question, { after, most })), page, keyOf);
  const subjectIds = laid.nodes.map(({ id }) => id);
  await recordRead(ctx, { what: 'VisitsListed', agencyId: agencyId ?? null, subjectKind: 'VISIT', subjectIds });
  return laid;
}

/** Earlier visits of somebody who is here now, by paper, phone, and name with phone; at agencies whose visits the asker reads. */
export async function readEarlierVisits(
  ctx: RequestContext,
  { agencyId, person }: { agencyId: string; person: PersonGiven },
): Promise<VisitFacts[]> {
  requireStaff(ctx);
  if (!isIdentifier(agencyId) || !mayRecordVisits(ctx.actor, await readScope(ctx, agencyId))) return [];
  const known = readPerson(person);
  const marks = markReceived(ctx.keys, known);
  const isTold = known.fullName !== '' && (known.phone ?? known.identityNumber ?? known.address) !== null;
  const keys = {
    personKeys: isTold ? [marks.personKey] : [],
    identityKeys: marks.identityKey ? [marks.identityKey] : [],
    phoneKeys: marks.phoneKey ? [marks.phoneKey] : [],
  };
  const readable = visitsReadableBy(ctx.actor);
  const found = await listVisitsOfPerson(ctx.db, keys, { readable, most: mostEarlier });
  const rows = [...new Map(found.map(({ visit }) => [visit.id, visit])).values()];
  const subjectIds = rows.map(({ id }) => id);
  await recordRead(ctx, { what: 'EarlierVisits', agencyId, subjectKind: 'VISIT', subjectIds });
  return presentVisits(ctx, rows);
}

/** What happened to a visit after it was recorded, the latest first. */
export async function readVisitChanges(ctx: RequestContext, { id }: { id: string }) {
  requireStaff(ctx);
  const rows = await listVisitChanges(ctx.db, id);
  const names = await ctx.loaders.account.loadMany(rows.map(({ madeBy }) => madeBy));
  return rows.map(({ act, madeAt, reason }, index) => {
    const by = names[index];
    return { act, madeAt, reason, madeBy: by && 'fullName' in by ? by.fullName : null };
  });
}

function keyOf({ receivedAt, id }: { receivedAt: string; id: string }) {
  return { by: receivedAt, id };
}
