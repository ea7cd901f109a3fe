import { useState } from 'preact/hooks';
import type { Execute } from '../../api/execute.js';
import { type AnyOutcome, useActBy } from '../ask/use-act.js';
import { PasswordField } from '../sign-in/password-field.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { securityWords } from '../words/security.js';
import { useWords } from '../words/use-words.js';
import { changePasswordMutation } from './documents.js';

interface ChangePasswordProps {
  execute: Execute;
  onDone(): void;
}

/** The present password and another. What is wrong with either is said at its field. */
export function ChangePassword({ execute, onDone }: ChangePasswordProps) {
  const { password: words, need } = useWords(securityWords);
  const [act, { isActing }] = useActBy(execute, changePasswordMutation);
  const [typed, setTyped] = useState({ password: '', newPassword: '' });
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const problems = useProblems();
  const send = async () => {
    const missing = (['password', 'newPassword'] as const).filter((field) => !typed[field]);
    if (problems.show(missing.map((field) => ({ field, text: need[field] }))) || isActing) return;
    const next = await act({ input: typed });
    if (next.kind === 'done') return onDone();
    if (next.kind !== 'refused') return setOutcome(next);
    const field = next.refusal.__typename === 'PasswordUnfit' ? 'newPassword' : 'password';
    problems.show([{ field, text: next.refusal.message }]);
  };
  const fieldOf = (field: 'password' | 'newPassword') => ({
    value: typed[field],
    error: problems.at(field),
    onType(value: string) {
      problems.cure(field);
      setTyped((before) => ({ ...before, [field]: value }));
    },
  });
  return (
    <Form problems={problems} onSubmit={() => void send()}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <PasswordField label={words.present} isFirst {...fieldOf('password')} />
      <PasswordField
        id="newPassword"
        label={words.other}
        hint={words.hint}
        autocomplete="new-password"
        {...fieldOf('newPassword')}
      />
      <button type="submit" aria-disabled={isActing || undefined}>
        {words.save}
      </button>
    </Form>
  );
}
