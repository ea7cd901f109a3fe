import { Component, type ComponentChildren } from 'preact';
import { executeOverHttp } from '../../api/over-http.js';
import type { Language } from '../../words/reader.js';
import { staffGraph } from '../ask/asking.js';
import { useDesk } from '../desk.js';
import { signOutAt } from '../sign-in/signing-out.js';
import { PageHead } from '../ui/page-head.js';
import { shellWords } from '../words/shell.js';
import { signInWords } from '../words/sign-in.js';
import { useWords } from '../words/use-words.js';
import { Go } from './route.js';

/** While it is found out who is there. */
export function Opening() {
  const { asking } = useWords(shellWords);
  return (
    <p class="desk-opening soft" role="status">
      {asking.loading}
    </p>
  );
}

/** The server did not answer at all. */
export function NotReached({ onAgain }: { onAgain(): void }) {
  const { asking } = useWords(shellWords);
  const { offline } = useWords(signInWords);
  return (
    <main class="sign-in" id="noi-dung">
      <h1>{asking.failed}</h1>
      <p>{offline}</p>
      <button type="button" onClick={onAgain}>
        {asking.again}
      </button>
    </main>
  );
}

/** Signed in, but nobody has given this person any work yet. */
export function NoRoles({ language, onSignedOut }: { language: Language; onSignedOut(): void }) {
  const { noRoles, signOut } = useWords(shellWords);
  const leave = async () => {
    await signOutAt(executeOverHttp(language, staffGraph));
    onSignedOut();
  };
  return (
    <main class="sign-in" id="noi-dung">
      <h1>{noRoles.title}</h1>
      <p>{noRoles.text}</p>
      <button type="button" class="quiet" onClick={() => void leave()}>
        {signOut}
      </button>
    </main>
  );
}

/** An address of the desk without a page. */
export function MissingPage() {
  const { missing } = useWords(shellWords);
  return (
    <>
      <PageHead title={missing.title} lead={missing.text} />
      <p>
        <Go path="/">{missing.home}</Go>
      </p>
    </>
  );
}

/** A page that is for other roles. */
export function NotAllowedPage() {
  const { notAllowed, missing } = useWords(shellWords);
  return (
    <>
      <PageHead title={notAllowed.title} lead={notAllowed.text} />
      <p>
        <Go path="/">{missing.home}</Go>
      </p>
    </>
  );
}

/** A page whose files are not on this computer, while the server cannot be reached. */
export function AwayPage() {
  const { away, broken, nav } = useWords(shellWords);
  const { holds } = useDesk();
  return (
    <>
      <PageHead title={away.title} lead={away.text} />
      <div class="acts">
        {holds('RECEPTIONIST', 'SECRETARY') && (
          <Go class="button" path="/trong-ngay">
            {nav.day}
          </Go>
        )}
        <button type="button" class="quiet" onClick={() => location.reload()}>
          {broken.again}
        </button>
      </div>
    </>
  );
}

/** Keeps a page that breaks from taking the desk along. */
export class PageGuard extends Component<{ children: ComponentChildren }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static override getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <BrokenPage /> : this.props.children;
  }
}

export function BrokenPage() {
  const { broken } = useWords(shellWords);
  return (
    <>
      <PageHead title={broken.title} lead={broken.text} />
      <button type="button" class="quiet" onClick={() => location.reload()}>
        {broken.again}
      </button>
    </>
  );
}
