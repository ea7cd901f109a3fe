import { type FieldProblem, findFieldProblems } from '../staff/shape.js';
import { findPeopleProblems } from '../visits/received-person.js';
import type { PetitionGiven } from './write-petition.js';

/** What is wrong with a petition as it is told. */
export function findPetitionProblems(given: PetitionGiven): FieldProblem[] {
  const isMiscounted = given.peopleCount < 1 || given.peopleCount > 100_000;
  return [
    ...findFieldProblems(given, { content: { most: 10_000 } }),
    ...findPeopleProblems('sender', given.sender ? [given.sender] : []),
    ...(isMiscounted ? [{ field: 'peopleCount', problem: 'MALFORMED', fault: 'OUT_OF_RANGE' } as const] : []),
  ];
}
