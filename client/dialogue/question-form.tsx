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
  const { language, words } = useReader();
  const speech = useDialogueSpeech();
  const { questions } = speech;
  const { send, isSending, problem, setProblem } = useSending();
  const [typed, setTyped] = useState(empty);
  const [code, setCode] = useState<string | null>(null);
  const key = useRef<string | null>(null);
  const type = (part: Partial<typeof empty>) => {
    key.current = null;
    setTyped({ ...typed, ...part });
  };
  async function submit(event: Event) {
    event.preventDefault();
    key.current ??= newKey();
    const { text, topicId, name, phone, area } = typed;
    const input = {
      ...{ idempotencyKey: key.current, slug: dialogue.slug, text, topicId: topicId || null },
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
  if (code) return <Sent code={code} onAgain={() => setCode(null)} />;
  return (
    <form class="dialogue-form no-print" onSubmit={submit} aria-labelledby="gui-cau-hoi" noValidate>
      <h3 id="gui-cau-hoi">{questions.ask}</h3>
      {dialogue.questionsUntil && (
        <p class="soft">{fill(questions.until, { day: sayDayWithin(words, dialogue.questionsUntil) })}</p>
      )}
      <TextField
        id="cau-hoi"
        label={questions.label}
        hint={questions.hint}
        rows={4}
        value={typed.text}
        onType={(text) => type({ text })}
        required
        error={problem ? { mark: speech.wrong, text: problem } : undefined}
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
      <TextField
        id="cau-hoi-ten"
        label={questions.name}
        optional={questions.optional}
        hint={questions.nameHint}
        autocomplete="name"
        exact
        value={typed.name}
        onType={(name) => type({ name })}
      />
      <TextField
        id="cau-hoi-dien-thoai"
        label={questions.phone}
        optional={questions.optional}
        type="tel"
        inputMode="tel"
        autocomplete="tel"
        narrow
        exact
        value={typed.phone}
        onType={(phone) => type({ phone })}
      />
      <TextField
        id="cau-hoi-noi-o"
        label={questions.area}
        optional={questions.optional}
        value={typed.area}
        onType={(area) => type({ area })}
      />
      <button type="submit" disabled={isSending}>
        {questions.send}
      </button>
    </form>
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
