import { SelectField } from '../../ui/field.js';
import { InputField } from '../ui/input-field.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { numbered, OneOf, Ticks } from './choices.js';
import { StepBox, type StepProps } from './step.js';

const field = 'rule.registration';

/** From when and until when people register, and what becomes of those who come later. */
export function StepRegister({ draft, put, problems }: StepProps) {
  const words = useWords(wizardWords);
  const { register } = words;
  const isCounted = draft.cutOff === 'WORKING_DAYS_BEFORE' || draft.cutOff === 'DAYS_BEFORE';
  return (
    <StepBox title={register.title} field={field} problems={problems}>
      <SelectField
        id="cutOff"
        label={register.cutOff}
        value={draft.cutOff}
        onPick={(kind) => put({ cutOff: kind as typeof draft.cutOff }, field)}
        options={Object.entries(words.cutOffs).map(([value, text]) => ({ value, text }))}
      />
      {draft.cutOff === 'BEFORE_DAY_OF_MONTH' && (
        <Ticks
          id="cutOffDays"
          legend={register.days}
          options={numbered(1, 31)}
          chosen={draft.cutOffDays}
          onPick={(cutOffDays) => put({ cutOffDays }, field)}
        />
      )}
      {isCounted && (
        <div class="form-row">
          <InputField
            id="cutOffBefore"
            type="number"
            min="0"
            label={register.before}
            value={draft.cutOffBefore}
            onType={(cutOffBefore) => put({ cutOffBefore }, field)}
          />
          <InputField
            id="cutOffUntil"
            type="time"
            label={register.until}
            value={draft.cutOffUntil}
            onType={(cutOffUntil) => put({ cutOffUntil }, field)}
          />
        </div>
      )}
      <OneOf
        id="lateRequests"
        legend={register.late}
        options={words.lateRequests}
        chosen={draft.lateRequests}
        onPick={(lateRequests) => put({ lateRequests }, field)}
      />
      <InputField
        id="opensDaysBefore"
        type="number"
        min="1"
        label={register.opens}
        hint={register.opensHint}
        value={draft.opensDaysBefore}
        onType={(opensDaysBefore) => put({ opensDaysBefore }, field)}
      />
    </StepBox>
  );
}
