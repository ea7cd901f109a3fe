import '../../styles/desk-security.css';
import { useEffect } from 'preact/hooks';
import type { Execute } from '../../api/execute.js';
import { doorOf, type Me } from '../desk.js';
import { ChangePassword } from '../security/change-password.js';
import { SetUpPhone } from '../security/set-up-phone.js';
import { shellWords } from '../words/shell.js';
import { signInWords } from '../words/sign-in.js';
import { useWords } from '../words/use-words.js';
import { signOutAt } from './signing-out.js';

interface DoorProps {
  me: Me;
  execute: Execute;
  /** What was asked for is done: find out anew who is there. */
  onThrough(): void;
  onSignedOut(): void;
}

/** Between signing in and the desk: what somebody must do first, and a way out. */
export function Door({ me, execute, onThrough, onSignedOut }: DoorProps) {
  const { door: words } = useWords(signInWords);
  const { product } = useWords(shellWords);
  const isPassword = doorOf(me) === 'password';
  const title = isPassword ? words.passwordTitle : words.secondTitle;
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  const leave = async () => {
    await signOutAt(execute);
    onSignedOut();
  };
  return (
    <main class="sign-in door" id="noi-dung">
      <p class="sign-in-mark">{product}</p>
      <h1>{title}</h1>
      <p class="soft">{isPassword ? words.passwordLead : words.secondLead}</p>
      {isPassword ? (
        <ChangePassword execute={execute} onDone={onThrough} />
      ) : (
        <SetUpPhone execute={execute} username={me.username} onDone={onThrough} />
      )}
      <button type="button" class="bare" onClick={() => void leave()}>
        {words.signOut}
      </button>
    </main>
  );
}
