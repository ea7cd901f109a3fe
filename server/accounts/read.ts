import { listPeople } from '../../db/accounts.js';
import { fold } from '../../db/fold.js';
import { findAccount, findScope, type StaffAccountRow } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayDecideAbout, mayKeepPeople, maySeePerson } from './access.js';
import { type Held, heldAt } from './held.js';

export type PersonFacts = StaffAccountRow;
export type GrantFacts = Held;

export interface PeopleWish {
  agencyId: string;
  includeSubordinate: boolean;
  includeFormer: boolean;
  role?: string | null | undefined;
  text?: string | null | undefined;
}

/** A page of the people who have a role in an agency the asker administers; null for any other agency. */
export async function readPeople(
  ctx: RequestContext,
  wish: PeopleWish,
  page: { first: number; after?: string | undefined },
): Promise<Page<PersonFacts> | null> {
  requireStaff(ctx);
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const { agencyId } = wish;
  if (!isIdentifier(agencyId) || !mayKeepPeople(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  const rows = await listPeople(ctx.db, {
    ...wish,
    role: wish.role ?? undefined,
    text: wish.text ? fold(wish.text) : undefined,
    after: last && { name: last.by, id: last.id },
    most,
    now: ctx.now(),
  });
  return pageOf(rows, page, (row) => ({ by: row.orderedBy, id: row.id }));
}

/** Somebody the asker knows as an administrator; null for anybody else. */
export async function readPerson(ctx: RequestContext, id: string): Promise<PersonFacts | null> {
  requireStaff(ctx);
  if (!isIdentifier(id)) return null;
  return maySeePerson(ctx.actor, await loadHeld(ctx, id)) ? findAccount(ctx.db, id) : null;
}

/** The person's roles in agencies the asker administers; those that ended too, when asked for. */
export async function readGrants(ctx: RequestContext, accountId: string, ended: boolean): Promise<GrantFacts[]> {
  const held = await loadHeld(ctx, accountId);
  return held.filter((one) => mayKeepPeople(ctx.actor, one.scope) && (ended || one.isInForce));
}

/** Whether the asker may rename, disable or sign out this person, and set a password. */
export async function readIsYours(ctx: RequestContext, accountId: string): Promise<boolean> {
  if (requireStaff(ctx).accountId === accountId) return false;
  return mayDecideAbout(ctx.actor, await loadHeld(ctx, accountId));
}

/** When the person was last seen, to the minute; null for never. */
export async function readLastSeen(ctx: RequestContext, accountId: string): Promise<string | null> {
  return (await ctx.loaders.lastSeenOfAccount.load(accountId))?.at ?? null;
}

/** The name of a colleague who gave or took something; null for the installation. */
export async function readName(ctx: RequestContext, accountId: string | null): Promise<string | null> {
  return accountId === null ? null : ((await ctx.loaders.account.load(accountId))?.fullName ?? null);
}

async function loadHeld(ctx: RequestContext, accountId: string): Promise<Held[]> {
  return heldAt(await ctx.loaders.grantsOfAccount.load(accountId), ctx.now());
}
