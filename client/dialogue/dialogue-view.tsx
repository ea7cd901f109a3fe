import { sayAgency } from '../session/receiver.js';
import { LiveLine } from '../ui/live-line.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { dayOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { DialogueFacts } from './dialogue-facts.js';
import { DialogueRecord } from './dialogue-record.js';
import type { DialogueShown } from './documents.js';
import { takesQuestions, takesTopics, toneOf } from './model.js';
import { QuestionForm } from './question-form.js';
import { QuestionList } from './question-list.js';
import { DialogueSpeechContext, type DialogueWords, useDialogueSpeech } from './speech.js';
import { TopicForm } from './topic-form.js';
import { TopicList } from './topic-list.js';
import { type DialogueData, useDialogue } from './use-dialogue.js';

/** One dialogue from its topics to its result, alive. */
export function DialogueView({ data, speech }: { data: DialogueData; speech: DialogueWords }) {
  const { dialogue, live, knownAt, refresh } = useDialogue(data);
  return (
    <DialogueSpeechContext.Provider value={speech}>
      <div class="reading profile dialogue">
        <Head dialogue={dialogue} />
        <DialogueFacts dialogue={dialogue} />
        <Topics dialogue={dialogue} />
        <Questions dialogue={dialogue} />
        <DialogueRecord dialogue={dialogue} />
        <LiveLine state={live} knownAt={knownAt} onRefresh={refresh} />
        <p class="no-print">
          <To path={`/doi-thoai?nam=${dialogue.year}`}>{speech.back}</To>
        </p>
      </div>
    </DialogueSpeechContext.Provider>
  );
}

function Head({ dialogue }: { dialogue: DialogueShown }) {
  const { language } = useReader();
  const { kinds, states, reason } = useDialogueSpeech();
  const { agency, kind, state, stateReason } = dialogue;
  return (
    <header>
      <p class="soft">
        {kinds[kind]}
        {', '}
        <To path={`/co-quan/${agency.slug}`}>
          <Mixed text={sayAgency(language, agency)} />
        </To>
      </p>
      <h1>
        <Mixed text={dialogue.title} />
      </h1>
      <p class={`state state-${toneOf(state)}`}>{states[state]}</p>
      {stateReason && (
        <p>
          <Mixed text={fill(reason, { reason: stateReason })} />
        </p>
      )}
    </header>
  );
}

function Topics({ dialogue }: { dialogue: DialogueShown }) {
  const { now } = useReader();
  const { topics, noScript } = useDialogueSpeech();
  const isOpen = takesTopics(dialogue, dayOf(now));
  if (!isOpen && dialogue.topics.length === 0) return null;
  return (
    <section aria-labelledby="noi-dung-de-nghi">
      <h2 id="noi-dung-de-nghi">{topics.title}</h2>
      <TopicList dialogue={dialogue} isOpen={isOpen} />
      {isOpen && <TopicForm dialogue={dialogue} />}
      {isOpen && <noscript>{noScript}</noscript>}
    </section>
  );
}

function Questions({ dialogue }: { dialogue: DialogueShown }) {
  const { now } = useReader();
  const { questions, noScript, list } = useDialogueSpeech();
  const isOpen = takesQuestions(dialogue, dayOf(now));
  if (!isOpen && dialogue.questions.length === 0) return null;
  return (
    <section aria-labelledby="cau-hoi-tra-loi">
      <h2 id="cau-hoi-tra-loi">{questions.title}</h2>
      <QuestionList dialogue={dialogue} />
      {isOpen && <QuestionForm dialogue={dialogue} />}
      {isOpen && <noscript>{noScript}</noscript>}
      <p class="no-print">
        <To path="/doi-thoai/cau-hoi">{list.own}</To>
      </p>
    </section>
  );
}
