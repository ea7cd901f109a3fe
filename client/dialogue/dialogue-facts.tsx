import { sayTitle } from '../session/receiver.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { sayDay, sayWhen } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { type Reader, useReader } from '../words/reader.js';
import type { DialogueShown } from './documents.js';
import { type DialogueWords, useDialogueSpeech } from './speech.js';

/** When, where, with whom, why, and by when people are told. */
export function DialogueFacts({ dialogue }: { dialogue: DialogueShown }) {
  const reader = useReader();
  const speech = useDialogueSpeech();
  return (
    <section aria-labelledby="thong-tin">
      <h2 id="thong-tin">{speech.facts.title}</h2>
      <dl class="facts">
        {linesOf(dialogue, reader, speech).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Mixed text={value} />
            </dd>
          </div>
        ))}
      </dl>
      {dialogue.session && (
        <p class="no-print">
          <To path={`/buoi/${dialogue.session.slug}`}>{speech.facts.session}</To>
        </p>
      )}
    </section>
  );
}

function linesOf(dialogue: DialogueShown, reader: Reader, { facts, occasions }: DialogueWords): [string, string][] {
  const { words, language } = reader;
  const { session, day, attendance } = dialogue;
  const short = (one: string) => sayDay(words, one, 'dayNumbers');
  const point = session?.point;
  const chair = session?.assignedPosition;
  const when = session ? sayWhen(words, session.startsAt, session.endsAt) : day ? sayDay(words, day) : facts.noDay;
  const place = point ? [session.room, point.name, point.address].filter(Boolean).join(', ') : '';
  const lines: [string, string | null][] = [
    [facts.when, when],
    [facts.where, place],
    [facts.chair, chair ? `${chair.leader.fullName}, ${sayTitle(language, chair)}` : null],
    [facts.audience, dialogue.audience],
    [facts.area, dialogue.area],
    [facts.occasion, occasions[dialogue.occasion]],
    [facts.attendance, attendance === null ? null : fill(facts.people, { n: attendance })],
    [
      facts.notice,
      told(dialogue.announcedDay, dialogue.noticeDueDay, { given: facts.noticeGiven, due: facts.noticeDue }),
    ],
    [facts.result, resultOf(dialogue, facts)],
  ];
  return lines.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));

  function told(given: string | null, due: string | null, say: { given: string; due: string }): string | null {
    if (due === null) return given && short(given);
    return given ? fill(say.given, { day: short(given), due: short(due) }) : fill(say.due, { due: short(due) });
  }

  function resultOf({ resultDay, resultDueDay, resultSource }: DialogueShown, say: DialogueWords['facts']) {
    const due = fill(say.resultDue, { due: '{due}', source: resultSource ?? '' });
    return resultDueDay ? told(resultDay, resultDueDay, { given: say.resultGiven, due }) : null;
  }
}
