import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, type Problems, useProblems } from '../ui/form.js';
import { accountWords } from '../words/accounts.js';
import { useWords } from '../words/use-words.js';
import { createAccountMutation } from './documents.js';
import type { OneTimePassword } from './one-time-dialog.js';
import { noRole, roleInput } from './role-draft.js';
import { RoleFields } from './role-fields.js';

interface NewPersonProps {
  onClose(): void;
  onCreated(made: OneTimePassword): void;
}

const first = 'grants.0.';
const ids: Readonly<Record<string, string>> = {
  [`${first}leaderId`]: 'la-lanh-dao',
  [`${first}validUntil`]: 'den-ngay',
};

/** Somebody new at the desk, with a first role. */
export function NewPerson({ onClose, onCreated }: NewPersonProps) {
  const { form } = useWords(accountWords);
  const { agency } = useDesk();
  const problems = useProblems();
  const [names, setNames] = useState({ fullName: '', username: '' });
  const [draft, setDraft] = useState(noRole);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [create, { isActing }] = useAct(createAccountMutation);
  const send = async () => {
    const sent = await create({ input: { ...names, grants: [roleInput(draft, agency.id)] } });
    setOutcome(sent);
    if (sent.kind === 'refused') problems.show(sent.problems);
    if (sent.kind !== 'done') return;
    const { person, oneTimePassword, passwordUntil } = sent.answer;
    onCreated({ id: person.id, fullName: person.fullName, oneTimePassword, passwordUntil });
  };
  return (
    <Dialog title={form.newTitle} onClose={onClose}>
      <Form problems={problems} onSubmit={() => void send()} idOf={(field) => ids[field] ?? field}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <Names names={names} onNames={setNames} problems={problems} />
        <RoleFields draft={draft} onDraft={setDraft} problems={problems} within={first} />
        <div class="dialog-acts">
          <button type="submit" aria-disabled={isActing || undefined}>
            {form.create}
          </button>
          <button type="button" class="quiet" onClick={onClose}>
            {form.cancel}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

interface NamesProps {
  names: { fullName: string; username: string };
  onNames(names: NamesProps['names']): void;
  problems: Problems;
}

function Names({ names, onNames, problems }: NamesProps) {
  const { form } = useWords(accountWords);
  const type = (field: keyof NamesProps['names']) => (value: string) => {
    problems.cure(field);
    onNames({ ...names, [field]: value });
  };
  return (
    <>
      <TextField
        id="fullName"
        label={form.fullName}
        value={names.fullName}
        onType={type('fullName')}
        error={problems.at('fullName')}
        exact
        required
      />
      <TextField
        id="username"
        label={form.username}
        hint={form.usernameHint}
        value={names.username}
        onType={type('username')}
        error={problems.at('username')}
        autocomplete="off"
        exact
        required
      />
    </>
  );
}
