import { Mixed } from './mixed.js';

/** One chapter of a longer text: paragraphs are sentences, lists are arrays of them. */
export interface Chapter {
  id: string;
  title: string;
  body: readonly (string | readonly string[])[];
}

/** A longer text with its contents on top, so that one can jump to what one came for. */
export function Chapters({ contents, chapters }: { contents: string; chapters: readonly Chapter[] }) {
  return (
    <>
      <nav class="contents no-print" aria-label={contents}>
        <ul class="contents-list">
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map(({ id, title, body }) => (
        <section key={id} class="prose chapter" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {body.map((part) => (
            <Part key={String(part)} part={part} />
          ))}
        </section>
      ))}
    </>
  );
}

function Part({ part }: { part: string | readonly string[] }) {
  if (typeof part === 'string')
    return (
      <p>
        <Mixed text={part} />
      </p>
    );
  return (
    <ul>
      {part.map((item) => (
        <li key={item}>
          <Mixed text={item} />
        </li>
      ))}
    </ul>
  );
}
