import { useState } from 'preact/hooks';
import type { Execute } from '../../api/execute.js';
import { useActBy } from '../ask/use-act.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { signInWords } from '../words/sign-in.js';
import { useWords } from '../words/use-words.js';
import { CodeField } from './code-field.js';
import { confirmSignInMutation } from './documents.js';

interface SecondStepFormProps {
  execute: Execute;
  onSignedIn(): void;
  /** Back to name and password, with what is to be said about it. */
  onBegin(told?: string): void;
}

/** Second step of signing in: the code of the phone, or one of the paper for who has not got the phone at hand. */
export function SecondStepForm({ execute, onSignedIn, onBegin }: SecondStepFormProps) {
  const { code: words, ...all } = useWords(signInWords);
  const [act, { isActing }] = useActBy(execute, confirmSignInMutation);
  const [code, setCode] = useState('');
  const [isPaper, setPaper] = useState(false);
  const [outcome, setOutcome] = useState<Awaited<ReturnType<typeof act>>>();
  const problems = useProblems();
  const send = async () => {
    if (problems.show(code.trim() ? [] : [{ field: 'code', text: words.need }]) || isActing) return;
    const next = await act({ input: { code } });
    if (next.kind === 'done') return onSignedIn();
    if (next.kind === 'refused' && next.refusal.__typename === 'SignInLapsed') return onBegin(next.refusal.message);
    setOutcome(next);
    setCode('');
    document.getElementById('code')?.focus();
  };
  const change = () => {
    setPaper(!isPaper);
    setCode('');
    setOutcome(undefined);
    document.getElementById('code')?.focus();
  };
  return (
    <Form problems={problems} onSubmit={() => void send()}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <CodeField
        label={isPaper ? words.paper : words.phone}
        hint={isPaper ? words.paperHint : words.phoneHint}
        value={code}
        onType={(value) => {
          problems.cure('code');
          setCode(value);
        }}
        error={problems.at('code')}
        isPaper={isPaper}
      />
      <button type="submit" aria-disabled={isActing || undefined}>
        {isActing ? all.acting : words.act}
      </button>
      <div class="acts">
        <button type="button" class="bare" onClick={change}>
          {isPaper ? words.usePhone : words.usePaper}
        </button>
        <button type="button" class="bare" onClick={() => onBegin()}>
          {words.back}
        </button>
      </div>
    </Form>
  );
}
