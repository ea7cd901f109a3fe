import { join } from 'node:path';
import type { Database } from '../../db/client.js';
import { claimDueMessages, type MessageRow, markFailed, markSent } from '../../db/messages.js';
import { projectRoot } from '../../db/root.js';
import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { Keyring } from '../privacy/keyring.js';
import { remind } from '../registrations/remind.js';
import { codeOf, DeliveryFailure } from './delivery.js';
import { dispatch, type PostOffice } from './dispatch.js';
import { addressOf, mailPost } from './mail.js';
import { decideRetry } from './rules.js';
import { smsPost } from './sms.js';

type MessageSettings = Partial<
  Pick<Config, 'SMTP_URL' | 'MAIL_FROM' | 'SMS_GATEWAY_URL' | 'SMS_GATEWAY_TOKEN' | 'DATA_DIR'>
>;

/** What the worker tells: ids, kinds and codes, never an address or a text. */
export interface MessageLog {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

export interface MessageWorkerOptions {
  db: Database;
  now: Clock;
  keys: Keyring;
  config: MessageSettings;
  log: MessageLog;
  /** Where citizens find the public pages, for links in letters. */
  publicUrl: string;
  /** Calls back after the pause between two looks, once, and returns how to call it off. One second by default. */
  pause?: (again: () => void) => () => void;
}

export interface MessageWorker {
  /** Looks now instead of at the next poll: call it after a commit that queued letters. */
  wake(): void;
  /** Sends everything that is due and tells how many letters were tried. */
  runOnce(): Promise<number>;
  /** Finishes the letters in hand, then rests for ever. */
  stop(): Promise<void>;
}

const HOLD_SECONDS = 60;
const PATIENCE_MS = 30_000;
const MOST = 10;

/**
 * Sends queued letters, together with any number of other instances.
 *
 * A letter is held by one instance at a time, and sent once. There is one exception, which no post can avoid: when an
 * instance dies after handing a letter over and before marking it, the letter is sent again a minute later, with the same
 * Message-ID (or gateway id), by which the receiving side can drop it.
 */
export function startMessageWorker(options: MessageWorkerOptions): MessageWorker {
  const office = postOffice(options);
  const pause = options.pause ?? oneSecond;
  let stopped = false;
  let callOff = () => {};
  let running: Promise<unknown> = Promise.resolve();
  let idle = true;
  let wanted = false;
  const rounds = createRounds(options, office, () => stopped);

  const turn = () => {
    if (stopped) return;
    if (!idle) {
      wanted = true;
      return;
    }
    idle = false;
    wanted = false;
    callOff();
    running = rounds().then(rest, (error: unknown) => {
      options.log.error({ reason: codeOf(error) }, 'Letters could not be looked for');
      rest();
    });
  };
  const rest = () => {
    idle = true;
    if (wanted) turn();
    else if (!stopped) callOff = pause(turn);
  };
  const stop = async () => {
    stopped = true;
    callOff();
    await running;
    office.mail.close();
    office.sms.close();
  };
  turn();
  return { wake: turn, runOnce: rounds, stop };
}

/** One look: reminders once a minute, then letters in handfuls until none is due. */
function createRounds(options: MessageWorkerOptions, office: PostOffice, isOver: () => boolean) {
  const { db, now } = options;
  let remindedAt = '';
  return async (): Promise<number> => {
    const minute = now().slice(0, 16);
    if (minute !== remindedAt) await remind(options);
    remindedAt = minute;
    for (let tried = 0; ; ) {
      const held = await claimDueMessages(db, { now: now(), lockSeconds: HOLD_SECONDS, most: MOST });
      await Promise.all(held.map((row) => sendHeld(row, options, office)));
      tried += held.length;
      if (held.length < MOST || isOver()) return tried;
    }
  };
}

async function sendHeld(row: MessageRow, { db, now, log }: MessageWorkerOptions, office: PostOffice): Promise<void> {
  const about = { messageId: row.id, kind: row.kind, channel: row.channel, attempts: row.attempts };
  const failure = await withPatience(dispatch(row, office, now()));
  if (failure === null) {
    const ours = await markSent(db, row, now());
    if (ours) log.info(about, 'Letter sent');
    else log.warn(about, 'Letter sent, but its hold had run out: it may be sent twice');
    return;
  }
  const retryAt = decideRetry({ attempts: row.attempts, permanent: failure.permanent, now: now() });
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

function postOffice({ keys, publicUrl, config }: MessageWorkerOptions): PostOffice {
  const outbox = join(config.DATA_DIR ?? join(projectRoot, 'data'), 'outbox');
  const from = config.MAIL_FROM ?? 'Tiếp Dân <khong-tra-loi@tiepdan.example>';
  return {
    keys,
    publicUrl,
    sender: addressOf(from),
    mail: mailPost({ smtpUrl: config.SMTP_URL, from, outbox }),
    sms: smsPost({ gatewayUrl: config.SMS_GATEWAY_URL, token: config.SMS_GATEWAY_TOKEN, outbox }),
  };
}

function oneSecond(again: () => void): () => void {
  const timer = setTimeout(again, 1_000);
  return () => clearTimeout(timer);
}
