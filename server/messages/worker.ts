import { join } from 'node:path';
import { projectRoot } from '../../db/root.js';
import type { Config } from '../config.js';
import { codeOf } from './delivery.js';
import type { PostOffice } from './dispatch.js';
import { addressOf, type MailSettings, mailPost } from './mail.js';
import { createRound, type RoundOptions } from './round.js';
import { smsPost } from './sms.js';

type MessageSettings = Partial<
  Pick<Config, 'SMTP_URL' | 'MAIL_FROM' | 'SMS_GATEWAY_URL' | 'SMS_GATEWAY_TOKEN' | 'DATA_DIR'>
>;

export interface MessageWorkerOptions extends RoundOptions {
  config: MessageSettings;
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

/**
 * Sends queued letters, together with any number of other instances.
 *
 * A letter is held by one instance at a time, and sent once. There is one exception, which no post can avoid: when an
 * instance dies after handing a letter over and before marking it, the letter is sent again a minute later, with the same
 * Message-ID (or gateway id), by which the receiving side can drop it.
 */
export function startMessageWorker(options: MessageWorkerOptions): MessageWorker {
  const office = openPostOffice(options);
  const loop = startLoop(options, createRound(options, office));
  return {
    wake: loop.wake,
    runOnce: loop.round,
    stop: async () => {
      await loop.stop();
      office.mail.close();
      office.sms.close();
    },
  };
}

/** Runs rounds one after another: after a pause, or at once when woken, also while one is running. */
function startLoop({ log, pause = oneSecond }: MessageWorkerOptions, look: (isOver: () => boolean) => Promise<number>) {
  let state: 'resting' | 'looking' | 'wanted' | 'stopped' = 'resting';
  let callOff = () => {};
  let running = Promise.resolve();
  const isStopped = () => state === 'stopped';
  const round = () => look(isStopped);
  const wake = () => {
    if (state === 'looking') state = 'wanted';
    if (state !== 'resting') return;
    callOff();
    state = 'looking';
    running = round()
      .catch((error: unknown) => log.error({ reason: codeOf(error) }, 'Letters could not be looked for'))
      .then(rest);
  };
  const rest = () => {
    if (isStopped()) return;
    const again = state === 'wanted';
    state = 'resting';
    if (again) wake();
    else callOff = pause(wake);
  };
  const stop = async () => {
    state = 'stopped';
    callOff();
    await running;
  };
  wake();
  return { wake, round, stop };
}

/** How mail leaves by these settings; its sender. */
export function mailSettingsOf(config: MessageSettings): MailSettings {
  return {
    smtpUrl: config.SMTP_URL,
    from: config.MAIL_FROM ?? 'Tiếp Dân <khong-tra-loi@tiepdan.example>',
    outbox: join(config.DATA_DIR ?? join(projectRoot, 'data'), 'outbox'),
  };
}

function openPostOffice({ keys, publicUrl, config }: MessageWorkerOptions): PostOffice {
  const settings = mailSettingsOf(config);
  return {
    keys,
    publicUrl,
    sender: addressOf(settings.from),
    mail: mailPost(settings),
    sms: smsPost({
      gatewayUrl: config.SMS_GATEWAY_URL,
      token: config.SMS_GATEWAY_TOKEN,
      outbox: settings.outbox,
    }),
  };
}

function oneSecond(again: () => void): () => void {
  const timer = setTimeout(again, 1_000);
  return () => clearTimeout(timer);
}
