import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { dayOf } from '../../words/dates.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { LinkForm } from '../cases/link-form.js';
import { useDesk } from '../desk.js';
import type { EnumOf } from '../graph.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { closeVisitMutation, replyToVisitMutation, type VisitFile, voidVisitMutation } from './documents.js';

/** What can still be done with a visit: closing it, answering the person, taking it out of the counts. */
export function VisitActs({ visit }: { visit: VisitFile }) {
  const { holds } = useDesk();
  if (visit.status === 'VOIDED') return null;
  const isDesk = holds('RECEPTIONIST', 'SECRETARY');
  return (
    <>
      {!visit.isClosed && (isDesk || holds('LEADER')) && <CloseForm visit={visit} />}
      {isDesk && visit.status === 'RECEIVED' && <ReplyForm visit={visit} />}
      {isDesk && <LinkForm agencyId={visit.agency.id} joined={{ visitId: visit.id }} />}
      {isDesk && <VoidForm visit={visit} />}
    </>
  );
}

interface ActProps {
  visit: VisitFile;
}

function CloseForm({ visit }: ActProps) {
  const { close: words, opinion, promisedDay } = useWords(visitWords);
  const [typed, setTyped] = useState({ opinion: '', promisedDay: '' });
  const [close, { isActing }] = useAct(closeVisitMutation);
  const { outcome, told } = useTold(words.done);
  const send = async () => {
    if (isActing) return;
    const { id, version: expectedVersion } = visit;
    const said = { opinion: typed.opinion || null, promisedDay: typed.promisedDay || null };
    told(await close({ input: { id, expectedVersion, ...said } }));
  };
  return (
    <section class="panel stack" aria-labelledby="ket-thuc">
      <h2 id="ket-thuc">{words.title}</h2>
      <Form onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        {visit.receivedBy !== 'STAFF' && (
          <>
            <TextField
              id="dong-y-kien"
              label={opinion}
              rows={3}
              value={typed.opinion}
              onType={(text) => setTyped({ ...typed, opinion: text })}
            />
            <InputField
              id="dong-hen"
              type="date"
              label={promisedDay}
              value={typed.promisedDay}
              onType={(day) => setTyped({ ...typed, promisedDay: day })}
            />
          </>
        )}
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.act}
          </button>
        </div>
      </Form>
    </section>
  );
}

function ReplyForm({ visit }: ActProps) {
  const { reply: words, replies } = useWords(visitWords);
  const { now } = useDesk();
  const [typed, setTyped] = useState({ outcome: 'ACCEPTED', day: dayOf(now()), number: '' });
  const [reply, { isActing }] = useAct(replyToVisitMutation);
  const { outcome, told } = useTold(words.done);
  const send = async () => {
    if (isActing) return;
    const { id, version: expectedVersion } = visit;
    const answer = { outcome: typed.outcome as EnumOf<'VisitReply'>, day: typed.day };
    told(await reply({ input: { id, expectedVersion, ...answer, documentNumber: typed.number || null } }));
  };
  return (
    <section class="panel stack" aria-labelledby="tra-loi">
      <h2 id="tra-loi">{words.title}</h2>
      <Form onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <SelectField
          id="tra-loi-ket-qua"
          label={words.outcome}
          value={typed.outcome}
          onPick={(picked) => setTyped({ ...typed, outcome: picked })}
          options={Object.entries(replies).map(([value, text]) => ({ value, text }))}
        />
        <InputField
          id="tra-loi-ngay"
          type="date"
          label={words.day}
          value={typed.day}
          onType={(day) => setTyped({ ...typed, day })}
        />
        <TextField
          id="tra-loi-so"
          label={words.number}
          value={typed.number}
          onType={(number) => setTyped({ ...typed, number })}
          exact
        />
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.act}
          </button>
        </div>
      </Form>
    </section>
  );
}

function VoidForm({ visit }: ActProps) {
  const { void: words } = useWords(visitWords);
  const [reason, setReason] = useState('');
  const [undo, { isActing }] = useAct(voidVisitMutation);
  const { outcome, told } = useTold(words.done);
  const send = async () => {
    if (isActing) return;
    const { id, version: expectedVersion } = visit;
    told(await undo({ input: { id, expectedVersion, reason } }));
  };
  return (
    <details class="panel">
      <summary>{words.title}</summary>
      <Form onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <TextField id="huy-ly-do" label={words.reason} value={reason} onType={setReason} required />
        <div class="acts">
          <button type="submit" class="quiet" aria-disabled={isActing || undefined}>
            {words.act}
          </button>
        </div>
      </Form>
    </details>
  );
}

/** Says that it is done, or keeps why it is not. */
function useTold(doneText: string) {
  const toast = useToast();
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const told = (done: AnyOutcome) => {
    setOutcome(done);
    if (done.kind === 'done') toast({ text: doneText });
  };
  return { outcome, told };
}
