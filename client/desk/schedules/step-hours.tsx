import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { HoursFields } from './hours-fields.js';
import { StepBox, type StepProps } from './step.js';

/** At which hours, with those of seasons. */
export function StepHours({ draft, put, problems }: StepProps) {
  const { hours: words } = useWords(wizardWords);
  return (
    <StepBox title={words.title} field="rule.hours" problems={problems}>
      <HoursFields id="hours" hours={draft.hours} onChange={(hours) => put({ hours }, 'rule.hours')} />
    </StepBox>
  );
}
