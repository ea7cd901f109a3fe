import type { Actor } from '../actor.js';
import { holdsAnyRole, type Scope } from '../staff/access.js';

/** Plans, topics, questions and results are kept by secretaries and heads of the agency, or of one above it. */
export const mayKeepDialogues = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD'], agency);

/** Leaders see the dialogues of their agency too, without who asked. */
export const maySeeDialogues = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD', 'LEADER'], agency);

/** Who asked is for those who call them back: secretaries and heads of the agency that holds the dialogue. */
export const mayReadAskers = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD'], agency);

/** An answer is prepared by the body that was asked for it: it reads the question, never who asked. */
export const mayAnswerFor = (actor: Actor, answering: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD'], answering);
