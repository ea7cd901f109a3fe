import type { ApplicantField, IdentityKind } from '../api/enums.js';
import type { BookingRules } from './documents.js';
import type { Typed } from './draft.js';
import { mostRepresentatives, readPartySize } from './party.js';

/** A field of the form that can be wrong. */
export type FieldName =
  | 'slot'
  | 'topicArea'
  | 'summary'
  | 'partySize'
  | 'representatives'
  | 'fullName'
  | 'phone'
  | 'email'
  | 'address'
  | 'identityNumber';

/** Why a field cannot be sent like this; each has words that say what to type. */
export type Hint =
  | 'chooseSlot'
  | 'summaryTooLong'
  | 'partySizeUnread'
  | 'partyTooLarge'
  | 'tooManyRepresentatives'
  | 'nameMissing'
  | 'nameTooLong'
  | 'contactMissing'
  | 'phoneUnread'
  | 'emailUnread'
  | 'addressMissing'
  | 'numberMissing'
  | 'citizenIdUnread'
  | 'oldIdCardUnread';

/** What is wrong with a field: a hint of ours, or the API's own sentence. */
export type Problem = { field: FieldName } & ({ hint: Hint; limit?: number } | { message: string });

/** Longest texts the API takes, in characters, as its descriptions say. */
export const longest = { fullName: 120, summary: 1000 } as const;

const digits: Partial<Record<IdentityKind, { count: number; hint: Hint }>> = {
  CITIZEN_ID: { count: 12, hint: 'citizenIdUnread' },
  OLD_ID_CARD: { count: 9, hint: 'oldIdCardUnread' },
};

/** What should be put right about the matter before it is sent; limits are the agency's. */
export function matterProblems(typed: Typed, rules: BookingRules): Problem[] {
  const size = readPartySize(typed.partySize);
  const most = mostRepresentatives(rules, size ?? 1);
  const named = typed.representatives.filter((name) => name.trim() !== '').length;
  return [
    ...when(typed.summary.trim().length > longest.summary, {
      field: 'summary',
      hint: 'summaryTooLong',
      limit: longest.summary,
    }),
    ...when(size === undefined, { field: 'partySize', hint: 'partySizeUnread', limit: rules.largestParty }),
    ...when((size ?? 1) > rules.largestParty, { field: 'partySize', hint: 'partyTooLarge', limit: rules.largestParty }),
    ...when(most > 1 && named + 1 > most, { field: 'representatives', hint: 'tooManyRepresentatives', limit: most }),
  ];
}

/** What should be put right about the person before it is sent, in the order of the form. */
export function personProblems(typed: Typed, rules: Pick<BookingRules, 'identity'>): Problem[] {
  const name = typed.fullName.trim();
  return [
    ...when(name === '', { field: 'fullName', hint: 'nameMissing' }),
    ...when(name.length > longest.fullName, { field: 'fullName', hint: 'nameTooLong', limit: longest.fullName }),
    ...identityProblems(typed, rules),
    ...(typed.noContact ? [] : contactProblems(typed)),
  ];
}

/** Whether the person is identified by a paper's number: because the agency asks for it, or because they chose to. */
export function identifiesByNumber(
  typed: Pick<Typed, 'identifyBy'>,
  { identity }: Pick<BookingRules, 'identity'>,
): boolean {
  return identity === 'NUMBER' || (identity === 'ADDRESS_OR_NUMBER' && typed.identifyBy === 'number');
}

/** The problem the API found, at the field the person sees. */
export function problemFromApi(field: ApplicantField, message: string, byNumber: boolean): Problem {
  const identity: FieldName = byNumber ? 'identityNumber' : 'address';
  const fields: Record<ApplicantField, FieldName> = {
    FULL_NAME: 'fullName',
    PHONE: 'phone',
    EMAIL: 'email',
    ADDRESS: identity,
    IDENTITY_NUMBER: identity,
    TOPIC_AREA: 'topicArea',
    SUMMARY: 'summary',
    PARTY_SIZE: 'partySize',
    REPRESENTATIVES: 'representatives',
  };
  return { field: fields[field], message };
}

function contactProblems({ phone, email }: Typed): Problem[] {
  const bare = phone.replace(/[\s.\-()–]/g, '');
  return [
    ...when(phone.trim() === '' && email.trim() === '', { field: 'phone', hint: 'contactMissing' }),
    ...when(bare !== '' && !/^\+?\d{8,15}$/.test(bare), { field: 'phone', hint: 'phoneUnread' }),
    ...when(email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(email.trim()), { field: 'email', hint: 'emailUnread' }),
  ];
}

function identityProblems(typed: Typed, rules: Pick<BookingRules, 'identity'>): Problem[] {
  if (rules.identity === 'NAME_ONLY') return [];
  if (!identifiesByNumber(typed, rules)) {
    return when(typed.address.trim() === '', { field: 'address', hint: 'addressMissing' });
  }
  const number = typed.identityNumber.replace(/[\s.-]/g, '');
  if (number === '') return [{ field: 'identityNumber', hint: 'numberMissing' }];
  const expected = digits[typed.identityKind];
  if (!expected || (/^\d+$/.test(number) && number.length === expected.count)) return [];
  return [{ field: 'identityNumber', hint: expected.hint }];
}

function when(wrong: boolean, problem: Problem): Problem[] {
  return wrong ? [problem] : [];
}
