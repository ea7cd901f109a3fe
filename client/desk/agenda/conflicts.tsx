import { timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { type DraftField, joinable } from './model.js';
import { sayField } from './say-field.js';
import type { ItemDraftWork } from './use-item-draft.js';

interface ConflictsProps {
  typing: ItemDraftWork;
  conflicts: readonly DraftField[];
  /** Who changed what, as far as a save was told. */
  meanwhile: readonly { field: string; by: string; at: string }[];
}

/** Each field that two people changed: theirs beside one's own, to keep either, or both. */
export function Conflicts({ typing, conflicts, meanwhile }: ConflictsProps) {
  const words = useWords(agendaWords);
  if (conflicts.length === 0) return null;
  return (
    <div class="agenda-conflicts" role="alert">
      <p>{words.conflict.lead}</p>
      {conflicts.map((field) => (
        <Conflict key={field} {...{ field, typing }} by={meanwhile.find((one) => one.field === field)} />
      ))}
    </div>
  );
}

interface ConflictProps {
  field: DraftField;
  typing: ItemDraftWork;
  by: { by: string; at: string } | undefined;
}

function Conflict({ field, typing, by }: ConflictProps) {
  const words = useWords(agendaWords);
  const { conflict } = words;
  const gaps = { field: sayField(words, field), by: by?.by ?? conflict.someone, at: by ? timeOf(by.at) : '' };
  const title = fill(conflict.title, gaps).replace(/ (lúc|at) $/, '');
  return (
    <section class="agenda-conflict">
      <h3>{title}</h3>
      <div class="agenda-sides">
        <Side label={conflict.theirs} text={typing.present[field]} />
        <Side label={conflict.mine} text={typing.draft[field]} />
      </div>
      <div class="acts">
        <button type="button" class="quiet" onClick={() => typing.settle(field, 'mine')}>
          {conflict.useMine}
        </button>
        <button type="button" class="quiet" onClick={() => typing.settle(field, 'theirs')}>
          {conflict.useTheirs}
        </button>
        {joinable.includes(field) && (
          <button type="button" class="quiet" onClick={() => typing.settle(field, 'both')}>
            {conflict.useBoth}
          </button>
        )}
      </div>
    </section>
  );
}

function Side({ label, text }: { label: string; text: string }) {
  const { conflict } = useWords(agendaWords);
  return (
    <div>
      <p class="soft">{label}</p>
      <p class="agenda-side">{text || conflict.empty}</p>
    </div>
  );
}
