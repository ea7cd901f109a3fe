import { visitRefusalWords } from './petitions/words.js';
import { problemWords, refusalWords } from './refusal-words.js';
import { reportWords } from './reports/words.js';
import { secondStepWords } from './second-step/words.js';
import { followUpRefusalWords } from './staff/follow-up-words.js';
import { sayProblem } from './staff/say-problem.js';
import type { FieldProblem } from './staff/shape.js';
import { saySpecifically } from './staff/specific-words.js';
import { staffRefusalWords } from './staff/words.js';

const words = {
  ...refusalWords,
  ...staffRefusalWords,
  ...followUpRefusalWords,
  ...secondStepWords,
  ...reportWords,
  ...visitRefusalWords,
};

type Outcome = { kind: string };
type RefusalKind = keyof typeof words;

/** An outcome with its message for a person; an outcome that is no refusal stays as it is. */
export function inWords<O extends Outcome>(outcome: O, locale: 'vi' | 'en'): O & { message?: string } {
  if (!isRefusal(outcome.kind)) return outcome;
  const message = saySpecifically(outcome, locale) ?? words[outcome.kind][locale];
  return { ...outcome, message, ...problemsInWords(outcome, locale) };
}

function problemsInWords(outcome: object, locale: 'vi' | 'en') {
  if (!('problems' in outcome) || !Array.isArray(outcome.problems)) return {};
  const problems = outcome.problems.map((one: Problem) => ({
    ...one,
    message: isCitizens(one) ? problemWords[one.problem][locale] : sayProblem(one, locale),
  }));
  return { problems };
}

type Problem = { field: string; problem: keyof typeof problemWords } | FieldProblem;

function isCitizens(one: Problem): one is { field: string; problem: keyof typeof problemWords } {
  return one.problem in problemWords;
}

function isRefusal(kind: string): kind is RefusalKind {
  return kind in words;
}
