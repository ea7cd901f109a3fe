import type { ComponentChildren } from 'preact';
import type { Asked } from '../ask/use-asked.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';

interface AskedViewProps<Data> {
  asked: Asked<Data>;
  /** The page says itself that there is no connection, and what that means there. */
  saysOffline?: boolean;
  /** Shows what is known. */
  children: (data: Data) => ComponentChildren;
}

/** Shows the answer of a question, and says when it is loading, could not be loaded, or may be old. */
export function AskedView<Data>({ asked, saysOffline = false, children }: AskedViewProps<Data>) {
  const { data, state, again, isOlder } = asked;
  if (data === undefined) return <Waiting asked={asked} />;
  return (
    <div class={`asked${isOlder ? ' asked-older' : ''}`} aria-busy={isOlder || undefined}>
      {state !== 'ready' && !(saysOffline && state === 'offline') && (
        <Trouble state={state} hasData onAgain={() => void again()} />
      )}
      {children(data)}
    </div>
  );
}

function Waiting({ asked: { state, again } }: { asked: Asked<unknown> }) {
  const { asking } = useWords(shellWords);
  if (state === 'failed' || state === 'offline')
    return <Trouble state={state} hasData={false} onAgain={() => void again()} />;
  return (
    <p class="asked-loading soft" role="status">
      {asking.loading}
    </p>
  );
}

function Trouble({ state, hasData, onAgain }: { state: string; hasData: boolean; onAgain(): void }) {
  const { asking } = useWords(shellWords);
  const offline = hasData ? asking.offline : asking.offlineEmpty;
  return (
    <div class="notice notice-few" role="alert">
      <div>{state === 'offline' ? offline : asking.failed}</div>
      <button type="button" class="quiet" onClick={onAgain}>
        {asking.again}
      </button>
    </div>
  );
}
