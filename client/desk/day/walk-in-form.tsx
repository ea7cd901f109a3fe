import { useRef, useState } from 'preact/hooks';
import { newKey } from '../../api/key.js';
import { SelectField, TextField } from '../../ui/field.js';
import { useShortcut } from '../ui/shortcuts.js';
import { dayWords } from '../words/day.js';
import { useWords } from '../words/use-words.js';
import type { SaidAct } from './day-at-point.js';
import type { Line } from './documents.js';

const nothing = { people: '1', sessionId: '', priority: '' };

/** A number for somebody who did not register: always possible, however full the day is. */
export function WalkInForm({ queue, act }: { queue: Line; act: SaidAct }) {
  const words = useWords(dayWords);
  const [draft, setDraft] = useState(nothing);
  const form = useRef<HTMLFormElement>(null);
  useShortcut({ keys: 'w', says: words.keys.walkIn, run: () => form.current?.requestSubmit() });
  const give = () => {
    const partySize = Math.max(1, Number.parseInt(draft.people, 10) || 1);
    const priority = queue.priorities.find(({ code }) => code === draft.priority)?.code ?? null;
    setDraft(nothing);
    void act({ act: 'ADD_WALK_IN', ticketId: newKey(), partySize, sessionId: draft.sessionId || null, priority });
  };
  return (
    <form
      ref={form}
      class="day-walk-in"
      aria-labelledby="den-truc-tiep"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <h3 id="den-truc-tiep">{words.addWalkIn}</h3>
      <div class="form-row">
        <TextField
          id="so-nguoi"
          label={words.partySize}
          value={draft.people}
          onType={(people) => setDraft({ ...draft, people })}
          inputMode="numeric"
          narrow
        />
        {queue.sessions.length > 0 && (
          <SelectField
            id="den-gap"
            label={words.forSession}
            value={draft.sessionId}
            onPick={(sessionId) => setDraft({ ...draft, sessionId })}
            options={[
              { value: '', text: words.anybody },
              ...queue.sessions.map(({ id, assignedPosition }) => ({ value: id, text: assignedPosition.title })),
            ]}
          />
        )}
        {queue.priorities.length > 0 && (
          <SelectField
            id="uu-tien"
            label={words.priority}
            value={draft.priority}
            onPick={(priority) => setDraft({ ...draft, priority })}
            options={[
              { value: '', text: words.noPriority },
              ...queue.priorities.map(({ code }) => ({ value: code, text: words.priorities[code] })),
            ]}
          />
        )}
        <button type="submit">{words.give}</button>
      </div>
    </form>
  );
}
