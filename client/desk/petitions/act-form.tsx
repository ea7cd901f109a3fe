import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { dayOf } from '../../words/dates.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { type ActDraft, type ActName, actInput, asksFor } from './act-draft.js';
import { actOnPetitionMutation, type PetitionFile } from './documents.js';

/** One act at a time: what is done, on which day, by which paper; only what that act asks for is shown. */
export function ActForm({ petition }: { petition: PetitionFile }) {
  const words = useWords(petitionWords);
  const { draft, put, send, outcome, isActing } = useActDraft(petition);
  return (
    <Form onSubmit={() => void send()}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <SelectField
        id="viec"
        label={words.act}
        value={draft.act}
        onPick={(act) => put({ act: act as ActName })}
        options={petition.possibleActs.map((value) => ({ value, text: words.acts[value] }))}
      />
      <ActFields {...{ draft, put }} />
      <InputField id="ngay" type="date" label={words.day} value={draft.day} onType={(day) => put({ day })} />
      {asksFor(draft.act, 'number') && (
        <TextField
          id="so-van-ban"
          label={words.number}
          value={draft.documentNumber}
          onType={(documentNumber) => put({ documentNumber })}
          exact
        />
      )}
      <TextField id="ghi-chu" label={words.note} rows={2} value={draft.note} onType={(note) => put({ note })} />
      <div class="acts">
        <button type="submit" aria-disabled={isActing || undefined}>
          {words.do}
        </button>
      </div>
    </Form>
  );
}

interface ActFieldsProps {
  draft: ActDraft;
  put(part: Partial<ActDraft>): void;
}

function ActFields({ draft, put }: ActFieldsProps) {
  const words = useWords(petitionWords);
  const pick = (name: keyof ActDraft, label: string, from: Readonly<Record<string, string>>) => (
    <SelectField
      id={`viec-${name}`}
      label={label}
      value={draft[name]}
      onPick={(value) => put({ [name]: value })}
      options={Object.entries(from).map(([value, text]) => ({ value, text }))}
    />
  );
  const truth = { yes: words.yes, no: words.no };
  return (
    <>
      {asksFor(draft.act, 'classification') && (
        <>
          {pick('type', words.type, words.types)}
          {pick('eligible', words.eligible, truth)}
          {pick('within', words.within, truth)}
          {pick('settlement', words.settlement, words.settlements)}
        </>
      )}
      {asksFor(draft.act, 'destination') && (
        <TextField
          id="viec-noi-nhan"
          label={words.forwardName}
          value={draft.forwardedToName}
          onType={(forwardedToName) => put({ forwardedToName })}
        />
      )}
      {asksFor(draft.act, 'withdrawal') && (
        <>
          {pick('extent', words.extent, words.extents)}
          {pick('context', words.context, words.contexts)}
        </>
      )}
      {asksFor(draft.act, 'finding') && pick('finding', words.finding, { '': '', ...words.findings })}
    </>
  );
}

function useActDraft(petition: PetitionFile) {
  const words = useWords(petitionWords);
  const { now } = useDesk();
  const toast = useToast();
  const [draft, setDraft] = useState<ActDraft>(() => ({
    ...{ act: petition.possibleActs[0] ?? 'ANSWER', day: dayOf(now()), documentNumber: '', note: '' },
    ...{ type: petition.type ?? 'COMPLAINT', eligible: 'yes', within: 'yes', settlement: 'NOT_SETTLED' },
    ...{ forwardedToName: '', extent: 'FULL', context: 'DIALOGUE', finding: '' },
  }));
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [act, { isActing }] = useAct(actOnPetitionMutation);
  const put = (part: Partial<ActDraft>) => setDraft((before) => ({ ...before, ...part }));
  const send = async () => {
    if (isActing) return;
    const done = await act({ input: actInput(petition, draft) });
    setOutcome(done);
    if (done.kind === 'done') toast({ text: words.done });
  };
  return { draft, put, send, outcome, isActing };
}
