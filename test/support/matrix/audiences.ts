import { v7 as uuidv7 } from 'uuid';
import { insertStaffSession } from '../../../db/staff.js';
import { type Actor, type RoleName, roleNames, visitor } from '../../../server/actor.js';
import { cookieFor } from '../../../server/staff/cookie.js';
import { hashToken, newToken } from '../../../server/staff/token.js';
import { makeStaff } from '../desk.js';
import { later } from '../make.js';
import type { TestServer } from '../server.js';

/** Somebody who asks: what the policy takes them for, and the cookie they send. */
export interface Asker {
  name: string;
  actor: Actor;
  cookie: string;
}

/** One person of each role in an agency, one without any, one at the door, one who was disabled, and a visitor. */
export async function askersOf(server: TestServer, agencyId: string, leaderId: string): Promise<Asker[]> {
  const held = (role: RoleName) => [{ role, agencyId, ...(role === 'LEADER' ? { leaderId } : {}) }];
  const people = await Promise.all([
    ...roleNames.map(async (role) => signedIn(server, role, held(role))),
    signedIn(server, 'without role', []),
  ]);
  const entering = await signedIn(server, 'at the door', held('SECRETARY'));
  await server.db.$client`update staff_account set password_until = '2030-01-01' where id = ${idOf(entering)}`;
  const disabled = await signedIn(server, 'disabled', held('SECRETARY'));
  await server.db.$client`update staff_account set disabled_at = '2026-01-01' where id = ${idOf(disabled)}`;
  return [
    ...people,
    { ...entering, actor: { kind: 'staff', accountId: '', staffSessionId: '', roles: [], isEntering: true } },
    { ...disabled, actor: visitor },
    { name: 'visitor', actor: visitor, cookie: '' },
  ];
}

/** Somebody who has just signed in, with roles. */
export async function signedIn(
  server: TestServer,
  name: string,
  roles: { role: RoleName; agencyId: string; leaderId?: string }[],
): Promise<Asker> {
  const { id } = await makeStaff(server.db, roles);
  const actor: Actor = { kind: 'staff', accountId: id, staffSessionId: '', roles };
  return { name, actor, cookie: await cookieAtOnce(server, id) };
}

/** A fresh sign-in written by hand: the graph under test may have no answer of its own. */
async function cookieAtOnce({ db, clock }: TestServer, accountId: string): Promise<string> {
  const token = newToken();
  const now = clock.now();
  const times = { createdAt: now, lastSeenAt: now, expiresAt: later(now, 60) };
  const proven = { device: null, provedAt: now };
  await insertStaffSession(db, { id: uuidv7(), tokenHash: hashToken(token), accountId, ...times, ...proven });
  return cookieFor(token).split(';')[0] ?? '';
}

function idOf({ actor }: Asker): string {
  return actor.kind === 'staff' ? actor.accountId : '';
}
