import type { Database } from '../../db/client.js';
import { needsSecondStep } from '../../db/second-step.js';
import { findStaffSession, type HeldRole, listRoles, touchStaffSession } from '../../db/staff.js';
import { type Actor, roleNames, type StaffRole, visitor } from '../actor.js';
import type { Clock } from '../clock.js';
import { tokenIn } from './cookie.js';
import { isAlive } from './rules.js';
import { hashToken } from './token.js';

/** Seen again within this long, nothing is written: reading pages must not cost a write each. */
const touchEveryMs = 60_000;

/**
 * Who sends this cookie, looked up anew for every request: a revoked session, a disabled account or a changed role
 * counts from the next request on. Anything that is not a living session is a visitor. Whoever has a password of somebody
 * else's making, or no second step where a role asks for one, is at the door, and no further.
 */
export async function identifyStaff(
  { db, now }: { db: Database; now: Clock },
  cookieHeader: string | undefined,
): Promise<Actor> {
  const token = tokenIn(cookieHeader);
  return token === null ? visitor : identify({ db, now }, hashToken(token));
}

/** The same of a sign-in that is known by its id, where its cookie does not come along. */
export async function identifySession(house: { db: Database; now: Clock }, staffSessionId: string): Promise<Actor> {
  return identify(house, { id: staffSessionId });
}

async function identify({ db, now }: { db: Database; now: Clock }, by: Buffer | { id: string }): Promise<Actor> {
  const session = await findStaffSession(db, by);
  const at = now();
  if (session === null || !isAlive(session, at)) return visitor;
  if (Date.parse(at) - Date.parse(session.lastSeenAt) >= touchEveryMs) await touchStaffSession(db, session.id, at);
  const { accountId, provedAt } = session;
  const signedIn = { kind: 'staff', accountId, staffSessionId: session.id, provedAt } as const;
  if (session.passwordUntil !== null || (await lacksSecondStep(db, session, at)))
    return { ...signedIn, roles: [], isEntering: true };
  return { ...signedIn, roles: (await listRoles(db, accountId, at)).filter(isKnown) };
}

/** Whether a role asks for a second step that was neither taken here nor is set up at all. */
async function lacksSecondStep(
  db: Database,
  { accountId, secondStep, totpSince }: { accountId: string; secondStep: string | null; totpSince: string | null },
  now: string,
): Promise<boolean> {
  return secondStep === null && totpSince === null && needsSecondStep(db, accountId, now);
}

/** A role of a later version gives nothing to an older instance. */
function isKnown(given: HeldRole): given is HeldRole & StaffRole {
  return roleNames.some((name) => name === given.role);
}
