import { SelectField, TextField, Tick } from '../../ui/field.js';
import type { Problems } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import type { Words } from './draft.js';

/** One thing to write of a paper: a text, a day, one of some, or several of some. */
export interface PaperField {
  name: string;
  label: string;
  hint?: string;
  /** Must not be left empty. */
  isNeeded?: boolean;
  isDay?: boolean;
  /** Numbers and addresses: not checked for spelling. */
  isExact?: boolean;
  rows?: number;
  options?: readonly { value: string; text: string }[];
  /** Several of the options may be ticked; kept as their values with blanks between. */
  isMany?: boolean;
}

interface PaperFieldsProps {
  fields: readonly PaperField[];
  typed: Words;
  problems: Problems;
  optional: string;
  idOf(field: string): string;
  onType(field: string, value: string): void;
}

/** The fields of a form about a paper. */
export function PaperFields({ fields, typed, problems, optional, idOf, onType }: PaperFieldsProps) {
  return (
    <>
      {fields.map((field) => (
        <One
          key={field.name}
          {...{ field, problems, optional, id: idOf(field.name), value: typed[field.name] ?? '' }}
          onType={(value) => onType(field.name, value)}
        />
      ))}
    </>
  );
}

interface OneProps extends Pick<PaperFieldsProps, 'problems' | 'optional'> {
  field: PaperField;
  id: string;
  value: string;
  onType(value: string): void;
}

function One({ field, problems, optional, id, value, onType }: OneProps) {
  const { name, label, hint, isNeeded, isDay, isExact, rows, options, isMany } = field;
  const error = problems.at(name);
  if (options && isMany) return <Many {...{ id, label, options, value, error, onType }} />;
  if (options) return <SelectField {...{ id, label, hint, value, options, error }} onPick={onType} />;
  if (isDay) {
    const said = isNeeded ? label : `${label} (${optional})`;
    return <InputField type="date" label={said} {...{ id, value, error, onType, ...(hint ? { hint } : {}) }} />;
  }
  return (
    <TextField
      {...{ id, label, hint, value, error, onType, ...(rows ? { rows } : {}) }}
      optional={isNeeded ? undefined : optional}
      exact={isExact ?? false}
      required={isNeeded ?? false}
    />
  );
}

interface ManyProps {
  id: string;
  label: string;
  options: NonNullable<PaperField['options']>;
  value: string;
  error: { mark: string; text: string } | undefined;
  onType(value: string): void;
}

function Many({ id, label, options, value, error, onType }: ManyProps) {
  const chosen = value.split(' ').filter(Boolean);
  const tick = (one: string, isOn: boolean) =>
    onType((isOn ? [...chosen, one] : chosen.filter((other) => other !== one)).join(' '));
  return (
    <fieldset class={`field${error ? ' field-wrong' : ''}`} id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {error && (
        <p class="field-error">
          <span class="hidden-text">{error.mark} </span>
          {error.text}
        </p>
      )}
      <div class="paper-ticks">
        {options.map(({ value: one, text }) => (
          <Tick
            key={one}
            id={`${id}-${one}`}
            label={text}
            checked={chosen.includes(one)}
            onTick={(isOn) => tick(one, isOn)}
          />
        ))}
      </div>
    </fieldset>
  );
}
