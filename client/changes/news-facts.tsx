import { sayInstant } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { DifferenceList } from './difference-list.js';
import { differencesOf, reasonOf } from './differences.js';
import type { News } from './documents.js';

/** What a change of a session changed, and why; of one that was taken back, and of the taking back, that it was. */
export function NewsFacts({ news }: { news: News }) {
  const reader = useReader();
  const { history } = reader.words.notice;
  const isRestored = news.kind === 'RESTORED';
  return (
    <>
      {isRestored && <p class="news-reason">{history.restored}</p>}
      <DifferenceList of={differencesOf(reader, news)} reason={isRestored ? undefined : reasonOf(news)} />
      {news.takenBackAt && (
        <p class="news-reason">{fill(history.takenBack, { when: sayInstant(reader.words, news.takenBackAt) })}</p>
      )}
    </>
  );
}
