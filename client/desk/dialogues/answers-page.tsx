import '../../styles/desk-dialogues.css';
import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { PageHead } from '../ui/page-head.js';
import { useToast } from '../ui/toasts.js';
import { dialoguesWords } from '../words/dialogues.js';
import { useWords } from '../words/use-words.js';
import { prepareMutation, type QuestionToAnswer, toAnswerQuery } from './documents.js';

export const deskPage: DeskPage = { View: AnswersPage };

/** Questions this agency was asked to prepare answers to, the first due first. */
function AnswersPage() {
  const { answers: said } = useWords(dialoguesWords);
  const { agency } = useDesk();
  const asked = useAsked(toAnswerQuery, { agencyId: agency.id }, { concerns: ['dialogue'] });
  return (
    <>
      <PageHead title={said.title} lead={said.lead} />
      <AskedView asked={asked}>
        {({ dialogueQuestionsToAnswer: list }) => (
          <div class="dialogues-page">
            {(list ?? []).length === 0 && <p class="soft">{said.none}</p>}
            {(list ?? []).map((question) => (
              <OneQuestion key={question.id} question={question} />
            ))}
          </div>
        )}
      </AskedView>
    </>
  );
}

function OneQuestion({ question }: { question: QuestionToAnswer }) {
  const { answers: said } = useWords(dialoguesWords);
  const { words } = useReader();
  const toast = useToast();
  const problems = useProblems();
  const [answer, setAnswer] = useState(question.preparedAnswer ?? '');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [prepare, { isActing }] = useAct(prepareMutation);
  const field = `answer-${question.id}`;
  const send = async () => {
    if (isActing) return;
    const done = await prepare({ input: { id: question.id, expectedVersion: question.version, answer } });
    setOutcome(done);
    if (done.kind === 'refused') problems.show(done.problems.map(({ text }) => ({ field, text })));
    if (done.kind === 'done') toast({ text: said.saved });
  };
  return (
    <section class="panel stack" aria-label={question.text}>
      <h2>{question.text}</h2>
      <p class="soft">
        {fill(said.of, { title: question.dialogueTitle })}
        {question.dueDay && `. ${fill(said.due, { day: sayDay(words, question.dueDay, 'dayNumbers') })}`}
      </p>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={problems.listed.length > 0 ? undefined : outcome} onAgain={() => void send()} />
        <TextField
          id={field}
          label={said.answer}
          hint={said.hint}
          rows={4}
          value={answer}
          onType={(text) => {
            problems.cure(field);
            setAnswer(text);
          }}
          error={problems.at(field)}
        />
        <div class="acts">
          <button type="submit">{said.save}</button>
        </div>
      </Form>
    </section>
  );
}
