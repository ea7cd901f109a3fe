import type { PolicyTerm } from '../duties/policy-rules.js';
import type { Day } from '../working-days/day-rules.js';

/** How long after a dialogue its result must be known, and where. */
export interface ResultRule {
  days: number;
  channels: readonly string[];
  source: string;
}

/** From which share of the voters on a request for a dialogue is a duty. */
export interface VoterRule {
  percent: number;
  source: string;
}

const law = 'Luật Tổ chức chính quyền địa phương 2025, Điều 43';

/** What the result of a dialogue with the people is held to on a day. @see domain.md R13 */
export function resultRuleOn(terms: readonly PolicyTerm[], kind: string, day: Day): ResultRule | null {
  if (kind === 'INTERNAL_DIALOGUE') return null;
  const term = termOn(terms, 'dialogueResult', day);
  const standard =
    kind === 'PUBLIC_DIALOGUE' ? ['MASS_MEDIA', 'POSTED_AT_OFFICE', 'SENT_TO_RESIDENTIAL_UNITS'] : ['PORTAL'];
  const given = term && asResult(term.value);
  if (!term || !given) return { days: 10, channels: standard, source: law };
  return { days: given.days, channels: kind === 'PUBLIC_DIALOGUE' ? given.channels : standard, source: term.source };
}

/** The share of voters that opens a duty on a day. @see domain.md R14 */
export function voterRuleOn(terms: readonly PolicyTerm[], day: Day): VoterRule {
  const term = termOn(terms, 'dialogueVoterPercent', day);
  const percent = term?.value;
  const isShare = typeof percent === 'number' && Number.isInteger(percent) && percent >= 1 && percent <= 100;
  return term && isShare ? { percent, source: term.source } : { percent: 10, source: law };
}

function termOn(terms: readonly PolicyTerm[], key: string, day: Day): PolicyTerm | undefined {
  return terms.find(
    (one) => one.key === key && one.effectiveFrom <= day && (one.effectiveTo === null || day <= one.effectiveTo),
  );
}

function asResult(value: unknown): { days: number; channels: readonly string[] } | null {
  if (typeof value !== 'object' || value === null || !('days' in value) || !('channels' in value)) return null;
  const { days, channels } = value;
  const isList = Array.isArray(channels) && channels.every((one): one is string => typeof one === 'string');
  return typeof days === 'number' && Number.isInteger(days) && days >= 0 && isList ? { days, channels } : null;
}
