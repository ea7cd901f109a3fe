import { findAccount, listRoles, listStaffSessions } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isAlive } from './rules.js';

export interface AccountFacts {
  id: string;
  fullName: string;
  username: string;
  mustChangePassword: boolean;
}

export interface DeviceFacts {
  id: string;
  firstStep: string | null;
  secondStep: string | null;
  device: string | null;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
}

/** The account with this id, when it is the asker's own or has just been signed in to. */
export async function readAccount(ctx: RequestContext, accountId: string): Promise<AccountFacts | null> {
  const row = await findAccount(ctx.db, accountId);
  if (row === null) return null;
  const { id, fullName, username, passwordUntil } = row;
  return { id, fullName, username, mustChangePassword: passwordUntil !== null };
}

/** Who is signed in on this browser; null for a visitor. */
export async function readMe(ctx: RequestContext): Promise<AccountFacts | null> {
  return ctx.actor.kind === 'staff' ? readAccount(ctx, ctx.actor.accountId) : null;
}

export function readRoles(ctx: RequestContext, accountId: string) {
  return listRoles(ctx.db, accountId, ctx.now());
}

/** Browsers the account is signed in on at this moment, latest first. */
export async function readDevices(ctx: RequestContext, accountId: string): Promise<DeviceFacts[]> {
  const now = ctx.now();
  const current = ctx.actor.kind === 'staff' ? ctx.actor.staffSessionId : null;
  const rows = await listStaffSessions(ctx.db, accountId, now);
  return rows
    .filter((row) => isAlive({ ...row, disabledAt: null }, now))
    .map(({ id, device, createdAt, lastSeenAt, firstStep, secondStep }) => ({
      ...{ id, device, createdAt, lastSeenAt, firstStep, secondStep },
      current: id === current,
    }));
}
