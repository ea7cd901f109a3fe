import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { dayOf } from '../../words/dates.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { sayPosition } from '../session/say.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { useToast } from '../ui/toasts.js';
import { publishingWords } from '../words/publishing.js';
import { useWords } from '../words/use-words.js';
import { type DeskNotice, signersQuery, signNoticeMutation } from './documents.js';

/** Whether number, day or signer is not known yet: a paper gets them at the signature as often as before. */
export function lacksSignature({ number, issuedDay, signer }: DeskNotice): boolean {
  return !number || !issuedDay || !signer;
}

/** What the signed paper bears, and recording that it is signed. */
function useSignature(notice: DeskNotice, onDone: () => void) {
  const { steps: words } = useWords(publishingWords);
  const { now } = useDesk();
  const toast = useToast();
  const problems = useProblems();
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [typed, setTyped] = useState({
    number: notice.number ?? '',
    issuedDay: notice.issuedDay ?? dayOf(now()),
    signerPositionId: notice.signer?.id ?? '',
  });
  const [sign, { isActing }] = useAct(signNoticeMutation);
  const put = (part: Partial<typeof typed>) => {
    for (const field of Object.keys(part)) problems.cure(field);
    setTyped((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    if (isActing) return;
    const { number, issuedDay, signerPositionId } = typed;
    const input = {
      id: notice.id,
      number: number.trim() || null,
      issuedDay: issuedDay || null,
      signerPositionId: signerPositionId || null,
    };
    const done = await sign({ input });
    if (done.kind === 'refused' && problems.show(done.problems)) return;
    if (done.kind !== 'done') return setOutcome(done);
    onDone();
    toast({ text: words.signed });
  };
  return { typed, put, send, problems, outcome };
}

/** Asks the head for what the paper bears while it is not written down yet, then records the signature. */
export function SignPaper({ notice, onClose }: { notice: DeskNotice; onClose(): void }) {
  const { steps, notice: words } = useWords(publishingWords);
  const { now } = useDesk();
  const { typed, put, send, problems, outcome } = useSignature(notice, onClose);
  const onDay = dayOf(now());
  const signers = useAsked(signersQuery, { agencyId: notice.agency.id, onDay }, { concerns: ['structure'] });
  return (
    <Dialog title={steps.sign} onClose={onClose}>
      <Form problems={problems} onSubmit={() => void send()} idOf={(field) => `ky-${field}`}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <TextField
          id="ky-number"
          label={words.number}
          hint={words.numberHint}
          value={typed.number}
          onType={(number) => put({ number })}
          error={problems.at('number')}
        />
        <InputField
          id="ky-issuedDay"
          type="date"
          label={words.issuedDay}
          value={typed.issuedDay}
          onType={(issuedDay) => put({ issuedDay })}
          error={problems.at('issuedDay')}
        />
        <SelectField
          id="ky-signerPositionId"
          label={words.signer}
          value={typed.signerPositionId}
          onPick={(signerPositionId) => put({ signerPositionId })}
          error={problems.at('signerPositionId')}
          options={[
            { value: '', text: words.choose },
            ...(signers.data?.agency?.positions ?? []).map((one) => ({ value: one.id, text: sayPosition(one) })),
          ]}
        />
        <div class="acts">
          <button type="submit">{steps.sign}</button>
        </div>
      </Form>
    </Dialog>
  );
}
