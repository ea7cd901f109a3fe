import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { EnumOf } from '../graph.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { topicsQuery } from './documents.js';

interface TopicChoice {
  value: EnumOf<'TopicArea'>;
  text: string;
}

interface Topics {
  /** In the order and words of the agency. */
  offered: readonly TopicChoice[];
  /** What older registrations may still have. */
  older: readonly TopicChoice[];
  /** Those offered, and what was chosen before though it is offered no more. */
  including(chosen: string): readonly TopicChoice[];
}

/** The topics that can be chosen at the agency of the desk: its own, and by their common names those it no longer offers. */
export function useTopics(): Topics {
  const { topics } = useWords(registrationWords);
  const { agency } = useDesk();
  const asked = useAsked(topicsQuery, { agencyId: agency.id }, { concerns: ['settings'] });
  const given = asked.data?.agency?.bookingRules.topics;
  const common = (Object.keys(topics) as TopicChoice['value'][]).map((value) => ({ value, text: topics[value] }));
  const offered = given ? given.map(({ code, name }) => ({ value: code, text: name })) : common;
  const older = common.filter(({ value }) => !offered.some((one) => one.value === value));
  return { offered, older, including: (chosen) => [...offered, ...older.filter(({ value }) => value === chosen)] };
}
