import { Mixed } from '../ui/mixed.js';
import { Reason } from '../ui/reason.js';
import { useAgencyTongue } from '../words/reader.js';
import type { Difference } from './differences.js';

/** What is told otherwise: the old struck, the new beside it, and why. */
export function DifferenceList({ of: differences, reason }: { of: readonly Difference[]; reason: string | undefined }) {
  const tongue = useAgencyTongue();
  return (
    <>
      {differences.length > 0 && (
        <dl class="differences">
          {differences.map(({ name, before, after, isAgencys }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang={isAgencys ? tongue : undefined}>
                {before && (
                  <s>
                    <Mixed text={before} />
                  </s>
                )}
                {before && after && <span aria-hidden="true"> → </span>}
                {after && (
                  <ins>
                    <Mixed text={after} />
                  </ins>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {reason && <Reason text={reason} class="news-reason" />}
    </>
  );
}
