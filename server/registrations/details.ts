import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type BookingRules, mostRepresentativesFor } from './booking-rules.js';

/** What a citizen sent, shape checked by the graph only. */
export interface DetailsGiven {
  applicant: {
    fullName: string;
    phone?: string | null | undefined;
    email?: string | null | undefined;
    address?: string | null | undefined;
    identityKind?: string | null | undefined;
    identityNumber?: string | null | undefined;
  };
  matter: {
    topicArea?: string | null | undefined;
    summary?: string | null | undefined;
    partySize: number;
    representatives: readonly string[];
    needsInterpreter: boolean;
    accessNeeds: readonly string[];
  };
}

/** A registration as somebody sends it, for a place or for the waiting list. */
export interface RegistrationGiven extends DetailsGiven {
  idempotencyKey: string;
  /** The session shown as the one a late request goes to, agreed to. */
  carryOverTo?: string | null | undefined;
  consentReminders: boolean;
  locale: 'VI' | 'EN';
  /** What was worked out after WorkNeeded. */
  proof?: string | null | undefined;
}

/** The same, in the one way it is stored: NFC, single spaces, E.164, lower-case e-mail. */
export interface Details {
  fullName: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  identityKind: string | null;
  identityNumber: string | null;
  topicArea: string | null;
  summary: string | null;
  partySize: number;
  representatives: readonly string[];
  needsInterpreter: boolean;
  accessNeeds: readonly string[];
}

export type ProblemField =
  | 'FULL_NAME'
  | 'PHONE'
  | 'EMAIL'
  | 'ADDRESS'
  | 'IDENTITY_NUMBER'
  | 'TOPIC_AREA'
  | 'SUMMARY'
  | 'PARTY_SIZE'
  | 'REPRESENTATIVES';

export type DetailsRead =
  | { kind: 'Read'; details: Details }
  | { kind: 'DetailsIncomplete'; problems: { field: ProblemField; problem: string }[] }
  | { kind: 'TooManyForOneCase'; largestParty: number; mostRepresentatives: number };

/**
 * Reads what a citizen typed, forgiving in form and strict in content.
 *
 * Pure. Phones are Vietnamese unless they begin with +. A 12-digit number is not checked beyond its length (it has no
 * check digit). The problem of each field is a key of `problemWords`.
 * @see domain.md 4.1
 */
export function readDetails({ applicant, matter }: DetailsGiven, rules: BookingRules): DetailsRead {
  const phone = readPhone(applicant.phone);
  const details: Details = {
    fullName: tidy(applicant.fullName) ?? '',
    phone,
    email: tidy(applicant.email)?.toLowerCase() ?? null,
    address: tidy(applicant.address),
    identityKind: applicant.identityKind ?? null,
    identityNumber: readNumber(applicant.identityNumber),
    topicArea: matter.topicArea ?? null,
    summary: matter.summary?.normalize('NFC').trim() || null,
    partySize: matter.partySize,
    representatives: matter.representatives.flatMap((name) => tidy(name) ?? []),
    needsInterpreter: matter.needsInterpreter,
    accessNeeds: [...new Set(matter.accessNeeds)],
  };
  const problems = problemsOf(details, rules, Boolean(tidy(applicant.phone)));
  if (problems.length > 0) return { kind: 'DetailsIncomplete', problems };
  const mostRepresentatives = mostRepresentativesFor(rules, details.partySize);
  const tooMany = details.partySize > rules.largestParty || details.representatives.length + 1 > mostRepresentatives;
  if (tooMany) return { kind: 'TooManyForOneCase', largestParty: rules.largestParty, mostRepresentatives };
  return { kind: 'Read', details };
}

/** A phone number in E.164, or null when it is none: 0912 345 678, +84 912345678 and 84912345678 are the same. */
export function readPhone(text: string | null | undefined): string | null {
  const typed = tidy(text);
  if (typed === null) return null;
  const number = parsePhoneNumberFromString(typed, 'VN');
  return number?.isPossible() ? number.number : null;
}

function problemsOf(details: Details, rules: BookingRules, phoneTyped: boolean) {
  const problems: { field: ProblemField; problem: string }[] = [];
  const say = (field: ProblemField, problem: string) => problems.push({ field, problem });
  if (details.fullName === '') say('FULL_NAME', 'nameMissing');
  if (details.fullName.length > 120) say('FULL_NAME', 'nameTooLong');
  if (phoneTyped && details.phone === null) say('PHONE', 'phoneUnreadable');
  if (details.email !== null && !/^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/.test(details.email))
    say('EMAIL', 'emailUnreadable');
  if ((details.address?.length ?? 0) > 250) say('ADDRESS', 'addressTooLong');
  if (details.topicArea !== null && !rules.topics.some(({ code }) => code === details.topicArea))
    say('TOPIC_AREA', 'topicNotOffered');
  if ((details.summary?.length ?? 0) > 1000) say('SUMMARY', 'summaryTooLong');
  if (details.partySize < 1) say('PARTY_SIZE', 'partyTooSmall');
  if (details.representatives.length + 1 > Math.max(details.partySize, 1))
    say('REPRESENTATIVES', 'moreRepresentativesThanPeople');
  if (details.representatives.some((name) => name.length > 120)) say('REPRESENTATIVES', 'nameTooLong');
  for (const [field, problem] of identityProblems(details, rules)) say(field, problem);
  return problems;
}

function identityProblems(details: Details, rules: BookingRules): [ProblemField, string][] {
  const { identityNumber, identityKind, address } = details;
  if (identityNumber === null) {
    if (rules.identity === 'NUMBER') return [['IDENTITY_NUMBER', 'numberMissing']];
    if (rules.identity === 'ADDRESS_OR_NUMBER' && address === null) return [['ADDRESS', 'addressOrNumberMissing']];
    return [];
  }
  if (identityKind === 'CITIZEN_ID' && !/^\d{12}$/.test(identityNumber))
    return [['IDENTITY_NUMBER', 'citizenIdUnreadable']];
  if (identityKind === 'OLD_ID_CARD' && !/^\d{9}$/.test(identityNumber))
    return [['IDENTITY_NUMBER', 'oldCardUnreadable']];
  return /^[A-Z0-9]{3,20}$/.test(identityNumber) ? [] : [['IDENTITY_NUMBER', 'numberUnreadable']];
}

function readNumber(text: string | null | undefined): string | null {
  return (
    tidy(text)
      ?.replace(/[\s.-]/g, '')
      .toUpperCase() || null
  );
}

function tidy(text: string | null | undefined): string | null {
  return text?.normalize('NFC').replace(/\s+/gu, ' ').trim() || null;
}
