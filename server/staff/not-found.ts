import type { NotFoundHere } from '../sessions/arrange.js';

/** Refuses what one field of the input names. What is not there and what is not the asker's are not told apart. */
export function notFoundAt(field: string): NotFoundHere {
  return { kind: 'NotFoundHere', field };
}
