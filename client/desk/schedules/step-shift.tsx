import { SelectField } from '../../ui/field.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import type { ShiftPolicy } from './model.js';
import { StepBox, type StepProps } from './step.js';

/** What becomes of a day that cannot be kept: weekend, holiday, leader away. */
export function StepShift({ draft, put, problems }: StepProps) {
  const words = useWords(wizardWords);
  return (
    <StepBox title={words.shift.title} field="rule.shift" problems={problems}>
      {(['weekend', 'holiday', 'busy'] as const).map((cause) => (
        <SelectField
          key={cause}
          id={cause}
          label={words.shift[cause]}
          hint={cause === 'busy' ? words.shift.busyHint : undefined}
          value={draft[cause]}
          onPick={(policy) => put({ [cause]: policy as ShiftPolicy }, 'rule.shift')}
          options={Object.entries(words.shifts).map(([value, text]) => ({ value, text }))}
        />
      ))}
    </StepBox>
  );
}
