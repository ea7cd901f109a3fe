import { useReader } from '../words/reader.js';
import { DifferenceList } from './difference-list.js';
import { differencesOf, reasonOf } from './differences.js';
import type { News } from './documents.js';

/** What a change of a session changed, and why. */
export function NewsFacts({ news }: { news: News }) {
  return <DifferenceList of={differencesOf(useReader(), news)} reason={reasonOf(news)} />;
}
