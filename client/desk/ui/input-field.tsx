interface InputFieldProps {
  id: string;
  label: string;
  type: 'date' | 'time' | 'number';
  value: string;
  onType(value: string): void;
  error?: { mark: string; text: string } | undefined;
  hint?: string;
  /** The question is said but not shown: the head of a table's column shows it. */
  isInTable?: boolean;
  min?: string;
  max?: string;
}

/** A day, an hour or a number, typed or picked with the browser's own means. */
export function InputField({ id, label, type, value, onType, error, hint, isInTable, min, max }: InputFieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const control = {
    ...{ id, value, min, max },
    'aria-describedby': described,
    'aria-invalid': error ? true : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  };
  return (
    <div class={`field${error ? ' field-wrong' : ''}`}>
      <label for={id} class={isInTable ? 'hidden-text' : undefined}>
        {label}
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
      {type === 'date' && <input type="date" {...control} />}
      {type === 'time' && <input type="time" {...control} />}
      {type === 'number' && <input type="number" inputMode="numeric" {...control} />}
    </div>
  );
}
