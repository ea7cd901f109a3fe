import { ask } from '../api/execute.js';
import { page } from '../pages/route.js';
import { sayAgency } from '../session/receiver.js';
import { fill } from '../words/fill.js';
import { promisesBookWords, usePromisesBookWords } from '../words/promises-book.js';
import { useReader } from '../words/reader.js';
import { ConclusionView } from './conclusion-view.js';
import { type ConclusionShown, conclusionQuery } from './documents.js';
import { type BookData, bookPath, loadBook, readAsked } from './load.js';
import { PromisesBookView } from './promises-book-view.js';

/** What leaders promised the people, and how it stands. */
export const promisesBookPage = page<BookData>({
  route: '/so-loi-hua',
  load: async ({ execute, search }) => {
    const data = await loadBook(execute, readAsked(search));
    return data ? { data } : { missing: true };
  },
  head: ({ asked, agencies }, { language }) => {
    const words = promisesBookWords(language);
    const agency = agencies.find(({ slug }) => slug === asked.agency);
    const title = agency ? fill(words.titleOf, { agency: sayAgency(language, agency) }) : words.title;
    return { title, description: words.description, canonical: bookPath({ agency: asked.agency }) };
  },
  View: BookPage,
  island: 'promises-book',
});

/** One published conclusion of a session. */
export const conclusionPage = page<ConclusionShown>({
  route: '/ket-luan/:id',
  load: async ({ execute, params: { id = '' } }) => {
    const { conclusion } = await ask(execute, conclusionQuery, { id });
    return conclusion ? { data: conclusion } : { missing: true };
  },
  head: ({ number, subject }, { language }) => ({
    title: fill(promisesBookWords(language).conclusion.title, { number }),
    description: subject,
  }),
  View: ConclusionView,
});

function BookPage({ data }: { data: BookData }) {
  useReader();
  return <PromisesBookView data={data} speech={usePromisesBookWords()} />;
}
