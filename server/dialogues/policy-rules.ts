import type { PolicyKey } from '../../db/policy-keys.js';
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

/** Where the law has the result of a dialogue with the people made known. */
const lawful: readonly string[] = ['MASS_MEDIA', 'POSTED_AT_OFFICE', 'SENT_TO_RESIDENTIAL_UNITS'];

/** The policies `resultRuleOn` goes by. */
export const resultKeys: readonly PolicyKey[] = ['dialogueConclusionDays', 'dialogueResult'];

/** What the result of a dialogue with the people is held to on a day. @see domain.md R13 */
export function resultRuleOn(terms: readonly PolicyTerm[], kind: string, day: Day): ResultRule | null {
  if (kind === 'INTERNAL_DIALOGUE') return null;
  const [time, place] = [termOn(terms, 'dialogueConclusionDays', day), termOn(terms, 'dialogueResult', day)];
  const days = time && asDays(time.value);
  const channels = kind === 'PUBLIC_DIALOGUE' ? place && asChannels(place.value) : ['PORTAL'];
  const sources = [
    days ? time.source : law,
    ...(kind === 'PUBLIC_DIALOGUE' && place && channels ? [place.source] : []),
  ];
  return { days: days ?? 10, channels: channels ?? lawful, source: [...new Set(sources)].join('; ') };
}

/** The share of voters that opens a duty on a day. @see domain.md R14 */
export function voterRuleOn(terms: readonly PolicyTerm[], day: Day): VoterRule {
  const term = termOn(terms, 'dialogueVoterPercent', day);
  const percent = term?.value;
  const isShare = typeof percent === 'number' && Number.isInteger(percent) && percent >= 1 && percent <= 100;
  return term && isShare ? { percent, source: term.source } : { percent: 10, source: law };
}

function termOn(terms: readonly PolicyTerm[], key: PolicyKey, day: Day): PolicyTerm | undefined {
  return terms.find(
    (one) => one.key === key && one.effectiveFrom <= day && (one.effectiveTo === null || day <= one.effectiveTo),
  );
}

function asDays(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : null;
}

function asChannels(value: unknown): readonly string[] | null {
  if (typeof value !== 'object' || value === null || !('channels' in value)) return null;
  const { channels } = value;
  const isList = Array.isArray(channels) && channels.every((one): one is string => typeof one === 'string');
  return isList && channels.length > 0 ? channels : null;
}
