import { To } from '../ui/to.js';
import { addressIn, useReader } from '../words/reader.js';

/** What a reader sees where there is no page: why, and where to go. */
export function MissingView() {
  const { missing } = useReader().words.frame;
  return (
    <article class="reading dead-end">
      <h1>{missing.title}</h1>
      <p>{missing.what}</p>
      <p>{missing.next}</p>
      <p>
        <To path="/" class="button">
          {missing.toCalendar}
        </To>
      </p>
    </article>
  );
}

/** What a reader sees when a page could not be made: what it means for them, and what to do. */
export function FaultView() {
  const { words, language, path, search } = useReader();
  const { fault } = words.frame;
  return (
    <article class="reading dead-end">
      <h1>{fault.title}</h1>
      <p>{fault.what}</p>
      <p>{fault.next}</p>
      <p>
        <a class="button" href={addressIn(language, path + search)}>
          {fault.again}
        </a>
      </p>
    </article>
  );
}
