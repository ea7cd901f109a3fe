import { type Database, inTransaction, type Transaction } from '../../db/client.js';
import { lockPlaces } from '../../db/places.js';
import { listLapsedQuestions } from '../../db/triage.js';
import type { Clock } from '../clock.js';
import { localDay } from '../local-day.js';
import { writeLetters } from '../messages/write-letters.js';
import type { Keyring } from '../privacy/keyring.js';
import { keepPlace } from './settle-proposal.js';

const PAGE = 50;

interface Lapsing {
  db: Database;
  keys: Keyring;
  now: Clock;
}

/**
 * Ends proposals whose last day is over, and tells how many: the registration stands as it was, and the place that was kept
 * goes down its waiting list.
 *
 * To be called again and again, by any number of instances: each ends once, and its holder is written to once.
 */
export async function lapseProposals({ db, keys, now }: Lapsing): Promise<number> {
  for (let lapsed = 0; ; ) {
    const count = await inTransaction(db, (tx) => lapseSome({ keys, now }, tx));
    lapsed += count;
    if (count < PAGE) return lapsed;
  }
}

async function lapseSome(ctx: Omit<Lapsing, 'db'>, tx: Transaction): Promise<number> {
  const rows = await listLapsedQuestions(tx, { today: localDay(ctx.now()), most: PAGE });
  for (const { registrationId, agencyId, sessionId, ...question } of rows) {
    await lockPlaces(tx, [], [question.proposedSlotId]);
    await keepPlace(ctx, tx, { row: { id: registrationId, agencyId, sessionId }, question, answer: 'LAPSED' });
    await writeLetters(ctx, tx, {
      registrationIds: [registrationId],
      kind: 'PROPOSAL_LAPSED',
      dedupe: `lapse|${question.id}`,
    });
  }
  return rows.length;
}
