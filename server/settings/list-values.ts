import { readTopics, topicName } from '../registrations/topic-rules.js';
import type { GivenValue, ReadValue } from './values.js';

/** Places a result is made known at: at least one, each of those that are known, in their order. */
export function readChannels(given: readonly string[], known: readonly string[]): ReadValue {
  const isKnown = given.length > 0 && given.every((one) => known.includes(one));
  if (!isKnown) return { kind: 'Unfit', problem: { field: 'channels', problem: 'MISSING' } };
  return { kind: 'Read', value: { channels: known.filter((one) => given.includes(one)) } };
}

/** Topics in the order they are offered: at least one, each known and once; words of one's own are short, and may be left out. */
export function readTopicList(given: NonNullable<GivenValue['topics']>, known: readonly string[]): ReadValue {
  const topics = given.map(({ code, vi, en }) => ({ code, vi: tidy(vi), en: tidy(en) }));
  if (topics.length === 0 || topics.some(({ code }) => !known.includes(code)))
    return { kind: 'Unfit', problem: { field: 'topics', problem: 'MISSING' } };
  if (new Set(topics.map(({ code }) => code)).size < topics.length)
    return { kind: 'Unfit', problem: { field: 'topics', problem: 'MALFORMED', fault: 'TWICE' } };
  if (topics.some(({ vi, en }) => (vi?.length ?? 0) > longest || (en?.length ?? 0) > longest))
    return { kind: 'Unfit', problem: { field: 'topics', problem: 'TOO_LONG', most: longest } };
  return {
    kind: 'Read',
    value: { topics: topics.map(({ code, vi, en }) => ({ code, ...(vi ? { vi } : {}), ...(en ? { en } : {}) })) },
  };
}

/** Topics in words, in their order. */
export function sayTopics(value: unknown, locale: 'vi' | 'en'): string {
  const topics = readTopics(value);
  return topics.map(({ code }) => topicName(topics, code, locale)).join(', ');
}

const longest = 80;

function tidy(word: string | null | undefined): string | null {
  return word?.normalize('NFC').replace(/\s+/gu, ' ').trim() || null;
}
