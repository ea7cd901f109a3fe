import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../ui/field.js';
import type { About } from './documents.js';
import type { FeedbackWords } from './speech.js';

/** What somebody says. */
export interface Said {
  grade: number;
  about: About;
  comment: string | null;
}

interface FormProps {
  words: FeedbackWords;
  /** Sends it; answers what is wrong with it, or null where it was taken. Throws where nobody answered. */
  onSend(said: Said): Promise<string | null>;
}

const grades = [5, 4, 3, 2, 1] as const;

/** Five grades, whom it is about, and a few words. */
export function FeedbackForm({ words, onSend }: FormProps) {
  const [grade, setGrade] = useState<number | null>(null);
  const [about, setAbout] = useState<About>('SERVICE');
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  async function submit(event: Event) {
    event.preventDefault();
    if (grade === null) return setProblem(words.missing);
    const wrong = await onSend({ grade, about, comment: comment || null }).catch(() => words.unanswered);
    if (wrong !== null) setProblem(wrong);
  }
  return (
    <form class="feedback no-print" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{words.title}</legend>
        {problem && (
          <p class="field-error" role="alert">
            <span class="hidden-text">{words.wrong} </span>
            {problem}
          </p>
        )}
        {grades.map((one) => (
          <label key={one} class="tick">
            <input type="radio" name="muc-hai-long" checked={grade === one} onChange={() => setGrade(one)} />
            <span>{words.grades[one]}</span>
          </label>
        ))}
      </fieldset>
      <SelectField
        id="nhan-xet-ve"
        label={words.about}
        hint={words.aboutHint}
        value={about}
        onPick={(picked) => setAbout(picked === 'OFFICIAL' || picked === 'LEADER' ? picked : 'SERVICE')}
        options={Object.entries(words.abouts).map(([value, text]) => ({ value, text }))}
      />
      <TextField
        id="nhan-xet"
        label={words.comment}
        optional={words.optional}
        hint={words.commentHint}
        rows={3}
        value={comment}
        onType={setComment}
      />
      <button type="submit">{words.send}</button>
    </form>
  );
}
