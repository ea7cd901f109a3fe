import { SelectField, TextField, Tick } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { OneOf } from './choices.js';
import { HoursFields } from './hours-fields.js';
import type { VenueDraft } from './model.js';
import { StepBox, type StepProps } from './step.js';

const field = 'rule.venues';

/** Where: one place, or several in turn or at once, each with hours of its own where it has them. */
export function StepWhere({ draft, put, problems, house }: StepProps) {
  const { where: words, removeOf, remove, choose } = useWords(wizardWords);
  const { form } = useWords(shellWords);
  const shown: readonly VenueDraft[] =
    draft.venues.length === 0 ? [{ pointId: '', room: '', hours: null }] : draft.venues;
  const set = (venues: readonly VenueDraft[]) => put({ venues }, field);
  const change = (at: number, part: Partial<VenueDraft>) =>
    set(shown.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <StepBox title={words.title} field={field} problems={problems}>
      {shown.map((venue, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is known by its turn while it is typed
        <div key={at}>
          <div class="wizard-line">
            <SelectField
              id={`point-${at}`}
              label={fill(words.point, { n: at + 1 })}
              value={venue.pointId}
              onPick={(pointId) => change(at, { pointId })}
              options={[
                ...(venue.pointId ? [] : [{ value: '', text: choose }]),
                ...house.receptionPoints.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
            <TextField
              id={`room-${at}`}
              label={words.room}
              optional={form.optional}
              value={venue.room}
              onType={(room) => change(at, { room })}
            />
            {shown.length > 1 && (
              <button
                type="button"
                class="quiet"
                aria-label={fill(removeOf, { what: fill(words.point, { n: at + 1 }) })}
                onClick={() => set(shown.filter((_, index) => index !== at))}
              >
                {remove}
              </button>
            )}
          </div>
          {shown.length > 1 && (
            <div class="wizard-nested">
              <Tick
                id={`own-hours-${at}`}
                label={words.ownHours}
                checked={venue.hours !== null}
                onTick={(has) => change(at, { hours: has ? draft.hours : null })}
              />
              {venue.hours && (
                <HoursFields id={`venue-${at}`} hours={venue.hours} onChange={(hours) => change(at, { hours })} />
              )}
            </div>
          )}
        </div>
      ))}
      {shown.length < 8 && (
        <button
          type="button"
          class="quiet"
          onClick={() => set([...shown, { pointId: house.receptionPoints[0]?.id ?? '', room: '', hours: null }])}
        >
          {words.add}
        </button>
      )}
      {shown.length > 1 && (
        <OneOf
          id="venueOrder"
          legend={words.order}
          options={words.orders}
          chosen={draft.venueOrder}
          onPick={(venueOrder) => put({ venueOrder }, field)}
        />
      )}
    </StepBox>
  );
}
