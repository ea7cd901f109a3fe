import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { lettersWords } from '../words/letters.js';
import { useWords } from '../words/use-words.js';
import { templateVersionsQuery } from './documents.js';
import type { LetterDraft, LetterName } from './use-template.js';

/** Every version the agency has worded; any of them can be taken as a beginning. */
export function Versions({ name, onTake }: { name: LetterName; onTake(draft: LetterDraft): void }) {
  const words = useWords(lettersWords);
  const { words: common } = useReader();
  const { data } = useAsked(templateVersionsQuery, { letter: name }, { concerns: ['settings'] });
  const versions = data?.letterTemplateVersions ?? [];
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{fill(words.versions, { n: versions.length })}</summary>
      <ul class="lines">
        {versions.map((one) => (
          <li key={one.id}>
            {fill(words.version, { n: one.version, when: sayInstant(common, one.createdAt) })}{' '}
            {!one.endedAt && <span class="tag tag-free">{words.inUse}</span>}
            <button
              type="button"
              class="bare"
              aria-label={fill(words.takeOf, { n: one.version })}
              onClick={() => onTake({ subject: one.subject ?? '', words: one.words })}
            >
              {words.take}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
