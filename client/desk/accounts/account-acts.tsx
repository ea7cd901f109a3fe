import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useAct } from '../ask/use-act.js';
import { useConfirm } from '../ui/confirm.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { accountWords } from '../words/accounts.js';
import { useWords } from '../words/use-words.js';
import {
  disableAccountMutation,
  enableAccountMutation,
  endSignInsMutation,
  type Person,
  setOneTimePasswordMutation,
} from './documents.js';
import type { OneTimePassword } from './one-time-dialog.js';
import { RemovePhone } from './remove-phone.js';
import { Rename } from './rename.js';

interface AccountActsProps {
  person: Person;
  onOneTime(made: OneTimePassword): void;
}

/** What can be done to the account of somebody all of whose roles are the asker’s to keep. */
export function AccountActs({ person, onOneTime }: AccountActsProps) {
  const { acts } = useWords(accountWords);
  const [isRenaming, setRenaming] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const { setPassword, signOut, disable, enable } = useAccountActs(person, onOneTime);
  return (
    <div class="acts">
      <Quiet label={acts.rename} onClick={() => setRenaming(true)} />
      {!person.disabledAt && <Quiet label={acts.oneTime} onClick={() => void setPassword()} />}
      {!person.disabledAt && <Quiet label={acts.signOut} onClick={() => void signOut()} />}
      {person.secondStepSince && <Quiet label={acts.removePhone} onClick={() => setRemoving(true)} />}
      {person.disabledAt ? (
        <Quiet label={acts.enable} onClick={() => void enable()} />
      ) : (
        <Quiet label={acts.disable} onClick={() => void disable()} />
      )}
      {isRemoving && <RemovePhone person={person} onClose={() => setRemoving(false)} />}
      {isRenaming && <Rename person={person} onClose={() => setRenaming(false)} />}
    </div>
  );
}

function Quiet({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button type="button" class="quiet" onClick={onClick}>
      {label}
    </button>
  );
}

function useAccountActs({ id, fullName: name }: Person, onOneTime: AccountActsProps['onOneTime']) {
  const { acts } = useWords(accountWords);
  const confirm = useConfirm();
  const say = useOutcomeToast();
  const [sendPassword] = useAct(setOneTimePasswordMutation);
  const [sendSignOut] = useAct(endSignInsMutation);
  const [sendDisable] = useAct(disableAccountMutation);
  const [sendEnable] = useAct(enableAccountMutation);
  const asked = (title: string, text: string, act: string) =>
    confirm({ title: fill(title, { name }), text, act, isGrave: true });
  return {
    async setPassword() {
      if (!(await asked(acts.oneTimeTitle, acts.oneTimeText, acts.oneTime))) return;
      const sent = await sendPassword({ id });
      if (sent.kind === 'done') onOneTime({ id, fullName: name, ...sent.answer });
      else say(sent, '');
    },
    async signOut() {
      if (!(await asked(acts.signOutTitle, acts.signOutText, acts.signOut))) return;
      const sent = await sendSignOut({ id });
      say(sent, sent.kind === 'done' ? fill(acts.signedOut, { n: sent.answer.browsers }) : '');
    },
    async disable() {
      if (await asked(acts.disableTitle, acts.disableText, acts.disable))
        say(await sendDisable({ input: { id } }), acts.disabled);
    },
    async enable() {
      say(await sendEnable({ id }), acts.enabled);
    },
  };
}
