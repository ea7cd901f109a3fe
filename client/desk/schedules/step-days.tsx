import { SelectField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { InputField } from '../ui/input-field.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { numbered, OneOf, Ticks } from './choices.js';
import { StepBox, type StepProps } from './step.js';

const field = 'rule.recurrence';

/** On which days, before any moves: one of six ways a notice says it. */
export function StepDays(props: StepProps) {
  const words = useWords(wizardWords);
  const { draft, put, problems } = props;
  return (
    <StepBox title={words.days.title} field={field} problems={problems}>
      <SelectField
        id="recurrence"
        label={words.steps.days}
        value={draft.recurrence}
        onPick={(kind) => put({ recurrence: kind as typeof draft.recurrence }, field)}
        options={Object.entries(words.recurrences).map(([value, text]) => ({ value, text }))}
      />
      {draft.recurrence === 'DAYS_OF_MONTH' && <DaysOfMonth {...props} />}
      {draft.recurrence === 'DATES' && <Dates {...props} />}
      {draft.recurrence === 'WEEKLY' && (
        <Ticks
          id="weekdays"
          legend={words.days.weekdays}
          options={numbered(1, 7, (n) => words.weekdayNames[n] ?? '')}
          chosen={draft.weekdays}
          onPick={(weekdays) => put({ weekdays }, field)}
        />
      )}
      {['NTH_WEEKDAY', 'WEEKDAY_OF_NTH_WEEK', 'LAST_WEEKDAY'].includes(draft.recurrence) && <OneWeekday {...props} />}
    </StepBox>
  );
}

function DaysOfMonth({ draft, put }: StepProps) {
  const { days: words } = useWords(wizardWords);
  const rare = draft.days.filter((day) => day > 28);
  return (
    <>
      <Ticks
        id="days"
        legend={words.days}
        options={numbered(1, 31)}
        chosen={draft.days}
        onPick={(days) => put({ days }, field)}
      />
      {rare.length > 0 && (
        <OneOf
          id="missingDay"
          legend={fill(words.missing, { day: Math.max(...rare) })}
          options={words.missingDay}
          chosen={draft.missingDay}
          onPick={(missingDay) => put({ missingDay }, field)}
        />
      )}
    </>
  );
}

function OneWeekday({ draft, put }: StepProps) {
  const words = useWords(wizardWords);
  return (
    <>
      <SelectField
        id="weekday"
        label={words.days.weekday}
        value={String(draft.weekday)}
        onPick={(weekday) => put({ weekday: Number(weekday) }, field)}
        options={numbered(1, 7, (n) => words.weekdayNames[n] ?? '').map(({ value, text }) => ({
          value: String(value),
          text,
        }))}
      />
      {draft.recurrence === 'NTH_WEEKDAY' && (
        <Ticks
          id="nth"
          legend={words.days.nth}
          options={numbered(1, 5, (n) => fill(words.days.nthOf, { n }))}
          chosen={draft.nth}
          onPick={(nth) => put({ nth }, field)}
        />
      )}
      {draft.recurrence === 'WEEKDAY_OF_NTH_WEEK' && (
        <>
          <Ticks
            id="weeks"
            legend={words.days.weeks}
            options={numbered(1, 6, (n) => fill(words.days.week, { n }))}
            chosen={draft.weeks}
            onPick={(weeks) => put({ weeks }, field)}
          />
          <OneOf
            id="weekOne"
            legend={words.days.weekOne}
            options={words.days.weekOnes}
            chosen={draft.weekOne}
            onPick={(weekOne) => put({ weekOne }, field)}
          />
        </>
      )}
    </>
  );
}

function Dates({ draft, put }: StepProps) {
  const words = useWords(wizardWords);
  const shown = draft.dates.length === 0 ? [''] : draft.dates;
  const set = (dates: readonly string[]) => put({ dates }, field);
  return (
    <fieldset>
      <legend>{words.days.dates}</legend>
      {shown.map((date, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place while it is typed
        <div class="wizard-line" key={at}>
          <InputField
            id={`date-${at}`}
            type="date"
            label={fill(words.days.date, { n: at + 1 })}
            value={date}
            onType={(typed) => set(shown.map((one, index) => (index === at ? typed : one)))}
          />
          {shown.length > 1 && (
            <button
              type="button"
              class="quiet"
              aria-label={fill(words.removeOf, { what: fill(words.days.date, { n: at + 1 }) })}
              onClick={() => set(shown.filter((_, index) => index !== at))}
            >
              {words.remove}
            </button>
          )}
        </div>
      ))}
      <button type="button" class="quiet" onClick={() => set([...shown, ''])}>
        {words.days.addDate}
      </button>
    </fieldset>
  );
}
