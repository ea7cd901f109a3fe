import type { ComponentChildren } from 'preact';

interface QuestionProps {
  /** Id of the control. */
  id: string;
  label: string;
  /** Said after the label when the answer may be left out. */
  optional?: string | undefined;
  hint?: string | undefined;
  /** What is wrong and what to type, marked for those who listen. */
  error?: { mark: string; text: string } | undefined;
}

interface TextFieldProps extends QuestionProps {
  value: string;
  onType(value: string): void;
  autocomplete?: string;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | undefined;
  type?: 'text' | 'tel' | 'email';
  rows?: number;
  narrow?: boolean;
  /** Kept from being checked for spelling and changed by phones: numbers, names, codes. */
  exact?: boolean;
  required?: boolean;
}

/**
 * One question with one line to type, or several.
 *
 * The control has no name on purpose: should the form ever be sent by the browser itself, nothing typed gets into an address.
 */
export function TextField({ value, onType, rows, narrow, exact, required, ...question }: TextFieldProps) {
  const { id, label, optional, hint, error, type = 'text', ...given } = question;
  const control = {
    ...given,
    id,
    value,
    'aria-describedby': described(id, hint, error),
    'aria-invalid': error ? true : undefined,
    'aria-required': required,
    class: narrow ? 'narrow' : undefined,
    spellcheck: !exact,
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  };
  return (
    <Question {...{ id, label, optional, hint, error }}>
      {rows ? <textarea rows={rows} {...control} /> : <input type={type} list={undefined} {...control} />}
    </Question>
  );
}

interface SelectFieldProps extends QuestionProps {
  value: string;
  onPick(value: string): void;
  options: readonly { value: string; text: string }[];
}

/** One question with a list to pick from. */
export function SelectField({ value, onPick, options, ...question }: SelectFieldProps) {
  const { id, hint, error } = question;
  return (
    <Question {...question}>
      <select
        id={id}
        value={value}
        aria-describedby={described(id, hint, error)}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </Question>
  );
}

interface TickProps {
  id: string;
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onTick(checked: boolean): void;
}

/** One thing to tick, with its whole line to touch. */
export function Tick({ id, label, hint, checked, onTick }: TickProps) {
  const said = hint ? `${id}-hint` : undefined;
  return (
    <div class="tick-row">
      <label class="tick">
        <input
          type="checkbox"
          id={id}
          checked={checked}
          aria-describedby={said}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="field-hint" id={said}>
          {hint}
        </p>
      )}
    </div>
  );
}

function Question({ id, label, optional, hint, error, children }: QuestionProps & { children: ComponentChildren }) {
  return (
    <div class={`field${error ? ' field-wrong' : ''}`}>
      <label for={id}>
        {label} {optional && <span class="field-optional">{optional}</span>}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <span class="hidden-text">{error.mark} </span>
          {error.text}
        </p>
      )}
      {children}
    </div>
  );
}

function described(id: string, hint: string | undefined, error: object | undefined): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
