import type { HeldMessage } from '../../db/messages.js';
import { personalCalendar } from '../calendar-file/personal.js';
import type { Keyring } from '../privacy/keyring.js';
import type { Template } from '../templates/letter-words.js';
import { wordedMail, wordedShort } from '../templates/worded.js';
import { addressBond, wordsBond } from './compose.js';
import { codeOf, DeliveryFailure, type Mail, type Post, type ShortMessage } from './delivery.js';
import { calendarMethodOf, pointlessBecause } from './rules.js';
import { readLetter } from './stored-letter.js';

export interface PostOffice {
  keys: Keyring;
  mail: Post<Mail>;
  sms: Post<ShortMessage>;
  /** The bare address letters come from. */
  sender: string;
  publicUrl: string;
}

/** A letter in hand with the words its agency has for it; null: the standard ones. */
export type WordedMessage = HeldMessage & { template?: Template | null };

/** Words a queued letter in its language and hands it over; throws `DeliveryFailure` and nothing else. */
export async function dispatch(row: WordedMessage, office: PostOffice, now: string): Promise<void> {
  try {
    await (row.channel === 'SMS' ? dispatchSms(row, office, now) : dispatchMail(row, office, now));
  } catch (error) {
    throw error instanceof DeliveryFailure ? error : new DeliveryFailure(codeOf(error), false);
  }
}

async function dispatchSms(row: WordedMessage, { keys, sms }: PostOffice, now: string): Promise<void> {
  const to = keys.open(row.sealedAddress, addressBond(row.id));
  await sms.send({ id: row.id, to, text: wordedShort(purposeful(row, now), row.template) });
}

async function dispatchMail(row: WordedMessage, office: PostOffice, now: string): Promise<void> {
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
    ...wordedMail({ ...letter, own }, { publicUrl, manage: `${publicUrl}/quan-ly#${secret}` }, row.template),
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
