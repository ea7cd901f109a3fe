import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../ui/error-summary.js';
import { PageTitle } from '../ui/page-title.js';
import { fill } from '../words/fill.js';
import type { Booking, Step } from './model.js';
import { steps } from './model.js';
import { idOf, sayProblem, useSpeech } from './speech.js';
import type { BookingActs } from './use-booking.js';

interface QuestionPageProps {
  booking: Booking;
  acts: BookingActs;
  awake: boolean;
  title: string;
  lead?: string | undefined;
  /** What the button says; “continue” when left out. */
  go?: string;
  children: ComponentChildren;
}

/** One question on one page: where one is, what is wrong, the question, and one button to go on. */
export function QuestionPage({ booking, acts, awake, title, lead, go, children }: QuestionPageProps) {
  const words = useSpeech();
  const { step, problems, tries, returning } = booking;
  const errors = problems.map((problem) => ({ field: idOf(problem.field), text: sayProblem(words, problem) }));
  const submit = (event: Event) => {
    event.preventDefault();
    acts.go();
  };
  return (
    <form class="question needs-script" noValidate onSubmit={submit}>
      {step !== 'time' && (
        <button type="button" class="bare back-link" onClick={acts.back}>
          {words.back}
        </button>
      )}
      {errors.length > 0 && (
        <ErrorSummary title={fill(words.errors, { n: errors.length })} errors={errors} turn={tries} />
      )}
      <Progress step={step} />
      <PageTitle>{title}</PageTitle>
      {lead && <p class="lead">{lead}</p>}
      {children}
      <p class="question-go">
        <button type="submit" disabled={!awake}>
          {go ?? (returning ? words.backToCheck : words.go)}
        </button>
      </p>
    </form>
  );
}

/** “Bước 2/4 · Việc cần trình bày”. */
export function Progress({ step }: { step: Step }) {
  const { progress, stepNames } = useSpeech();
  return (
    <p class="progress">
      <span class="progress-step">{fill(progress, { n: steps.indexOf(step) + 1 })}</span> {stepNames[step]}
    </p>
  );
}
