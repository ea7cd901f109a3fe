import { useState } from 'preact/hooks';
import { Go } from '../shell/route.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { BehalfDialog } from './behalf-dialog.js';
import type { Detail } from './documents.js';

/** What is done for somebody who calls or comes: another time, cancelling, the slip on paper. */
export function Behalf({ registration, onChanged }: { registration: Detail; onChanged(): void }) {
  const { behalf } = useWords(registrationWords);
  const [act, setAct] = useState<'move' | 'cancel'>();
  const { status, id } = registration;
  if (status !== 'CONFIRMED' && status !== 'WAITLISTED') return null;
  return (
    <section aria-labelledby="lam-ho">
      <h3 id="lam-ho">{behalf.title}</h3>
      <div class="acts">
        <button type="button" class="quiet" onClick={() => setAct('move')}>
          {behalf.move}
        </button>
        <button type="button" class="quiet" onClick={() => setAct('cancel')}>
          {behalf.cancel}
        </button>
        <Go class="button quiet" path={`/dang-ky/phieu/${id}`}>
          {behalf.slip}
        </Go>
      </div>
      {act && (
        <BehalfDialog act={act} registration={registration} onChanged={onChanged} onClose={() => setAct(undefined)} />
      )}
    </section>
  );
}
