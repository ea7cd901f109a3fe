import { useState } from 'preact/hooks';
import { Tick } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { securityWords } from '../words/security.js';
import { useWords } from '../words/use-words.js';

interface RecoveryCodesProps {
  codes: readonly string[];
  username: string;
  onKept(): void;
}

/** Ten codes for the paper, shown this once: to print or write down before one goes on. */
export function RecoveryCodes({ codes, username, onKept }: RecoveryCodesProps) {
  const { paper: words } = useWords(securityWords);
  const [isKept, setKept] = useState(false);
  return (
    <div class="stack">
      <p>{words.text}</p>
      <section class="recovery-sheet" aria-label={words.label}>
        <p class="recovery-head">{fill(words.head, { username })}</p>
        <ol class="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <p class="soft">{words.foot}</p>
      </section>
      <div class="acts recovery-acts">
        <button type="button" class="quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <Tick id="da-cat" label={words.kept} checked={isKept} onTick={setKept} />
      <button type="button" disabled={!isKept} onClick={onKept}>
        {words.done}
      </button>
    </div>
  );
}
