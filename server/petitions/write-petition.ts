import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { insertPetitionAct, saveDeadlines } from '../../db/petition-course.js';
import { insertHandlers, insertPetition, listCaseHandlers, type PetitionRow } from '../../db/petitions.js';
import { takeNumber } from '../../db/register-numbers.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { markReceived, type PersonGiven, readPerson } from '../visits/received-person.js';
import { addDays } from '../working-days/day-rules.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { deadlinesOfReceipt, dueDay } from './deadline-rules.js';
import { readTerms } from './read-terms.js';
import { mustBeHandedOver } from './rules.js';
import { sealWords } from './sealed-content.js';

/** A petition as it is taken in, tidied. */
export interface PetitionGiven {
  type: string;
  signatoryKind: string;
  peopleCount: number;
  topicArea?: string | null | undefined;
  sender?: PersonGiven | null | undefined;
  content?: string | null | undefined;
  handlerIds: readonly string[];
}

/** Where and when it came in. */
export interface PetitionReceived {
  agency: { id: string; level: string };
  clientKey: string;
  receivedDay: string;
  receivedVia: string;
  incoming: { number: string; key: string | null } | null;
  visitId: string | null;
  caseMatterId: string | null;
}

export interface HandlerNeeded {
  kind: 'HandlerNeeded';
}

/** Refuses a denunciation that names nobody, and names of people who are no handlers of the agency. */
export async function refuseUnhandled(
  ctx: RequestContext,
  scope: readonly string[],
  petitions: readonly Pick<PetitionGiven, 'type' | 'handlerIds'>[],
): Promise<HandlerNeeded | null> {
  if (petitions.some(({ type, handlerIds }) => mustBeHandedOver(type) && handlerIds.length === 0))
    return { kind: 'HandlerNeeded' };
  const named = petitions.flatMap(({ handlerIds }) => handlerIds);
  if (named.length === 0) return null;
  const known = new Set((await listCaseHandlers(ctx.db, scope, ctx.now())).map(({ accountId }) => accountId));
  return named.every((id) => known.has(id)) ? null : { kind: 'HandlerNeeded' };
}

/** Takes a petition in, with what is due of it from that day. The command that does it puts it on record. */
export async function writePetition(
  ctx: RequestContext,
  tx: Transaction,
  { received, given }: { received: PetitionReceived; given: PetitionGiven },
): Promise<PetitionRow> {
  const { accountId } = requireStaff(ctx);
  const { agency, receivedDay, incoming, ...rest } = received;
  const [id, now, year] = [uuidv7(), ctx.now(), Number(receivedDay.slice(0, 4))];
  const isHandedOver = given.handlerIds.length > 0;
  const sender = given.sender ? readPerson(given.sender) : null;
  const row = {
    ...{ id, year, receivedDay, isHandedOver, ...rest, agencyId: agency.id, agencyLevel: agency.level },
    ...{ type: given.type, signatoryKind: given.signatoryKind, peopleCount: given.peopleCount },
    ...{ topicArea: given.topicArea ?? null, incomingNumber: incoming?.number ?? null, incomingKey: incoming?.key },
    number: await takeNumber(tx, { agencyId: agency.id, register: 'PETITION', year }),
    ...{ recordedBy: accountId, createdAt: now, updatedAt: now },
  };
  const marks = sender && !isHandedOver ? markReceived(ctx.keys, sender) : null;
  const made = await insertPetition(tx, row, {
    petitionId: id,
    ...sealWords(ctx, id, { sender, content: given.content ?? null }),
    ...{ senderNameKey: marks?.nameKey ?? null, senderIdentityKey: marks?.identityKey ?? null },
  });
  const named = { petitionId: id, namedBy: accountId, namedAt: now };
  await insertHandlers(
    tx,
    [...new Set(given.handlerIds)].map((handler) => ({ id: uuidv7(), accountId: handler, ...named })),
  );
  await beginDeadlines(tx, made);
  const act = { id: uuidv7(), petitionId: id, version: 1, act: 'REGISTERED', day: receivedDay };
  await insertPetitionAct(tx, {
    ...act,
    stateBefore: 'RECEIVED',
    stateAfter: 'RECEIVED',
    madeBy: accountId,
    madeAt: now,
  });
  return made;
}

async function beginDeadlines(tx: Transaction, { id, agencyId, receivedDay }: PetitionRow): Promise<void> {
  const { terms } = await readTerms(tx, agencyId, receivedDay);
  const calendar = await readCalendar(tx, { agencyId, from: receivedDay, to: addDays(receivedDay, 120) });
  await saveDeadlines(
    tx,
    deadlinesOfReceipt(terms).map(({ kind, term }) => ({
      ...{ petitionId: id, kind, fromDay: receivedDay, ...term },
      dueDay: dueDay(calendar, receivedDay, term),
    })),
  );
}
