import type { LiveState } from '../api/live.js';
import { timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';

interface LiveLineProps {
  state: LiveState;
  /** When what is shown was last known to be true, ISO 8601. */
  knownAt: string;
  onRefresh(): void;
}

/** One small line that says how fresh the page is. It is only announced when it turns bad or good again. */
export function LiveLine({ state, knownAt, onRefresh }: LiveLineProps) {
  const { live } = useReader().words.frame;
  const said = state === 'offline' ? fill(live.offline, { time: timeOf(knownAt) }) : live[state];
  return (
    <p class={`live-line live-${state}`}>
      <span class="live-dot" aria-hidden="true" />
      <span role="status">{said}</span>
      {(state === 'stopped' || state === 'offline') && (
        <button type="button" class="bare" onClick={onRefresh}>
          {live.refresh}
        </button>
      )}
    </p>
  );
}
