import type { TriageActRow } from '../../db/triage.js';
import type { GroundRow } from '../../db/triage-words.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import type { ListedFacts } from '../registrations/present-listed.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import { actsPossible, namesOfActs, type TriageAct, triageActs } from './rules.js';

type Reader = Pick<RequestContext, 'loaders' | 'keys' | 'now' | 'locale'>;

/** The session a registration is for, public or not. */
export async function readSessionOf(
  { loaders }: Reader,
  { sessionId }: Pick<ListedFacts, 'sessionId'>,
): Promise<ArrangedFacts> {
  const row = await loaders.anySession.load(sessionId);
  if (row === null) throw new Error('The session of a registration is gone');
  return presentArranged(row);
}

/** What can be done with a registration now, as far as is known before it is tried. */
export async function readPossibleActs({ loaders, now }: Reader, registration: ListedFacts): Promise<TriageAct[]> {
  const { triageState, status, slot } = registration;
  const session = await loaders.anySession.load(registration.sessionId);
  if (session === null) return [];
  const othersWaiting = session.waitingCount - (status === 'WAITLISTED' ? 1 : 0);
  const startsAt = (status === 'DISPLACED' ? null : slot?.startsAt) ?? session.startsAt;
  return actsPossible({ triageState, status, sessionStatus: session.status, startsAt, othersWaiting }, now());
}

/** Every act on a registration that stands, the latest first, opened. */
export async function readSteps(ctx: Reader, { id, triageState }: ListedFacts) {
  const rows = await ctx.loaders.triageOfRegistration.load(id);
  return rows.map((row, index) => presentStep(ctx, row, { isLast: index === 0, triageState }));
}

/** The last act on a registration that stands; null when nothing was done yet. */
export async function readLastStep(ctx: Reader, registration: ListedFacts) {
  return (await readSteps(ctx, registration))[0] ?? null;
}

export type StepFacts = ReturnType<typeof presentStep>;

function presentStep(
  { keys, now }: Reader,
  row: TriageActRow,
  { isLast, triageState }: { isLast: boolean; triageState: string },
) {
  const { id, stateBefore, competentBody, documentNumber, dueDay, answer, answeredAt, undoUntil } = row;
  const at = now();
  const isOpen = dueDay !== null && answer === null;
  return {
    ...{ id, stateBefore, competentBody, documentNumber, dueDay, answer, answeredAt },
    act: actCalled(row.act),
    at: row.madeAt,
    madeBy: row.madeBy,
    groundId: row.groundId,
    proposedSlotId: row.proposedSlotId,
    reply: row.sealedReply && keys.open(row.sealedReply, `triage_act|reply|${id}`),
    answerText: row.sealedAnswer && keys.open(row.sealedAnswer, `triage_act|answer|${id}`),
    overdue: isOpen && localDay(at) > dueDay,
    undoableUntil: undoUntil,
    undoable: isLast && answer === null && at < undoUntil && triageState === row.stateAfter,
  };
}

function actCalled(done: string): TriageAct | undefined {
  return namesOfActs.find((act) => triageActs[act].done === done);
}

/** Full name of somebody of the staff. */
export async function readStaffName({ loaders }: Reader, accountId: string | null): Promise<string | null> {
  return accountId === null ? null : ((await loaders.account.load(accountId))?.fullName ?? null);
}

/** A ground as the desk reads it. */
export function presentGround(row: GroundRow, locale: 'vi' | 'en') {
  const { id, code, words, wordsEn, needsBody, needsDocument, source, effectiveFrom, effectiveTo } = row;
  return {
    ...{ id, code, words, wordsEn, needsBody, needsDocument, source, effectiveFrom, effectiveTo },
    acts: row.acts.flatMap((done) => actCalled(done) ?? []),
    title: locale === 'en' ? row.titleEn : row.title,
  };
}

/** The ground an act rested on, in force or not. */
export async function readGroundOf({ loaders, locale }: Reader, { groundId }: StepFacts) {
  const row = groundId === null ? null : await loaders.ground.load(groundId);
  return row && presentGround(row, locale);
}

/** The session of a place that was proposed. */
export async function readProposedSession({ loaders }: Reader, { proposedSlotId }: StepFacts) {
  const slot = proposedSlotId === null ? null : await loaders.anySlot.load(proposedSlotId);
  const row = slot && (await loaders.anySession.load(slot.sessionId));
  return row && presentArranged(row);
}

/** What happened to a registration, the latest first. */
export async function readHistoryLines({ loaders }: Reader, { id }: { id: string }) {
  const rows = await loaders.historyOfRegistration.load(id);
  return rows.map(({ act, actor, reason, at }) => {
    const [who = '', accountId = null] = actor.split(':');
    return { act, actor: who, accountId, reason, at };
  });
}
