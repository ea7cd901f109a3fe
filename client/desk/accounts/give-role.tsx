import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { accountWords } from '../words/accounts.js';
import { useWords } from '../words/use-words.js';
import { grantRoleMutation, type Person } from './documents.js';
import { noRole, roleInput } from './role-draft.js';
import { RoleFields } from './role-fields.js';

const ids: Readonly<Record<string, string>> = { leaderId: 'la-lanh-dao', validUntil: 'den-ngay' };

/** A role for somebody who is known already. */
export function GiveRole({ person, onClose }: { person: Person; onClose(): void }) {
  const { form, grants } = useWords(accountWords);
  const { agency } = useDesk();
  const toast = useToast();
  const problems = useProblems();
  const [draft, setDraft] = useState(noRole);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [grant, { isActing }] = useAct(grantRoleMutation);
  const send = async () => {
    const sent = await grant({ input: { accountId: person.id, ...roleInput(draft, agency.id) } });
    setOutcome(sent);
    if (sent.kind === 'refused') problems.show(sent.problems);
    if (sent.kind !== 'done') return;
    toast({ text: grants.given });
    onClose();
  };
  return (
    <Dialog title={fill(form.giveTitle, { name: person.fullName })} onClose={onClose}>
      <Form problems={problems} onSubmit={() => void send()} idOf={(field) => ids[field] ?? field}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <RoleFields draft={draft} onDraft={setDraft} problems={problems} />
        <div class="dialog-acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {form.give}
          </button>
          <button type="button" class="quiet" onClick={onClose}>
            {form.cancel}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
