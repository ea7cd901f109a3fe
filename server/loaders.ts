import DataLoader from 'dataloader';
import { type GrantRow, listGrants, listLastSeen } from '../db/accounts.js';
import * as agencies from '../db/agencies.js';
import * as notices from '../db/calendar-notices.js';
import type { Database } from '../db/client.js';
import { findOrigins, type OriginAsked, type OriginRow } from '../db/date-origins.js';
import { type HistoryRow, listHistory } from '../db/desk-registrations.js';
import {
  findGroups,
  type GroupChangeRow,
  type GroupRow,
  listLastGroupChanges,
  listMembers,
  type MemberRow,
} from '../db/group-cases.js';
import * as leaders from '../db/leaders.js';
import { listLateCandidates } from '../db/next-sessions.js';
import { listOwedOf, listOwedTo, type OwedAct } from '../db/owed-notices.js';
import * as points from '../db/points.js';
import { listPolicies, type PolicyRow } from '../db/policies.js';
import { type ChangeRow, latestOffers, listLastChanges, type PlacedOffer } from '../db/promises.js';
import { listSessionsOfNotices } from '../db/publications.js';
import { countDuplicates } from '../db/related-registrations.js';
import * as releases from '../db/releases.js';
import { listConfirmedTotps, type TotpRow } from '../db/second-step.js';
import { listHosts, listParticipants, type ParticipantRow } from '../db/session-parts.js';
import { findSessions, type SessionRow } from '../db/sessions.js';
import { findSlots, listSlots, type SlotRow } from '../db/slots.js';
import { findAccounts, type StaffAccountRow } from '../db/staff.js';
import { listTriageActs, type TriageActRow } from '../db/triage.js';
import { findGrounds, type GroundRow } from '../db/triage-words.js';
import { findUnits, type UnitRow } from '../db/units.js';
import type { Find, KeptRows } from './answers/kept-rows.js';
import { createRecordBatch, type RecordBatch } from './audit/record-batch.js';
import { type ById, byId, type ListById, listById } from './batches.js';
import { type FollowUpLoaders, followUpMakers } from './follow-up-loaders.js';
import { sessionForRequest } from './registrations/late-rules.js';
import { duplicateDays } from './triage/matter-rules.js';

export interface NoticeSession {
  noticeId: string;
  session: SessionRow;
}

export interface LateRequest {
  sessionId: string;
  now: string;
}

export interface NextBookable {
  session: SessionRow;
  /** Whether late requests for the other session are carried over to it. */
  carriesOver: boolean;
}

/** A registration, and the agencies whose registrations may be counted. */
export interface DuplicateRequest {
  id: string;
  readable: readonly string[];
}

/** One batch function for each link of the graph: a list of any length costs one statement for each kind of link. */
export interface Loaders extends FollowUpLoaders {
  agency: ById<agencies.AgencyRow>;
  leader: ById<leaders.LeaderRow>;
  position: ById<leaders.PositionRow>;
  point: ById<points.PointRow>;
  unit: ById<UnitRow>;
  /** Null for a session that is not public. */
  publishedSession: ById<SessionRow>;
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
  nextBookable: DataLoader<LateRequest, NextBookable | null, string>;
  /** What decided on which day a session of a schedule is held. */
  dateOrigin: DataLoader<OriginAsked, OriginRow | null, string>;
  /** The last act of the desk that people were told of. */
  lastChangeOfSession: ById<ChangeRow>;
  /** What a citizen was last asked. */
  lastOfferOfRegistration: ById<PlacedOffer>;
  latestReleaseOfAgency: ById<releases.ReleaseHead>;
  releasesOfNotice: ListById<releases.ReleaseHead>;
  /** Notices that are or were public; null for any other. */
  publicNotice: ById<notices.NoticeRow>;
  supersedingNotices: ListById<notices.NoticeRow>;
  /** Acts by which a public notice is no longer true. */
  changesSinceNotice: ListById<OwedAct>;
  /** Acts a notice tells of. */
  actsOfNotice: ListById<OwedAct>;
  postingsOfNotice: ListById<notices.PostingRow>;
  publishedOfNotice: ListById<NoticeSession>;
  /** Drafts too: for the desk alone. */
  arrangedOfNotice: ListById<NoticeSession>;
  /** Sessions and slots whether public or not, and what is known of registrations: for the desk alone. */
  anySession: ById<SessionRow>;
  anySlot: ById<SlotRow>;
  /** What the secretariat did with a registration, the latest first. */
  triageOfRegistration: ListById<TriageActRow>;
  historyOfRegistration: ListById<HistoryRow>;
  ground: ById<GroundRow>;
  groupCase: ById<GroupRow>;
  membersOfGroup: ListById<MemberRow>;
  /** The last change that has not been taken back. */
  lastGroupChange: ById<GroupChangeRow>;
  duplicatesOfRegistration: DataLoader<DuplicateRequest, number | null, string>;
  /** For the desk alone. */
  account: ById<StaffAccountRow>;
  /** Generators of codes, where an account has one that was confirmed. */
  totpOfAccount: ById<TotpRow>;
  grantsOfAccount: ListById<GrantRow>;
  lastSeenOfAccount: ById<{ id: string; at: string }>;
  /** Writes what was read, all of one moment in one statement; resolves when it is kept. */
  auditRecord: RecordBatch;
  /** Agencies, people and places are at hand in memory: reading them ahead would save nothing. */
  isStructureKept: boolean;
}

/**
 * Makes loaders for one request, or for one event of a subscription: what they remember must not outlive it.
 *
 * @param kept rows of the structure that this instance keeps in memory, for the public alone
 */
export function createLoaders(db: Database, kept?: KeptRows): Loaders {
  return new LazyLoaders({ db, kept }) as object as Loaders;
}

interface Given {
  db: Database;
  kept: KeptRows | undefined;
}

/** Each loader is made when it is first asked for: most requests need few of them. */
class LazyLoaders {
  constructor(readonly given: Given) {}

  get isStructureKept(): boolean {
    return this.given.kept !== undefined;
  }
}

const idOf = (row: { id: string }) => row.id;
const sessionOf = (row: { sessionId: string }) => row.sessionId;
const registrationOf = (row: { registrationId: string }) => row.registrationId;
const agencyOf = (row: { agencyId: string }) => row.agencyId;
const noticeOf = (row: { noticeId: string | null }) => row.noticeId ?? '';
const linkedFrom = (row: agencies.LinkedAgencyRow) => row.ofId;

/** How each is made; whoever adds one adds it here. */
const makers: { [Name in Exclude<keyof Loaders, 'isStructureKept'>]: (given: Given) => Loaders[Name] } = {
  ...followUpMakers,
  agency: (given) => atHand(given, 'agency', agencies.findAgencies),
  leader: (given) => atHand(given, 'leader', leaders.findLeaders),
  position: (given) => atHand(given, 'position', leaders.findPositions),
  point: (given) => atHand(given, 'point', points.findPoints),
  unit: ({ db }) =>
    byId(
      (codes) => findUnits(db, codes),
      (row) => row.code,
    ),
  publishedSession: ({ db }) =>
    byId(async (ids) => (await findSessions(db, ids)).filter((row) => row.publishedAt !== null), idOf),
  slotsOfSession: ({ db }) => listById((ids) => listSlots(db, ids), sessionOf),
  hostsOfSession: ({ db }) => listById((ids) => listHosts(db, ids), sessionOf),
  participantsOfSession: ({ db }) => listById((ids) => listParticipants(db, ids), sessionOf),
  ancestorsOfAgency: ({ db }) => listById((ids) => agencies.listAncestors(db, ids), linkedFrom),
  childrenOfAgency: ({ db }) => listById((ids) => agencies.listChildren(db, ids), linkedFrom),
  predecessorsOfAgency: ({ db }) => listById((ids) => agencies.listPredecessors(db, ids), linkedFrom),
  successorsOfAgency: ({ db }) => listById((ids) => agencies.listSuccessors(db, ids), linkedFrom),
  positionsOfAgency: ({ db }) => listById((ids) => leaders.listPositionsOfAgencies(db, ids), agencyOf),
  positionsOfLeader: ({ db }) =>
    listById(
      (ids) => leaders.listPositionsOfLeaders(db, ids),
      (row) => row.leaderId,
    ),
  pointsOfAgency: ({ db }) => listById((ids) => points.listPointsOfAgencies(db, ids), agencyOf),
  policiesOfAgency: ({ db }) =>
    listById(
      (ids) => listPolicies(db, ids),
      (row) => row.ofAgencyId,
    ),
  latestReleaseOfAgency: ({ db }) => byId((ids) => releases.listLatestReleases(db, ids), agencyOf),
  releasesOfNotice: ({ db }) => listById((ids) => releases.listReleasesOfNotices(db, ids), noticeOf),
  publicNotice: ({ db }) => byId((ids) => notices.findPublicNotices(db, ids), idOf),
  supersedingNotices: ({ db }) =>
    listById(
      (ids) => notices.listSuperseding(db, ids),
      (row) => row.supersedesId ?? '',
    ),
  changesSinceNotice: ({ db }) =>
    listById(
      (ids) => listOwedTo(db, ids),
      (row) => row.owed.supersededId,
    ),
  actsOfNotice: ({ db }) =>
    listById(
      (ids) => listOwedOf(db, ids),
      (row) => row.owed.noticeId ?? '',
    ),
  postingsOfNotice: ({ db }) => listById((ids) => notices.listPostings(db, ids), noticeOf),
  publishedOfNotice: ({ db }) => listById((ids) => listSessionsOfNotices(db, ids, { drafts: false }), noticeOf),
  arrangedOfNotice: ({ db }) => listById((ids) => listSessionsOfNotices(db, ids, { drafts: true }), noticeOf),
  anySession: ({ db }) => byId((ids) => findSessions(db, ids), idOf),
  anySlot: ({ db }) => byId((ids) => findSlots(db, ids), idOf),
  triageOfRegistration: ({ db }) => listById((ids) => listTriageActs(db, ids), registrationOf),
  historyOfRegistration: ({ db }) => listById((ids) => listHistory(db, ids), registrationOf),
  ground: ({ db }) => byId((ids) => findGrounds(db, ids), idOf),
  groupCase: ({ db }) => byId((ids) => findGroups(db, ids), idOf),
  membersOfGroup: ({ db }) =>
    listById(
      (ids) => listMembers(db, ids),
      (row) => row.groupCaseId,
    ),
  lastGroupChange: ({ db }) =>
    byId(
      (ids) => listLastGroupChanges(db, ids),
      (row) => row.groupCaseId,
    ),
  duplicatesOfRegistration: ({ db }) =>
    new DataLoader((asked: readonly DuplicateRequest[]) => countNear(db, asked), { cacheKeyFn: ({ id }) => id }),
  account: ({ db }) => byId((ids) => findAccounts(db, ids), idOf),
  totpOfAccount: ({ db }) =>
    byId(
      (ids) => listConfirmedTotps(db, ids),
      (row) => row.accountId,
    ),
  grantsOfAccount: ({ db }) =>
    listById(
      (ids) => listGrants(db, ids),
      ({ grant }) => grant.accountId,
    ),
  lastSeenOfAccount: ({ db }) => byId((ids) => listLastSeen(db, ids), idOf),
  auditRecord: ({ db }) => createRecordBatch(db),
  dateOrigin: ({ db }) =>
    new DataLoader((asked: readonly OriginAsked[]) => findOrigins(db, asked), {
      cacheKeyFn: ({ scheduleId, nominalDay, at }) => `${scheduleId} ${nominalDay} ${at}`,
    }),
  nextBookable: ({ db }) =>
    new DataLoader((asked: readonly LateRequest[]) => findNextBookable(db, asked), {
      cacheKeyFn: ({ sessionId, now }) => `${sessionId} ${now}`,
    }),
  lastChangeOfSession: ({ db }) => byId((ids) => listLastChanges(db, ids), sessionOf),
  lastOfferOfRegistration: ({ db }) =>
    byId(
      (ids) => latestOffers(db, ids),
      ({ offer }) => offer.registrationId,
    ),
};

for (const [name, make] of Object.entries(makers)) {
  Object.defineProperty(LazyLoaders.prototype, name, {
    get(this: LazyLoaders) {
      const value = make(this.given);
      Object.defineProperty(this, name, { value });
      return value;
    },
  });
}

function atHand<Row extends { id: string }>({ db, kept }: Given, kind: string, find: FindIn<Row>): ById<Row> {
  const findRows: Find<Row> = (ids) => find(db, ids);
  return byId(kept ? kept.finder(kind, findRows, idOf) : findRows, idOf);
}

type FindIn<Row> = (db: Database, ids: readonly string[]) => Promise<Row[]>;

/** All of one request, and so of one asker. */
async function countNear(db: Database, asked: readonly DuplicateRequest[]): Promise<(number | null)[]> {
  const ids = asked.map((one) => one.id);
  const rows = await countDuplicates(db, ids, { readable: asked[0]?.readable ?? [], days: duplicateDays });
  const counts = new Map(rows.map((row) => [row.id, row.count]));
  return ids.map((id) => counts.get(id) ?? null);
}

/** All of one request, and so of one moment. */
async function findNextBookable(db: Database, asked: readonly LateRequest[]): Promise<(NextBookable | null)[]> {
  const ids = asked.map((one) => one.sessionId);
  const now = asked[0]?.now ?? '';
  const coming = await listLateCandidates(db, ids, now);
  const found = ids.map((id) =>
    sessionForRequest(
      coming.filter((one) => one.forId === id),
      now,
    ),
  );
  const nextIds = [...new Set(found.flatMap((one) => one?.id ?? []))];
  const rows = new Map((nextIds.length === 0 ? [] : await findSessions(db, nextIds)).map((row) => [row.id, row]));
  return found.map((one) => {
    const session = one && rows.get(one.id);
    return session ? { session, carriesOver: one.carriesOver } : null;
  });
}
