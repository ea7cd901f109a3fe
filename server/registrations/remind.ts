import type { Database } from '../../db/client.js';
import { queueMessages } from '../../db/messages.js';
import { listRegistrationsToRemind } from '../../db/reminders.js';
import type { Clock } from '../clock.js';
import { lettersAbout } from '../messages/write-letters.js';
import type { Keyring } from '../privacy/keyring.js';
import { reminderDayAt } from './reminder-rules.js';

const PAGE = 200;

/**
 * Queues a reminder for everybody who agreed to one and is received tomorrow; tells how many letters were new.
 *
 * To be called again and again, by any number of instances: each registration is reminded once of a day.
 */
export async function remind({ db, keys, now }: { db: Database; keys: Keyring; now: Clock }): Promise<number> {
  const at = now();
  const day = reminderDayAt(at);
  if (day === null) return 0;
  let queued = 0;
  for (let afterId: string | undefined; ; ) {
    const rows = await listRegistrationsToRemind(db, { ...day, afterId, most: PAGE });
    const order = { kind: 'REMINDER', registrationIds: [], dedupe: `remind|${day.fromAt}` } as const;
    queued += await queueMessages(
      db,
      rows.flatMap((row) => lettersAbout(row, order, { keys, now: at })),
    );
    if (rows.length < PAGE) return queued;
    afterId = rows.at(-1)?.registrationId;
  }
}
