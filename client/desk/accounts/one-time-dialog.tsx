import { useState } from 'preact/hooks';
import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { Dialog } from '../ui/dialog.js';
import { accountWords } from '../words/accounts.js';
import { useWords } from '../words/use-words.js';

/** A password that is told once. */
export interface OneTimePassword {
  id: string;
  fullName: string;
  oneTimePassword: string;
  passwordUntil: string;
}

/** Shows a password that nobody will ever be shown again; it is closed only by saying that it was noted. */
export function OneTimeDialog({
  fullName,
  oneTimePassword,
  passwordUntil,
  onClose,
}: OneTimePassword & { onClose(): void }) {
  const { oneTime } = useWords(accountWords);
  const reader = useReader();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(oneTimePassword).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Dialog title={oneTime.title}>
      <p class="dialog-text">
        {fill(oneTime.text, { name: fullName, until: sayInstant(reader.words, passwordUntil) })}
      </p>
      <p class="one-time">
        <output class="one-time-word" translate={false}>
          {oneTimePassword}
        </output>
        <button type="button" class="quiet" onClick={() => void copy()}>
          {isCopied ? oneTime.copied : oneTime.copy}
        </button>
      </p>
      <div class="dialog-acts">
        <button type="button" data-first onClick={onClose}>
          {oneTime.done}
        </button>
      </div>
    </Dialog>
  );
}
