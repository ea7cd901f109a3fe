import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { ErrorSummary } from '../../ui/error-summary.js';
import type { AnyOutcome, Problem } from '../ask/use-act.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';

/** What is wrong with a form, and how that is cured. */
export interface Problems {
  /** For the summary. */
  listed: readonly Problem[];
  /** Which time of showing this is: the summary takes the focus once each. */
  turn: number;
  /** For a field: `error={problems.at('reason')}`. */
  at(field: string): { mark: string; text: string } | undefined;
  /** Nothing about this field any more: it is being changed. */
  cure(field: string): void;
  /** Shows what is wrong now; answers whether anything is. */
  show(problems: readonly Problem[]): boolean;
}

/** Keeps what is wrong with the fields of a form; a line vanishes as soon as its field is touched. */
export function useProblems(): Problems {
  const { form } = useWords(shellWords);
  const [listed, setListed] = useState<readonly Problem[]>([]);
  const [turn, setTurn] = useState(1);
  const cure = useCallback((field: string) => {
    setListed((before) =>
      before.some((one) => one.field === field) ? before.filter((one) => one.field !== field) : before,
    );
  }, []);
  const show = useCallback((problems: readonly Problem[]) => {
    setListed([...problems]);
    setTurn((before) => before + 1);
    return problems.length > 0;
  }, []);
  const at = (field: string) => {
    const found = listed.find((one) => one.field === field);
    return found && { mark: form.mark, text: found.text };
  };
  return { listed, turn, at, cure, show };
}

interface FormProps {
  problems?: Problems;
  onSubmit(): void;
  /** Id of a field from the name of the input's field; the same when left out. */
  idOf?: (field: string) => string;
  children: ComponentChildren;
}

/** A form that is sent by Enter or its button, never by the browser itself, with its summary of what is wrong on top. */
export function Form({ problems, onSubmit, idOf = (field) => field, children }: FormProps) {
  const { form } = useWords(shellWords);
  const errors = (problems?.listed ?? []).map(({ field, text }) => ({ field: idOf(field), text }));
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {errors.length > 0 && <ErrorSummary title={form.wrong} errors={errors} turn={problems?.turn ?? 0} />}
      {children}
    </form>
  );
}

interface OutcomeNoticeProps {
  outcome: AnyOutcome | undefined;
  /** Sends the same act again. */
  onAgain(): void;
}

/** Says why an act was not done, with the way on; nothing when it was, or when its fields say it already. */
export function OutcomeNotice({ outcome, onAgain }: OutcomeNoticeProps) {
  const { acting } = useWords(shellWords);
  if (!outcome || outcome.kind === 'done') return null;
  if (outcome.kind === 'refused') {
    if (outcome.problems.length > 0) return null;
    const { message } = outcome.refusal;
    return (
      <div class="notice notice-cancelled" role="alert">
        <div>{message}</div>
      </div>
    );
  }
  const text = outcome.kind === 'unknown' ? acting.unknown : outcome.fault.message || acting.failed;
  return (
    <div class="notice notice-few" role="alert">
      <div>{text}</div>
      {outcome.kind === 'unknown' && (
        <button type="button" class="quiet" onClick={onAgain}>
          {acting.again}
        </button>
      )}
    </div>
  );
}
