import { TextField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { InputField } from '../ui/input-field.js';
import { useWords } from '../words/use-words.js';
import { wizardWords } from '../words/wizard.js';
import type { HoursDraft, PartDraft, SeasonDraft } from './model.js';
import { monthDayOf, sayMonthDay } from './month-days.js';

interface HoursFieldsProps {
  /** Begins the ids of its fields. */
  id: string;
  hours: HoursDraft;
  onChange(hours: HoursDraft): void;
}

/** Hours of the year: the usual ones, and those of seasons. */
export function HoursFields({ id, hours, onChange }: HoursFieldsProps) {
  const { hours: words, removeOf, remove } = useWords(wizardWords);
  const { usual, seasons } = hours;
  const setSeasons = (next: readonly SeasonDraft[]) => onChange({ usual, seasons: next });
  const change = (at: number, part: Partial<SeasonDraft>) =>
    setSeasons(seasons.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <>
      <Parts id={id} legend={words.usual} parts={usual} onChange={(parts) => onChange({ usual: parts, seasons })} />
      {seasons.map((season, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a season is known by its place while it is typed
        <fieldset class="wizard-nested" key={at}>
          <legend>{fill(words.season, { n: at + 1 })}</legend>
          <div class="wizard-line">
            <MonthDay
              id={`${id}-season-${at}-from`}
              label={words.seasonFrom}
              value={season.from}
              onType={(from) => change(at, { from })}
            />
            <MonthDay
              id={`${id}-season-${at}-to`}
              label={words.seasonTo}
              value={season.to}
              onType={(to) => change(at, { to })}
            />
            <button
              type="button"
              class="quiet"
              aria-label={fill(removeOf, { what: fill(words.season, { n: at + 1 }) })}
              onClick={() => setSeasons(seasons.filter((_, index) => index !== at))}
            >
              {remove}
            </button>
          </div>
          <Parts id={`${id}-season-${at}`} parts={season.parts} onChange={(parts) => change(at, { parts })} />
        </fieldset>
      ))}
      {seasons.length < 6 && (
        <button
          type="button"
          class="quiet"
          onClick={() => setSeasons([...seasons, { from: '', to: '', parts: [...usual] }])}
        >
          {words.addSeason}
        </button>
      )}
    </>
  );
}

interface MonthDayProps {
  id: string;
  label: string;
  value: string;
  onType(value: string): void;
}

function MonthDay({ id, label, value, onType }: MonthDayProps) {
  const { hours: words } = useWords(wizardWords);
  return (
    <TextField
      id={id}
      label={label}
      hint={words.seasonHint}
      exact
      narrow
      value={sayMonthDay(value)}
      onType={(typed) => onType(monthDayOf(typed))}
    />
  );
}

interface PartsProps {
  id: string;
  legend?: string;
  parts: readonly PartDraft[];
  onChange(parts: readonly PartDraft[]): void;
}

/** One to four stretches of a day. */
function Parts({ id, legend, parts, onChange }: PartsProps) {
  const { hours: words, removeOf, remove } = useWords(wizardWords);
  const change = (at: number, part: Partial<PartDraft>) =>
    onChange(parts.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset id={`${id}-parts`}>
      <legend class={legend ? undefined : 'hidden-text'}>{legend ?? words.usual}</legend>
      {parts.map(({ from, to }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place while it is typed
        <div class="wizard-line" key={at}>
          <InputField
            id={`${id}-${at}-from`}
            type="time"
            label={words.from}
            value={from}
            onType={(typed) => change(at, { from: typed })}
          />
          <InputField
            id={`${id}-${at}-to`}
            type="time"
            label={words.to}
            value={to}
            onType={(typed) => change(at, { to: typed })}
          />
          {parts.length > 1 && (
            <button
              type="button"
              class="quiet"
              aria-label={fill(removeOf, { what: fill(words.part, { n: at + 1 }) })}
              onClick={() => onChange(parts.filter((_, index) => index !== at))}
            >
              {remove}
            </button>
          )}
        </div>
      ))}
      {parts.length < 4 && (
        <button type="button" class="quiet" onClick={() => onChange([...parts, { from: '13:30', to: '16:30' }])}>
          {words.addPart}
        </button>
      )}
    </fieldset>
  );
}
