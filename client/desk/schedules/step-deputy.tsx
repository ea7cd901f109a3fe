import { SelectField, Tick } from '../../ui/field.js';
import type { EnumOf } from '../graph.js';
import { InputField } from '../ui/input-field.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { OneOf, Ticks } from './choices.js';
import { StepBox, type StepProps } from './step.js';

const field = 'rule.deputy';

/** Whether somebody else may receive, who, and how often the leader must come in person all the same. */
export function StepDeputy({ draft, put, problems }: StepProps) {
  const words = useWords(wizardWords);
  const { deputy } = words;
  const kinds = Object.entries(words.positionKinds) as [EnumOf<'PositionKind'>, string][];
  return (
    <StepBox title={deputy.title} field={field} problems={problems}>
      <OneOf
        id="deputy"
        legend={deputy.policy}
        options={words.deputies}
        chosen={draft.deputy}
        onPick={(policy) => put({ deputy: policy }, field)}
      />
      {draft.deputy !== 'FORBID' && (
        <Ticks
          id="standIns"
          legend={deputy.standIns}
          options={kinds.map(([value, text]) => ({ value, text }))}
          chosen={draft.standIns}
          onPick={(standIns) => put({ standIns }, field)}
        />
      )}
      <Tick
        id="isFloored"
        label={deputy.floor}
        checked={draft.isFloored}
        onTick={(isFloored) => put({ isFloored }, field)}
      />
      {draft.isFloored && (
        <div class="form-row">
          <InputField
            id="inPersonAtLeast"
            type="number"
            min="1"
            label={deputy.atLeast}
            value={draft.inPersonAtLeast}
            onType={(inPersonAtLeast) => put({ inPersonAtLeast }, field)}
          />
          <SelectField
            id="inPersonPer"
            label={deputy.per}
            value={draft.inPersonPer}
            onPick={(per) => put({ inPersonPer: per as EnumOf<'DutyInterval'> }, field)}
            options={(['MONTH', 'QUARTER', 'YEAR'] as const).map((value) => ({ value, text: words.intervals[value] }))}
          />
        </div>
      )}
    </StepBox>
  );
}
