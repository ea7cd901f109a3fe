import { useEffect, useRef } from 'preact/hooks';

interface CodeFieldProps {
  label: string;
  hint: string;
  value: string;
  onType(value: string): void;
  error?: { mark: string; text: string } | undefined;
  /** Letters too: a code from the paper. */
  isPaper?: boolean;
  /** Given the cursor when it appears. */
  isFirst?: boolean;
}

/** A code that is good for once. Phones offer the one they know; it is never kept by the browser. */
export function CodeField({ label, hint, value, onType, error, isPaper = false, isFirst = true }: CodeFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);
  return (
    <div class={`field${error ? ' field-wrong' : ''}`}>
      <label for="code">{label}</label>
      <p class="field-hint" id="code-hint">
        {hint}
      </p>
      {error && (
        <p class="field-error" id="code-error">
          <span class="hidden-text">{error.mark} </span>
          {error.text}
        </p>
      )}
      <input
        ref={input}
        id="code"
        class="code-input"
        type="text"
        list={undefined}
        value={value}
        autocomplete="one-time-code"
        inputMode={isPaper ? 'text' : 'numeric'}
        maxLength={isPaper ? 20 : 9}
        autocapitalize="none"
        spellcheck={false}
        aria-required
        aria-invalid={error ? true : undefined}
        aria-describedby={`code-hint${error ? ' code-error' : ''}`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
