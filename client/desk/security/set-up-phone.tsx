import { useState } from 'preact/hooks';
import type { Execute } from '../../api/execute.js';
import { type AnyOutcome, useActBy } from '../ask/use-act.js';
import { CodeField } from '../sign-in/code-field.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { securityWords } from '../words/security.js';
import { useWords } from '../words/use-words.js';
import { beginSecondStepMutation, confirmSecondStepMutation } from './documents.js';
import { PasswordStep } from './password-step.js';
import { RecoveryCodes } from './recovery-codes.js';

interface SetUpPhoneProps {
  execute: Execute;
  username: string;
  onDone(): void;
}

type Step = { kind: 'password' } | { kind: 'scan'; qr: string; secret: string } | { kind: 'paper'; codes: string[] };

/** Sets a phone up in three steps: the password, the picture to be read by the phone, the codes for the paper. */
export function SetUpPhone({ execute, username, onDone }: SetUpPhoneProps) {
  const { setUp: words } = useWords(securityWords);
  const [begin, { isActing }] = useActBy(execute, beginSecondStepMutation);
  const [step, setStep] = useState<Step>({ kind: 'password' });
  const ask = async (password: string): Promise<AnyOutcome> => {
    const outcome = await begin({ password });
    if (outcome.kind === 'done') setStep({ kind: 'scan', qr: outcome.answer.qr, secret: outcome.answer.secret });
    return outcome;
  };
  if (step.kind === 'paper') return <RecoveryCodes codes={step.codes} username={username} onKept={onDone} />;
  if (step.kind === 'scan')
    return <Scan {...step} execute={execute} onConfirmed={(codes) => setStep({ kind: 'paper', codes })} />;
  return <PasswordStep text={words.password} act={words.begin} isActing={isActing} onGiven={ask} />;
}

interface ScanProps {
  execute: Execute;
  qr: string;
  secret: string;
  onConfirmed(codes: string[]): void;
}

function Scan({ execute, qr, secret, onConfirmed }: ScanProps) {
  const { setUp: words, need, ...all } = useWords(securityWords);
  const [act, { isActing }] = useActBy(execute, confirmSecondStepMutation);
  const [code, setCode] = useState('');
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const problems = useProblems();
  const send = async () => {
    if (problems.show(code.trim() ? [] : [{ field: 'code', text: need.code }]) || isActing) return;
    const next = await act({ code });
    if (next.kind === 'done') return onConfirmed([...next.answer.codes]);
    setOutcome(next);
    setCode('');
    document.getElementById('code')?.focus();
  };
  return (
    <Form problems={problems} onSubmit={() => void send()}>
      <ol class="set-up-steps">
        <li>{words.app}</li>
        <li>
          <p>{words.scan}</p>
          <img class="set-up-qr" width="200" height="200" alt={words.qr} src={asImage(qr)} />
          <details>
            <summary>{words.cannotScan}</summary>
            <p>{words.type}</p>
            <p>
              <code class="set-up-secret">{secret}</code>
            </p>
          </details>
        </li>
        <li>{words.enter}</li>
      </ol>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <CodeField
        label={all.code}
        hint={all.codeHint}
        value={code}
        onType={(value) => {
          problems.cure('code');
          setCode(value);
        }}
        error={problems.at('code')}
      />
      <button type="submit" aria-disabled={isActing || undefined}>
        {words.confirm}
      </button>
    </Form>
  );
}

const asImage = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
