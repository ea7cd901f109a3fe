import { eq } from 'drizzle-orm';
import { session } from '../../../db/tables/session.js';
import type { Desk } from '../desk.js';
import { doneAt, peopleAt, planned, stepTo } from '../dialoguing.js';
import { direct } from '../directing.js';
import { later, makeSession, morning } from '../make.js';
import type { TestServer } from '../server.js';
import { perform, petitionOf, visitOf } from '../visiting.js';
import { make } from './making.js';
import type { Things } from './places.js';

export interface Place {
  agency: string;
  position: string;
  leader: string;
  point: string;
}

/** What follows from having received people, one of each at a place. */
export async function followUp(server: TestServer, desk: Desk, at: Place): Promise<Things> {
  const { visit } = await perform(desk, 'recordVisit', visitOf(at.agency));
  const { petition } = await perform(desk, 'registerPetition', petitionOf(at.agency));
  const { matter } = await perform(desk, 'openCaseMatter', { agencyId: at.agency, title: 'Một vụ việc' });
  return {
    ...{ visit: visit.id, petition: petition.id, caseMatter: matter.id },
    ...(await promised(server, desk, at)),
    ...(await spokenWith(server, desk, at.agency)),
    ...(await overseen(desk, at.agency)),
    ...(await arranged(server, desk, at)),
    ...(await worked(desk, at.agency)),
  };
}

/** A session that was held, its conclusion, and a directive given in writing. */
async function promised(server: TestServer, desk: Desk, at: Place): Promise<Things> {
  const { id } = await makeSession(server.db, {
    ...{ agencyId: at.agency, pointId: at.point, assignedPositionId: at.position, receiverLeaderId: at.leader },
    startsAt: later(morning, 20 * 24 * 60),
  });
  const [startsAt, endsAt] = [later(morning, -24 * 60), later(morning, -23 * 60)];
  const held = { startsAt, endsAt, day: '2026-03-01', status: 'HELD' };
  await server.db.update(session).set(held).where(eq(session.id, id));
  const { conclusion } = await direct(desk, 'draftConclusion', {
    sessionId: id,
    subject: 'Kết luận buổi tiếp',
    matters: [{ publicText: 'Giao phòng chuyên môn kiểm tra' }],
  });
  const [matter] = conclusion.matters as { id: string }[];
  const { directive } = await direct(desk, 'giveDirective', {
    ...{ agencyId: at.agency, ownerAgencyId: at.agency, dueDay: '2026-04-15', publicText: 'Sửa đường thôn 2' },
  });
  return { conclusion: conclusion.id, matter: matter?.id ?? '', directive: directive.id };
}

/** A dialogue with a plan, and another one to which a topic and a question were brought. */
async function spokenWith(server: TestServer, desk: Desk, agencyId: string): Promise<Things> {
  const dialogue = await planned(desk, agencyId);
  const plan = await make(desk, 'saveDialoguePlan', 'DialoguePlanSaved { made: plan { id parts: items { id } } }', {
    ...{ agencyId, kind: 'PUBLIC_DIALOGUE', year: 2026, title: 'Kế hoạch đối thoại' },
    items: [{ kind: 'DIALOGUE', text: 'Đối thoại với nhân dân' }],
  });
  const { id: request } = await make(desk, 'recordDialogueRequest', 'DialogueRequestSaved { id: requestId }', {
    ...{ agencyId, content: 'Đối thoại về nước sạch', receivedDay: '2026-02-20', signerCount: 12, voterCount: 90 },
  });
  const other = await planned(desk, agencyId, { title: 'Đối thoại về giao thông' });
  const { id: dialogueId, slug } = await stepTo(desk, other, 'COLLECTING_TOPICS');
  await peopleAt(server).propose(slug, 'Đường vào thôn Đông');
  const { topics, questions } = await doneAt(desk, 'addDialogueQuestion', {
    ...{ dialogueId, text: 'Khi nào làm đường vào thôn Đông?', askerName: 'Nguyễn Thị Hỏi' },
  });
  return {
    ...{ dialogue: dialogue.id, request, plan: plan.id, planItem: plan.parts?.[0]?.id ?? '' },
    topic: topics[0]?.id ?? '',
    question: questions[0]?.id ?? '',
  };
}

/** A visit of whoever oversees, what they recommended, and what was agreed on with another body. */
async function overseen(desk: Desk, agencyId: string): Promise<Things> {
  const { id: oversight } = await make(desk, 'recordOversight', 'OversightSaved { made: visit { id } }', {
    ...{ agencyId, body: 'Đoàn giám sát HĐND', theme: 'Tiếp công dân', visitedIds: [agencyId] },
    ...{ fromDay: '2026-02-02', toDay: '2026-02-03' },
  });
  const recommended = 'OversightSaved { made: visit { id parts: recommendations { id } } }';
  const { parts } = await make(desk, 'recommend', recommended, {
    ...{ visitId: oversight, toAgencyId: agencyId, text: 'Niêm yết nội quy' },
  });
  const agreement = await make(
    desk,
    'recordAgreement',
    'AgreementSaved { made: agreement { id parts: items { id } } }',
    {
      ...{ agencyId, title: 'Quy chế phối hợp bảo vệ nơi tiếp công dân', signedDay: '2026-01-05' },
      parties: [{ name: 'UBND xã' }, { name: 'Công an xã' }],
      items: [{ text: 'Giữ trật tự', leadName: 'Công an xã' }],
    },
  );
  const agreed = { agreement: agreement.id, agreed: agreement.parts?.[0]?.id ?? '' };
  return { oversight, recommendation: parts?.[0]?.id ?? '', ...agreed };
}

/** What an agency set for itself: a desk of its point, and a value of its own that is to hold later. */
async function arranged(server: TestServer, desk: Desk, { agency: agencyId, point }: Place): Promise<Things> {
  const { id: serviceDesk } = await make(desk, 'saveServiceDesk', 'ServiceDeskKept { made: desk { id } }', {
    ...{ pointId: point, name: 'Bàn số 1' },
  });
  await make(desk, 'setSetting', 'SettingSaved { made: setting { id: key } }', {
    ...{ agencyId, key: 'largestParty', effectiveFrom: '2026-06-01', source: 'Quyết định số 3', value: { figure: 12 } },
  });
  const [setting] = await server.db.$client<{ id: string }[]>`
    select id from policy_parameter where agency_id = ${agencyId} and key = 'largestParty'`;
  return { serviceDesk, setting: setting?.id ?? '' };
}

/** Papers an agency keeps and has signed, a figure it typed in, and long work: some under way, some stopped. */
async function worked(desk: Desk, agencyId: string): Promise<Things> {
  const months = { from: '2026-01-01', to: '2026-02-28' };
  const { id: document } = await make(desk, 'registerDocument', 'DocumentSaved { made: document { id } }', {
    ...{ agencyId, kind: 'PLAN', number: '12/KH-UBND', title: 'Kế hoạch tiếp công dân', issuer: 'UBND xã' },
    issuedDay: '2026-01-05',
  });
  const signed = { agencyId, formCode: '01_TCD', ...months };
  const { id: report } = await make(desk, 'signReport', 'ReportSigned { made: report { id } }', signed);
  const { id: indicator } = await make(desk, 'recordIndicator', 'IndicatorRecorded { id: indicatorId }', {
    ...{ agencyId, code: 'HAI_LONG', title: 'Mức hài lòng', unit: '%', value: 91, source: 'Khảo sát', ...months },
  });
  const taken = 'JobTaken { made: job { id } }';
  const { id: stoppedJob } = await make(desk, 'askForJob', taken, { kind: 'GENERATE_CALENDARS', agencyId, ...months });
  await desk.ask('mutation ($id: ID!) { stopJob(id: $id) { __typename } }', { id: stoppedJob });
  const { id: job } = await make(desk, 'askForJob', taken, { kind: 'PUBLISH_CALENDARS', agencyId, ...months });
  return { document, report, indicator, stoppedJob, job };
}
