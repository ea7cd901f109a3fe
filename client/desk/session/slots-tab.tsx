import { useState } from 'preact/hooks';
import { hoursOf, timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { InputField } from '../ui/input-field.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';
import { AddSlot } from './add-slot.js';
import { type DeskSession, editSlotMutation, withdrawSlotMutation } from './documents.js';
import type { SessionTab, SessionTabProps } from './tabs.js';

export const sessionTab: SessionTab = { View: SlotsTab };

type Slot = DeskSession['slots'][number];

/** What somebody typed over the places of a slot. */
type Typed = Partial<Record<'publicCapacity' | 'staffCapacity', string>>;

/** The slots of a session and how their places are shared, to be changed in their lines. */
function SlotsTab({ session }: SessionTabProps) {
  const { slots: words } = useWords(sessionWords);
  const { holds } = useDesk();
  const [typed, setTyped] = useState<Record<string, Typed>>({});
  const put = (id: string, part: Typed) => setTyped((all) => ({ ...all, [id]: { ...all[id], ...part } }));
  const forget = (id: string) =>
    setTyped((all) => Object.fromEntries(Object.entries(all).filter(([other]) => other !== id)));
  const { save, withdraw } = useSlotActs(forget);
  const canEdit = holds('SECRETARY') && session.state !== 'CANCELLED' && session.state !== 'HELD';
  const isChanged = (slot: Slot) => differs(slot, typed[slot.id]);
  useUnsaved(session.slots.some(isChanged));
  const editing = (slot: Slot) => ({
    ...{ slot, canEdit, typed: typed[slot.id] ?? {} },
    onType: (part: Typed) => put(slot.id, part),
  });
  const columns: readonly Column<Slot>[] = [
    { key: 'time', head: words.from, cell: ({ startsAt, endsAt }) => hoursOf(startsAt, endsAt), isHead: true },
    {
      key: 'public',
      head: words.public,
      cell: (slot) => <Places {...editing(slot)} field="publicCapacity" label={words.publicLabel} />,
    },
    {
      key: 'staff',
      head: words.staff,
      cell: (slot) => <Places {...editing(slot)} field="staffCapacity" label={words.staffLabel} />,
    },
    {
      key: 'taken',
      head: words.taken,
      cell: ({ publicTaken, staffTaken }) => publicTaken + staffTaken,
      isNumber: true,
    },
    {
      key: 'acts',
      head: words.acts,
      cell: (slot) =>
        canEdit && (
          <SlotActs
            slot={slot}
            isChanged={isChanged(slot)}
            onSave={() => void save(slot, typed[slot.id] ?? {})}
            onWithdraw={() => void withdraw(slot)}
          />
        ),
    },
  ];
  return (
    <section class="panel slot-table">
      <DataTable
        caption={words.caption}
        columns={canEdit ? columns : columns.slice(0, -1)}
        rows={session.slots}
        keyOf={({ id }) => id}
        empty={<p>{words.empty}</p>}
      />
      {canEdit && <AddSlot session={session} />}
    </section>
  );
}

interface PlacesProps {
  slot: Slot;
  field: keyof Typed;
  label: string;
  typed: Typed;
  canEdit: boolean;
  onType(part: Typed): void;
}

/** How many places a share of a slot has, to be typed over by those who may. */
function Places({ slot, field, label, typed, canEdit, onType }: PlacesProps) {
  if (!canEdit) return <>{slot[field]}</>;
  return (
    <InputField
      id={`${field}-${slot.id}`}
      type="number"
      label={fill(label, { time: timeOf(slot.startsAt) })}
      value={typed[field] ?? String(slot[field])}
      onType={(value) => onType({ [field]: value })}
      min="0"
      isInTable
    />
  );
}

interface SlotActsProps {
  slot: Slot;
  isChanged: boolean;
  onSave(): void;
  onWithdraw(): void;
}

function SlotActs({ slot, isChanged, onSave, onWithdraw }: SlotActsProps) {
  const { slots: words } = useWords(sessionWords);
  return (
    <div class="acts">
      {isChanged && (
        <button type="button" onClick={onSave}>
          {words.save}
        </button>
      )}
      {slot.publicTaken + slot.staffTaken === 0 && (
        <button
          type="button"
          class="bare"
          aria-label={fill(words.withdrawLabel, { time: timeOf(slot.startsAt) })}
          onClick={onWithdraw}
        >
          {words.withdraw}
        </button>
      )}
    </div>
  );
}

function useSlotActs(forget: (id: string) => void) {
  const { slots: words } = useWords(sessionWords);
  const say = useOutcomeToast();
  const [edit] = useAct(editSlotMutation);
  const [take] = useAct(withdrawSlotMutation);
  return {
    async save(slot: Slot, typed: Typed) {
      const places = Object.fromEntries(
        Object.entries(typed).map(([field, text]) => [field, Math.trunc(Number(text))]),
      );
      const outcome = await edit({ input: { id: slot.id, ...places } });
      if (say(outcome, fill(words.saved, { time: timeOf(slot.startsAt) }))) forget(slot.id);
    },
    async withdraw(slot: Slot) {
      say(await take({ id: slot.id }), fill(words.withdrawn, { time: timeOf(slot.startsAt) }));
    },
  };
}

function differs(slot: Slot, typed: Typed = {}): boolean {
  const { publicCapacity = String(slot.publicCapacity), staffCapacity = String(slot.staffCapacity) } = typed;
  return Number(publicCapacity) !== slot.publicCapacity || Number(staffCapacity) !== slot.staffCapacity;
}
