import { useReader } from '../words/reader.js';
import type { Later } from './use-later.js';

/** What stands there while a part of the script is on its way, with a way to ask again when it does not come. */
export function Coming({ later: { failed, again } }: { later: Pick<Later<unknown>, 'failed' | 'again'> }) {
  const { frame } = useReader().words;
  if (!failed)
    return (
      <p class="coming" role="status">
        {frame.loading}
      </p>
    );
  return (
    <div class="notice notice-few" role="alert">
      <div>
        <p>{frame.notCome}</p>
        <button type="button" class="quiet" onClick={again}>
          {frame.retry}
        </button>
      </div>
    </div>
  );
}
