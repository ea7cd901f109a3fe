import type { Actor, RoleName, StaffRole } from '../actor.js';
import { holdsAnyRole, type Scope } from '../staff/access.js';
import type { LineKind } from './today-rules.js';

/** Whoever holds any role for an agency hears that something changed there; what it is, each reads with their own rights. */
export const mayHear = (roles: readonly Pick<StaffRole, 'agencyId'>[], scope: Scope): boolean =>
  roles.some(({ agencyId }) => scope.includes(agencyId));

const desk = ['SECRETARY', 'HEAD'] as const;
const receiving = ['RECEPTIONIST', ...desk] as const;

/** What follows a session is for those who may open it; what sessions themselves need is for everybody who plans. */
const workedOffBy: Partial<Record<LineKind, readonly RoleName[]>> = {
  CONCLUSION_OWED: desk,
  DIRECTIVE_DUE: desk,
  DIRECTIVE_TO_CONFIRM: desk,
  PROMISE_DISPUTED: desk,
  PREPARATION_DUE: desk,
  DIALOGUE_NOTICE_DUE: desk,
  DIALOGUE_RESULT_DUE: desk,
  DIALOGUE_WAITING: desk,
  VISIT_REPLY_DUE: receiving,
  PETITION_REPLY_DUE: receiving,
};

/** Whether something that needs somebody is told to one who plans for an agency: nobody is sent to a page that refuses them. */
export const mayWorkOff = (actor: Actor, kind: LineKind, agency: Scope): boolean => {
  const roles = workedOffBy[kind];
  return !roles || holdsAnyRole(actor, roles, agency);
};
