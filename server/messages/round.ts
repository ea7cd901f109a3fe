import type { Database } from '../../db/client.js';
import { listWordsFor } from '../../db/letter-templates.js';
import { claimDueMessages, type HeldMessage, markFailed, markSent } from '../../db/messages.js';
import type { Clock } from '../clock.js';
import { handOverEverywhere } from '../leaders/hand-over.js';
import type { Keyring } from '../privacy/keyring.js';
import { lapseOffers } from '../promises/lapse.js';
import { remind } from '../registrations/remind.js';
import { lapseProposals } from '../triage/lapse-proposals.js';
import { codeOf, DeliveryFailure } from './delivery.js';
import { dispatch, type PostOffice, type WordedMessage } from './dispatch.js';
import { decideRetry } from './rules.js';

/** What the worker tells: ids, kinds and codes, never an address or a text. */
export interface MessageLog {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

export interface RoundOptions {
  db: Database;
  now: Clock;
  keys: Keyring;
  log: MessageLog;
}

const HOLD_SECONDS = 60;
const MOST = 10;
/** Less than half a hold, because two letters to one person are sent one after the other. */
const PATIENCE_MS = 25_000;

/**
 * One look at the queue: once a minute what has lapsed and who is to be reminded, then letters in handfuls until none is due; tells how many were tried.
 *
 * Ends early, after the handful in hand, when it is told that all is over.
 */
export function createRound(options: RoundOptions, office: PostOffice): (isOver: () => boolean) => Promise<number> {
  const { db, now } = options;
  let remindedAt = '';
  return async (isOver) => {
    const minute = now().slice(0, 16);
    if (minute !== remindedAt) {
      await lapseOffers(options);
      await handOverEverywhere(options);
      await lapseProposals(options);
      await remind(options);
    }
    remindedAt = minute;
    for (let tried = 0; ; ) {
      const held = await claimDueMessages(db, { now: now(), lockSeconds: HOLD_SECONDS, most: MOST });
      const worded = await withWords(db, held);
      await Promise.all(threadsOf(worded).map((thread) => sendInOrder(thread, options, office)));
      tried += held.length;
      if (held.length < MOST || isOver()) return tried;
    }
  };
}

/** Letters with the words their agencies have for them, as they stand at the moment of sending. */
async function withWords(db: Database, held: readonly HeldMessage[]): Promise<WordedMessage[]> {
  const words = await listWordsFor(
    db,
    held.map(({ id }) => id),
  );
  return held.map((row) => ({
    ...row,
    template: words.find((one) => one.messageId === row.id && one.locale === row.locale) ?? null,
  }));
}

/** Letters to the same person by the same way, each in the order they were written. */
function threadsOf(held: readonly WordedMessage[]): WordedMessage[][] {
  const threads = new Map<string, WordedMessage[]>();
  for (const row of held.toSorted((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? -1 : 1))) {
    const name = `${row.registrationId} ${row.channel}`;
    threads.set(name, [...(threads.get(name) ?? []), row]);
  }
  return [...threads.values()];
}

async function sendInOrder(thread: readonly WordedMessage[], options: RoundOptions, office: PostOffice): Promise<void> {
  for (const row of thread) await sendHeld(row, options, office);
}

async function sendHeld(row: WordedMessage, { db, now, log }: RoundOptions, office: PostOffice): Promise<void> {
  const about = { messageId: row.id, kind: row.kind, channel: row.channel, attempts: row.attempts };
  const failure = await withPatience(dispatch(row, office, now()));
  if (failure === null) {
    const ours = await markSent(db, row, now());
    if (ours) log.info(about, 'Letter sent');
    else log.warn(about, 'Letter sent, but its hold had run out: it may be sent twice');
    return;
  }
  const isReplaced = row.superseded && row.triageActId === null;
  const retryAt = decideRetry({ attempts: row.attempts, permanent: failure.permanent || isReplaced, now: now() });
  await markFailed(db, row, { error: failure.reason, retryAt });
  if (retryAt) log.warn({ ...about, reason: failure.reason, retryAt }, 'Letter not sent, to be tried again');
  else log.error({ ...about, reason: failure.reason }, 'Letter given up');
}

/** Why a delivery failed, null when it did not. One that takes longer than the hold allows has failed. */
async function withPatience(delivery: Promise<void>): Promise<DeliveryFailure | null> {
  let giveUp: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    giveUp = setTimeout(() => reject(new DeliveryFailure('TooSlow', false)), PATIENCE_MS);
  });
  try {
    await Promise.race([delivery, patience]);
    return null;
  } catch (error) {
    return error instanceof DeliveryFailure ? error : new DeliveryFailure(codeOf(error), false);
  } finally {
    clearTimeout(giveUp);
  }
}
