import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { accountWords } from '../words/accounts.js';
import { useWords } from '../words/use-words.js';
import { editAccountMutation, type Person } from './documents.js';

/** Another name to show somebody by. */
export function Rename({ person, onClose }: { person: Person; onClose(): void }) {
  const { form, acts } = useWords(accountWords);
  const toast = useToast();
  const problems = useProblems();
  const [fullName, setFullName] = useState(person.fullName);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [edit, { isActing }] = useAct(editAccountMutation);
  const send = async () => {
    const sent = await edit({ input: { id: person.id, fullName } });
    setOutcome(sent);
    if (sent.kind === 'refused') problems.show(sent.problems);
    if (sent.kind !== 'done') return;
    toast({ text: acts.renamed });
    onClose();
  };
  return (
    <Dialog title={fill(form.renameTitle, { name: person.fullName })} onClose={onClose}>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <TextField
          id="fullName"
          label={form.fullName}
          value={fullName}
          onType={(value) => {
            problems.cure('fullName');
            setFullName(value);
          }}
          error={problems.at('fullName')}
          required
        />
        <div class="dialog-acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {form.save}
          </button>
          <button type="button" class="quiet" onClick={onClose}>
            {form.cancel}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
