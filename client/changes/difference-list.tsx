import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { Difference } from './differences.js';

/** What is told otherwise: the old struck, the new beside it, and why. */
export function DifferenceList({ of: differences, reason }: { of: readonly Difference[]; reason: string | undefined }) {
  const { notice } = useReader().words;
  return (
    <>
      {differences.length > 0 && (
        <dl class="differences">
          {differences.map(({ name, before, after }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {before && <s>{before}</s>}
                {before && after && <span aria-hidden="true"> → </span>}
                {after && <ins>{after}</ins>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {reason && <p class="news-reason">{fill(notice.fate.reason, { reason })}</p>}
    </>
  );
}
