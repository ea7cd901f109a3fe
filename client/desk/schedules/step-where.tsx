import { SelectField, TextField, Tick } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import { OneOf } from './choices.js';
import type { ScheduleHouse } from './documents.js';
import { HoursFields } from './hours-fields.js';
import type { HoursDraft, VenueDraft } from './model.js';
import { StepBox, type StepProps } from './step.js';

const field = 'rule.venues';

/** Where: one place, or several in turn or at once, each with hours of its own where it has them. */
export function StepWhere({ draft, put, problems, house }: StepProps) {
  const { where: words } = useWords(wizardWords);
  const shown: readonly VenueDraft[] =
    draft.venues.length === 0 ? [{ pointId: '', room: '', hours: null }] : draft.venues;
  const set = (venues: readonly VenueDraft[]) => put({ venues }, field);
  const change = (at: number, part: Partial<VenueDraft>) =>
    set(shown.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <StepBox title={words.title} field={field} problems={problems}>
      {shown.map((venue, at) => (
        <Venue
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is known by its turn while it is typed
          key={at}
          at={at}
          venue={venue}
          usual={draft.hours}
          points={house.receptionPoints}
          onChange={(part) => change(at, part)}
          onRemove={shown.length > 1 ? () => set(shown.filter((_, index) => index !== at)) : undefined}
        />
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

interface VenueProps {
  /** Its place among the others, from 0. */
  at: number;
  venue: VenueDraft;
  /** What hours of its own begin with. */
  usual: HoursDraft;
  points: ScheduleHouse['receptionPoints'];
  onChange(part: Partial<VenueDraft>): void;
  /** Nothing where it is the only one. */
  onRemove: (() => void) | undefined;
}

function Venue({ at, venue, usual, points, onChange, onRemove }: VenueProps) {
  const { where: words, removeOf, remove, choose } = useWords(wizardWords);
  const { form } = useWords(shellWords);
  const name = fill(words.point, { n: at + 1 });
  return (
    <div>
      <div class="wizard-line">
        <SelectField
          id={`point-${at}`}
          label={name}
          value={venue.pointId}
          onPick={(pointId) => onChange({ pointId })}
          options={[
            ...(venue.pointId ? [] : [{ value: '', text: choose }]),
            ...points.map((point) => ({ value: point.id, text: point.name })),
          ]}
        />
        <TextField
          id={`room-${at}`}
          label={words.room}
          optional={form.optional}
          value={venue.room}
          onType={(room) => onChange({ room })}
        />
        {onRemove && (
          <button type="button" class="quiet" aria-label={fill(removeOf, { what: name })} onClick={onRemove}>
            {remove}
          </button>
        )}
      </div>
      {onRemove && (
        <div class="wizard-nested">
          <Tick
            id={`own-hours-${at}`}
            label={words.ownHours}
            checked={venue.hours !== null}
            onTick={(has) => onChange({ hours: has ? usual : null })}
          />
          {venue.hours && (
            <HoursFields id={`venue-${at}`} hours={venue.hours} onChange={(hours) => onChange({ hours })} />
          )}
        </div>
      )}
    </div>
  );
}
