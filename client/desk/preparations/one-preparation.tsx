import { TextField } from '../../ui/field.js';
import { dayOf, sayDay, timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useDesk } from '../desk.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { preparationWords } from '../words/preparations.js';
import { useWords } from '../words/use-words.js';
import type { DeskPreparation } from './documents.js';
import { useHandIn } from './use-hand-in.js';

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

function HandIn({ asked }: { asked: DeskPreparation }) {
  const { form: words } = useWords(preparationWords);
  const { draft, type, problems, outcome, theirs, isDirty, isAnew, send } = useHandIn(asked);
  const idOf = (field: string) => `${field}-${asked.itemId}`;
  return (
    <Form problems={problems} onSubmit={() => void send()} idOf={idOf}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      {theirs !== undefined && <p class="pre-line">{theirs}</p>}
      <TextField
        id={idOf('text')}
        label={words.text}
        hint={words.hint}
        rows={5}
        value={draft.text}
        onType={(text) => type('text', text)}
        error={problems.at('text')}
      />
      <TextField
        id={idOf('reference')}
        label={words.reference}
        optional={words.optional}
        value={draft.reference}
        onType={(reference) => type('reference', reference)}
        error={problems.at('reference')}
      />
      <div class="acts">
        <button type="submit" aria-disabled={!isDirty || undefined}>
          {isAnew ? words.again : words.send}
        </button>
      </div>
    </Form>
  );
}
