import type { BookingFacts } from '../../db/booking.js';
import type { Transaction } from '../../db/client.js';
import { findLetterFacts } from '../../db/letter-facts.js';
import { lockPlaces } from '../../db/places.js';
import { lockRegistration, type PlacedRegistration, type RegistrationRow } from '../../db/registrations.js';
import { countOthersWaiting } from '../../db/triage.js';
import { type GroundRow, listGrounds } from '../../db/triage-words.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { heldFactsOf } from '../registrations/held-facts.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { ownWordsOf, replyFactsOf, type SaidBeside } from './own-words.js';
import { fillReply, longestReply, type ReplyUnfinished } from './reply-rules.js';
import { decideTriage, type TriageAct, type TriageDecision, triageActs } from './rules.js';
import { decideDueDay, decideWish, findProposalProblem, type PlaceProblem } from './wish-rules.js';
import { writeTriage } from './write-triage.js';

/** What the secretariat wants to do, with what it says to the citizen. */
export interface TriageWish {
  act: TriageAct;
  groundId: string | null;
  competentBody: string | null;
  documentNumber: string | null;
  dueDay: string | null;
  /** The place that is proposed. */
  slotId: string | null;
  /** In the language of the citizen's letters; braces are filled in. */
  reply: { vi: string | null; en: string | null };
}

export interface Asked {
  seen: PlacedRegistration;
  /** As the secretary saw it. */
  version: number;
  wish: TriageWish;
  /** The place that is proposed; null for none, or one that is not there. */
  place: BookingFacts | null;
  /** Names the request, so that it causes one letter. */
  key: string;
}

export type Refused =
  | { kind: 'StaleRegistration' }
  | Exclude<TriageDecision, { kind: 'Accepted' }>
  | { kind: 'GroundNeeded' }
  | { kind: 'DueDayNotPossible'; earliest: string; latest: string }
  | { kind: 'PlaceNotPossible'; problem: PlaceProblem }
  | FieldsInvalid
  | ReplyUnfinished;

export type Performed = { kind: 'Performed'; actId: string; undoUntil: string };

/**
 * Does an act of the examination in the caller's transaction, letter included, or says why not.
 *
 * What it depends on is read again under lock. A refusal has changed nothing.
 */
export async function performTriage(ctx: RequestContext, tx: Transaction, asked: Asked): Promise<Performed | Refused> {
  const { seen, wish, place } = asked;
  const sessionIds = [seen.session.id, ...(place ? [place.sessionId] : [])];
  await lockPlaces(tx, sessionIds);
  const row = await lockRegistration(tx, seen.registration.id);
  if (row === null || row.version !== asked.version || row.sessionId !== seen.session.id)
    return { kind: 'StaleRegistration' };
  const decision = await decide(ctx, tx, row, asked);
  if (decision.kind !== 'Accepted') return decision;
  const isAgainstWish = decision.ends || decision.losesPlace;
  const said = await readSaid(ctx, tx, { row, asked, isAgainstWish });
  if (said.kind !== 'Said') return said;
  const words = await wordReply(tx, row, wish, said);
  if (words.kind !== 'Read') return words;
  return writeTriage(ctx, tx, { row, wish, decision, said, place, reply: words, key: asked.key });
}

async function decide(
  ctx: RequestContext,
  tx: Transaction,
  row: RegistrationRow,
  { seen, wish }: Asked,
): Promise<TriageDecision> {
  const { sessionStatus, startsAt } = heldFactsOf({ ...seen, registration: row });
  const othersWaiting = await countOthersWaiting(tx, { sessionId: row.sessionId, exceptId: row.id });
  const { triageState, status } = row;
  return decideTriage({ triageState, status, sessionStatus, startsAt, othersWaiting }, wish.act, ctx.now());
}

export type Said = SaidBeside & { kind: 'Said' };

interface Saying {
  row: RegistrationRow;
  asked: Asked;
  isAgainstWish: boolean;
}

/** What is said beside the reply, checked against the list of grounds, the calendar and the place proposed. */
async function readSaid(
  ctx: RequestContext,
  tx: Transaction,
  { row, asked, isAgainstWish }: Saying,
): Promise<Said | Refused> {
  const { wish, seen, place } = asked;
  const { act, groundId, competentBody, documentNumber } = wish;
  const { done } = triageActs[act];
  const ground = await readGround(ctx, tx, row.agencyId, groundId);
  const dueDay = act === 'ASK_MORE' || act === 'PROPOSE_SESSION' ? wish.dueDay : null;
  const decision = decideWish({ act, isAgainstWish, ground, done, competentBody, documentNumber, dueDay });
  if (decision.kind !== 'Given') return decision;
  if (act === 'PROPOSE_SESSION') {
    const problem = findProposalProblem(row, place, ctx.now());
    if (problem) return { kind: 'PlaceNotPossible', problem };
  }
  if (act === 'ASK_MORE' || act === 'PROPOSE_SESSION') {
    const due = decideDueDay(dueDay, { today: localDay(ctx.now()), sessionDay: firstDayOf(seen, place) });
    if (due.kind !== 'Given') return due;
  }
  return { kind: 'Said', ground, competentBody, documentNumber, dueDay, proposed: proposedOf(place) };
}

async function readGround(
  ctx: RequestContext,
  tx: Transaction,
  agencyId: string,
  groundId: string | null,
): Promise<GroundRow | null> {
  if (groundId === null) return null;
  const grounds = await listGrounds(tx, agencyId, localDay(ctx.now()));
  return grounds.find((one) => one.id === groundId) ?? null;
}

/** The local day of whichever session comes first; a session put off sets no day. */
function firstDayOf({ session }: PlacedRegistration, place: BookingFacts | null): string | null {
  const days = [
    ...(session.status === 'POSTPONED' ? [] : [localDay(session.startsAt)]),
    ...(place ? [localDay(place.slotStartsAt ?? place.startsAt)] : []),
  ];
  return days.sort()[0] ?? null;
}

function proposedOf(place: BookingFacts | null): SaidBeside['proposed'] {
  if (!place) return null;
  const { receiverTitle, receiverName, pointName, room } = place;
  return {
    startsAt: place.slotStartsAt ?? place.startsAt,
    endsAt: place.slotEndsAt ?? place.endsAt,
    receiver: `${receiverTitle} ${receiverName}`,
    place: [pointName, room].filter(Boolean).join(', '),
  };
}

/** A reply ready to be sent: what was written, and everything that goes with it. */
export interface Worded {
  kind: 'Read';
  /** Null where nobody is written to. */
  text: string | null;
  whole: string | null;
}

async function wordReply(
  tx: Transaction,
  row: RegistrationRow,
  wish: TriageWish,
  said: Said,
): Promise<Worded | FieldsInvalid | ReplyUnfinished> {
  if (!triageActs[wish.act].tells) return { kind: 'Read', text: null, whole: null };
  const given = row.locale === 'EN' ? wish.reply.en : wish.reply.vi;
  const field = row.locale === 'EN' ? 'replyEn' : 'replyVi';
  if (given === null) return { kind: 'FieldsInvalid', problems: [{ field, problem: 'MISSING' }] };
  if (given.length > longestReply) return { kind: 'FieldsInvalid', problems: [{ field, problem: 'TOO_LONG' }] };
  const [facts] = await findLetterFacts(tx, [row.id]);
  if (!facts) throw new Error('A registration that was just locked cannot be read');
  const filled = fillReply(given, replyFactsOf(facts, said));
  if (filled.kind !== 'Read') return filled;
  return { ...filled, whole: ownWordsOf(filled.text, said, row.locale) };
}
