import { bookRegistration } from '../../../server/registrations/book.js';
import { peopleOf } from '../accounts.js';
import { atAgenda } from '../agendas.js';
import { act } from '../arranging.js';
import { bookingOf, somebody, visitorContext } from '../citizen.js';
import { type Desk, deskOf, makeStaff } from '../desk.js';
import { later, makeAgency, makePoint, makePosition, makeSession, morning } from '../make.js';
import { notify } from '../noticing.js';
import { keep as keepSchedule, scheduleOf } from '../scheduling.js';
import type { TestServer } from '../server.js';
import { triager } from '../triaging.js';
import { perform } from '../visiting.js';
import { followUp } from './follow-up.js';
import { today } from './today.js';

/** What stands at a place to be asked for, by what the words of the graph call it. */
export type Things = Readonly<Record<string, string>>;

export const placeNames = ['own', 'child', 'parent', 'sibling', 'foreign'] as const;
export type PlaceName = (typeof placeNames)[number];

/** A commune with its province above, a ward below and another commune beside it, and a province elsewhere. Each has everything. */
export async function makePlaces(server: TestServer): Promise<Record<PlaceName, Things>> {
  const parent = await makeAgency(server.db, { level: 'PROVINCE' });
  const own = await makeAgency(server.db, { parentId: parent });
  const child = await makeAgency(server.db, { parentId: own });
  const sibling = await makeAgency(server.db, { parentId: parent });
  const foreign = await makeAgency(server.db, { level: 'PROVINCE' });
  const agencies = { own, child, parent, sibling, foreign };
  const made = await Promise.all(placeNames.map(async (name) => [name, await fill(server, agencies[name])] as const));
  return Object.fromEntries(made) as Record<PlaceName, Things>;
}

async function fill(server: TestServer, agency: string): Promise<Things> {
  const desk = await deskOf(server, [
    { role: 'ADMINISTRATOR', agencyId: agency },
    { role: 'SECRETARY', agencyId: agency },
    { role: 'HEAD', agencyId: agency },
  ]);
  const { positionId: position, leaderId: leader } = await makePosition(server.db, { agencyId: agency });
  const point = await makePoint(server.db, { agencyId: agency });
  const structure = { agency, position, leader, point };
  const at = { agencyId: agency, pointId: point, assignedPositionId: position, receiverLeaderId: leader };
  const [first, second] = [
    await makeSession(server.db, at),
    await makeSession(server.db, { ...at, startsAt: afterDays(12) }),
  ];
  const registration = await book(server, first.slotIds[0] ?? '');
  await act(desk, 'postponeSession', { id: second.id, reason: 'Họp đột xuất' });
  const draft = await makeSession(server.db, { ...at, startsAt: afterDays(14), isPublished: false });
  const papers = await writePapers(desk, agency, position);
  const plans = await makePlans(desk, { ...structure, session: first.id });
  const { id: account } = await makeStaff(server.db, [{ role: 'RECEPTIONIST', agencyId: agency }]);
  const person = (await peopleOf(desk, agency))?.find((one) => one.id === account);
  const change = await lastChangeOf(desk, second.id);
  const triage = await examine(desk, agency, [registration, await book(server, first.slotIds[1] ?? '')], first.id);
  const agenda = await prepare(desk, first.id, agency);
  const after = await followUp(server, desk, structure);
  await perform(desk, 'linkToCase', { caseMatterId: after.caseMatter, groupCaseId: triage.group });
  const line = await today(server, desk, { ...structure, directive: after.directive ?? '' });
  return {
    ...{ ...structure, ...papers, ...plans, account, change, draft: draft.id, grant: person?.grants[0]?.id ?? '' },
    ...{ ...agenda, ...triage, ...after, ...line },
    ...{ session: first.id, slot: first.slotIds[0] ?? '', registration },
  };
}

const afterDays = (days: number) => later(morning, days * 24 * 60);

let papers = 0;

async function book(server: TestServer, slotId: string): Promise<string> {
  papers += 1;
  const applicant = somebody({
    identityKind: 'CITIZEN_ID',
    identityNumber: String(49_099_000_000 + papers).padStart(12, '0'),
  });
  const booked = await bookRegistration(visitorContext(server.db), bookingOf(slotId, { applicant }));
  if (booked.kind !== 'RegistrationBooked') throw new Error(booked.kind);
  return booked.registration.id;
}

async function writePapers(desk: Desk, agencyId: string, signerPositionId: string): Promise<Things> {
  const draft = await notify(desk, 'createNotice', { agencyId, subject: 'Dự thảo' });
  const given = { agencyId, subject: 'Lịch tiếp', issuedDay: '2026-03-01', signerPositionId };
  const publicNotice = await publish(desk, { ...given, number: '1/TB' });
  const laterNotice = await publish(desk, { ...given, number: '2/TB' });
  return { notice: draft.notice.id, publicNotice, laterNotice };
}

async function publish(desk: Desk, given: object): Promise<string> {
  const { id } = (await notify(desk, 'createNotice', given)).notice;
  await notify(desk, 'submitNotice', { id });
  await notify(desk, 'signNotice', { id });
  await notify(desk, 'publishNotice', { id });
  const posting = { noticeId: id, channel: 'POSTED_AT_OFFICE', day: '2026-03-02', evidence: 'Biên bản niêm yết' };
  await notify(desk, 'recordNoticePosting', posting);
  return id;
}

async function makePlans(
  desk: Desk,
  at: { agency: string; position: string; leader: string; point: string; session: string },
) {
  const { schedule } = await keepSchedule(
    desk,
    'createSchedule',
    scheduleOf({ province: at.agency, point: at.point, chair: { positionId: at.position } }),
  );
  const leave = await idOf(
    desk,
    `recordLeave(input: { leaderId: "${at.leader}", fromDay: "2026-06-01", toDay: "2026-06-02",
    kind: BUSINESS_TRIP }) { ... on LeaveSaved { made: leave { id } } }`,
  );
  const dutyRule = await idOf(
    desk,
    `addDutyRule(input: { agencyId: "${at.agency}", positionKind: COMMITTEE_CHAIR,
    level: COMMUNE, activity: RECEPTION, minCount: 1, per: MONTH, effectiveFrom: "2026-01-01", source: "Quy chế" })
    { ... on DutyRuleSaved { made: rule { id } } }`,
  );
  return { schedule: schedule.id, leave, dutyRule };
}

/** One examined, a group of both, and a reply that stands ready. */
async function examine(desk: Desk, agencyId: string, ids: readonly string[], sessionId: string): Promise<Things> {
  const { actId = '' } = await triager(desk).act(ids[0] ?? '', 'BEGIN_REVIEW');
  const members = JSON.stringify(ids);
  const group = await idOf(
    desk,
    `formGroupCase(input: { sessionId: "${sessionId}", memberIds: ${members}, title: "Một việc" })
    { ... on GroupCaseSaved { made: group { id } } }`,
  );
  const reply = await idOf(
    desk,
    `saveReply(input: { agencyId: "${agencyId}", act: ACCEPT, name: "Tiếp nhận",
    words: "Kính gửi Ông/Bà.", wordsEn: "Dear citizen." }) { ... on ReplySaved { made: reply { id } } }`,
  );
  return { triageAct: actId, group, reply };
}

async function prepare(desk: Desk, sessionId: string, agencyId: string): Promise<Things> {
  const { agenda } = await atAgenda(desk, 'proposeAgenda', sessionId);
  const wanted = { sessionId, kind: 'TOPIC', title: 'Tiến độ đền bù', preparation: 'ASKED', preparing: { agencyId } };
  const { subjectId: asked } = await atAgenda(desk, 'addAgendaItem', wanted);
  const added = await atAgenda(desk, 'addAgendaParticipant', { sessionId, name: 'Sở Xây dựng' });
  for (const reason of ['Trình lãnh đạo', 'Bổ sung'])
    await atAgenda(desk, 'freezeAgenda', { sessionId, expectedVersion: added.agenda.version, reason });
  return { item: agenda.items[0]?.id ?? '', participant: added.subjectId ?? '', asked: asked ?? '' };
}

async function idOf(desk: Desk, call: string): Promise<string> {
  const { done } = await desk.ask<{ done: { made?: { id: string } } }>(`mutation { done: ${call} }`);
  if (!done.made) throw new Error(`${call} made nothing`);
  return done.made.id;
}

async function lastChangeOf(desk: Desk, id: string): Promise<string> {
  const { staffSession } = await desk.ask<{ staffSession: { lastChange: { id: string } } }>(
    'query ($id: ID!) { staffSession(id: $id) { lastChange { id } } }',
    { id },
  );
  return staffSession.lastChange.id;
}
