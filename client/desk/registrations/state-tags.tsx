import { fill } from '../../words/fill.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import type { Line, StateName } from './documents.js';

const looks: Readonly<Record<StateName, string>> = {
  SUBMITTED: 'tag-few',
  UNDER_REVIEW: 'tag-few',
  ACCEPTED: 'tag-free',
  MORE_ASKED: 'tag-moved',
  SESSION_PROPOSED: 'tag-moved',
  WAITLISTED: '',
  REDIRECTED: '',
  DECLINED: '',
};

/** How far one is with a registration, and what is to be known about it, in words. */
export function StateTags({ line }: { line: Line }) {
  const words = useWords(registrationWords);
  const { triageState, lastStep, duplicates, groupCase } = line;
  return (
    <span class="state-tags">
      <span class={`tag ${looks[triageState]}`}>{words.states[triageState]}</span>
      {lastStep?.overdue && <span class="tag tag-cancelled">{words.overdue}</span>}
      {lastStep?.answer === 'ANSWERED' && <span class="tag tag-free">{words.answered}</span>}
      {duplicates > 0 && <span class="tag tag-few">{fill(words.duplicates, { n: duplicates })}</span>}
      {groupCase && <span class="line-under">{fill(words.group, { title: groupCase.title })}</span>}
    </span>
  );
}
