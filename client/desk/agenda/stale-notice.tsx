import { timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { sayField } from './say-field.js';
import type { AgendaWork } from './use-agenda.js';

/** Somebody else's change stood in the way: what it was, and both ways on. */
export function StaleNotice({ work }: { work: AgendaWork }) {
  const words = useWords(agendaWords);
  const { stale, settle } = work;
  if (!stale) return null;
  const { field, by, at, again } = stale;
  const sentence = field === 'place' ? words.stale.place : words.stale.other;
  return (
    <div class="notice notice-moved agenda-stale" role="alert">
      <div>
        <strong>{words.stale.title}</strong>
        <p>{fill(sentence, { by, at: timeOf(at), what: sayField(words, field) })}</p>
      </div>
      <div class="acts">
        <button type="button" onClick={() => settle()}>
          {words.stale.theirs}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            settle();
            again();
          }}
        >
          {words.stale.mine}
        </button>
      </div>
    </div>
  );
}
