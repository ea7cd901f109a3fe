import { timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { sessionWords } from '../words/session.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { type DeskSession, undoMutation } from './documents.js';

/** Takes an act back, and says what came of it. */
export function useUndo(): (changeId: string) => Promise<void> {
  const words = useWords(sessionWords);
  const say = useOutcomeToast();
  const [undo] = useAct(undoMutation);
  return async (changeId) => {
    say(await undo({ changeId }), words.acts.undone);
  };
}

/** What was just done to the session, as long as it can be taken back: for whoever opens the page later, too. */
export function LastChange({ session: { lastChange } }: { session: DeskSession }) {
  const words = useWords(sessionWords);
  const shell = useWords(shellWords);
  const { now, holds } = useDesk();
  const undo = useUndo();
  if (!lastChange?.undoable || lastChange.undoableUntil <= now()) return null;
  const said = words.lastChange.acts[lastChange.act] ?? words.lastChange.other;
  return (
    <div class="notice notice-moved session-notice">
      <div>
        <strong>{said}.</strong> {lastChange.reason}
        <p class="soft">{fill(words.lastChange.undo, { time: timeOf(lastChange.undoableUntil) })}</p>
      </div>
      {holds('SECRETARY', 'HEAD') && (
        <button type="button" class="quiet" onClick={() => void undo(lastChange.id)}>
          {shell.undo}
        </button>
      )}
    </div>
  );
}
