import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { useConfirm } from '../ui/confirm.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { type DeskItem, handToHandlersMutation, writeHandlersNoteMutation } from './documents.js';
import type { AgendaWork } from './use-agenda.js';

/** What only handlers of confidential matters read; for the desk, the way to hand a matter over to them. */
export function HandlersNote({ item, work }: { item: DeskItem; work: AgendaWork }) {
  const { handlers: words } = useWords(agendaWords);
  const { holds } = useDesk();
  return (
    <section class="agenda-handlers">
      {holds('CASE_HANDLER') && <NoteForm key={item.handlersNote?.version ?? 0} item={item} />}
      {item.person && <HandOver item={item} work={work} label={words.take} />}
    </section>
  );
}

function NoteForm({ item }: { item: DeskItem }) {
  const { handlers: words, saved } = useWords(agendaWords);
  const say = useOutcomeToast();
  const [write] = useAct(writeHandlersNoteMutation);
  const before = item.handlersNote?.note ?? '';
  const [known, setKnown] = useState({ note: before, version: item.handlersNote?.version ?? 0 });
  const [note, setNote] = useState(before);
  useUnsaved(note !== known.note);
  const send = async () => {
    const outcome = await write({ input: { itemId: item.id, expectedVersion: known.version, note } });
    if (outcome.kind === 'done') setKnown({ note, version: outcome.answer.item.handlersNote?.version ?? 0 });
    if (outcome.kind === 'refused' && outcome.refusal.__typename === 'HandlersNoteChanged') {
      const theirs = outcome.refusal.item.handlersNote;
      setKnown({ note: theirs?.note ?? '', version: theirs?.version ?? 0 });
      setNote(`${theirs?.note ?? ''}\n\n${note}`);
    }
    say(outcome, saved);
  };
  return (
    <>
      <TextField id="handlers-note" label={words.label} hint={words.hint} rows={4} value={note} onType={setNote} />
      <button type="button" class="quiet" onClick={() => void send()}>
        {words.save}
      </button>
    </>
  );
}

/** Takes what was told out of everybody else's sight, after one has been asked. */
function HandOver({ item, work, label }: { item: DeskItem; work: AgendaWork; label: string }) {
  const { handlers: words } = useWords(agendaWords);
  const confirm = useConfirm();
  const say = useOutcomeToast();
  const [hand] = useAct(handToHandlersMutation);
  const act = async () => {
    if (!(await confirm({ title: words.takeTitle, text: words.takeText, act: words.take, isGrave: true }))) return;
    const outcome = await hand({ itemId: item.id });
    if (outcome.kind === 'done') work.take(outcome.answer.agenda);
    say(outcome, words.taken);
  };
  return (
    <button type="button" class="bare" onClick={() => void act()}>
      {label}
    </button>
  );
}
