import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { auditWords } from '../words/audit.js';
import { useWords } from '../words/use-words.js';
import type { Chain } from './documents.js';

/** Whether the record is as it was written; a record that is not is said loudly. */
export function ChainState({ chain }: { chain: Chain }) {
  const { chain: words } = useWords(auditWords);
  const reader = useReader();
  const { sealed, waiting, anchoredAt, anchoredNumber, verification } = chain;
  const brokenBy = verification?.brokenBy;
  return (
    <section class="audit-chain" aria-label={words.label}>
      {verification && brokenBy && (
        <div class="notice notice-cancelled" role="alert">
          <div>
            <strong>{words.broken}</strong>{' '}
            {fill(words.brokenHow, { n: verification.brokenAt ?? words.unsealed, how: words.how[brokenBy] })}
          </div>
        </div>
      )}
      <p class="soft">
        {verification && !brokenBy && <span class="tag tag-free">{words.whole}</span>}{' '}
        {verification
          ? fill(words.verified, { n: verification.entries, when: sayInstant(reader.words, verification.at) })
          : words.notVerified}{' '}
        {fill(words.sealed, { n: sealed })} {waiting > 0 && fill(words.waiting, { n: waiting })}{' '}
        {anchoredAt && fill(words.anchored, { n: anchoredNumber ?? 0, when: sayInstant(reader.words, anchoredAt) })}
      </p>
    </section>
  );
}
