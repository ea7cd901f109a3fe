import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';

/** What should be known about a session before something is done with it; nothing when there is nothing. */
export function PlanNotes({ notes }: { notes: readonly { kind: string; message: string }[] }) {
  const words = useWords(sessionWords);
  if (notes.length === 0) return null;
  return (
    <div class="notice notice-few session-notice">
      <div>
        <strong>{words.warnings}</strong>
        <ul class="session-warnings">
          {notes.map(({ kind, message }) => (
            <li key={`${kind} ${message}`}>{message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
