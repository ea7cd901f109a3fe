import { useEffect, useRef } from 'preact/hooks';

interface ErrorSummaryProps {
  title: string;
  /** What is wrong, each with the id of the field to go to. */
  errors: readonly { field: string; text: string }[];
  /** Another one makes it take the focus; `errors` itself when left out. */
  turn?: number;
}

/**
 * Everything that is wrong, at the top, with focus; each line leads to its field and shows the question above it.
 *
 * It takes the focus whenever `errors` is another array: keep the same one while somebody types.
 */
export function ErrorSummary({ title, errors, turn }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const cause = turn ?? errors;
  useEffect(() => {
    if (cause) box.current?.focus();
  }, [cause]);
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul class="error-list">
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => focusField(event, field)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Following the address would leave the question off the screen, and a trace in the history of steps. */
function focusField(event: Event, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  if (!field) return;
  const question = document.querySelector(`label[for="${id}"]`) ?? field.closest('fieldset') ?? field;
  question.scrollIntoView({ block: 'start' });
  (field.querySelector<HTMLElement>('input:enabled') ?? field).focus({ preventScroll: true });
}
