import type { BookingRules } from './documents.js';

type PartyRules = Pick<BookingRules, 'largestParty' | 'representatives'>;

/** How many people were typed, or nothing when it is not a whole number from 1. */
export function readPartySize(typed: string): number | undefined {
  const text = typed.trim();
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}

/** Most representatives of a group of this size by the agency's rules, the applicant among them; 1 where no rule speaks. */
export function mostRepresentatives({ representatives }: PartyRules, partySize: number): number {
  const lines = representatives.filter(({ fromPeople }) => fromPeople <= partySize);
  return lines.reduce((most, line) => Math.max(most, line.mostRepresentatives), 1);
}
