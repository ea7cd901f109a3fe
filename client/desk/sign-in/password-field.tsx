import { useState } from 'preact/hooks';
import { signInWords } from '../words/sign-in.js';
import { useWords } from '../words/use-words.js';

interface PasswordFieldProps {
  value: string;
  onType(value: string): void;
  error?: { mark: string; text: string } | undefined;
  isFirst?: boolean;
}

/** A password to type, paste or let a keeper fill in, and to look at while typing. */
export function PasswordField({ value, onType, error, isFirst = false }: PasswordFieldProps) {
  const words = useWords(signInWords);
  const [isShown, setShown] = useState(false);
  const control = {
    id: 'password',
    value,
    autocomplete: 'current-password',
    'aria-required': true,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? 'password-error' : undefined,
    'data-first': isFirst || undefined,
    spellcheck: false,
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  };
  return (
    <div class={`field${error ? ' field-wrong' : ''}`}>
      <label for="password">{words.password}</label>
      {error && (
        <p class="field-error" id="password-error">
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
