import { Icon, type IconName } from '../../ui/icon.js';
import { dayOf, sayDay, timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { Go } from '../shell/route.js';
import type { TodayKind } from '../today-kinds.js';
import { type TodayWords, todayWords } from '../words/today.js';
import { useWords } from '../words/use-words.js';
import type { TodayLine } from './documents.js';
import { leaderOf, pathOf } from './model.js';
import { daysUntil } from './weeks.js';

const icons: Record<TodayKind, IconName> = {
  SESSION_TO_PUBLISH: 'clock',
  NOTICE_TO_SIGN: 'check',
  NOTICE_TO_PUBLISH: 'clock',
  ANSWER_DUE: 'person',
  SESSION_WARNING: 'few',
  PEOPLE_WAITING: 'person',
  CHOICE_AWAITED: 'moved',
  PEOPLE_AFFECTED: 'pause',
  PUBLISHED_LATE: 'few',
  SESSION_TO_RECORD: 'check',
  DUTY_SHORT: 'few',
  CONCLUSION_OWED: 'clock',
  PREPARATION_DUE: 'clock',
  VISIT_REPLY_DUE: 'person',
  PETITION_REPLY_DUE: 'clock',
  DIRECTIVE_DUE: 'clock',
  DIRECTIVE_TO_CONFIRM: 'check',
  PROMISE_DISPUTED: 'few',
  DIALOGUE_NOTICE_DUE: 'clock',
  DIALOGUE_RESULT_DUE: 'clock',
  DIALOGUE_WAITING: 'person',
};

/** What needs somebody, line by line: what, about which session, until when; each line leads to where it is done. */
export function NeedList({ lines, today }: { lines: readonly TodayLine[]; today: string }) {
  return (
    <ul class="needs">
      {lines.map((line) => (
        <li key={keyOf(line)} class={line.isLate ? 'need need-late' : 'need'}>
          <Need line={line} today={today} />
        </li>
      ))}
    </ul>
  );
}

function Need({ line, today }: { line: TodayLine; today: string }) {
  const words = useWords(todayWords);
  const reader = useReader();
  const { kind, count, session, notice, position, agency, directive, dialogue } = line;
  const leader = leaderOf(line);
  const when = session && `${sayDay(reader.words, dayOf(session.startsAt), 'dayShort')}, ${timeOf(session.startsAt)}`;
  const about = [
    directive?.publicText,
    dialogue?.title,
    notice?.subject,
    when,
    leader && `${leader.honorific} ${leader.fullName}`,
    position?.title,
  ];
  return (
    <Go path={pathOf(line)} class="need-link">
      <Icon name={icons[kind]} />
      <span class="need-words">
        <span class="need-what">{fill(words.kinds[kind], { n: count })}</span>
        <span class="need-about">{[...about, agency.shortName].filter(Boolean).join(' · ')}</span>
      </span>
      <Due line={line} today={today} />
    </Go>
  );
}

function Due({ line: { kind, dueDay, isLate }, today }: { line: TodayLine; today: string }) {
  const words = useWords(todayWords);
  const reader = useReader();
  if (dueDay === null) return null;
  const day = sayDay(reader.words, dueDay, 'dayOfMonth');
  if (kind === 'PUBLISHED_LATE') return <span class="need-due soft">{fill(words.wasDue, { day })}</span>;
  const isSoon = daysUntil(today, dueDay) <= 1;
  const look = isLate ? 'state-cancelled' : isSoon ? 'state-few' : 'soft';
  return <span class={`need-due ${look}`}>{sayDue(words, { today, dueDay, day })}</span>;
}

function sayDue(words: TodayWords, { today, dueDay, day }: { today: string; dueDay: string; day: string }): string {
  const left = daysUntil(today, dueDay);
  if (left < 0) return fill(words.late, { n: -left });
  if (left === 0) return words.dueToday;
  return left === 1 ? words.dueTomorrow : fill(words.due, { day });
}

function keyOf({ kind, agency, session, notice, position, directive, dialogue, dueDay }: TodayLine): string {
  return [kind, agency.id, session?.id, notice?.id, position?.id, directive?.id, dialogue?.id, dueDay].join(' ');
}
