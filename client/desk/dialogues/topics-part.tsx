import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useAct } from '../ask/use-act.js';
import { useToast } from '../ui/toasts.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import { type DialogueShown, type TopicShown, topicMutation } from './documents.js';
import { type Field, FieldDialog } from './field-dialog.js';
import { TopicWriting } from './topic-writing.js';
import { orNull } from './typed.js';

type Decision = 'ACCEPT' | 'DECLINE' | 'MERGE';

/** What people want talked about: new ones first to be looked at, with what may say the same beside them. */
export function TopicsPart({ dialogue }: { dialogue: DialogueShown }) {
  const { topics: said } = useWords(dialoguesWords);
  const [deciding, setDeciding] = useState<{ topic: TopicShown; decision: Decision } | null>(null);
  const [isWriting, setWriting] = useState(false);
  const waitingFirst = [...dialogue.topics].sort((one, other) => rank(one) - rank(other));
  return (
    <section class="panel stack" aria-labelledby="noi-dung-de-nghi">
      <h2 id="noi-dung-de-nghi">{said.title}</h2>
      {dialogue.topics.length === 0 && <p class="soft">{said.none}</p>}
      <ul class="lines">
        {waitingFirst.map((topic) => (
          <Topic
            key={topic.id}
            topic={topic}
            dialogue={dialogue}
            onDecide={(decision) => setDeciding({ topic, decision })}
          />
        ))}
      </ul>
      {dialogue.isYours && takesTopics(dialogue) && (
        <div class="acts">
          <button type="button" class="quiet" onClick={() => setWriting(true)}>
            {said.add}
          </button>
        </div>
      )}
      {isWriting && <TopicWriting dialogue={dialogue} onClose={() => setWriting(false)} />}
      {deciding && <TopicDialog {...deciding} dialogue={dialogue} onClose={() => setDeciding(null)} />}
    </section>
  );
}

const collecting: readonly string[] = ['PLANNED', 'COLLECTING_TOPICS', 'ANNOUNCED', 'COLLECTING_QUESTIONS', 'READY'];

/** Papers may lie longer than people can send; once people have met, nothing is added. */
function takesTopics({ state }: DialogueShown): boolean {
  return collecting.includes(state);
}

function rank({ state }: TopicShown): number {
  return ['PENDING', 'ACCEPTED', 'DECLINED', 'MERGED'].indexOf(state);
}

interface TopicProps {
  topic: TopicShown;
  dialogue: DialogueShown;
  onDecide(decision: Decision): void;
}

function Topic({ topic, dialogue, onDecide }: TopicProps) {
  const { topics: said, sources } = useWords(dialoguesWords);
  const named = (id: string) => {
    const found = dialogue.topics.find((one) => one.id === id);
    return found?.title ?? found?.text ?? '';
  };
  const words = topic.title ?? topic.text ?? '';
  const isOpen = dialogue.isYours && topic.state !== 'MERGED';
  return (
    <li>
      <p>
        <strong>{words}</strong> <span class="tag">{said.states[topic.state]}</span>{' '}
        <span class="soft number">{fill(said.supporters, { n: topic.supporterCount })}</span>
      </p>
      {topic.title && topic.text && topic.text !== topic.title && <p class="soft">{topic.text}</p>}
      {topic.channel !== 'WEB' && (
        <p class="soft">
          {topic.sourceNote
            ? fill(said.from, { channel: sources[topic.channel], note: topic.sourceNote })
            : sources[topic.channel]}
        </p>
      )}
      {topic.mergedIntoId && <p class="soft">{named(topic.mergedIntoId)}</p>}
      {topic.reason && <p class="soft">{topic.reason}</p>}
      {topic.similarIds.length > 0 && (
        <p class="notice-few">{fill(said.similar, { titles: topic.similarIds.map(named).join('; ') })}</p>
      )}
      {isOpen && (
        <div class="acts">
          {topic.state === 'PENDING' && (
            <button
              type="button"
              class="quiet"
              aria-label={`${said.accept}: ${words}`}
              onClick={() => onDecide('ACCEPT')}
            >
              {said.accept}
            </button>
          )}
          <button type="button" class="quiet" aria-label={`${said.merge}: ${words}`} onClick={() => onDecide('MERGE')}>
            {said.merge}
          </button>
          {topic.state !== 'DECLINED' && (
            <button
              type="button"
              class="quiet"
              aria-label={`${said.decline}: ${words}`}
              onClick={() => onDecide('DECLINE')}
            >
              {said.decline}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

interface TopicDialogProps {
  topic: TopicShown;
  decision: Decision;
  dialogue: DialogueShown;
  onClose(): void;
}

function TopicDialog({ topic, decision, dialogue, onClose }: TopicDialogProps) {
  const words = useWords(dialoguesWords);
  const toast = useToast();
  const [decide] = useAct(topicMutation);
  const { topics: said, fields } = words;
  const others = dialogue.topics.filter(
    ({ id, state }) => id !== topic.id && (state === 'ACCEPTED' || state === 'PENDING'),
  );
  const likest = [...others].sort((one, other) => likeness(topic, one.id) - likeness(topic, other.id));
  const asked: Readonly<Record<Decision, Field>> = {
    ACCEPT: { name: 'title', label: fields.publicTitle, kind: 'area', value: topic.title ?? topic.text ?? '' },
    DECLINE: { name: 'reason', label: fields.declineReason, kind: 'area' },
    MERGE: {
      ...{ name: 'intoId', label: fields.into, kind: 'pick' },
      options: likest.map(({ id, title, text }) => ({ value: id, text: title ?? text ?? '' })),
    },
  };
  const titles: Readonly<Record<Decision, string>> = { ACCEPT: said.accept, DECLINE: said.decline, MERGE: said.merge };
  return (
    <FieldDialog
      title={titles[decision]}
      button={titles[decision]}
      fields={[asked[decision]]}
      send={({ title, reason, intoId }) =>
        decide({
          input: { id: topic.id, decision, title: orNull(title), reason: orNull(reason), intoId: orNull(intoId) },
        })
      }
      onDone={() => {
        toast({ text: said.decided });
        onClose();
      }}
      onClose={onClose}
    />
  );
}

/** Those that may say the same come first. */
function likeness({ similarIds }: TopicShown, id: string): number {
  const at = similarIds.indexOf(id);
  return at === -1 ? similarIds.length : at;
}
