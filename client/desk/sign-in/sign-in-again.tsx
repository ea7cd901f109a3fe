import type { Execute } from '../../api/execute.js';
import { fill } from '../../words/fill.js';
import type { Me } from '../desk.js';
import { Dialog } from '../ui/dialog.js';
import { signInWords } from '../words/sign-in.js';
import { useWords } from '../words/use-words.js';
import { SignInSteps } from './sign-in-page.js';

interface SignInAgainProps {
  execute: Execute;
  me: Me;
  onSignedIn(me: Me): void;
}

/** Over the page, when a sign-in has ended: everything behind it waits as it is. */
export function SignInAgain({ execute, me, onSignedIn }: SignInAgainProps) {
  const { ended } = useWords(signInWords);
  return (
    <Dialog title={ended.title}>
      <div class="dialog-text">
        <p>{ended.text}</p>
        <p class="soft">{fill(ended.as, { name: me.fullName, username: me.username })}</p>
      </div>
      <SignInSteps execute={execute} username={me.username} onSignedIn={onSignedIn} />
      <p class="soft sign-in-other">{ended.other}</p>
    </Dialog>
  );
}
