import { problemWords, refusalWords } from './refusal-words.js';

type Outcome = { kind: string };
type RefusalKind = keyof typeof refusalWords;

/** An outcome with its message for a person; an outcome that is no refusal stays as it is. */
export function inWords<O extends Outcome>(outcome: O, locale: 'vi' | 'en'): O & { message?: string } {
  if (!isRefusal(outcome.kind)) return outcome;
  return { ...outcome, message: refusalWords[outcome.kind][locale], ...problemsInWords(outcome, locale) };
}

function problemsInWords(outcome: object, locale: 'vi' | 'en') {
  if (!('problems' in outcome) || !Array.isArray(outcome.problems)) return {};
  const problems = outcome.problems.map((one: { field: string; problem: keyof typeof problemWords }) => ({
    field: one.field,
    message: problemWords[one.problem][locale],
  }));
  return { problems };
}

function isRefusal(kind: string): kind is RefusalKind {
  return kind in refusalWords;
}
