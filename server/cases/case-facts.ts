import { type CaseRow, findCases, listCaseAgencies, listCaseAnswers } from '../../db/cases.js';
import { listPetitions } from '../../db/petitions.js';
import { listVisits } from '../../db/visits.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { readScope } from '../staff/read-scope.js';
import { leadersOf } from '../visits/access.js';
import { daysBetween } from '../working-days/day-rules.js';
import { type CaseOwner, type CaseSight, caseSightOf } from './access.js';
import { briefOf } from './case-brief.js';

export type CaseFacts = Awaited<ReturnType<typeof presentCases>>[number];

/** Matters as the asker sees them; the caller has asked how much. The number of statements does not grow with the list. */
export async function presentCases(ctx: RequestContext, seen: readonly { row: CaseRow; sight: CaseSight }[]) {
  const ids = seen.map(({ row }) => row.id);
  const [agencies, answers, doubles] = await Promise.all([
    listCaseAgencies(ctx.db, ids),
    listCaseAnswers(ctx.db, ids),
    findCases(
      ctx.db,
      seen.flatMap(({ row }) => row.duplicateOfId ?? []),
    ),
  ]);
  const titled = await namedDoubles(ctx, doubles);
  const today = localDay(ctx.now());
  const names = await ctx.loaders.account.loadMany(seen.flatMap(({ row }) => row.responsibleId ?? []));
  const people = new Map(names.flatMap((one) => (one && 'fullName' in one ? [[one.id, one.fullName] as const] : [])));
  return seen.map(({ row, sight }) => {
    const isWhole = sight === 'WHOLE';
    const double = doubles.find(({ id }) => id === row.duplicateOfId);
    const { version, agencyId, openedDay, closedDay, responsibleId } = row;
    return {
      ...briefOf(ctx, row, isWhole),
      ...{ version, agencyId, openedDay, closedDay },
      ageDays: daysBetween(openedDay, closedDay ?? today),
      agencies: agencies.filter(({ caseMatterId }) => caseMatterId === row.id).map(({ name }) => name),
      duplicateOf: double && !double.isApart ? briefOf(ctx, double, isWhole && titled.has(double.id)) : null,
      responsible: responsibleId === null ? null : (people.get(responsibleId) ?? null),
      answers: answers
        .filter(({ caseMatterId }) => caseMatterId === row.id)
        .map((answer) => ({
          ...{ id: answer.id, bodyName: answer.bodyName, documentNumber: answer.documentNumber, day: answer.day },
          isFinal: answer.isFinal,
          summary: isWhole ? openAnswer(ctx, answer) : null,
        })),
    };
  });
}

/** Those whose title the asker may read by the agency that opened them: what another one opened shows its number alone. */
async function namedDoubles(ctx: RequestContext, doubles: readonly CaseRow[]): Promise<ReadonlySet<string>> {
  const seen = await Promise.all(
    doubles.map(async ({ agencyId, isApart, responsibleId }) => {
      const scope = await readScope(ctx, agencyId);
      const owner = { scope, isApart, responsibleId, isHandled: false, isReceived: false };
      return caseSightOf(ctx.actor, owner) === 'WHOLE';
    }),
  );
  return new Set(doubles.filter((_, at) => seen[at]).map(({ id }) => id));
}

/** Whose a matter is, and whether the asker handles it or received people about it. */
export async function ownerOfCase(ctx: RequestContext, row: CaseRow): Promise<CaseOwner> {
  const { accountId } = ctx.actor.kind === 'staff' ? ctx.actor : { accountId: null };
  const agencies = await listCaseAgencies(ctx.db, [row.id]);
  const scopes = await Promise.all(agencies.map(({ agencyId }) => readScope(ctx, agencyId)));
  const caseMatterId = row.id;
  const handled = accountId
    ? await listPetitions(ctx.db, { readable: [], handlerId: accountId, caseMatterId }, { most: 1 })
    : [];
  const leaderIds = leadersOf(ctx.actor);
  const received =
    leaderIds.length > 0 ? await listVisits(ctx.db, { readable: [], leaderIds, caseMatterId }, { most: 1 }) : [];
  return {
    ...{ scope: [...new Set(scopes.flat())], isApart: row.isApart, responsibleId: row.responsibleId },
    ...{ isHandled: handled.length > 0, isReceived: received.length > 0 },
  };
}

export function sealAnswer({ keys }: Pick<RequestContext, 'keys'>, id: string, summary: string): Buffer {
  return keys.seal(summary, `case_answer|summary|${id}`);
}

function openAnswer(
  { keys }: Pick<RequestContext, 'keys'>,
  { id, sealedSummary }: { id: string; sealedSummary: Buffer | null },
): string | null {
  return sealedSummary && keys.open(sealedSummary, `case_answer|summary|${id}`);
}
