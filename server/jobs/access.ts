import type { Actor } from '../actor.js';
import { mayArrange, mayPublish } from '../sessions/access.js';
import { holdsAnyRole, type Scope } from '../staff/access.js';
import type { JobKind } from './rules.js';

/** Who may do it step by step may have it done as long work. */
export const mayAskFor = (actor: Actor, kind: JobKind, agency: Scope): boolean =>
  kind === 'PUBLISH_CALENDARS' ? mayPublish(actor, agency) : mayArrange(actor, agency);

/** Long work of an agency is seen by whoever arranges, publishes or keeps the house. */
export const maySeeJobs = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['ADMINISTRATOR', 'SECRETARY', 'HEAD'], agency);
