import { v7 as uuidv7 } from 'uuid';
import { type Database, inTransaction, type Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { lapseDisplaced } from '../../db/lapsing.js';
import { insertHistory } from '../../db/registrations.js';
import type { Clock } from '../clock.js';
import { localDay } from '../local-day.js';
import { writeLetters } from '../messages/write-letters.js';
import type { Keyring } from '../privacy/keyring.js';

const PAGE = 100;

interface Lapsing {
  db: Database;
  keys: Keyring;
  now: Clock;
}

/**
 * Ends registrations displaced by a cancelled session whose last day to choose is over, and tells how many.
 *
 * To be called again and again, by any number of instances: each ends once, and its holder is written to once.
 */
export async function lapseOffers({ db, keys, now }: Lapsing): Promise<number> {
  for (let lapsed = 0; ; ) {
    const count = await inTransaction(db, (tx) => lapseSome({ keys, now }, tx));
    lapsed += count;
    if (count < PAGE) return lapsed;
  }
}

async function lapseSome({ keys, now }: Omit<Lapsing, 'db'>, tx: Transaction): Promise<number> {
  const at = now();
  const rows = await lapseDisplaced(tx, { today: localDay(at), at, most: PAGE });
  if (rows.length === 0) return 0;
  await insertHistory(
    tx,
    rows.map(({ registrationId }) => ({ id: uuidv7(), registrationId, act: 'LAPSED', actor: 'SYSTEM', at })),
  );
  await appendEvents(
    tx,
    at,
    rows.map((row) => ({ kind: 'RegistrationCancelled', ...row })),
  );
  const registrationIds = rows.map((row) => row.registrationId);
  await writeLetters({ keys, now }, tx, { registrationIds, kind: 'LAPSED', dedupe: 'lapse' });
  return rows.length;
}
