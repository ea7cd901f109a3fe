import nodemailer, { type SendMailOptions } from 'nodemailer';
import { codeOf, DeliveryFailure, type Mail, type Post } from './delivery.js';
import { putIntoOutbox } from './outbox.js';

export interface MailSettings {
  /** `smtp://user:password@host:port`, or `smtps://…`; without it letters become `.eml` files. */
  smtpUrl: string | undefined;
  from: string;
  outbox: string;
}

/** Letters by SMTP when a server is named, else as files that any mail program opens. */
export function mailPost(settings: MailSettings): Post<Mail> {
  return settings.smtpUrl === undefined ? filePost(settings) : smtpPost(settings, settings.smtpUrl);
}

/** The bare address of a sender written as `Name <address>`. */
export function addressOf(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}

function smtpPost({ from }: MailSettings, url: string): Post<Mail> {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      try {
        await transport.sendMail(written(mail, from));
      } catch (error) {
        throw refusalOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function filePost({ from, outbox }: MailSettings): Post<Mail> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    send: async (mail) => {
      const { message } = await transport.sendMail(written(mail, from));
      await putIntoOutbox(outbox, `${mail.id}.eml`, Buffer.isBuffer(message) ? message : '');
    },
    close: () => {},
  };
}

function written({ id, to, subject, text, at, calendar }: Mail, from: string): SendMailOptions {
  return {
    messageId: `<${id}@tiepdan>`,
    date: at,
    from,
    // As an object the address is one address, whatever it contains.
    to: { name: '', address: to },
    subject,
    text,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(calendar
      ? { icalEvent: { method: calendar.method, content: calendar.content, filename: 'lich-hen.ics' } }
      : {}),
  };
}

/** Answers 500 to 599 to the recipient are final; those to the sign-in or the connection are ours to cure. */
function refusalOf(error: unknown): DeliveryFailure {
  const code = codeOf(error);
  const answer = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  const permanent = answer >= 500 && answer < 600 && (code === 'EENVELOPE' || code === 'EMESSAGE');
  return new DeliveryFailure(answer > 0 ? `${code} ${answer}` : code, permanent);
}
