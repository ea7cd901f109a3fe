import type { Language } from '../words/reader.js';
import type { BookingRules } from './documents.js';
import type { Attempt, Typed } from './draft.js';
import type { BookInput } from './mutations.js';
import { mostRepresentatives, readPartySize } from './party.js';
import { identifiesByNumber } from './problems.js';

export interface ToSend {
  typed: Typed;
  /** Where to: a slot, or the waiting list of the session. */
  slotId: string | 'waiting';
  sessionId: string;
  rules: BookingRules;
  language: Language;
  /** A fresh UUID. */
  key: string;
}

/** Makes what is sent of what was typed. Only what the agency asks for and the person still sees goes along. */
export function attemptOf({ slotId, sessionId, ...sent }: ToSend): Attempt {
  const input = inputOf(sent);
  return slotId === 'waiting' ? { join: { ...input, sessionId } } : { book: { ...input, slotId } };
}

function inputOf({ typed, rules, language, key }: Omit<ToSend, 'slotId' | 'sessionId'>): Omit<BookInput, 'slotId'> {
  return {
    idempotencyKey: key,
    applicant: applicantOf(typed, rules),
    matter: matterOf(typed, rules),
    consentReminders: typed.consentReminders && !typed.noContact,
    locale: language === 'en' ? 'EN' : 'VI',
  };
}

function applicantOf(typed: Typed, rules: BookingRules): BookInput['applicant'] {
  const byNumber = identifiesByNumber(typed, rules);
  const byAddress = rules.identity === 'ADDRESS_OR_NUMBER' && !byNumber;
  return {
    fullName: typed.fullName.trim(),
    ...(typed.noContact ? {} : { ...given('phone', typed.phone), ...given('email', typed.email) }),
    ...(byAddress ? given('address', typed.address) : {}),
    ...(byNumber ? { identityKind: typed.identityKind, ...given('identityNumber', typed.identityNumber) } : {}),
  };
}

function matterOf(typed: Typed, rules: BookingRules): BookInput['matter'] {
  const partySize = readPartySize(typed.partySize) ?? 1;
  const beside = mostRepresentatives(rules, partySize) - 1;
  const names = typed.representatives.map((name) => name.trim()).filter((name) => name !== '');
  return {
    ...(typed.topicArea === '' ? {} : { topicArea: typed.topicArea }),
    ...given('summary', typed.summary),
    partySize,
    representatives: beside > 0 ? names : [],
    needsInterpreter: typed.needsInterpreter,
    accessNeeds: [...typed.accessNeeds],
  };
}

function given<Name extends string>(name: Name, text: string): { [Key in Name]?: string } {
  const said = text.trim();
  return said === '' ? {} : ({ [name]: said } as { [Key in Name]: string });
}
