import { fill } from '../../words/fill.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import type { ActName, Line } from './documents.js';
import { actsFor } from './model.js';

interface BulkBarProps {
  ticked: readonly Line[];
  onAct(act: ActName): void;
  onClear(): void;
}

/** What can be done with all that are ticked at once. */
export function BulkBar({ ticked, onAct, onClear }: BulkBarProps) {
  const { bulk, acts } = useWords(registrationWords);
  return (
    <section class="bulk-bar" aria-label={bulk.label}>
      <strong role="status">{fill(bulk.chosen, { n: ticked.length })}</strong>
      <div class="acts">
        {actsFor(ticked).map((act) => (
          <button key={act} type="button" class="quiet" onClick={() => onAct(act)}>
            {acts[act]}
          </button>
        ))}
        <button type="button" class="bare" onClick={onClear}>
          {bulk.clear}
        </button>
      </div>
    </section>
  );
}
