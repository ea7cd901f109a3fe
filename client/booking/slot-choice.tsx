import { timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import type { Slot } from './documents.js';
import { sayPlaces } from './say.js';
import { useRegistrationSpeech } from './speech.js';

interface SlotChoiceProps {
  slot: Slot;
  chosen: boolean;
  onChoose(choice: { slotId: string }): void;
}

/** One time to choose: big, with its free places in words. A full one stays to be seen. */
export function SlotChoice({ slot, chosen, onChoose }: SlotChoiceProps) {
  const words = useRegistrationSpeech();
  const full = slot.freePlaces === 0;
  const few = !full && slot.freePlaces === 1 && slot.capacity > 1;
  return (
    <label class={`slot${full ? ' slot-full' : ''}`}>
      <input
        type="radio"
        name="slot"
        value={slot.id}
        checked={chosen && !full}
        disabled={full}
        onChange={() => onChoose({ slotId: slot.id })}
      />
      <span class="slot-time">
        <span aria-hidden="true">
          {timeOf(slot.startsAt)}–{timeOf(slot.endsAt)}
        </span>
        <span class="hidden-text">{fill(words.slot, { from: timeOf(slot.startsAt), to: timeOf(slot.endsAt) })}</span>
      </span>
      <span class={`slot-places state-${full ? 'full' : few ? 'few' : 'free'}`}>
        {sayPlaces(words, slot.freePlaces, slot.capacity)}
      </span>
    </label>
  );
}
