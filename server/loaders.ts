import DataLoader from 'dataloader';
import * as agencies from '../db/agencies.js';
import * as notices from '../db/calendar-notices.js';
import type { Database } from '../db/client.js';
import * as leaders from '../db/leaders.js';
import { listNextBookable } from '../db/next-sessions.js';
import * as points from '../db/points.js';
import { listPolicies, type PolicyRow } from '../db/policies.js';
import { type ChangeRow, latestOffers, listLastChanges, type PlacedOffer } from '../db/promises.js';
import { listSessionsOfNotices } from '../db/publications.js';
import * as releases from '../db/releases.js';
import { listHosts, listParticipants, type ParticipantRow } from '../db/session-parts.js';
import { findSessions, type SessionRow } from '../db/sessions.js';
import { listSlots, type SlotRow } from '../db/slots.js';
import { findAccounts, type StaffAccountRow } from '../db/staff.js';
import { findUnits, type UnitRow } from '../db/units.js';
import type { Find, KeptRows } from './answers/kept-rows.js';

type ById<Row> = DataLoader<string, Row | null>;
type ListById<Row> = DataLoader<string, readonly Row[]>;

export interface NoticeSession {
  noticeId: string;
  session: SessionRow;
}

export interface LateRequest {
  sessionId: string;
  now: string;
}

/** One batch function for each link of the graph: a list of any length costs one statement for each kind of link. */
export interface Loaders {
  agency: ById<agencies.AgencyRow>;
  leader: ById<leaders.LeaderRow>;
  position: ById<leaders.PositionRow>;
  point: ById<points.PointRow>;
  unit: ById<UnitRow>;
  slotsOfSession: ListById<SlotRow>;
  hostsOfSession: ListById<agencies.AgencyRow>;
  participantsOfSession: ListById<ParticipantRow>;
  ancestorsOfAgency: ListById<agencies.LinkedAgencyRow>;
  childrenOfAgency: ListById<agencies.LinkedAgencyRow>;
  predecessorsOfAgency: ListById<agencies.LinkedAgencyRow>;
  successorsOfAgency: ListById<agencies.LinkedAgencyRow>;
  positionsOfAgency: ListById<leaders.PositionRow>;
  positionsOfLeader: ListById<leaders.PositionRow>;
  pointsOfAgency: ListById<points.PointRow>;
  policiesOfAgency: ListById<PolicyRow>;
  /** Where a request goes that comes too late for a session. */
  nextBookable: DataLoader<LateRequest, SessionRow | null, string>;
  /** The last act of the desk that people were told of. */
  lastChangeOfSession: ById<ChangeRow>;
  /** What a citizen was last asked. */
  lastOfferOfRegistration: ById<PlacedOffer>;
  latestReleaseOfAgency: ById<releases.ReleaseHead>;
  releasesOfNotice: ListById<releases.ReleaseHead>;
  /** Notices that are or were public; null for any other. */
  publicNotice: ById<notices.NoticeRow>;
  supersedingNotices: ListById<notices.NoticeRow>;
  postingsOfNotice: ListById<notices.PostingRow>;
  publishedOfNotice: ListById<NoticeSession>;
  /** Drafts too: for the desk alone. */
  arrangedOfNotice: ListById<NoticeSession>;
  /** For the desk alone. */
  account: ById<StaffAccountRow>;
  /** Agencies, people and places are at hand in memory: reading them ahead would save nothing. */
  isStructureKept: boolean;
}

/**
 * Makes loaders for one request, or for one event of a subscription: what they remember must not outlive it.
 *
 * @param kept rows of the structure that this instance keeps in memory, for the public alone
 */
export function createLoaders(db: Database, kept?: KeptRows): Loaders {
  return {
    ...createRowLoaders(db, kept),
    ...createListLoaders(db),
    ...createNoticeLoaders(db),
    ...createPromiseLoaders(db),
    isStructureKept: kept !== undefined,
  };
}

const idOf = (row: { id: string }) => row.id;
const sessionOf = (row: { sessionId: string }) => row.sessionId;
const agencyOf = (row: { agencyId: string }) => row.agencyId;
const noticeOf = (row: { noticeId: string | null }) => row.noticeId ?? '';
const linkedFrom = (row: agencies.LinkedAgencyRow) => row.ofId;

function createRowLoaders(db: Database, kept: KeptRows | undefined) {
  const atHand = <Row extends { id: string }>(kind: string, find: Find<Row>) =>
    byId(kept ? kept.finder(kind, find, idOf) : find, idOf);
  return {
    agency: atHand('agency', (ids) => agencies.findAgencies(db, ids)),
    leader: atHand('leader', (ids) => leaders.findLeaders(db, ids)),
    position: atHand('position', (ids) => leaders.findPositions(db, ids)),
    point: atHand('point', (ids) => points.findPoints(db, ids)),
    unit: byId(
      (codes) => findUnits(db, codes),
      (row) => row.code,
    ),
  };
}

function createListLoaders(db: Database) {
  return {
    slotsOfSession: listById((ids) => listSlots(db, ids), sessionOf),
    hostsOfSession: listById((ids) => listHosts(db, ids), sessionOf),
    participantsOfSession: listById((ids) => listParticipants(db, ids), sessionOf),
    ancestorsOfAgency: listById((ids) => agencies.listAncestors(db, ids), linkedFrom),
    childrenOfAgency: listById((ids) => agencies.listChildren(db, ids), linkedFrom),
    predecessorsOfAgency: listById((ids) => agencies.listPredecessors(db, ids), linkedFrom),
    successorsOfAgency: listById((ids) => agencies.listSuccessors(db, ids), linkedFrom),
    positionsOfAgency: listById((ids) => leaders.listPositionsOfAgencies(db, ids), agencyOf),
    positionsOfLeader: listById(
      (ids) => leaders.listPositionsOfLeaders(db, ids),
      (row) => row.leaderId,
    ),
    pointsOfAgency: listById((ids) => points.listPointsOfAgencies(db, ids), agencyOf),
    policiesOfAgency: listById(
      (ids) => listPolicies(db, ids),
      (row) => row.ofAgencyId,
    ),
  };
}

function createNoticeLoaders(db: Database) {
  return {
    latestReleaseOfAgency: byId((ids) => releases.listLatestReleases(db, ids), agencyOf),
    releasesOfNotice: listById((ids) => releases.listReleasesOfNotices(db, ids), noticeOf),
    publicNotice: byId((ids) => notices.findPublicNotices(db, ids), idOf),
    supersedingNotices: listById(
      (ids) => notices.listSuperseding(db, ids),
      (row) => row.supersedesId ?? '',
    ),
    postingsOfNotice: listById((ids) => notices.listPostings(db, ids), noticeOf),
    publishedOfNotice: listById((ids) => listSessionsOfNotices(db, ids, { drafts: false }), noticeOf),
    arrangedOfNotice: listById((ids) => listSessionsOfNotices(db, ids, { drafts: true }), noticeOf),
    account: byId((ids) => findAccounts(db, ids), idOf),
  };
}

function createPromiseLoaders(db: Database) {
  return {
    nextBookable: new DataLoader((asked: readonly LateRequest[]) => findNextBookable(db, asked), {
      cacheKeyFn: ({ sessionId, now }) => `${sessionId} ${now}`,
    }),
    lastChangeOfSession: byId((ids) => listLastChanges(db, ids), sessionOf),
    lastOfferOfRegistration: byId(
      (ids) => latestOffers(db, ids),
      ({ offer }) => offer.registrationId,
    ),
  };
}

/** All of one request, and so of one moment. */
async function findNextBookable(db: Database, asked: readonly LateRequest[]): Promise<(SessionRow | null)[]> {
  const ids = asked.map((one) => one.sessionId);
  const links = new Map(
    (await listNextBookable(db, ids, asked[0]?.now ?? '')).map((one) => [one.sessionId, one.nextId]),
  );
  const rows = links.size === 0 ? [] : await findSessions(db, [...new Set(links.values())]);
  return ids.map((id) => rows.find((row) => row.id === links.get(id)) ?? null);
}

function byId<Row>(find: (ids: readonly string[]) => Promise<Row[]>, idOf: (row: Row) => string): ById<Row> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await find(ids)).map((row) => [idOf(row), row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

function listById<Row>(list: (ids: readonly string[]) => Promise<Row[]>, ownerOf: (row: Row) => string): ListById<Row> {
  return new DataLoader(async (ids) => {
    const rows = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await list(ids)) rows.get(ownerOf(row))?.push(row);
    return ids.map((id) => rows.get(id) ?? []);
  });
}
