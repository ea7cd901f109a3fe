import { useEffect, useState } from 'preact/hooks';
import type { Execute } from '../../api/execute.js';
import type { Me } from '../desk.js';
import { shellWords } from '../words/shell.js';
import { signInWords } from '../words/sign-in.js';
import { useWords } from '../words/use-words.js';
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
      <SignInSteps execute={execute} onSignedIn={onSignedIn} />
    </main>
  );
}

interface SignInStepsProps {
  execute: Execute;
  username?: string;
  onSignedIn(me: Me): void;
}

/** The steps of signing in, one after the other: name and password first; what an account asks besides follows here. */
export function SignInSteps({ execute, username, onSignedIn }: SignInStepsProps) {
  const [step, setStep] = useState<SignInStep>();
  useEffect(() => {
    if (step?.kind === 'SignedIn') onSignedIn(step.me);
  }, [step, onSignedIn]);
  return <SignInForm execute={execute} {...(username ? { username } : {})} onStep={setStep} />;
}
