import { fill } from '../../words/fill.js';
import { directivesWords } from '../words/directives.js';
import { useWords } from '../words/use-words.js';
import type { DirectiveLine } from './documents.js';

const looks = {
  PENDING: 'tag',
  OVERDUE: 'tag tag-cancelled',
  DONE_IN_TIME: 'tag tag-free',
  DONE_LATE: 'tag tag-few',
  CANCELLED: 'tag',
} as const;

/** How a directive stands today, with what its owner says where that is more. */
export function StandingTag({ directive }: { directive: Pick<DirectiveLine, 'standing' | 'status' | 'daysLate'> }) {
  const words = useWords(directivesWords);
  const { standing, status, daysLate } = directive;
  return (
    <span class="standing">
      <span class={looks[standing]}>
        {words.standings[standing]}
        {daysLate > 0 && `, ${fill(words.late, { n: daysLate })}`}
      </span>
      {status === 'REPORTED' && <span class="tag tag-moved">{words.statuses.REPORTED}</span>}
    </span>
  );
}
