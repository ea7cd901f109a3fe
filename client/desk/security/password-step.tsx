import { useState } from 'preact/hooks';
import type { AnyOutcome } from '../ask/use-act.js';
import { PasswordField } from '../sign-in/password-field.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { securityWords } from '../words/security.js';
import { useWords } from '../words/use-words.js';

interface PasswordStepProps {
  /** Says why it is asked. */
  text: string;
  /** The button, as a verb. */
  act: string;
  isActing: boolean;
  /** Does what the password is for, and tells how that ended. */
  onGiven(password: string): Promise<AnyOutcome>;
}

/** The password, before something about signing in is changed. */
export function PasswordStep({ text, act, isActing, onGiven }: PasswordStepProps) {
  const { need } = useWords(securityWords);
  const [password, setPassword] = useState('');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const problems = useProblems();
  const send = async () => {
    if (problems.show(password ? [] : [{ field: 'password', text: need.password }]) || isActing) return;
    const next = await onGiven(password);
    if (next.kind === 'done') return;
    setOutcome(next);
    setPassword('');
    document.getElementById('password')?.focus();
  };
  return (
    <Form problems={problems} onSubmit={() => void send()}>
      <p>{text}</p>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <PasswordField
        value={password}
        onType={(value) => {
          problems.cure('password');
          setPassword(value);
        }}
        error={problems.at('password')}
        isFirst
      />
      <button type="submit" aria-disabled={isActing || undefined}>
        {act}
      </button>
    </Form>
  );
}
