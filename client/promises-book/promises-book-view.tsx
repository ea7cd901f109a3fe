import { useEffect, useState } from 'preact/hooks';
import { watch } from '../api/live.js';
import { executeOverHttp } from '../api/over-http.js';
import { sayAgency } from '../session/receiver.js';
import { To } from '../ui/to.js';
import { addressIn, useReader } from '../words/reader.js';
import type { PromisesBookWords } from '../words/vi/promises-book.js';
import { bookChangedSubscription } from './documents.js';
import { type BookData, bookPath, loadBook } from './load.js';
import { PromiseEntry } from './promise-line.js';

interface BookProps {
  data: BookData;
  speech: PromisesBookWords;
}

/** The book of promises: its numbers, what narrows it, and its promises. It goes on by itself when something changes. */
export function PromisesBookView({ data: given, speech: words }: BookProps) {
  const { data, isChanged } = useBook(given);
  const { language } = useReader();
  const { asked, promises, next } = data;
  return (
    <div class="reading record">
      <header>
        <h1>{words.title}</h1>
        <p class="lead text-lead">{words.lead}</p>
      </header>
      <Counts data={data} words={words} />
      <Filters data={data} words={words} />
      <p class="hidden-text" role="status">
        {isChanged ? words.changed : ''}
      </p>
      {promises.length === 0 && (
        <div class="empty">
          <p class="empty-cause">{words.none}</p>
        </div>
      )}
      <div class="promises">
        {promises.map((promise) => (
          <PromiseEntry key={promise.id} promise={promise} words={words} />
        ))}
      </div>
      <p class="record-pages no-print">
        {asked.after && (
          <To class="button quiet" path={bookPath({ ...asked, after: undefined })}>
            {words.first}
          </To>
        )}
        {next && (
          <To class="button quiet" path={bookPath({ ...asked, after: next })} rel="next">
            {words.older}
          </To>
        )}
      </p>
      <p class="no-print">
        <a href={addressIn(language, `/so-loi-hua/${asked.agency ?? 'tat-ca'}.atom`)} type="application/atom+xml">
          {words.feed}
        </a>
        {' · '}
        <To path={asked.agency ? `/theo-doi?co-quan=${asked.agency}` : '/theo-doi'}>{words.follow}</To>
      </p>
    </div>
  );
}

function Counts({ data: { counts }, words }: { data: BookData; words: PromisesBookWords }) {
  const of = words.counts;
  const figures = [
    [counts.total, of.total],
    [counts.pending - counts.overdue, of.pending],
    [counts.overdue, of.overdue],
    [counts.doneInTime, of.doneInTime],
    [counts.doneLate, of.doneLate],
    ...(counts.cancelled > 0 ? [[counts.cancelled, of.cancelled] as const] : []),
  ] as const;
  return (
    <section aria-label={of.label}>
      <dl class="promise-counts">
        {figures.map(([n, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="number">{n}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An ordinary form, so that it works without script. */
function Filters({ data: { asked, agencies }, words }: { data: BookData; words: PromisesBookWords }) {
  const { language } = useReader();
  const { filters, standings } = words;
  return (
    <form class="promise-filters no-print" action={addressIn(language, '/so-loi-hua')} aria-label={filters.label}>
      <div>
        <label for="loc-co-quan">{filters.agency}</label>
        <select id="loc-co-quan" name="co-quan">
          <option value="">{filters.everywhere}</option>
          {agencies.map((one) => (
            <option key={one.id} value={one.slug} selected={one.slug === asked.agency}>
              {sayAgency(language, one)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="loc-tinh-trang">{filters.standing}</label>
        <select id="loc-tinh-trang" name="tinh-trang">
          <option value="">{filters.any}</option>
          {Object.entries(standings).map(([standing, name]) => (
            <option key={standing} value={standing} selected={standing === asked.standing}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">{filters.apply}</button>
    </form>
  );
}

/** The page as it is now: asked for anew whenever the book has changed. */
function useBook(given: BookData) {
  const { language } = useReader();
  const [data, setData] = useState(given);
  const [isChanged, setChanged] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line is opened once, after the cursor the page came with.
  useEffect(
    () =>
      watch({
        document: bookChangedSubscription,
        variables: (after) => ({ after }),
        after: given.cursor,
        onUpdate: ({ directivesChanged: { cursor } }) => {
          void loadBook(executeOverHttp(language), given.asked).then(
            (loaded) => {
              if (loaded) setData(loaded);
              setChanged(true);
            },
            () => {},
          );
          return cursor;
        },
        onState: () => {},
      }),
    [],
  );
  return { data, isChanged };
}
