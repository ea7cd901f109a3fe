import '../../styles/desk-security.css';
import { useState } from 'preact/hooks';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { Dialog } from '../ui/dialog.js';
import { PageHead } from '../ui/page-head.js';
import { useToast } from '../ui/toasts.js';
import { securityWords } from '../words/security.js';
import { useWords } from '../words/use-words.js';
import { ChangePassword } from './change-password.js';
import { securityQuery } from './documents.js';
import { PhoneSection } from './phone-section.js';
import { ProviderSection } from './provider-section.js';
import { SignInsSection } from './sign-ins-section.js';

export const deskPage: DeskPage = { View: SecurityPage };

/** What is one's own about signing in: password, phone, the authority's account, and where one is signed in. */
function SecurityPage() {
  const words = useWords(securityWords);
  const { me } = useDesk();
  const asked = useAsked(securityQuery, {}, { concerns: [] });
  const onChanged = () => void asked.again();
  return (
    <>
      <PageHead title={words.title} lead={`${me.fullName} · ${me.username}`} />
      <AskedView asked={asked}>
        {({ me: mine, signInProvider }) =>
          mine && (
            <div class="security">
              <PasswordSection onChanged={onChanged} />
              {mine.secondStep && <PhoneSection state={mine.secondStep} onChanged={onChanged} />}
              {signInProvider && (
                <ProviderSection label={signInProvider.label} linkedAt={mine.providerLinkedAt} onChanged={onChanged} />
              )}
              <SignInsSection browsers={mine.sessions} onChanged={onChanged} />
            </div>
          )
        }
      </AskedView>
    </>
  );
}

function PasswordSection({ onChanged }: { onChanged(): void }) {
  const { password: words } = useWords(securityWords);
  const { execute } = useDesk();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const done = () => {
    setOpen(false);
    toast({ text: words.changed });
    onChanged();
  };
  return (
    <section class="panel" aria-labelledby="mat-khau">
      <h2 id="mat-khau">{words.title}</h2>
      <p>{words.text}</p>
      <div class="acts">
        <button type="button" class="quiet" onClick={() => setOpen(true)}>
          {words.change}
        </button>
      </div>
      {isOpen && (
        <Dialog title={words.change} onClose={() => setOpen(false)}>
          <ChangePassword execute={execute} onDone={done} />
        </Dialog>
      )}
    </section>
  );
}
