import { Tick } from '../../ui/field.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import type { Override } from './override.js';

interface OverridesProps {
  /** Those the last try was refused for. */
  asked: readonly Override[];
  chosen: readonly Override[];
  onChoose(chosen: readonly Override[]): void;
}

/** Rules that stand in the way, each to be gone past on purpose. */
export function Overrides({ asked, chosen, onChoose }: OverridesProps) {
  const { counter } = useWords(registrationWords);
  return (
    <fieldset>
      <legend>{counter.override}</legend>
      {asked.map((rule) => (
        <Tick
          key={rule}
          id={`vuot-${rule}`}
          label={counter.rules[rule]}
          checked={chosen.includes(rule)}
          onTick={(isOn) => onChoose(isOn ? [...chosen, rule] : chosen.filter((one) => one !== rule))}
        />
      ))}
    </fieldset>
  );
}
