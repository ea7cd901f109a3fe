import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/execute.js';
import { executeOverHttp } from '../api/over-http.js';
import { Mixed } from '../ui/mixed.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { type DialogueShown, supportTopicMutation } from './documents.js';
import { rememberTopic, supportedTopics, supporter } from './shelf.js';
import { useDialogueSpeech } from './speech.js';
import { useSending } from './use-sending.js';

/** What people want talked about, most people first; while topics are collected one stands behind one with one press. */
export function TopicList({ dialogue, isOpen }: { dialogue: DialogueShown; isOpen: boolean }) {
  const { topics } = useDialogueSpeech();
  const [mine, setMine] = useState<readonly string[]>([]);
  useEffect(() => setMine(supportedTopics()), []);
  if (dialogue.topics.length === 0) return <p class="soft">{topics.none}</p>;
  return (
    <ol class="dialogue-topics">
      {dialogue.topics.map((topic) => (
        <li key={topic.id}>
          <p>
            <Mixed text={topic.title} />
          </p>
          <p class="soft number">{fill(topics.supporters, { n: topic.supporterCount })}</p>
          {isOpen && (
            <Support topic={topic} isMine={mine.includes(topic.id)} onDone={() => setMine([...mine, topic.id])} />
          )}
        </li>
      ))}
    </ol>
  );
}

interface SupportProps {
  topic: DialogueShown['topics'][number];
  isMine: boolean;
  onDone(): void;
}

function Support({ topic, isMine, onDone }: SupportProps) {
  const { language } = useReader();
  const { topics } = useDialogueSpeech();
  const { send, isSending, problem, setProblem } = useSending();
  async function support() {
    const input = { topicId: topic.id, supporter: supporter() };
    const sent = await send(() => ask(executeOverHttp(language), supportTopicMutation, { input }));
    const outcome = sent?.supportDialogueTopic;
    if (!outcome) return;
    if (outcome.__typename !== 'DialogueTopicSupported') return setProblem(outcome.message);
    rememberTopic(topic.id);
    onDone();
  }
  return (
    <div class="no-print">
      <button
        type="button"
        class="quiet"
        disabled={isSending || isMine}
        aria-label={isMine ? undefined : fill(topics.supportLabel, { title: topic.title })}
        onClick={support}
      >
        {isMine ? topics.supported : topics.support}
      </button>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
