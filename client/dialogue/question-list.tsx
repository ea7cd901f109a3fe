import { Icon } from '../ui/icon.js';
import { Mixed } from '../ui/mixed.js';
import { sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { DialogueShown } from './documents.js';
import { useDialogueSpeech } from './speech.js';

type Question = DialogueShown['questions'][number];

/** Questions in their order, each with what was answered and what was promised. */
export function QuestionList({ dialogue }: { dialogue: DialogueShown }) {
  const { questions } = useDialogueSpeech();
  if (dialogue.questions.length === 0) return <p class="soft">{questions.none}</p>;
  return (
    <ol class="dialogue-questions">
      {dialogue.questions.map((question) => (
        <li key={question.id} class={question.isCurrent ? 'dialogue-current' : undefined}>
          <p class="dialogue-asked">
            <Mixed text={question.text} />
          </p>
          <Answer question={question} />
        </li>
      ))}
    </ol>
  );
}

function Answer({ question }: { question: Question }) {
  const { questions, how } = useDialogueSpeech();
  if (question.isCurrent)
    return (
      <p class="state state-free">
        <Icon name="clock" /> {questions.current}
      </p>
    );
  if (question.answeredHow === null) return <p class="soft">{questions.waiting}</p>;
  return (
    <div class="dialogue-answer">
      <p class="soft">{how[question.answeredHow]}</p>
      {question.answer && (
        <p>
          <Mixed text={question.answer} />
        </p>
      )}
      {question.forwardedTo && (
        <p>
          <Mixed text={fill(questions.forwarded, { body: question.forwardedTo })} />
        </p>
      )}
      {question.promise && <Promised promise={question.promise} />}
    </div>
  );
}

function Promised({ promise: { owner, dueDay, doneDay } }: { promise: NonNullable<Question['promise']> }) {
  const { words } = useReader();
  const { questions } = useDialogueSpeech();
  const day = sayDay(words, dueDay, 'dayNumbers');
  return (
    <p class="state state-moved">
      <Icon name={doneDay ? 'check' : 'clock'} />{' '}
      <Mixed
        text={
          doneDay
            ? fill(questions.kept, { day: sayDay(words, doneDay, 'dayNumbers') })
            : fill(questions.promised, { agency: owner.shortName ?? owner.name, day })
        }
      />
    </p>
  );
}
