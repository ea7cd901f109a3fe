import { useRef } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useDesk } from '../desk.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { lettersWords } from '../words/letters.js';
import { useWords } from '../words/use-words.js';
import type { TemplateLine } from './documents.js';
import { LetterSample } from './letter-sample.js';
import { TryLetter } from './try-letter.js';
import { useTemplate } from './use-template.js';
import { Versions } from './versions.js';

/** The words of one letter: typed with the names of facts, seen as a citizen would read them, tried, kept or given up. */
export function TemplateEditor({ letter }: { letter: TemplateLine }) {
  const words = useWords(lettersWords);
  const editing = useTemplate(letter);
  const { draft, put, problems, outcome, isActing, isDirty, save, restore, name } = editing;
  useUnsaved(isDirty);
  return (
    <div class="stack">
      <h2>
        {letter.title} <span class="soft">· {words.ways[letter.way]}</span>
      </h2>
      <Whose letter={letter} />
      <Form problems={problems} onSubmit={() => void save()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void save()} />
        {letter.way === 'MAIL' && (
          <TextField
            id="subject"
            label={words.subject}
            hint={words.subjectHint}
            value={draft.subject}
            onType={(subject) => put({ subject })}
            error={problems.at('subject')}
            required
          />
        )}
        <TextField
          id="words"
          label={words.words}
          hint={letter.way === 'MAIL' ? words.wordsHint : words.shortHint}
          rows={letter.way === 'MAIL' ? 16 : 4}
          value={draft.words}
          onType={(typed) => put({ words: typed })}
          error={problems.at('words')}
          required
        />
        <Names letter={letter} draft={draft.words} onName={(name) => put({ words: insertedInto(draft.words, name) })} />
        <div class="acts">
          <button type="submit" aria-disabled={isActing || !isDirty || undefined}>
            {words.save}
          </button>
          {letter.isOwn && (
            <button type="button" class="quiet" onClick={() => void restore()}>
              {words.restore}
            </button>
          )}
        </div>
      </Form>
      <LetterSample letter={letter} name={name} draft={draft} />
      {letter.way === 'MAIL' && <TryLetter name={name} draft={draft} />}
      <Versions name={name} onTake={put} />
    </div>
  );
}

function Whose({ letter }: { letter: TemplateLine }) {
  const words = useWords(lettersWords);
  const { words: common } = useReader();
  const { agency } = useDesk();
  if (letter.isStandard) return <p class="soft">{words.isStandard}</p>;
  const whose = letter.isOwn ? agency.name : (letter.agency?.name ?? '');
  const when = letter.savedAt ? sayInstant(common, letter.savedAt) : '';
  return <p class="soft">{fill(words.wordedBy, { agency: whose, who: letter.savedByName ?? '', when })}</p>;
}

interface NamesProps {
  letter: TemplateLine;
  draft: string;
  onName(name: string): void;
}

/** Names of facts to put in: those that must be there first, each saying whether it is. */
function Names({ letter, draft, onName }: NamesProps) {
  const words = useWords(lettersWords);
  const list = useRef<HTMLUListElement>(null);
  const named: Readonly<Record<string, string>> = words.names;
  const order = [...letter.required, ...letter.allowed.filter((name) => !letter.required.includes(name))];
  return (
    <fieldset class="letter-names">
      <legend>{words.namesTitle}</legend>
      <p class="field-hint">{words.namesHint}</p>
      <ul ref={list}>
        {order.map((name) => {
          const isMissing = letter.required.includes(name) && !draft.includes(`{${name}}`);
          return (
            <li key={name}>
              <button type="button" class="quiet" onClick={() => onName(name)}>
                <code>{`{${name}}`}</code> {named[name] ?? ''}
                {letter.required.includes(name) && (
                  <span class={`tag ${isMissing ? 'tag-cancelled' : 'tag-free'}`}>
                    {isMissing ? words.missing : words.there}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** Where the hands were in the field, or at the end. */
function insertedInto(text: string, name: string): string {
  const field = document.querySelector<HTMLTextAreaElement>('#words');
  const at = field?.selectionStart ?? text.length;
  return `${text.slice(0, at)}{${name}}${text.slice(at)}`;
}
