import type { NewMessage } from '../../db/messages.js';
import type { Contact } from './contact.js';
import type { LetterChannel, LetterFacts, LetterKind } from './letter.js';

export interface LetterOccasion {
  kind: LetterKind;
  facts: LetterFacts;
  contact: Contact;
  consentReminders: boolean;
  locale: string;
  registrationId: string;
  /** Names the act that causes the letter, so that doing it again causes no second one. */
  dedupe: string;
  /** The act of the desk it tells of, which may still be taken back until `dueAt`. */
  change?: { id: string; dueAt: string } | undefined;
  /** The secretariat's act on this registration, which may be taken back until `dueAt`, and what was written for it. */
  own?: OwnWords | undefined;
  now: string;
}

/** What the secretariat wrote to one citizen. It may speak of the matter, so it is kept sealed and goes by mail alone. */
export interface OwnWords {
  triageActId: string;
  dueAt: string;
  words: string | null;
}

/** What composing needs from outside, given so that it stays a calculation. */
export interface LetterTools {
  newId: () => string;
  seal: (text: string, bond: string) => Buffer;
}

/**
 * The letters an occasion causes: one for every way the citizen gave to be reached.
 *
 * A reminder needs the separate consent. Every other letter is about the booking itself, which the authority owes.
 */
export function lettersFor(occasion: LetterOccasion, tools: LetterTools): NewMessage[] {
  if (occasion.kind === 'REMINDER' && !occasion.consentReminders) return [];
  const { mail, sms } = occasion.contact;
  return [
    ...(mail ? [letter(occasion, tools, { channel: 'MAIL', address: mail })] : []),
    ...(sms ? [letter(occasion, tools, { channel: 'SMS', address: sms })] : []),
  ];
}

/** What the sealed words of a letter are bound to. */
export function wordsBond(messageId: string): string {
  return `message|sealed_words|${messageId}`;
}

/** What the sealed address of a letter is bound to. */
export function addressBond(messageId: string): string {
  return `message|sealed_address|${messageId}`;
}

function letter(
  { kind, facts, locale, registrationId, dedupe, change, own, now }: LetterOccasion,
  { newId, seal }: LetterTools,
  { channel, address }: { channel: LetterChannel; address: string },
): NewMessage {
  const id = newId();
  return {
    id,
    registrationId,
    kind,
    channel,
    sealedAddress: seal(address, addressBond(id)),
    locale: locale.toLowerCase() === 'en' ? 'en' : 'vi',
    facts: { ...facts },
    dedupeKey: [dedupe, registrationId, kind, channel].join('|'),
    changeId: change?.id ?? null,
    triageActId: own?.triageActId ?? null,
    sealedWords: own?.words && channel === 'MAIL' ? seal(own.words, wordsBond(id)) : null,
    dueAt: change?.dueAt ?? own?.dueAt ?? now,
    createdAt: now,
  };
}
