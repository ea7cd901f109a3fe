import type { AuditRow } from '../../db/audit.js';
import { findHead, listUnsealed } from '../../db/audit-chain.js';
import { listAudit } from '../../db/audit-reading.js';
import { findScope } from '../../db/staff.js';
import { refuseArgument } from '../argument.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { requireStaff } from '../staff/require-staff.js';
import { type AuditReach, maySeeChain, reachOfAudit } from './access.js';
import { accountActs, acts, reads, subjectKinds } from './acts.js';

export interface AuditWish {
  from?: string | null | undefined;
  to?: string | null | undefined;
  kinds?: readonly string[] | null | undefined;
  acts?: readonly string[] | null | undefined;
  accountId?: string | null | undefined;
  subjectId?: string | null | undefined;
}

export type AuditEventFacts = Omit<AuditRow, 'xid' | 'mac' | 'hash'> & { words: string; subjectWords: string };

/** Entries counted as waiting; more are not told apart. */
const mostWaiting = 500;
const mostActs = 100;
const tooManyActs = {
  vi: `\`acts\` có nhiều nhất ${mostActs} loại thao tác một lần.`,
  en: `\`acts\` has at most ${mostActs} acts at once.`,
};

/** A page of the audit of an agency and everything below it, latest first; null where the asker reads nothing of it. */
export async function readAudit(
  ctx: RequestContext,
  { agencyId, filter }: { agencyId: string; filter: AuditWish },
  page: { first: number; after?: string | undefined },
): Promise<Page<AuditEventFacts> | null> {
  requireStaff(ctx);
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const reach = isIdentifier(agencyId) ? reachOfAudit(ctx.actor, await findScope(ctx.db, agencyId)) : null;
  if (reach === null) return null;
  const asked = { agencyId, ...narrow(ctx, reach, filter), before: last && { at: last.by, id: last.id }, most };
  const rows = isNobody(filter.accountId) ? [] : await listAudit(ctx.db, asked);
  return pageOf(
    rows.map((row) => present(row, ctx.locale)),
    page,
    (one) => ({ by: one.at, id: one.id }),
  );
}

/** Names of acts, for whoever chooses among them: what the asker may read anywhere. */
export function readActNames(ctx: RequestContext): { name: string; words: string; kind: string }[] | null {
  const { roles } = requireStaff(ctx);
  if (!maySeeChain(ctx.actor)) return null;
  const isInspector = roles.some(({ role }) => role === 'INSPECTOR');
  const named = (catalogue: Readonly<Record<string, Words>>, kind: string) =>
    Object.entries(catalogue).map(([name, words]) => ({ name, kind, words: words[ctx.locale] }));
  return isInspector ? [...named(acts, 'ACT'), ...named(reads, 'READ')] : named(accountActs, 'ACT');
}

/** How the chain stands, as this instance knows; null for whoever does not read the audit. */
export async function readChain(ctx: RequestContext) {
  requireStaff(ctx);
  if (!maySeeChain(ctx.actor)) return null;
  const known = ctx.sealer?.knowledge();
  const [head, waiting] = await Promise.all([findHead(ctx.db), listUnsealed(ctx.db, mostWaiting)]);
  const verification = known?.verification ?? null;
  return {
    sealed: head?.number ?? 0,
    waiting: waiting.length,
    anchoredAt: known?.lastAnchor?.at ?? null,
    anchoredNumber: known?.lastAnchor?.number ?? null,
    verification: verification && {
      at: verification.at,
      entries: verification.entries,
      brokenBy: verification.broken?.by ?? null,
      brokenAt: verification.broken?.number ?? null,
    },
  };
}

type Words = Readonly<Record<'vi' | 'en', string>>;

/** What administrators may read is among the acts on accounts, whatever they ask for. */
function narrow(ctx: RequestContext, reach: AuditReach, wish: AuditWish) {
  if ((wish.acts?.length ?? 0) > mostActs) refuseArgument('acts', tooManyActs, ctx.locale);
  const isAllowed = (name: string) => reach === 'EVERYTHING' || name in accountActs;
  const named = wish.acts ?? (reach === 'EVERYTHING' ? undefined : Object.keys(accountActs));
  return {
    from: wish.from ?? undefined,
    to: wish.to ?? undefined,
    kinds: wish.kinds ?? undefined,
    acts: named?.filter(isAllowed),
    accountId: wish.accountId ?? undefined,
    subjectId: wish.subjectId ?? undefined,
  };
}

// Private: what cannot be an id is nobody's, and the database would refuse to compare it.
function isNobody(accountId: string | null | undefined): boolean {
  return typeof accountId === 'string' && !isIdentifier(accountId);
}

function present({ xid: _, mac: __, hash: ___, ...row }: AuditRow, locale: 'vi' | 'en'): AuditEventFacts {
  const catalogue: Readonly<Record<string, Words>> = { ...acts, ...reads };
  const kinds: Readonly<Record<string, Words>> = subjectKinds;
  // A name that only an older or newer version knows still says something.
  const words = catalogue[row.act]?.[locale] ?? row.act;
  return { ...row, words, subjectWords: kinds[row.subjectKind]?.[locale] ?? row.subjectKind };
}
