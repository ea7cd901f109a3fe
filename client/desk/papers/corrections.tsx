import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import { type Corrected, grouped, type Words } from './draft.js';
import { type SayValue, useSaid } from './use-said.js';

interface CorrectionsProps {
  list: readonly Corrected[];
  /** What the fields are called on the page. */
  labels: Words;
  say?: SayValue | undefined;
}

/** How something was corrected: when, why, and what stood before. */
export function Corrections({ list, labels, say }: CorrectionsProps) {
  const said = useSaid(say);
  const { form: words } = useWords(papersWords);
  const { words: common } = useReader();
  const times = grouped(list);
  if (times.length === 0) return null;
  return (
    <details>
      <summary>{fill(words.corrected, { n: times.length })}</summary>
      <ol class="paper-corrections">
        {times.map(({ version, reason, correctedAt, changes }) => (
          <li key={version}>
            <span class="soft number">{sayInstant(common, correctedAt)}</span> {reason}
            <ul>
              {changes.map(({ field, before, after }) => (
                <li key={field}>
                  {labels[field] ?? field}: <del>{said(field, before)}</del> → <ins>{said(field, after)}</ins>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
