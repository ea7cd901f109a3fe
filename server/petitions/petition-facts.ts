import { findCases } from '../../db/cases.js';
import { type DeadlineRow, listDeadlines, listWithdrawals, type WithdrawalRow } from '../../db/petition-course.js';
import { type HandlerRow, listHandlers, listPetitionContents, type PetitionRow } from '../../db/petitions.js';
import { briefOf } from '../cases/case-brief.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { readScope } from '../staff/read-scope.js';
import { mayActOnPetition, mayNameHandlers, type PetitionOwner, type PetitionSight, sightOf } from './access.js';
import { prolongationOf } from './prolong-rules.js';
import { isOpen, type Outcome, type PetitionStanding, type PetitionState, possibleActs } from './rules.js';
import { openOf, openWords } from './sealed-content.js';

export type PetitionFacts = Awaited<ReturnType<typeof presentPetitions>>[number];

interface Seen {
  row: PetitionRow;
  owner: PetitionOwner;
  sight: PetitionSight;
  handlers: HandlerRow[];
}

/**
 * Petitions as the asker sees them, in the order given; those not to be seen at all are left out.
 *
 * What is handed over is the same for everybody else whatever its type. The number of statements does not grow with the list.
 */
export async function presentPetitions(ctx: RequestContext, rows: readonly PetitionRow[]) {
  const seen = await lookAt(ctx, rows);
  const whole = seen.filter(({ sight }) => sight === 'WHOLE').map(({ row }) => row.id);
  const known = seen.filter(({ sight }) => sight !== 'OUTLINE');
  const [contents, withdrawals, cases, deadlines] = await Promise.all([
    listPetitionContents(ctx.db, whole),
    listWithdrawals(ctx.db, whole),
    findCases(
      ctx.db,
      known.flatMap(({ row }) => row.caseMatterId ?? []),
    ),
    listDeadlines(
      ctx.db,
      seen.map(({ row }) => row.id),
    ),
  ]);
  return seen.map((one) => {
    const { row, sight } = one;
    const content = contents.find(({ petitionId }) => petitionId === row.id);
    const matter = sight === 'OUTLINE' ? undefined : cases.find(({ id }) => id === row.caseMatterId);
    return {
      ...outlineOf(ctx, one, deadlines),
      ...courseOf(row, sight),
      ...wordsOf(content && openWords(ctx, content)),
      visitId: sight === 'WHOLE' ? row.visitId : null,
      caseMatter: matter && (sight === 'WHOLE' || !matter.isApart) ? briefOf(ctx, matter, sight === 'WHOLE') : null,
      withdrawals: withdrawals
        .filter(({ petitionId }) => petitionId === row.id)
        .map((withdrawal) => presentWithdrawal(ctx, withdrawal)),
      possibleActs: mayActOnPetition(ctx.actor, one.owner) ? possibleActs(standingOf(row, deadlines)) : [],
      canNameHandlers: mayNameHandlers(ctx.actor, one.owner),
    };
  });
}

/** A petition as rules look at it, with what is due of it and maybe of others. */
export function standingOf(row: PetitionRow, deadlines: readonly DeadlineRow[]): PetitionStanding {
  const { type, receivedVia, receivedDay, eligible, withinJurisdiction, voidedAt } = row;
  const state = row.state as PetitionState;
  const outcome = row.outcome as Outcome | null;
  const own = deadlines.filter(({ petitionId }) => petitionId === row.id);
  const isProlongable = prolongationOf(type, own) !== null;
  return {
    ...{ type, receivedVia, receivedDay, eligible, withinJurisdiction, state, outcome },
    ...{ isVoided: voidedAt !== null, isProlongable },
  };
}

/** Whose a petition is, with who is named. */
export async function ownerOf(ctx: RequestContext, row: PetitionRow): Promise<PetitionOwner> {
  const [handlers, scope] = await Promise.all([listHandlers(ctx.db, [row.id]), readScope(ctx, row.agencyId)]);
  return { scope, isHandedOver: row.isHandedOver, handlers: handlers.map(({ accountId }) => accountId) };
}

async function lookAt(ctx: RequestContext, rows: readonly PetitionRow[]): Promise<Seen[]> {
  const [named, scopes] = await Promise.all([
    listHandlers(
      ctx.db,
      rows.map(({ id }) => id),
    ),
    Promise.all(rows.map(({ agencyId }) => readScope(ctx, agencyId))),
  ]);
  return rows.flatMap((row, index) => {
    const handlers = named.filter(({ petitionId }) => petitionId === row.id);
    const owner = {
      ...{ scope: scopes[index] ?? [], isHandedOver: row.isHandedOver },
      handlers: handlers.map(({ accountId }) => accountId),
    };
    const sight = sightOf(ctx.actor, owner);
    return sight === null ? [] : [{ row, owner, sight, handlers }];
  });
}

function outlineOf(ctx: RequestContext, { row, sight, handlers }: Seen, all: readonly DeadlineRow[]) {
  const { id, agencyId, version, receivedDay, receivedVia, isHandedOver } = row;
  const today = localDay(ctx.now());
  const deadlines = all.filter(
    ({ petitionId, kind }) => petitionId === id && (sight !== 'OUTLINE' || kind === 'REPLY'),
  );
  return {
    ...{ id, agencyId, version, receivedDay, receivedVia, isHandedOver },
    code: `${row.number}/${row.year}`,
    isWhole: sight === 'WHOLE',
    isOpen: isOpen({ state: row.state as PetitionState, isVoided: row.voidedAt !== null }),
    handlers: handlers.map(({ accountId, fullName }) => ({ accountId, fullName })),
    deadlines: deadlines.map(({ kind, dueDay, metDay, endedDay, source, extensions }) => ({
      ...{ kind, dueDay, metDay, source, isProlonged: extensions > 0 },
      isOpen: metDay === null && endedDay === null,
      isLate: endedDay === null && (metDay ?? today) > dueDay,
    })),
  };
}

type Shown = Pick<
  PetitionRow,
  | 'type'
  | 'state'
  | 'topicArea'
  | 'signatoryKind'
  | 'peopleCount'
  | 'eligible'
  | 'withinJurisdiction'
  | 'settlement'
  | 'incomingNumber'
  | 'outcomeDay'
  | 'outcomeNumber'
  | 'replyReceivedDay'
  | 'resolvedDay'
  | 'resolutionNumber'
  | 'finding'
  | 'resultToldDay'
>;

const shown = [
  'type',
  'state',
  'topicArea',
  'signatoryKind',
  'peopleCount',
  'eligible',
  'withinJurisdiction',
  'settlement',
  'incomingNumber',
  'outcomeDay',
  'outcomeNumber',
  'replyReceivedDay',
  'resolvedDay',
  'resolutionNumber',
  'finding',
  'resultToldDay',
] as const;

function courseOf(row: PetitionRow, sight: PetitionSight) {
  const isHidden = sight === 'OUTLINE';
  const kept = Object.fromEntries(shown.map((name) => [name, isHidden ? null : row[name]]));
  return {
    ...(kept as { [Name in keyof Shown]: Shown[Name] | null }),
    forwardedTo: isHidden ? null : row.forwardedToName,
  };
}

function wordsOf(words: ReturnType<typeof openWords> | undefined) {
  return {
    senderName: words?.sender?.fullName ?? null,
    senderAddress: words?.sender?.address ?? null,
    content: words?.content ?? null,
  };
}

function presentWithdrawal(ctx: RequestContext, row: WithdrawalRow) {
  const { id, day, extent, context, sealedContent, coercionClaimedDay } = row;
  const content = sealedContent && openOf(ctx, 'withdrawal', id, sealedContent);
  return { day, extent, context, content, pressureClaimedDay: coercionClaimedDay };
}
