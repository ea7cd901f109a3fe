import { useState } from 'preact/hooks';
import { ask, type Execute, Unanswered } from '../../api/execute.js';
import { TextField } from '../../ui/field.js';
import { Form, useProblems } from '../ui/form.js';
import { signInWords } from '../words/sign-in.js';
import { useWords } from '../words/use-words.js';
import { signInMutation } from './documents.js';
import { PasswordField } from './password-field.js';

/** What came of name and password: the desk is open, or a code is asked for besides. */
export type SignInStep = { kind: 'SignedIn' } | { kind: 'SecondStepNeeded' };

interface SignInFormProps {
  execute: Execute;
  /** Known when somebody signs in again; the other fields are then asked first. */
  username?: string;
  /** What came of an earlier try. */
  told?: string | undefined;
  onStep(step: SignInStep): void;
}

/** First step of signing in: name and password. Refusals are shown in the server's words, and the password is asked anew. */
export function SignInForm({ execute, username: known = '', told, onStep }: SignInFormProps) {
  const words = useWords(signInWords);
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const problems = useProblems();
  const { send, refusal = told, isActing } = useSignIn({ execute, onStep, onRefused: () => setPassword('') });
  const submit = () => {
    const missing = [
      ...(username.trim() ? [] : [{ field: 'username', text: words.needUsername }]),
      ...(password ? [] : [{ field: 'password', text: words.needPassword }]),
    ];
    if (!problems.show(missing) && !isActing) void send({ username, password });
  };
  return (
    <Form problems={problems} onSubmit={submit}>
      {refusal && (
        <div class="notice notice-cancelled" role="alert">
          <div>{refusal}</div>
        </div>
      )}
      <TextField
        id="username"
        label={words.username}
        value={username}
        onType={(value) => {
          problems.cure('username');
          setUsername(value);
        }}
        error={problems.at('username')}
        autocomplete="username"
        exact
        required
      />
      <PasswordField
        value={password}
        onType={(value) => {
          problems.cure('password');
          setPassword(value);
        }}
        error={problems.at('password')}
        isFirst={known !== ''}
      />
      <button type="submit" aria-disabled={isActing || undefined}>
        {isActing ? words.acting : words.act}
      </button>
    </Form>
  );
}

interface Trying {
  execute: Execute;
  onStep(step: SignInStep): void;
  onRefused(): void;
}

/** Sends name and password; what is refused leaves the cursor in the password, ready for another. */
function useSignIn({ execute, onStep, onRefused }: Trying) {
  const words = useWords(signInWords);
  const [refusal, setRefusal] = useState<string>();
  const [isActing, setActing] = useState(false);
  const send = async (input: { username: string; password: string }) => {
    setActing(true);
    setRefusal(undefined);
    try {
      const { signIn } = await ask(execute, signInMutation, { input });
      if (!('message' in signIn)) return onStep({ kind: signIn.__typename });
      setRefusal(signIn.message);
      onRefused();
      document.getElementById('password')?.focus();
    } catch (fault) {
      setRefusal(fault instanceof Unanswered && fault.code !== 'OFFLINE' ? fault.message : words.offline);
    } finally {
      setActing(false);
    }
  };
  return { send, refusal, isActing };
}
