import { useState } from 'preact/hooks';
import { SelectField } from '../../ui/field.js';
import { dayOf, hoursOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { AskedView } from '../ui/asked-view.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { type SessionChoice, sessionsQuery } from './documents.js';
import { saySession } from './say.js';

interface PlaceFieldProps {
  id: string;
  label: string;
  agencyId: string;
  /** The slot, by its id; nothing yet when empty. */
  value: string;
  onPick(slotId: string): void;
  error?: { mark: string; text: string } | undefined;
  /** A slot that is not to be chosen: the one somebody has. */
  except?: string | undefined;
  /** Slots of this session first. */
  sessionId?: string | undefined;
}

/** A session that is still to come, then one of its slots. */
export function PlaceField(props: PlaceFieldProps) {
  const { now } = useDesk();
  const today = dayOf(now());
  const asked = useAsked(
    sessionsQuery,
    { agencyId: props.agencyId, fromDay: today },
    { concerns: ['session', 'registration'] },
  );
  return (
    <AskedView asked={asked}>
      {({ staffSessions }) => (
        <Choice {...props} sessions={(staffSessions?.nodes ?? []).filter((one) => isOpen(one, now()))} />
      )}
    </AskedView>
  );
}

function Choice({ sessions, ...props }: PlaceFieldProps & { sessions: readonly SessionChoice[] }) {
  const { id, label, value, onPick, error, except, sessionId } = props;
  const words = useWords(registrationWords);
  const reader = useReader();
  const [picked, setPicked] = useState(sessionId ?? '');
  const owner = sessions.find(({ slots }) => slots.some((slot) => slot.id === value));
  const session = owner ?? sessions.find((one) => one.id === picked);
  const pick = (next: string) => {
    setPicked(next);
    const [only, other] = sessions.find((one) => one.id === next)?.slots.filter((slot) => slot.id !== except) ?? [];
    onPick(only && !other ? only.id : '');
  };
  return (
    <fieldset class="place-field">
      <legend>{label}</legend>
      <div class="stack-small">
        <SelectField
          id={session ? `${id}-buoi` : id}
          label={words.counter.session}
          value={session?.id ?? ''}
          onPick={pick}
          error={session ? undefined : error}
          options={[
            { value: '', text: words.counter.chooseSession },
            ...sessions.map((one) => ({ value: one.id, text: saySession(reader, one) })),
          ]}
        />
        {session && (
          <SelectField
            id={id}
            label={words.counter.slot}
            value={value}
            onPick={onPick}
            error={error}
            options={[
              { value: '', text: words.counter.chooseSlot },
              ...session.slots
                .filter((slot) => slot.id !== except)
                .map((slot) => ({ value: slot.id, text: fill(words.counter.slotFree, freeOf(slot)) })),
            ]}
          />
        )}
      </div>
    </fieldset>
  );
}

function isOpen({ state, startsAt }: SessionChoice, now: string): boolean {
  return (state === 'SCHEDULED' || state === 'RESCHEDULED') && startsAt > now;
}

/** What is free in a slot, share by share. */
function freeOf(slot: SessionChoice['slots'][number]) {
  return {
    hours: hoursOf(slot.startsAt, slot.endsAt),
    open: Math.max(0, slot.publicCapacity - slot.publicTaken),
    staff: Math.max(0, slot.staffCapacity - slot.staffTaken),
    urgent: Math.max(0, slot.urgentCapacity - slot.urgentTaken),
  };
}
