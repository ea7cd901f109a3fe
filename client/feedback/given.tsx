import { Icon } from '../ui/icon.js';
import { Mixed } from '../ui/mixed.js';
import { fill } from '../words/fill.js';
import type { FeedbackWords } from './speech.js';

interface GivenProps {
  /** The grade is left out where it is not told back. */
  given: { grade?: number; answer: string | null };
  words: FeedbackWords;
  /** Said just now. */
  isDone: boolean;
}

/** What was said, and what the agency answered. */
export function Given({ given, words, isDone }: GivenProps) {
  const grade = Object.entries(words.grades).find(([name]) => Number(name) === given.grade)?.[1];
  return (
    <div class="notice notice-free" role={isDone ? 'status' : undefined}>
      <Icon name="check" />
      <div>
        <p>{isDone ? words.done : grade ? fill(words.given, { grade }) : words.givenBefore}</p>
        {given.answer && (
          <p>
            <Mixed text={fill(words.answer, { answer: given.answer })} />
          </p>
        )}
      </div>
    </div>
  );
}
