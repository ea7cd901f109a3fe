import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import { type BodiesShown, callMutation, type DialogueShown, type QuestionShown } from './documents.js';
import { type QuestionAct, QuestionDialog } from './question-dialogs.js';

/** Questions in their order: looked at, prepared, called up while the dialogue goes on, and how each was answered. */
export function QuestionsPart({ dialogue, bodies }: { dialogue: DialogueShown; bodies: BodiesShown | null }) {
  const { questions: said } = useWords(dialoguesWords);
  const [act, setAct] = useState<QuestionAct | null>(null);
  return (
    <section class="panel stack" aria-labelledby="cau-hoi">
      <h2 id="cau-hoi">{said.title}</h2>
      {dialogue.questions.length === 0 && <p class="soft">{said.none}</p>}
      <ol class="lines">
        {dialogue.questions.map((question) => (
          <Question key={question.id} question={question} dialogue={dialogue} onAct={setAct} />
        ))}
      </ol>
      {dialogue.isYours && (
        <div class="acts">
          <button type="button" class="quiet" onClick={() => setAct({ act: 'add' })}>
            {said.add}
          </button>
        </div>
      )}
      {act && <QuestionDialog {...{ act, dialogue, bodies }} onClose={() => setAct(null)} />}
    </section>
  );
}

interface QuestionProps {
  question: QuestionShown;
  dialogue: DialogueShown;
  onAct(act: QuestionAct): void;
}

function Question({ question, dialogue, onAct }: QuestionProps) {
  const words = useWords(dialoguesWords);
  const { questions: said } = words;
  const shown = question.publicText ?? question.text ?? '';
  return (
    <li class={question.isCurrent ? 'question-current' : undefined}>
      <p>
        <strong>{shown}</strong> <span class="tag">{said.statuses[question.status]}</span>{' '}
        {question.isCurrent && <span class="tag tag-free">{said.current}</span>}
      </p>
      <Known question={question} />
      {dialogue.isYours && <Acts {...{ question, dialogue, onAct, shown }} />}
    </li>
  );
}

function Known({ question }: { question: QuestionShown }) {
  const words = useWords(dialoguesWords);
  const { words: common } = useReader();
  const { questions: said } = words;
  const { asker, answeringAgency, dueDay, preparedAnswer, answeredHow, answer, forwardedTo, promise, reason } =
    question;
  const who = [asker?.name, asker?.phone].filter(Boolean).join(', ');
  const short = (day: string) => sayDay(common, day, 'dayNumbers');
  const lines = [
    question.publicText && question.text && question.text !== question.publicText
      ? fill(said.sent, { text: question.text })
      : null,
    `${words.sources[question.channel]}. ${who ? fill(said.asker, { who }) : said.anonymous}`,
    reason,
    answeringAgency && dueDay && answeredHow === null
      ? fill(said.assigned, { agency: answeringAgency.shortName ?? answeringAgency.name, due: short(dueDay) })
      : null,
    preparedAnswer && answeredHow === null ? fill(said.prepared, { answer: preparedAnswer }) : null,
    answeredHow ? fill(said.answered, { how: words.how[answeredHow], answer: answer ?? forwardedTo ?? '' }) : null,
    promise
      ? fill(said.promised, { agency: promise.owner.shortName ?? promise.owner.name, day: short(promise.dueDay) })
      : null,
  ].filter((line): line is string => Boolean(line));
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="soft">
          {line}
        </p>
      ))}
    </>
  );
}

function Acts({ question, dialogue, onAct, shown }: QuestionProps & { shown: string }) {
  const words = useWords(dialoguesWords);
  const { questions: said } = words;
  const told = useOutcomeToast();
  const [call, { isActing }] = useAct(callMutation);
  const { status } = question;
  const isLetThrough = ['ACCEPTED', 'ASSIGNED', 'PREPARED'].includes(status);
  const isGoingOn = dialogue.state === 'READY' || dialogue.state === 'HELD';
  const button = (text: string, run: () => void) => (
    <button type="button" class="quiet" aria-label={`${text}: ${shown}`} onClick={run}>
      {text}
    </button>
  );
  if (status === 'ANSWERED') return null;
  return (
    <div class="acts">
      {!isLetThrough && button(said.accept, () => onAct({ act: 'accept', question }))}
      {isLetThrough && isGoingOn && !question.isCurrent
        ? button(said.call, async () => isActing || told(await call({ id: question.id }), said.current))
        : null}
      {isLetThrough && button(said.settle, () => onAct({ act: 'settle', question }))}
      {isLetThrough && button(said.assign, () => onAct({ act: 'assign', question }))}
      {status !== 'DECLINED' && button(said.decline, () => onAct({ act: 'decline', question }))}
    </div>
  );
}
