import { Icon } from '../ui/icon.js';
import { Mixed } from '../ui/mixed.js';
import { fill } from '../words/fill.js';
import type { Standing } from './documents.js';
import type { FeedbackWords } from './speech.js';

interface GivenProps {
  given: NonNullable<Standing['feedback']>;
  words: FeedbackWords;
  /** Said just now. */
  isDone: boolean;
}

/** What was said, and what the agency answered. */
export function Given({ given, words, isDone }: GivenProps) {
  const grade = Object.entries(words.grades).find(([name]) => Number(name) === given.grade)?.[1] ?? '';
  return (
    <div class="notice notice-free" role={isDone ? 'status' : undefined}>
      <Icon name="check" />
      <div>
        <p>{isDone ? words.done : fill(words.given, { grade })}</p>
        {given.answer && (
          <p>
            <Mixed text={fill(words.answer, { answer: given.answer })} />
          </p>
        )}
      </div>
    </div>
  );
}
