import type { ComponentChildren } from 'preact';
import type { Problems } from '../ui/form.js';
import type { ScheduleHouse } from './documents.js';
import type { ScheduleDraft } from './model.js';

/** What every step of the wizard is given. */
export interface StepProps {
  draft: ScheduleDraft;
  /** Puts answers in; what was wrong with `field` is being mended. */
  put(part: Partial<ScheduleDraft>, field: string): void;
  problems: Problems;
  house: ScheduleHouse;
}

interface StepBoxProps {
  title: string;
  hint?: string;
  /** The answer that may be wrong as a whole. */
  field?: string;
  problems: Problems;
  children: ComponentChildren;
}

/** One step: its question, what is wrong with the answer as a whole, and the parts of the answer. */
export function StepBox({ title, hint, field, problems, children }: StepBoxProps) {
  const error = field ? problems.at(field) : undefined;
  return (
    <div class={`stack${error ? ' field-wrong' : ''}`} id={field && idOfField(field)} tabIndex={-1}>
      <h2>{title}</h2>
      {hint && <p class="soft">{hint}</p>}
      {error && (
        <p class="field-error">
          <span class="hidden-text">{error.mark} </span>
          {error.text}
        </p>
      )}
      {children}
    </div>
  );
}

/** Id of the part of the page a field of the input is answered at. */
export function idOfField(field: string): string {
  return field.replaceAll('.', '-');
}
