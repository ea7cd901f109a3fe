import { useState } from 'preact/hooks';
import { signInWords } from '../words/sign-in.js';
import { useWords } from '../words/use-words.js';

interface PasswordFieldProps {
  value: string;
  onType(value: string): void;
  error?: { mark: string; text: string } | undefined;
  isFirst?: boolean;
  /** `password` when left out; the others are for choosing another. */
  id?: string;
  label?: string;
  hint?: string;
  autocomplete?: 'current-password' | 'new-password';
}

/** A password to type, paste or let a keeper fill in, and to look at while typing. */
export function PasswordField({ value, onType, error, isFirst = false, hint, ...given }: PasswordFieldProps) {
  const words = useWords(signInWords);
  const { id = 'password', label = words.password, autocomplete = 'current-password' } = given;
  const [isShown, setShown] = useState(false);
  const control = {
    id,
    value,
    autocomplete,
    'aria-required': true,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
    'data-first': isFirst || undefined,
    spellcheck: false,
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  };
  return (
    <div class={`field${error ? ' field-wrong' : ''}`}>
      <label for={id}>{label}</label>
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
      <div class="field-with-act">
        {isShown ? <input type="text" list={undefined} {...control} /> : <input type="password" {...control} />}
        <button type="button" class="quiet" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? words.hidePassword : words.showPassword}
        </button>
      </div>
    </div>
  );
}
