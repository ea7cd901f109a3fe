import { type NoticeRow, takeDueNotice } from '../../db/calendar-notices.js';
import { type Database, inTransaction, type Transaction } from '../../db/client.js';
import { recordAct } from '../audit/record.js';
import type { Clock } from '../clock.js';
import { describeError, type Log } from '../log.js';
import type { Keyring } from '../privacy/keyring.js';
import { publishSigned } from './write-publication.js';

export interface DueNotices {
  db: Database;
  now: Clock;
  keys: Keyring;
  log: Log;
  /** Called after each publication, so that watchers hear at once. */
  wake: () => void;
}

/**
 * Publishes every signed notice whose time has come, each in a transaction of its own; tells how many there were.
 *
 * Any number of instances may do this at once: a notice in hand is passed over by the others, and one that is published
 * is no longer due. One that cannot be published is told in the log and does not hold back the rest.
 */
export async function publishDueNotices({ db, now, keys, log, wake }: DueNotices): Promise<number> {
  const recorder = { actor: { kind: 'system', job: 'due notices' } as const, now, keys };
  const record = (tx: Transaction, { id, agencyId }: NoticeRow) =>
    recordAct(tx, recorder, { act: 'NoticePublished', agencyId, subjectKind: 'NOTICE', subjectId: id });
  const failedIds: string[] = [];
  for (let published = 0; ; ) {
    let id: string | undefined;
    try {
      const isDone = await inTransaction(db, async (tx) => {
        const at = now();
        const due = await takeDueNotice(tx, { now: at, exceptIds: failedIds });
        id = due?.id;
        if (due) await record(tx, due);
        if (due) await publishSigned(tx, due, { by: due.publishedBy ?? due.createdBy, now: at, keys });
        return due !== null;
      });
      if (!isDone) return published;
      published += 1;
      wake();
    } catch (error) {
      if (id === undefined) throw error;
      failedIds.push(id);
      log.error('a due notice could not be published', { noticeId: id, ...describeError(error) });
    }
  }
}
