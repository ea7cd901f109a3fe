import type { PolicyKey } from '../../db/policy-keys.js';
import { type OfferedTopic, readTopics } from './topic-rules.js';

/** What booking at an agency asks for, read from its policies. */
export interface BookingRules {
  identity: 'NAME_ONLY' | 'ADDRESS_OR_NUMBER' | 'NUMBER';
  registrationsPerPerson: number;
  largestParty: number;
  representatives: { fromPeople: number; mostRepresentatives: number }[];
  /** What can be named as its field, in order. */
  topics: OfferedTopic[];
  source: string;
}

interface Policy {
  key: string;
  value: unknown;
  source: string;
}

const identities: readonly string[] = ['NAME_ONLY', 'ADDRESS_OR_NUMBER', 'NUMBER'];

/**
 * Reads the booking rules out of policy rows; what is missing falls back to what asks least of the citizen.
 *
 * Representatives: 1–2 for 5–10 people, at most 5 from 10 (Nghị định 75/2012/NĐ-CP, Điều 5, as carried over).
 * @see domain.md 1.1 and R11
 */
export function readBookingRules(policies: readonly Policy[]): BookingRules {
  const policyOf = (key: PolicyKey) => policies.find((one) => one.key === key)?.value;
  const used = ['identity', 'registrationsPerPerson', 'largestParty', 'representatives'];
  const identity = policyOf('identity');
  return {
    identity: isIdentity(identity) ? identity : 'ADDRESS_OR_NUMBER',
    registrationsPerPerson: positive(policyOf('registrationsPerPerson')) ?? 2,
    largestParty: positive(policyOf('largestParty')) ?? 30,
    representatives: readLines(policyOf('representatives')),
    topics: readTopics(policyOf('topics')),
    source: [...new Set(policies.filter((one) => used.includes(one.key)).map((one) => one.source))].join('; '),
  };
}

/** Most representatives a party of this size may send in, the applicant among them. */
export function mostRepresentativesFor(rules: BookingRules, partySize: number): number {
  const lines = rules.representatives.filter((line) => line.fromPeople <= partySize);
  return lines.reduce((most, line) => Math.max(most, line.mostRepresentatives), 1);
}

function isIdentity(value: unknown): value is BookingRules['identity'] {
  return typeof value === 'string' && identities.includes(value);
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}

function readLines(value: unknown): BookingRules['representatives'] {
  const lines =
    typeof value === 'object' && value !== null && 'lines' in value && Array.isArray(value.lines) ? value.lines : [];
  return lines.flatMap((line: unknown) => {
    if (typeof line !== 'object' || line === null || !('fromPeople' in line) || !('mostRepresentatives' in line))
      return [];
    const fromPeople = positive(line.fromPeople);
    const mostRepresentatives = positive(line.mostRepresentatives);
    return fromPeople && mostRepresentatives ? [{ fromPeople, mostRepresentatives }] : [];
  });
}
