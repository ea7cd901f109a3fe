import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { isShown, maySeePresent } from './access.js';
import type { PresentPerson } from './rules.js';

import type { Sight } from './sight.js';
import { findThing, type Thing } from './thing.js';

/** Who is here, before it is known who asks. */
export type Present = readonly PresentPerson[];

export interface VisitAsked extends Thing {
  /** Made by the page, and given again when it comes back or goes on as something else. */
  visitId: string;
  mode: string;
  partId?: string | null | undefined;
}

/**
 * Enters with a page and watches who else has the same thing open, until the socket closes.
 *
 * @throws Fault `FORBIDDEN` for a thing the asker does not work at, and for a visit of somebody else
 */
export async function watchPresence(ctx: RequestContext, asked: VisitAsked): Promise<Sight> {
  const { accountId } = requireStaff(ctx);
  const { thing, thingId, visitId, mode, partId = null } = asked;
  const owner = await findThing(ctx.db, asked);
  const isReadable = [visitId, ...(partId === null ? [] : [partId])].every(isIdentifier);
  if (!isReadable || owner === null || !maySeePresent(ctx.actor, owner)) throw new Fault('FORBIDDEN', ctx.locale);
  const coming = { visitId, accountId, thing, thingId, mode, partId };
  const sight = await ctx.presence.enter(coming, isShown(ctx.actor, owner));
  if (sight === null) throw new Fault('FORBIDDEN', ctx.locale);
  return sight;
}

/** Who is here, for one who still may see it: rights are those of the moment. */
export async function tellPresent(
  ctx: RequestContext,
  thing: Thing,
  people: Present,
): Promise<(PresentPerson & { isYou: boolean })[] | null> {
  const owner = await findThing(ctx.db, thing);
  if (owner === null || !maySeePresent(ctx.actor, owner)) return null;
  const { accountId } = requireStaff(ctx);
  return people.map((one) => ({ ...one, isYou: one.accountId === accountId }));
}
