import { useState } from 'preact/hooks';
import { ask } from '../api/execute.js';
import { executeOverHttp } from '../api/over-http.js';
import { type OwnQuestion, ownQuestionQuery } from '../dialogue/documents.js';
import { DialogueSpeechContext, type DialogueWords, useDialogueSpeech } from '../dialogue/speech.js';
import { useSending } from '../dialogue/use-sending.js';
import { TextField } from '../ui/field.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';

/** What became of one's own question. The code never stands in an address. */
export function OwnQuestionView({ speech }: { data: object; speech: DialogueWords }) {
  return (
    <DialogueSpeechContext.Provider value={speech}>
      <div class="reading profile dialogue">
        <header>
          <h1>{speech.own.title}</h1>
          <p class="lead">{speech.own.lead}</p>
        </header>
        <LookUp />
        <noscript>{speech.noScript}</noscript>
        <p>
          <To path="/doi-thoai">{speech.back}</To>
        </p>
      </div>
    </DialogueSpeechContext.Provider>
  );
}

function LookUp() {
  const { language } = useReader();
  const speech = useDialogueSpeech();
  const { own } = speech;
  const { send, isSending, problem, setProblem } = useSending();
  const [code, setCode] = useState('');
  const [found, setFound] = useState<OwnQuestion | null>(null);
  async function look(event: Event) {
    event.preventDefault();
    const answer = await send(() => ask(executeOverHttp(language), ownQuestionQuery, { code }));
    if (!answer) return;
    setFound(answer.ownDialogueQuestion);
    if (!answer.ownDialogueQuestion) setProblem(own.none);
  }
  return (
    <>
      <form class="dialogue-form" onSubmit={look} noValidate>
        <TextField
          id="ma-cau-hoi"
          label={own.label}
          value={code}
          onType={setCode}
          narrow
          exact
          required
          error={problem ? { mark: speech.wrong, text: problem } : undefined}
        />
        <button type="submit" disabled={isSending}>
          {own.look}
        </button>
      </form>
      <div role="status">{found && <Found question={found} />}</div>
    </>
  );
}

function Found({ question }: { question: OwnQuestion }) {
  const { own, reason, how, questions } = useDialogueSpeech();
  return (
    <section class="notice" aria-label={own.title}>
      <div>
        <p>
          <strong>{own.statuses[question.status]}</strong>
        </p>
        <p>
          <To path={`/doi-thoai/${question.slug}`}>
            <Mixed text={fill(own.of, { title: question.title })} />
          </To>
        </p>
        {question.text && (
          <p>
            <Mixed text={question.text} />
          </p>
        )}
        {question.reason && (
          <p>
            <Mixed text={fill(reason, { reason: question.reason })} />
          </p>
        )}
        {question.answeredHow && <p class="soft">{how[question.answeredHow]}</p>}
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
      </div>
    </section>
  );
}
