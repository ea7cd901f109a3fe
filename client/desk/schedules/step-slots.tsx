import { Tick } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { InputField } from '../ui/input-field.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { countSlots } from './count-slots.js';
import { idOfField, StepBox, type StepProps } from './step.js';

/** How a session is cut into slots, and whose the places are. */
export function StepSlots({ draft, put, problems }: StepProps) {
  const { slots: words } = useWords(wizardWords);
  const n = countSlots(draft.hours.usual, Number(draft.minutes));
  const number = (name: 'minutes' | 'publicPlaces' | 'staffPlaces') => (
    <InputField
      id={idOfField(`rule.slots.${name}`)}
      type="number"
      min="0"
      label={words[name]}
      value={draft[name]}
      onType={(typed) => put({ [name]: typed }, `rule.slots.${name}`)}
      error={problems.at(`rule.slots.${name}`)}
    />
  );
  return (
    <StepBox title={words.title} field="rule.slots" problems={problems}>
      <Tick
        id="isBooked"
        label={words.booked}
        checked={draft.isBooked}
        onTick={(isBooked) => put({ isBooked }, 'rule.slots')}
      />
      {draft.isBooked ? (
        <>
          <div class="form-row">
            {number('minutes')}
            {number('publicPlaces')}
            {number('staffPlaces')}
          </div>
          {n > 0 && (
            <p class="soft">
              {fill(words.total, { n, places: n * Number(draft.publicPlaces), kept: n * Number(draft.staffPlaces) })}
            </p>
          )}
        </>
      ) : (
        <p class="soft">{words.none}</p>
      )}
    </StepBox>
  );
}
