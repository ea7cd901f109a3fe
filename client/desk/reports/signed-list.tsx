import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';
import type { ReportShown } from './documents.js';
import { nameOf, SignedPaper } from './report-paper.js';
import { saveText } from './save-text.js';

/** What was signed for a period, the latest first: who, when, why it adjusts, and the hash that proves it. */
export function SignedList({ signed }: { signed: ReportShown['signed'] }) {
  const { forms: words, csv: csvWords } = useWords(reportsWords);
  const { words: common } = useReader();
  if (signed.length === 0) return null;
  return (
    <section aria-labelledby="da-ky" class="stack">
      <h2 id="da-ky">{words.signedList}</h2>
      <ol class="lines">
        {signed.map(({ id, signedAt, signedBy, reason, hash, csv, form, from, to }) => (
          <li key={id}>
            <p>{fill(words.signedAt, { when: sayInstant(common, signedAt), who: signedBy ?? '' })}</p>
            {reason && <p>{fill(words.adjusts, { reason })}</p>}
            <p class="soft report-hash">
              {words.hash}: <code>{hash}</code>
            </p>
            <SignedPaper
              id={id}
              name={`${nameOf(form.code)}-${from}-${to}-da-ky`}
              when={sayInstant(common, signedAt)}
            />{' '}
            {csv && (
              <button
                type="button"
                class="quiet no-print"
                onClick={() => saveText(csv, `bieu-${form.code}-${from}-${to}-da-ky.csv`)}
              >
                {csvWords}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
