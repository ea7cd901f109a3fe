import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { dayOf, sayDay, timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { preparationWords } from '../words/preparations.js';
import { useWords } from '../words/use-words.js';
import { type DeskPreparation, handInMutation } from './documents.js';

/** One thing to be prepared: for which session, by when; and the form by which it is handed in. */
export function OnePreparation({ asked }: { asked: DeskPreparation }) {
  const words = useWords(preparationWords);
  const reader = useReader();
  const { agency } = useDesk();
  const { title, code, startsAt, day, receiver, askingAgency, preparingAgency, documents } = asked;
  const name = title ?? fill(words.code, { code: code ?? '' });
  const { leader } = receiver;
  const when = `${sayDay(reader.words, day, 'dayNumbers')}, ${timeOf(startsAt)}`;
  const papers = documents.map(({ title: called, reference }) => [called, reference].filter(Boolean).join(': '));
  return (
    <section class="panel stack" aria-label={name}>
      <h2>{name}</h2>
      <p>
        {fill(words.session, { agency: askingAgency.name, day: when })}
        <br />
        {fill(words.receiver, { name: `${leader.honorific} ${leader.fullName}`, title: receiver.title })}
      </p>
      <Standing asked={asked} />
      {preparingAgency.id !== agency.id && <p class="soft">{fill(words.by, { agency: preparingAgency.shortName })}</p>}
      {papers.length > 0 && <p>{fill(words.documents, { list: papers.join('; ') })}</p>}
      {asked.mayHandIn ? <HandIn asked={asked} /> : <HandedIn asked={asked} />}
    </section>
  );
}

function Standing({ asked: { dueDay, isLate, preparation, handedIn } }: { asked: DeskPreparation }) {
  const words = useWords(preparationWords);
  const reader = useReader();
  const day = dueDay && sayDay(reader.words, dueDay, 'dayNumbers');
  const due = day ? fill(isLate ? words.late : words.due, { day }) : words.noDue;
  const at =
    handedIn && `${timeOf(handedIn.handedInAt)}, ${sayDay(reader.words, dayOf(handedIn.handedInAt), 'dayNumbers')}`;
  return (
    <p>
      <span class={`tag ${preparation === 'RECEIVED' ? 'tag-free' : isLate ? 'tag-cancelled' : 'tag-few'}`}>
        {words.states[preparation]}
      </span>{' '}
      {due}
      {handedIn && at && `. ${fill(words.handedIn, { by: handedIn.handedInBy, at })}`}
    </p>
  );
}

/** For those who only read. */
function HandedIn({ asked: { handedIn } }: { asked: DeskPreparation }) {
  const words = useWords(preparationWords);
  if (!handedIn) return null;
  return (
    <>
      <p class="pre-line">{handedIn.text}</p>
      {handedIn.reference && <p class="soft">{fill(words.reference, { reference: handedIn.reference })}</p>}
    </>
  );
}

function HandIn({ asked: { itemId, handedIn } }: { asked: DeskPreparation }) {
  const { form: words } = useWords(preparationWords);
  const toast = useToast();
  const problems = useProblems();
  const [known, setKnown] = useState(handedIn);
  const [text, setText] = useState(handedIn?.text ?? '');
  const [reference, setReference] = useState(handedIn?.reference ?? '');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [handIn, { isActing }] = useAct(handInMutation);
  const [theirs, setTheirs] = useState<string>();
  const isDirty = text !== (known?.text ?? '') || reference !== (known?.reference ?? '');
  useUnsaved(isDirty);
  const idOf = (field: string) => `${field}-${itemId}`;
  const send = async () => {
    if (isActing || !isDirty) return;
    const sent = await handIn({ input: { itemId, expectedVersion: known?.version ?? 0, text, reference } });
    setOutcome(sent);
    if (sent.kind === 'refused') {
      problems.show(sent.problems);
      if (sent.refusal.__typename === 'PreparationChanged') {
        setKnown(sent.refusal.asked.handedIn);
        setTheirs(sent.refusal.asked.handedIn?.text);
      }
    }
    if (sent.kind !== 'done') return;
    setTheirs(undefined);
    const now = sent.answer.asked.handedIn;
    setKnown(now);
    setText(now?.text ?? '');
    setReference(now?.reference ?? '');
    toast({ text: words.sent });
  };
  return (
    <Form problems={problems} onSubmit={() => void send()} idOf={idOf}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      {theirs !== undefined && <p class="pre-line">{theirs}</p>}
      <TextField
        id={idOf('text')}
        label={words.text}
        hint={words.hint}
        rows={5}
        value={text}
        onType={(value) => {
          problems.cure('text');
          setText(value);
        }}
        error={problems.at('text')}
      />
      <TextField
        id={idOf('reference')}
        label={words.reference}
        optional={words.optional}
        value={reference}
        onType={(value) => {
          problems.cure('reference');
          setReference(value);
        }}
        error={problems.at('reference')}
      />
      <div class="acts">
        <button type="submit" aria-disabled={!isDirty || undefined}>
          {known ? words.again : words.send}
        </button>
      </div>
    </Form>
  );
}
