import { problemWords, refusalWords } from './refusal-words.js';
import { secondStepWords } from './second-step/words.js';
import { staffProblemWords, staffRefusalWords } from './staff/words.js';

const words = { ...refusalWords, ...staffRefusalWords, ...secondStepWords };
const wordsOfProblems = { ...problemWords, ...staffProblemWords };

type Outcome = { kind: string };
type RefusalKind = keyof typeof words;

/** An outcome with its message for a person; an outcome that is no refusal stays as it is. */
export function inWords<O extends Outcome>(outcome: O, locale: 'vi' | 'en'): O & { message?: string } {
  if (!isRefusal(outcome.kind)) return outcome;
  return { ...outcome, message: words[outcome.kind][locale], ...problemsInWords(outcome, locale) };
}

function problemsInWords(outcome: object, locale: 'vi' | 'en') {
  if (!('problems' in outcome) || !Array.isArray(outcome.problems)) return {};
  const problems = outcome.problems.map((one: { field: string; problem: keyof typeof wordsOfProblems }) => ({
    ...one,
    message: wordsOfProblems[one.problem][locale],
  }));
  return { problems };
}

function isRefusal(kind: string): kind is RefusalKind {
  return kind in words;
}
