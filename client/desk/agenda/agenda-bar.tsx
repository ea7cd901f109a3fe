import { timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import type { Present } from '../presence/documents.js';
import { Faces } from '../presence/faces.js';
import { Go } from '../shell/route.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { useShortcut } from '../ui/shortcuts.js';
import { useToast } from '../ui/toasts.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { AddItem } from './add-item.js';
import { FreezeButton } from './freeze-button.js';
import type { AgendaWork } from './use-agenda.js';

interface AgendaBarProps {
  work: AgendaWork;
  onAdded(id: string): void;
  people: readonly Present[];
}

/** How the agenda stands as a whole, and what can be done with all of it. */
export function AgendaBar({ work, onAdded, people }: AgendaBarProps) {
  const words = useWords(agendaWords);
  const { agenda } = work;
  return (
    <div class="agenda-bar">
      <div class="agenda-sum">
        <p>
          <Sum work={work} />
        </p>
        <Faces people={people} />
      </div>
      <div class="acts">
        {agenda.mayEdit && <ProposeButton work={work} />}
        {agenda.mayEdit && <AddItem work={work} onAdded={onAdded} />}
        {agenda.mayEdit && <UndoButton work={work} />}
        {agenda.mayEdit && agenda.items.length > 0 && <FreezeButton work={work} />}
        {agenda.items.length > 0 && (
          <Go class="button quiet" path={`/buoi/${agenda.sessionId}/ho-so`}>
            {words.brief.open}
          </Go>
        )}
      </div>
    </div>
  );
}

function Sum({ work: { agenda, isSaving } }: { work: AgendaWork }) {
  const words = useWords(agendaWords);
  const { items, overMinutes, spareMinutes, endsAt } = agenda;
  if (items.length === 0) return <>{words.empty}</>;
  return (
    <>
      {fill(words.total, { time: timeOf(endsAt) })}
      {overMinutes > 0 && <span class="tag tag-cancelled">{fill(words.overBy, { n: overMinutes })}</span>}
      {spareMinutes > 0 && <span class="soft">{fill(words.spare, { n: spareMinutes })}</span>}
      <span class="soft agenda-saving">{isSaving ? words.saving : ''}</span>
    </>
  );
}

/** Puts the registrations where they belong: all of them first, later those that came after. */
function ProposeButton({ work }: { work: AgendaWork }) {
  const words = useWords(agendaWords);
  const say = useOutcomeToast();
  const { unplacedCount, items, sessionId } = work.agenda;
  const isOff = unplacedCount === 0;
  const propose = async () => {
    const outcome = await work.acts.propose({ sessionId });
    if (outcome.kind === 'done') work.take(outcome.answer.agenda);
    say(outcome, words.saved);
  };
  useShortcut({ keys: 'x', says: words.shortcuts.propose, run: () => void propose(), isOff });
  if (isOff) return null;
  return (
    <button type="button" class={items.length === 0 ? undefined : 'quiet'} onClick={() => void propose()}>
      {items.length === 0 ? words.propose : fill(words.proposeMore, { n: unplacedCount })}
    </button>
  );
}

function UndoButton({ work }: { work: AgendaWork }) {
  const words = useWords(agendaWords);
  const toast = useToast();
  const undo = async () => {
    const what = await work.undo();
    toast({ text: what ? fill(words.undone, { what }) : words.nothingToUndo });
  };
  useShortcut({ keys: 'z', says: words.shortcuts.undo, run: () => void undo() });
  return (
    <button type="button" class="quiet" onClick={() => void undo()}>
      {words.undo}
      <span class="key" aria-hidden="true">
        Z
      </span>
    </button>
  );
}
