import { useState } from 'preact/hooks';
import { ask } from '../api/execute.js';
import { executeOverHttp } from '../api/over-http.js';
import { TextField } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { sayDayWithin } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { type DialogueShown, proposeTopicMutation } from './documents.js';
import { supporter } from './shelf.js';
import { useDialogueSpeech } from './speech.js';
import { useSending } from './use-sending.js';

/** One field and one button: what should be talked about. */
export function TopicForm({ dialogue }: { dialogue: DialogueShown }) {
  const { language, words } = useReader();
  const speech = useDialogueSpeech();
  const { topics } = speech;
  const { send, isSending, problem, setProblem } = useSending();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  async function propose(event: Event) {
    event.preventDefault();
    const input = { slug: dialogue.slug, text, supporter: supporter() };
    const sent = await send(() => ask(executeOverHttp(language), proposeTopicMutation, { input }));
    const outcome = sent?.proposeDialogueTopic;
    if (!outcome) return;
    if (outcome.__typename !== 'DialogueTopicProposed') return setProblem(outcome.message);
    setText('');
    setSaid(outcome.isKnown ? fill(topics.known, { n: outcome.supporterCount }) : topics.sent);
  }
  return (
    <form class="dialogue-form no-print" onSubmit={propose} aria-labelledby="gop-noi-dung" noValidate>
      <h3 id="gop-noi-dung">{topics.propose}</h3>
      {dialogue.topicsUntil && (
        <p class="soft">{fill(topics.until, { day: sayDayWithin(words, dialogue.topicsUntil) })}</p>
      )}
      <TextField
        id="noi-dung-de-xuat"
        label={topics.label}
        hint={topics.hint}
        rows={3}
        value={text}
        onType={setText}
        required
        error={problem ? { mark: speech.wrong, text: problem } : undefined}
      />
      <button type="submit" disabled={isSending}>
        {topics.send}
      </button>
      <div role="status">
        {said && (
          <p class="notice notice-free">
            <Icon name="check" />
            <span>{said}</span>
          </p>
        )}
      </div>
    </form>
  );
}
