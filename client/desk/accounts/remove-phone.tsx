import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { useFreshAct } from '../security/fresh-proof.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { accountWords } from '../words/accounts.js';
import { useWords } from '../words/use-words.js';
import { type Person, resetSecondStepMutation } from './documents.js';

/** Takes the phone of somebody away who has lost it and the paper too, with a reason that stays on record. */
export function RemovePhone({ person, onClose }: { person: Person; onClose(): void }) {
  const { phone: words } = useWords(accountWords);
  const toast = useToast();
  const [act, { isActing }] = useFreshAct(resetSecondStepMutation);
  const [reason, setReason] = useState('');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const problems = useProblems();
  const send = async () => {
    if (isActing) return;
    const next = await act({ input: { accountId: person.id, reason } });
    setOutcome(next);
    if (next.kind === 'refused') problems.show(next.problems);
    if (next.kind !== 'done') return;
    toast({ text: fill(words.removed, { name: person.fullName }) });
    onClose();
  };
  return (
    <Dialog title={fill(words.title, { name: person.fullName })} onClose={onClose}>
      <p class="dialog-text">{words.text}</p>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <TextField
          id="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onType={(value) => {
            problems.cure('reason');
            setReason(value);
          }}
          error={problems.at('reason')}
          required
        />
        <div class="dialog-acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {words.act}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
