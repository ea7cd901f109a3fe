import type { Actor } from '../actor.js';
import { mayKeepUnits } from '../imports/access.js';
import { mayArrange, mayPublish } from '../sessions/access.js';
import { holdsAnyRole, type Scope } from '../staff/access.js';
import { mayKeepCalendar } from '../working-days/access.js';
import type { JobKind } from './rules.js';

/** Who may do it step by step may have it done as long work. The list of units is brought in for an agency above which there is none. */
export function mayAskFor(actor: Actor, kind: JobKind, agency: Scope): boolean {
  if (kind === 'PUBLISH_CALENDARS') return mayPublish(actor, agency);
  if (kind === 'IMPORT_UNITS') return agency.length === 1 && mayKeepUnits(actor, agency);
  return kind === 'IMPORT_WORKING_DAYS' ? mayKeepCalendar(actor, agency) : mayArrange(actor, agency);
}

/** Long work of an agency is seen by whoever arranges, publishes or keeps the house. */
export const maySeeJobs = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['ADMINISTRATOR', 'SECRETARY', 'HEAD'], agency);
