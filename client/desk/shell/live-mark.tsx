import { useDesk } from '../desk.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';

/** Says how fresh the desk is; aloud only when it turns bad or good again. */
export function LiveMark() {
  const { live } = useDesk();
  const words = useWords(shellWords);
  return (
    <p class={`live-line live-${live}`}>
      <span class="live-dot" aria-hidden="true" />
      <span role="status">{words.live[live]}</span>
    </p>
  );
}
