import { sayAgency } from '../session/receiver.js';
import { Icon } from '../ui/icon.js';
import { To } from '../ui/to.js';
import { dayOf, sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { PromisesBookWords } from '../words/vi/promises-book.js';
import type { PromiseLine } from './documents.js';

const looks = {
  PENDING: 'state state-full',
  OVERDUE: 'state state-cancelled',
  DONE_IN_TIME: 'state state-free',
  DONE_LATE: 'state state-few',
  CANCELLED: 'state state-full',
} as const;

const icons = {
  PENDING: 'clock',
  OVERDUE: 'few',
  DONE_IN_TIME: 'check',
  DONE_LATE: 'check',
  CANCELLED: 'cross',
} as const;

interface LineProps {
  promise: PromiseLine;
  words: PromisesBookWords;
  level?: 'h2' | 'h3';
}

/** One promise: how it stands, what it is, who owes it, where it was said, and what was done. */
export function PromiseEntry({ promise, words, level: Heading = 'h2' }: LineProps) {
  const { language } = useReader();
  const { standing, daysLate, publicText, owner, agency } = promise;
  return (
    <article class="promise" id={promise.id}>
      <p class="promise-head">
        <span class={looks[standing]}>
          <Icon name={icons[standing]} />
          {words.standings[standing]}
          {daysLate > 0 && `, ${fill(words.late, { n: daysLate })}`}
        </span>
        <Days promise={promise} words={words} />
      </p>
      <Heading class="promise-what">{publicText}</Heading>
      <p class="promise-who">
        {words.owner}: <strong>{sayAgency(language, owner)}</strong>
        {owner.id !== agency.id && ` · ${words.giver}: ${sayAgency(language, agency)}`}
      </p>
      <Origin promise={promise} words={words} />
      {promise.status === 'REPORTED' && <p class="soft">{words.reported}</p>}
      {promise.reason && <p>{fill(words.reason, { reason: promise.reason })}</p>}
      <Steps promise={promise} words={words} />
    </article>
  );
}

function Days({ promise: { dueDay, firstDueDay, doneDay }, words }: LineProps) {
  const reader = useReader();
  const say = (day: string) => sayDay(reader.words, day, 'dayNumbers');
  const parts = [
    fill(words.due, { day: say(dueDay) }),
    ...(firstDueDay === dueDay ? [] : [fill(words.wasDue, { day: say(firstDueDay) })]),
    ...(doneDay ? [fill(words.done, { day: say(doneDay) })] : []),
  ];
  return <span class="promise-days">{parts.join(' · ')}</span>;
}

function Origin({ promise: { session, sourceKind, givenDay }, words }: LineProps) {
  const reader = useReader();
  const said = sourceKind === 'DIALOGUE' ? words.dialogue : session ? words.said : words.written;
  const text = fill(said, { day: sayDay(reader.words, session?.day ?? givenDay, 'dayNumbers') });
  return <p class="soft">{session ? <To path={`/buoi/${session.slug}`}>{text}</To> : text}</p>;
}

function Steps({ promise: { steps }, words }: LineProps) {
  const reader = useReader();
  const say = (day: string) => sayDay(reader.words, day, 'dayNumbers');
  if (steps.length < 2) return null;
  return (
    <details class="promise-steps">
      <summary>{words.steps}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step.act + step.at}>
            <span class="soft number">{say(dayOf(step.at))}</span>{' '}
            {fill(words.acts[step.act], { day: step.toDueDay ? say(step.toDueDay) : '' })}
            {step.note && `: ${step.note}`}
            {step.link && (
              <>
                {' '}
                <a href={step.link} rel="nofollow noopener">
                  {words.evidence}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
