import { useState } from 'preact/hooks';
import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { CodeField } from '../sign-in/code-field.js';
import { PasswordField } from '../sign-in/password-field.js';
import { Dialog } from '../ui/dialog.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { securityWords } from '../words/security.js';
import { useWords } from '../words/use-words.js';
import { removeSecondStepMutation, renewRecoveryCodesMutation, type Security } from './documents.js';
import { PasswordStep } from './password-step.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SetUpPhone } from './set-up-phone.js';

type Open = 'set up' | 'renew' | 'remove';

interface PhoneSectionProps {
  state: NonNullable<Security['secondStep']>;
  onChanged(): void;
}

/** The code of the phone: set up, codes for the paper made anew, taken away. */
export function PhoneSection({ state, onChanged }: PhoneSectionProps) {
  const { phone: words, setUp } = useWords(securityWords);
  const reader = useReader();
  const { me, execute } = useDesk();
  const [open, setOpen] = useState<Open>();
  const close = () => {
    setOpen(undefined);
    onChanged();
  };
  const { isSetUp, isNeeded, since, recoveryCodesLeft } = state;
  return (
    <section class="panel" aria-labelledby="ma-dien-thoai">
      <h2 id="ma-dien-thoai">{words.title}</h2>
      <p>
        {isSetUp && since ? fill(words.since, { when: sayInstant(reader.words, since) }) : words.without}{' '}
        {isNeeded && words.needed}
      </p>
      {isSetUp && (
        <p class={recoveryCodesLeft < 3 ? 'notice notice-few' : 'soft'}>{fill(words.left, { n: recoveryCodesLeft })}</p>
      )}
      <div class="acts">
        {!isSetUp && (
          <button type="button" onClick={() => setOpen('set up')}>
            {setUp.title}
          </button>
        )}
        {isSetUp && (
          <>
            <button type="button" class="quiet" onClick={() => setOpen('renew')}>
              {words.renew}
            </button>
            <button type="button" class="quiet" onClick={() => setOpen('remove')}>
              {words.remove}
            </button>
          </>
        )}
      </div>
      {open === 'set up' && (
        <Dialog title={setUp.title} onClose={close}>
          <SetUpPhone execute={execute} username={me.username} onDone={close} />
        </Dialog>
      )}
      {open === 'renew' && <RenewDialog onClose={close} />}
      {open === 'remove' && <RemoveDialog onClose={close} />}
    </section>
  );
}

function RenewDialog({ onClose }: { onClose(): void }) {
  const { phone: words } = useWords(securityWords);
  const { me } = useDesk();
  const [renew, { isActing }] = useAct(renewRecoveryCodesMutation);
  const [codes, setCodes] = useState<readonly string[]>();
  const ask = async (password: string): Promise<AnyOutcome> => {
    const outcome = await renew({ password });
    if (outcome.kind === 'done') setCodes(outcome.answer.codes);
    return outcome;
  };
  return (
    <Dialog title={words.renew} onClose={onClose}>
      {codes ? (
        <RecoveryCodes codes={codes} username={me.username} onKept={onClose} />
      ) : (
        <PasswordStep text={words.renewText} act={words.renewAct} isActing={isActing} onGiven={ask} />
      )}
    </Dialog>
  );
}

function RemoveDialog({ onClose }: { onClose(): void }) {
  const { phone: words, need, ...all } = useWords(securityWords);
  const toast = useToast();
  const [act, { isActing }] = useAct(removeSecondStepMutation);
  const [typed, setTyped] = useState({ password: '', code: '' });
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const problems = useProblems();
  const send = async () => {
    const missing = (['password', 'code'] as const).filter((field) => !typed[field].trim());
    if (problems.show(missing.map((field) => ({ field, text: need[field] }))) || isActing) return;
    const next = await act({ input: typed });
    if (next.kind !== 'done') return setOutcome(next);
    // The desk closes for who must have one: the door is shown by asking anew.
    if (next.answer.isNeeded) return location.reload();
    toast({ text: words.removed });
    onClose();
  };
  const fieldOf = (field: 'password' | 'code') => ({
    value: typed[field],
    error: problems.at(field),
    onType(value: string) {
      problems.cure(field);
      setTyped((before) => ({ ...before, [field]: value }));
    },
  });
  return (
    <Dialog title={words.remove} onClose={onClose}>
      <p class="dialog-text">{words.removeText}</p>
      <Form problems={problems} onSubmit={() => void send()}>
        <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
        <PasswordField isFirst {...fieldOf('password')} />
        <CodeField label={all.anyCode} hint={all.anyCodeHint} isPaper isFirst={false} {...fieldOf('code')} />
        <button type="submit" aria-disabled={isActing || undefined}>
          {words.removeAct}
        </button>
      </Form>
    </Dialog>
  );
}
