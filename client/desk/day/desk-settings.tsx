import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { useAct } from '../ask/use-act.js';
import { Dialog } from '../ui/dialog.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { dayWords } from '../words/day.js';
import { useWords } from '../words/use-words.js';
import { closeDeskMutation, type Desk, type Line, saveDeskMutation } from './documents.js';

interface DeskSettingsProps {
  queue: Line;
  desk: Desk | null;
  onDesk(desk: Desk | null): void;
}

/** Which desk one works at; desks are opened, renamed and closed here too. */
export function DeskSettings({ queue, desk, onDesk }: DeskSettingsProps) {
  const words = useWords(dayWords);
  const [isOpen, setOpen] = useState(false);
  const said = ({ name, room }: Desk) => [name, room].filter(Boolean).join(', ');
  return (
    <div class="day-desk-head">
      <SelectField
        id="ban-cua-toi"
        label={words.myDesk}
        value={desk?.id ?? ''}
        onPick={(id) => onDesk(queue.desks.find((one) => one.id === id) ?? null)}
        options={[{ value: '', text: words.noDesk }, ...queue.desks.map((one) => ({ value: one.id, text: said(one) }))]}
      />
      <button type="button" class="quiet" onClick={() => setOpen(true)}>
        {words.desks}
      </button>
      {isOpen && (
        <Dialog title={words.desks} onClose={() => setOpen(false)}>
          {queue.desks.map((one) => (
            <DeskForm key={one.id} queue={queue} desk={one} />
          ))}
          <h3>{words.addDesk}</h3>
          <DeskForm key={queue.desks.length} queue={queue} desk={null} />
        </Dialog>
      )}
    </div>
  );
}

function DeskForm({ queue, desk }: { queue: Line; desk: Desk | null }) {
  const words = useWords(dayWords);
  const told = useOutcomeToast();
  const [save, { isActing }] = useAct(saveDeskMutation);
  const [close] = useAct(closeDeskMutation);
  const [draft, setDraft] = useState({
    name: desk?.name ?? '',
    room: desk?.room ?? '',
    sessionId: desk?.sessionId ?? '',
  });
  return (
    <form
      class="form-row day-desk-form"
      onSubmit={async (event) => {
        event.preventDefault();
        const { name, room, sessionId } = draft;
        const input = { id: desk?.id ?? null, pointId: queue.point.id, name, room, sessionId: sessionId || null };
        told(await save({ input }), words.deskSaved);
      }}
    >
      <DeskFields id={desk?.id ?? 'moi'} queue={queue} draft={draft} onDraft={setDraft} />
      <div class="acts">
        <button type="submit" disabled={isActing}>
          {words.saveDesk}
        </button>
        {desk && (
          <button
            type="button"
            class="quiet"
            onClick={async () => told(await close({ id: desk.id }), words.deskClosed)}
          >
            {words.closeDesk}
          </button>
        )}
      </div>
    </form>
  );
}

interface DeskDraft {
  name: string;
  room: string;
  sessionId: string;
}

interface DeskFieldsProps {
  id: string;
  queue: Line;
  draft: DeskDraft;
  onDraft(draft: DeskDraft): void;
}

function DeskFields({ id, queue, draft, onDraft }: DeskFieldsProps) {
  const words = useWords(dayWords);
  const serves = queue.sessions.map(({ id: value, assignedPosition: { title } }) => ({
    value,
    text: fill(words.servesSession, { title }),
  }));
  return (
    <>
      <TextField
        id={`ban-ten-${id}`}
        label={words.deskName}
        value={draft.name}
        onType={(name) => onDraft({ ...draft, name })}
        required
      />
      <TextField
        id={`ban-phong-${id}`}
        label={words.deskRoom}
        value={draft.room}
        onType={(room) => onDraft({ ...draft, room })}
      />
      {serves.length > 0 && (
        <SelectField
          id={`ban-tiep-${id}`}
          label={words.deskServes}
          value={draft.sessionId}
          onPick={(sessionId) => onDraft({ ...draft, sessionId })}
          options={[{ value: '', text: words.servesAll }, ...serves]}
        />
      )}
    </>
  );
}
