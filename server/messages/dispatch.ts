import type { HeldMessage } from '../../db/messages.js';
import { personalCalendar } from '../calendar-file/personal.js';
import type { Keyring } from '../privacy/keyring.js';
import { addressBond, wordsBond } from './compose.js';
import { codeOf, DeliveryFailure, type Mail, type Post, type ShortMessage } from './delivery.js';
import { calendarMethodOf, pointlessBecause } from './rules.js';
import { readLetter } from './stored-letter.js';
import { mailWords, smsWords } from './words.js';

export interface PostOffice {
  keys: Keyring;
  mail: Post<Mail>;
  sms: Post<ShortMessage>;
  /** The bare address letters come from. */
  sender: string;
  publicUrl: string;
}

/** Words a queued letter in its language and hands it over; throws `DeliveryFailure` and nothing else. */
export async function dispatch(row: HeldMessage, office: PostOffice, now: string): Promise<void> {
  try {
    await (row.channel === 'SMS' ? dispatchSms(row, office, now) : dispatchMail(row, office, now));
  } catch (error) {
    throw error instanceof DeliveryFailure ? error : new DeliveryFailure(codeOf(error), false);
  }
}

async function dispatchSms(row: HeldMessage, { keys, sms }: PostOffice, now: string): Promise<void> {
  const to = keys.open(row.sealedAddress, addressBond(row.id));
  await sms.send({ id: row.id, to, text: smsWords(purposeful(row, now)) });
}

async function dispatchMail(row: HeldMessage, office: PostOffice, now: string): Promise<void> {
  const letter = purposeful(row, now);
  const to = office.keys.open(row.sealedAddress, addressBond(row.id));
  const own = row.sealedWords && office.keys.open(row.sealedWords, wordsBond(row.id));
  const secret = office.keys.secretFor('manage', row.registrationId);
  const publicUrl = office.publicUrl.replace(/\/+$/, '');
  const method = calendarMethodOf(letter.kind, letter.facts.slotStartsAt, letter.facts.previousStartsAt);
  const parties = { organizer: office.sender, attendee: to };
  await office.mail.send({
    id: row.id,
    to,
    at: now,
    ...mailWords({ ...letter, own }, { publicUrl, manage: `${publicUrl}/quan-ly#${secret}` }),
    calendar: method && { method, content: personalCalendar({ ...letter, method, now, parties }) },
  });
}

function purposeful(row: HeldMessage, now: string) {
  const letter = readLetter(row);
  const startsAt = letter.facts.slotStartsAt ?? letter.facts.sessionStartsAt;
  const wasHeld = row.changeId !== null && row.dueAt > row.createdAt;
  const isUnique = row.triageActId !== null;
  const why = pointlessBecause({ ...row, kind: letter.kind, startsAt, wasHeld, isUnique }, now);
  if (why !== null) throw new DeliveryFailure(why, true);
  return letter;
}
