import { listTriageActs, type TriageActRow } from '../../db/triage.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import type { RegistrationFacts } from '../registrations/read.js';
import { readSession } from '../sessions/read.js';
import type { SlotFacts } from '../sessions/read-slots.js';

type Reader = Pick<RequestContext, 'db' | 'keys' | 'now' | 'loaders' | 'locale'>;

/** What the holder of a registration is told of its examination. */
export interface ReviewFacts {
  state: string;
  reply: string | null;
  repliedAt: string | null;
  ground: string | null;
  groundSource: string | null;
  competentBody: string | null;
  documentNumber: string | null;
  question: { kind: string; dueDay: string; proposedSlotId: string | null } | null;
  answer: string | null;
  answeredAt: string | null;
}

/** What the agency told the holder after looking at the registration; null while it has told nothing. */
export async function readReview(
  ctx: Reader,
  { id, triageState }: Pick<RegistrationFacts, 'id' | 'triageState'>,
): Promise<ReviewFacts | null> {
  if (triageState === 'SUBMITTED') return null;
  const acts = await listTriageActs(ctx.db, [id]);
  const told = acts.filter((act) => act.sealedReply !== null);
  const [last] = told;
  if (!last) return null;
  const answered = told.find((act) => act.answer === 'ANSWERED');
  return { ...(await sayingOf(ctx, last)), state: triageState, ...answerOf(ctx, answered) };
}

async function sayingOf(ctx: Reader, act: TriageActRow) {
  const ground = act.groundId === null ? null : await ctx.loaders.ground.load(act.groundId);
  const isEnglish = ctx.locale === 'en';
  return {
    reply: act.sealedReply && ctx.keys.open(act.sealedReply, `triage_act|reply|${act.id}`),
    repliedAt: act.madeAt,
    ground: ground && (isEnglish ? ground.wordsEn : ground.words),
    groundSource: ground?.source ?? null,
    competentBody: act.competentBody,
    documentNumber: act.documentNumber,
    question: questionOf(act, ctx.now()),
  };
}

function questionOf({ act, dueDay, answer, proposedSlotId }: TriageActRow, now: string): ReviewFacts['question'] {
  const isOpen = dueDay !== null && answer === null && localDay(now) <= dueDay;
  return isOpen ? { kind: act, dueDay, proposedSlotId } : null;
}

function answerOf({ keys }: Reader, act: TriageActRow | undefined) {
  if (!act?.sealedAnswer) return { answer: null, answeredAt: null };
  return { answer: keys.open(act.sealedAnswer, `triage_act|answer|${act.id}`), answeredAt: act.answeredAt };
}

/** The place that is proposed, as the public sees it; null when it is no longer public. */
export async function readProposedSlot(
  ctx: RequestContext,
  { proposedSlotId }: { proposedSlotId: string | null },
): Promise<SlotFacts | null> {
  const slot = proposedSlotId === null ? null : await ctx.loaders.anySlot.load(proposedSlotId);
  const session = slot && (await readSession(ctx, { id: slot.sessionId }));
  if (!slot || !session) return null;
  const { id, startsAt, endsAt, publicCapacity, publicTaken } = slot;
  return { id, startsAt, endsAt, capacity: publicCapacity, freePlaces: publicCapacity - publicTaken, session };
}
