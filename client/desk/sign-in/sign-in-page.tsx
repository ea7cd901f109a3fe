import { useEffect, useState } from 'preact/hooks';
import { ask, type Execute } from '../../api/execute.js';
import type { Me } from '../desk.js';
import { shellWords } from '../words/shell.js';
import { signInWords } from '../words/sign-in.js';
import { useWords } from '../words/use-words.js';
import { meQuery } from './documents.js';
import { ProviderLink, ProviderWord } from './provider-link.js';
import { SecondStepForm } from './second-step-form.js';
import { SignInForm, type SignInStep } from './sign-in-form.js';

interface SignInPageProps {
  execute: Execute;
  /** Somebody has just signed out here. */
  isSignedOut: boolean;
  onSignedIn(me: Me): void;
}

/** Where one signs in to the desk. */
export function SignInPage({ execute, isSignedOut, onSignedIn }: SignInPageProps) {
  const words = useWords(signInWords);
  const { product } = useWords(shellWords);
  useEffect(() => {
    document.title = `${words.title} – ${product}`;
  }, [words, product]);
  return (
    <main class="sign-in" id="noi-dung">
      <p class="sign-in-mark">{product}</p>
      <h1>{words.title}</h1>
      <p class="soft">{words.lead}</p>
      {isSignedOut && (
        <p class="notice" role="status">
          {words.signedOut}
        </p>
      )}
      <ProviderWord />
      <SignInSteps execute={execute} onSignedIn={onSignedIn} />
    </main>
  );
}

interface SignInStepsProps {
  execute: Execute;
  username?: string;
  onSignedIn(me: Me): void;
}

type Step = { kind: 'FirstStep'; told?: string } | SignInStep;

/** The steps of signing in, one after the other: name and password, then the code where an account asks for one. */
export function SignInSteps({ execute, username, onSignedIn }: SignInStepsProps) {
  const { offline } = useWords(signInWords);
  const [step, setStep] = useState<Step>({ kind: 'FirstStep' });
  useEffect(() => {
    if (step.kind !== 'SignedIn') return;
    const fail = () => setStep({ kind: 'FirstStep', told: offline });
    ask(execute, meQuery, {}).then(({ me }) => (me ? onSignedIn(me) : fail()), fail);
  }, [step, execute, onSignedIn, offline]);
  const begin = (told?: string) => setStep({ kind: 'FirstStep', ...(told ? { told } : {}) });
  if (step.kind === 'SecondStepNeeded')
    return <SecondStepForm execute={execute} onSignedIn={() => setStep({ kind: 'SignedIn' })} onBegin={begin} />;
  const given = { execute, onStep: setStep, ...(username ? { username } : {}) };
  return (
    <>
      <SignInForm {...given} told={step.kind === 'FirstStep' ? step.told : undefined} />
      <ProviderLink execute={execute} />
    </>
  );
}
