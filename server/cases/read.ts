import { findCases, listCaseGroups, listCases } from '../../db/cases.js';
import { listPetitions } from '../../db/petitions.js';
import { listVisits } from '../../db/visits.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { presentPetitions } from '../petitions/petition-facts.js';
import { holdsAnyRole } from '../staff/access.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { leadersOf, visitsReadableBy } from '../visits/access.js';
import { presentVisits } from '../visits/visit-facts.js';
import { type CaseSight, caseSightOf, casesReadableBy } from './access.js';
import { ownerOfCase, presentCases } from './case-facts.js';
import { readGroupsOfCase } from './read-groups.js';

/** What may be asked for; see `CaseFilter` in the schema. */
export interface CasesAsked {
  agencyId?: string | null | undefined;
  open?: boolean | null | undefined;
  topics?: readonly string[] | null | undefined;
}

const mostOfEach = 100;

/** A matter with every visit, petition and answer that the asker may read; null for a matter not to be seen. */
export async function readCaseFile(ctx: RequestContext, id: string) {
  const { accountId } = requireStaff(ctx);
  const [row] = isIdentifier(id) ? await findCases(ctx.db, [id]) : [];
  const sight = row && caseSightOf(ctx.actor, await ownerOfCase(ctx, row));
  if (!row || !sight) return null;
  const [matter] = await presentCases(ctx, [{ row, sight }]);
  if (!matter) return null;
  const readable = visitsReadableBy(ctx.actor);
  const asked = { readable, leaderIds: leadersOf(ctx.actor), caseMatterId: id };
  const visits = sight === 'WHOLE' ? await listVisits(ctx.db, asked, { most: mostOfEach }) : [];
  const [listed, handled] = await Promise.all([
    listPetitions(ctx.db, { readable: casesReadableBy(ctx.actor), caseMatterId: id }, { most: mostOfEach }),
    listPetitions(ctx.db, { readable: [], handlerId: accountId, caseMatterId: id }, { most: mostOfEach }),
  ]);
  const petitions = [...new Map([...listed, ...handled].map((one) => [one.id, one])).values()];
  const shown = await presentPetitions(ctx, petitions);
  const { agencyId } = row;
  if (sight === 'WHOLE')
    await recordRead(ctx, { what: 'CaseFileOpened', agencyId, subjectKind: 'CASE', subjectIds: [id] });
  return {
    matter,
    visits: await presentVisits(ctx, visits),
    // What is handed over belongs to the file of its handlers alone: its outline tells of no matter.
    petitions: shown.filter(({ isWhole, isHandedOver }) => isWhole || !isHandedOver),
    groupCaseIds: await listCaseGroups(ctx.db, id),
    groups: sight === 'WHOLE' ? await readGroupsOfCase(ctx, id) : [],
  };
}

/** Matters of the asker’s agencies, the latest first; those apart never. */
export async function readCases(
  ctx: RequestContext,
  asked: CasesAsked,
  page: { first: number; after?: string | undefined },
) {
  requireStaff(ctx);
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const { agencyId, open, topics } = asked;
  if (agencyId && !isIdentifier(agencyId)) return pageOf([], page, keyOf);
  const question = {
    ...{ readable: casesReadableBy(ctx.actor), agencyId: agencyId ?? undefined },
    ...{ isOpen: open ?? undefined, topics: topics ?? undefined },
  };
  const rows = await listCases(ctx.db, question, { after: last && { openedDay: last.by, id: last.id }, most });
  const sights = await Promise.all(rows.map(({ agencyId: owner }) => sightOfRow(ctx, owner)));
  const seen = rows.map((row, index) => ({ row, sight: sights[index] ?? 'STATUS' }));
  const laid = pageOf(await presentCases(ctx, seen), page, keyOf);
  const subjectIds = laid.nodes.filter(({ title }) => title !== null).map(({ id }) => id);
  await recordRead(ctx, { what: 'CasesListed', agencyId: agencyId ?? null, subjectKind: 'CASE', subjectIds });
  return laid;
}

/** In a list a title is shown to the desk of the agency that opened the matter; the file asks of every agency. */
async function sightOfRow(ctx: RequestContext, agencyId: string): Promise<CaseSight> {
  const scope = await readScope(ctx, agencyId);
  return holdsAnyRole(ctx.actor, ['SECRETARY', 'HEAD', 'RECEPTIONIST'], scope) ? 'WHOLE' : 'STATUS';
}

function keyOf({ openedDay, id }: { openedDay: string; id: string }) {
  return { by: openedDay, id };
}
