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

/** The topics the agency offers, in its order and words, and those that older registrations may still have. */
export function useTopics(): { offered: readonly TopicChoice[]; older: readonly TopicChoice[] } {
  const { topics } = useWords(registrationWords);
  const { agency } = useDesk();
  const asked = useAsked(topicsQuery, { agencyId: agency.id }, { concerns: [] });
  const given = asked.data?.agency?.bookingRules.topics;
  const common = (Object.keys(topics) as TopicChoice['value'][]).map((value) => ({ value, text: topics[value] }));
  const offered = given ? given.map(({ code, name }) => ({ value: code, text: name })) : common;
  return { offered, older: common.filter(({ value }) => !offered.some((one) => one.value === value)) };
}
