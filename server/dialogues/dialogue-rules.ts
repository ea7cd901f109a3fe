import { type FieldProblem, findFieldProblems } from '../staff/shape.js';

/** What is told of a dialogue beside its state. */
export interface DialogueAbout {
  title: string;
  audience: string;
  area?: string | null | undefined;
  setting?: string | null | undefined;
  day?: string | null | undefined;
  topicsUntil?: string | null | undefined;
  questionsUntil?: string | null | undefined;
}

/** What is wrong with what is told of a dialogue. Questions close on the day people meet at the latest. */
export function findDialogueProblems(about: DialogueAbout, day: string | null): FieldProblem[] {
  const shapes = {
    title: { most: 300, required: true },
    audience: { most: 300, required: true },
    area: { most: 300 },
    setting: { most: 300 },
  };
  return [
    ...findFieldProblems(about, shapes),
    ...tooLate('topicsUntil', about.topicsUntil, day),
    ...tooLate('questionsUntil', about.questionsUntil, day),
  ];
}

function tooLate(field: string, value: string | null | undefined, day: string | null): FieldProblem[] {
  return value && day && value > day ? [{ field, problem: 'MALFORMED', fault: 'OUT_OF_ORDER' }] : [];
}
