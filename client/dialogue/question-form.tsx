import { useRef, useState } from 'preact/hooks';
import { ask } from '../api/execute.js';
import { newKey } from '../api/key.js';
import { executeOverHttp } from '../api/over-http.js';
import { SelectField, TextField } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { sayDayWithin } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { askQuestionMutation, type DialogueShown } from './documents.js';
import { useDialogueSpeech } from './speech.js';
import { useSending } from './use-sending.js';

const empty = { text: '', topicId: '', name: '', phone: '', area: '' };

/** A question, with a name or without. Sent again after a broken line it is the very same one. */
export function QuestionForm({ dialogue }: { dialogue: DialogueShown }) {
  const { words } = useReader();
  const { questions } = useDialogueSpeech();
  const { typed, type, code, again, submit, isSending, problem } = useAsking(dialogue.slug);
  if (code) return <Sent code={code} onAgain={again} />;
  return (
    <form class="dialogue-form no-print" onSubmit={submit} aria-labelledby="gui-cau-hoi" noValidate>
      <h3 id="gui-cau-hoi">{questions.ask}</h3>
      {dialogue.questionsUntil && (
        <p class="soft">{fill(questions.until, { day: sayDayWithin(words, dialogue.questionsUntil) })}</p>
      )}
      <Matter {...{ dialogue, typed, type, problem }} />
      <Asker typed={typed} type={type} />
      <button type="submit" disabled={isSending}>
        {questions.send}
      </button>
    </form>
  );
}

type Typed = typeof empty;

/** What is typed, and how it is sent: once, however often the button is pressed. */
function useAsking(slug: string) {
  const { language } = useReader();
  const { send, isSending, problem, setProblem } = useSending();
  const [typed, setTyped] = useState(empty);
  const [code, setCode] = useState<string | null>(null);
  const key = useRef<string | null>(null);
  const type = (part: Partial<Typed>) => {
    key.current = null;
    setTyped({ ...typed, ...part });
  };
  async function submit(event: Event) {
    event.preventDefault();
    key.current ??= newKey();
    const { text, topicId, name, phone, area } = typed;
    const input = {
      ...{ idempotencyKey: key.current, slug, text, topicId: topicId || null },
      ...{ name: name || null, phone: phone || null, area: area || null },
    };
    const sent = await send(() => ask(executeOverHttp(language), askQuestionMutation, { input }));
    const outcome = sent?.askDialogueQuestion;
    if (!outcome) return;
    if (outcome.__typename !== 'DialogueQuestionAsked') return setProblem(outcome.message);
    setCode(outcome.code);
    setTyped(empty);
    key.current = null;
  }
  return { typed, type, code, again: () => setCode(null), submit, isSending, problem };
}

interface Asked {
  typed: Typed;
  type(part: Partial<Typed>): void;
}

function Matter({ dialogue, typed, type, problem }: Asked & { dialogue: DialogueShown; problem: string | null }) {
  const { questions, wrong } = useDialogueSpeech();
  return (
    <>
      <TextField
        id="cau-hoi"
        label={questions.label}
        hint={questions.hint}
        rows={4}
        value={typed.text}
        onType={(text) => type({ text })}
        required
        error={problem ? { mark: wrong, text: problem } : undefined}
      />
      {dialogue.topics.length > 0 && (
        <SelectField
          id="cau-hoi-noi-dung"
          label={questions.topic}
          value={typed.topicId}
          onPick={(topicId) => type({ topicId })}
          options={[
            { value: '', text: questions.noTopic },
            ...dialogue.topics.map(({ id, title }) => ({ value: id, text: title })),
          ]}
        />
      )}
    </>
  );
}

function Asker({ typed, type }: Asked) {
  const { questions } = useDialogueSpeech();
  const { optional } = questions;
  return (
    <>
      <TextField
        id="cau-hoi-ten"
        {...{ label: questions.name, optional, hint: questions.nameHint, value: typed.name, exact: true }}
        autocomplete="name"
        onType={(name) => type({ name })}
      />
      <TextField
        id="cau-hoi-dien-thoai"
        {...{ label: questions.phone, optional, value: typed.phone, exact: true, narrow: true }}
        type="tel"
        inputMode="tel"
        autocomplete="tel"
        onType={(phone) => type({ phone })}
      />
      <TextField
        id="cau-hoi-noi-o"
        {...{ label: questions.area, optional, value: typed.area }}
        onType={(area) => type({ area })}
      />
    </>
  );
}

function Sent({ code, onAgain }: { code: string; onAgain(): void }) {
  const { questions } = useDialogueSpeech();
  return (
    <div class="notice notice-free" role="status">
      <Icon name="check" />
      <div>
        <h3 class="notice-title">{questions.sentTitle}</h3>
        <p class="dialogue-code">
          <strong>{code}</strong>
        </p>
        <p>{questions.sent}</p>
        <button type="button" class="quiet no-print" onClick={onAgain}>
          {questions.another}
        </button>
      </div>
    </div>
  );
}
