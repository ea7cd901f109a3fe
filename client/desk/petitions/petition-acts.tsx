import { useState } from 'preact/hooks';
import { SelectField } from '../../ui/field.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { LinkForm } from '../cases/link-form.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { petitionWords } from '../words/petitions.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { ActForm } from './act-form.js';
import { caseHandlersQuery, nameHandlersMutation, type PetitionFile } from './documents.js';

/** What can be done with a petition now, and naming who handles it. */
export function PetitionActs({ petition }: { petition: PetitionFile }) {
  const words = useWords(petitionWords);
  return (
    <>
      <section class="panel stack" aria-labelledby="xu-ly">
        <h2 id="xu-ly">{words.actTitle}</h2>
        {petition.possibleActs.length === 0 ? <p class="soft">{words.noActs}</p> : <ActForm petition={petition} />}
      </section>
      {petition.possibleActs.length > 0 && (
        <LinkForm agencyId={petition.agency.id} joined={{ petitionId: petition.id }} />
      )}
      {petition.canNameHandlers && <HandlersForm petition={petition} />}
    </>
  );
}

function HandlersForm({ petition }: { petition: PetitionFile }) {
  const words = useWords(petitionWords);
  const { choose } = useWords(visitWords);
  const toast = useToast();
  const [accountId, setAccountId] = useState('');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [name, { isActing }] = useAct(nameHandlersMutation);
  const { data } = useAsked(caseHandlersQuery, { agencyId: petition.agency.id }, { concerns: ['account'] });
  const send = async () => {
    if (isActing) return;
    const { id, version: expectedVersion } = petition;
    const done = await name({ input: { id, expectedVersion, accountIds: accountId ? [accountId] : [] } });
    setOutcome(done);
    if (done.kind === 'done') toast({ text: words.named });
  };
  return (
    <details class="panel">
      <summary>{words.nameHandlers}</summary>
      <p class="soft">{words.nameLead}</p>
      <Form onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <SelectField
          id="nguoi-xu-ly"
          label={words.handlers}
          value={accountId}
          onPick={setAccountId}
          options={[
            { value: '', text: choose },
            ...(data?.caseHandlers ?? []).map((one) => ({ value: one.accountId, text: one.fullName })),
          ]}
        />
        <div class="acts">
          <button type="submit" class="quiet" aria-disabled={isActing || undefined}>
            {words.name}
          </button>
        </div>
      </Form>
    </details>
  );
}
