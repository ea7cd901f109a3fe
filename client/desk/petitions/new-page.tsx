import '../../styles/desk-visits.css';
import { useRef, useState } from 'preact/hooks';
import { newKey } from '../../api/key.js';
import { SelectField, TextField } from '../../ui/field.js';
import { dayOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { EnumOf } from '../graph.js';
import type { DeskPage } from '../page.js';
import { useTopics } from '../registrations/use-topics.js';
import { Go } from '../shell/route.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { PageHead } from '../ui/page-head.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { caseHandlersQuery, registerPetitionMutation } from './documents.js';

export const deskPage: DeskPage = { View: NewPetitionPage };

/** Takes in a petition that did not come with a visit. */
function NewPetitionPage() {
  const words = useWords(petitionWords);
  const { agency } = useDesk();
  const { draft, put, send, outcome, isActing, saved } = useNewPetition();
  return (
    <>
      <PageHead title={words.register} lead={agency.name}>
        <Go class="button quiet" path="/don">
          {words.back}
        </Go>
      </PageHead>
      {saved && <Registered petition={saved} />}
      <Form onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <PaperFields {...{ draft, put }} />
        <div class="form-row">
          <TextField
            id="senderName"
            label={words.senderName}
            value={draft.senderName}
            onType={(senderName) => put({ senderName })}
            exact
          />
          <TextField
            id="senderAddress"
            label={words.senderAddress}
            value={draft.senderAddress}
            onType={(senderAddress) => put({ senderAddress })}
          />
        </div>
        <TextField
          id="content"
          label={words.content}
          rows={5}
          value={draft.content}
          onType={(content) => put({ content })}
        />
        <HandlerField value={draft.handlerId} onPick={(handlerId) => put({ handlerId })} />
        <div class="acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.save}
          </button>
        </div>
      </Form>
    </>
  );
}

/** The petition that was just taken in; the form stands empty for the next. */
function Registered({ petition: { id, code } }: { petition: { id: string; code: string } }) {
  const words = useWords(petitionWords);
  return (
    <div class="notice" role="status">
      <div>{fill(words.registered, { code })}</div>
      <Go class="button quiet" path={`/don/${id}`}>
        {fill(words.pageTitle, { code })}
      </Go>
    </div>
  );
}

interface Draft {
  type: string;
  receivedVia: string;
  receivedDay: string;
  incomingNumber: string;
  signatoryKind: string;
  peopleCount: string;
  topicArea: string;
  senderName: string;
  senderAddress: string;
  content: string;
  handlerId: string;
}

interface Part {
  draft: Draft;
  put(part: Partial<Draft>): void;
}

function PaperFields({ draft, put }: Part) {
  const words = useWords(petitionWords);
  const { offered } = useTopics();
  const topics = Object.fromEntries(offered.map(({ value, text }) => [value, text]));
  const pick = (name: keyof Draft, label: string, from: Readonly<Record<string, string>>) => (
    <SelectField
      id={name}
      label={label}
      value={draft[name]}
      onPick={(value) => put({ [name]: value })}
      options={Object.entries(from).map(([value, text]) => ({ value, text }))}
    />
  );
  return (
    <>
      <div class="form-row">
        {pick('type', words.type, words.types)}
        {pick('receivedVia', words.via, words.vias)}
        <InputField
          id="receivedDay"
          type="date"
          label={words.receivedDay}
          value={draft.receivedDay}
          onType={(receivedDay) => put({ receivedDay })}
        />
        <TextField
          id="incomingNumber"
          label={words.incoming}
          value={draft.incomingNumber}
          onType={(incomingNumber) => put({ incomingNumber })}
          exact
        />
      </div>
      <div class="form-row">
        {pick('signatoryKind', words.signatory, words.signatories)}
        <InputField
          id="peopleCount"
          type="number"
          min="1"
          label={words.people}
          value={draft.peopleCount}
          onType={(peopleCount) => put({ peopleCount })}
        />
        {pick('topicArea', words.topic, { '': words.noTopic, ...topics })}
      </div>
    </>
  );
}

function HandlerField({ value, onPick }: { value: string; onPick(accountId: string): void }) {
  const words = useWords(petitionWords);
  const { handler, nobody } = useWords(visitWords);
  const { agency } = useDesk();
  const { data } = useAsked(caseHandlersQuery, { agencyId: agency.id }, { concerns: ['account'] });
  const handlers = data?.caseHandlers ?? [];
  return (
    <SelectField
      id="handlerId"
      label={handler}
      hint={words.handlerHint}
      value={value}
      onPick={onPick}
      options={[
        { value: '', text: nobody },
        ...handlers.map(({ accountId, fullName }) => ({ value: accountId, text: fullName })),
      ]}
    />
  );
}

function useNewPetition() {
  const { agency, now } = useDesk();
  const key = useRef(newKey());
  const empty = (): Draft => ({
    ...{ type: 'COMPLAINT', receivedVia: 'POST', receivedDay: dayOf(now()), incomingNumber: '', signatoryKind: 'ONE' },
    ...{ peopleCount: '1', topicArea: '', senderName: '', senderAddress: '', content: '', handlerId: '' },
  });
  const [draft, setDraft] = useState(empty);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [saved, setSaved] = useState<{ id: string; code: string }>();
  const [register, { isActing }] = useAct(registerPetitionMutation);
  useUnsaved(draft.content !== '' || draft.senderName !== '');
  const put = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const send = async () => {
    if (isActing) return;
    const done = await register({ input: inputOf(draft, agency.id, key.current) });
    setOutcome(done);
    if (done.kind !== 'done') return;
    key.current = newKey();
    setSaved(done.answer.petition);
    setDraft(empty());
  };
  return { draft, put, send, outcome, isActing, saved };
}

function inputOf(draft: Draft, agencyId: string, clientKey: string) {
  const { senderName, senderAddress, handlerId } = draft;
  return {
    ...{ agencyId, clientKey, receivedDay: draft.receivedDay },
    receivedVia: draft.receivedVia as EnumOf<'PetitionVia'>,
    incomingNumber: draft.incomingNumber || null,
    petition: {
      type: draft.type as EnumOf<'PetitionType'>,
      signatoryKind: draft.signatoryKind as EnumOf<'SignatoryKind'>,
      peopleCount: Number(draft.peopleCount) || 1,
      topicArea: (draft.topicArea || null) as EnumOf<'TopicArea'> | null,
      sender: senderName.trim() ? { fullName: senderName, address: senderAddress || null } : null,
      content: draft.content || null,
      handlerIds: handlerId ? [handlerId] : [],
    },
  };
}
