import { type AgencyRow, findAgencyBySlug } from '../../db/agencies.js';
import type { Database } from '../../db/client.js';
import { findLeaderBySlug, type LeaderRow } from '../../db/leaders.js';
import type { SessionQuestion } from '../../db/sessions.js';
import { findUnits, listUnitCodesWithin, type UnitRow } from '../../db/units.js';

/** Whose calendar an address means. */
export type FeedAddress =
  | { of: 'all' }
  | { of: 'agency'; slug: string; withSubordinate: boolean }
  | { of: 'leader'; slug: string }
  | { of: 'unit'; code: string };

/** What was found at an address: what to call it, where its page is, and which sessions are in it. */
export interface FeedScope {
  named:
    | { of: 'all' }
    | { of: 'agency'; agency: AgencyRow; withSubordinate: boolean }
    | { of: 'leader'; leader: LeaderRow }
    | { of: 'unit'; unit: UnitRow };
  /** Of the page people read, without language and origin. */
  path: string;
  narrows: Pick<SessionQuestion, 'agencyId' | 'ancestorId' | 'leaderId' | 'unitCodes'>;
}

/** Finds whose calendar is meant; null when there is no such agency, leader or unit. */
export async function findScopeOf(db: Database, address: FeedAddress): Promise<FeedScope | null> {
  if (address.of === 'all') return { named: { of: 'all' }, path: '/', narrows: {} };
  if (address.of === 'agency') return ofAgency(db, address);
  if (address.of === 'leader') return ofLeader(db, address.slug);
  return ofUnit(db, address.code);
}

async function ofAgency(
  db: Database,
  { slug, withSubordinate }: { slug: string; withSubordinate: boolean },
): Promise<FeedScope | null> {
  const agency = await findAgencyBySlug(db, slug);
  if (agency === null) return null;
  const narrows = withSubordinate ? { ancestorId: agency.id } : { agencyId: agency.id };
  return { named: { of: 'agency', agency, withSubordinate }, path: `/co-quan/${agency.slug}`, narrows };
}

async function ofLeader(db: Database, slug: string): Promise<FeedScope | null> {
  const leader = await findLeaderBySlug(db, slug);
  return leader && { named: { of: 'leader', leader }, path: `/lanh-dao/${slug}`, narrows: { leaderId: leader.id } };
}

async function ofUnit(db: Database, code: string): Promise<FeedScope | null> {
  const [unit] = await findUnits(db, [code]);
  if (!unit) return null;
  return { named: { of: 'unit', unit }, path: '/', narrows: { unitCodes: await listUnitCodesWithin(db, code) } };
}
