import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { bookingOf, visitorContext } from '../support/citizen.js';
import { type Desk, deskOf } from '../support/desk.js';
import { makePoint, makeSession, morning } from '../support/make.js';
import { lineOf } from '../support/queueing.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeHouse, perform, petitionOf, visitFields, visitOf } from '../support/visiting.js';

let server: TestServer;
let house: Awaited<ReturnType<typeof makeHouse>>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardPolicies(server.db);
  await insertDemoPolicies(server.db);
  house = await makeHouse(server);
});
afterAll(() => server.close());

const list = `query ($filter: VisitFilter) { visits(filter: $filter, first: 50) { nodes { ${visitFields} } } }`;
const seenBy = async (who: 'secretary' | 'leader' | 'head', filter: object = {}) => {
  type Answer = { visits: { nodes: { id: string }[] } };
  return (await house[who].desk.ask<Answer>(list, { filter })).visits.nodes;
};

describe('A visit', () => {
  it('is recorded with who came, what it was about, what was taken in, and closed', async () => {
    const { agencyId, receptionist } = house;
    const input = visitOf(
      agencyId,
      { topicArea: 'LAND', content: 'Hỏi về cấp giấy chứng nhận' },
      {
        matters: [{ newTitle: 'Cấp giấy chứng nhận thửa 12' }],
        petitions: [{ type: 'RECOMMENDATION', signatoryKind: 'ONE', content: 'Đề nghị xem xét sớm' }],
        ...{ papers: ['Đơn đề nghị (bản chính)', 'Giấy chứng nhận (bản sao)'], close: true },
      },
    );
    const { visit } = await perform(receptionist.desk, 'recordVisit', input);
    expect(visit).toMatchObject({
      ...{
        code: '1/2026',
        status: 'RECEIVED',
        isClosed: true,
        isLargeGroup: false,
        content: 'Hỏi về cấp giấy chứng nhận',
      },
      people: [{ fullName: 'Nguyễn Thị Được', phone: '+84912345678' }],
      matters: [{ occurrence: 'FIRST_TIME', matter: { code: 'VV-1/2026', title: 'Cấp giấy chứng nhận thửa 12' } }],
      petitions: [{ type: 'RECOMMENDATION', content: 'Đề nghị xem xét sớm' }],
      receipts: [{ code: '1/2026', papers: ['Đơn đề nghị (bản chính)', 'Giấy chứng nhận (bản sao)'] }],
      replyDueDay: '2026-03-16',
    });
    const again = await perform(receptionist.desk, 'recordVisit', input);
    expect(again.visit.id).toBe(visit.id);
    const matterId = visit.matters[0]?.matter.id;
    const next = await perform(
      receptionist.desk,
      'recordVisit',
      visitOf(agencyId, {}, { matters: [{ caseMatterId: matterId }] }),
    );
    const before = await perform(
      receptionist.desk,
      'recordVisit',
      visitOf(agencyId, { receivedAt: '2026-03-02T00:50:00.000Z' }, { matters: [{ caseMatterId: matterId }] }),
    );
    expect([next, before].map((one) => one.visit.matters[0]?.occurrence)).toEqual(['FIRST_TIME', 'REPEAT']);
  });

  it('of thirty people is one visit of thirty, through five representatives at most', async () => {
    const { agencyId, secretary } = house;
    const people = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ fullName: `Người ${index + 1}`, capacity: 'REPRESENTATIVE' }));
    const tooMany = visitOf(agencyId, { peopleCount: 30, people: people(6) });
    expect(await perform(secretary.desk, 'recordVisit', tooMany)).toMatchObject({
      ...{ __typename: 'TooManyRepresentatives', most: 5, people: 30 },
    });
    const group = visitOf(agencyId, { peopleCount: 30, people: people(5) });
    const { visit } = await perform(secretary.desk, 'recordVisit', group);
    expect(visit).toMatchObject({ peopleCount: 30, isLargeGroup: true });
    expect(visit.people).toHaveLength(5);
    expect((await seenBy('secretary')).filter(({ id }) => id === visit.id)).toHaveLength(1);
  });

  it('of a leader does not close without the leader’s word or a promised day', async () => {
    const { agencyId, secretary, leader, world } = house;
    const { positionId: receiverPositionId } = world.chair;
    const told = { kind: 'PERIODIC', receivedBy: 'LEADER', receiverPositionId };
    expect(await perform(secretary.desk, 'recordVisit', visitOf(agencyId, told, { close: true }))).toMatchObject({
      ...{ __typename: 'VisitIncomplete', lacking: ['WORD_MISSING'] },
      message: 'Trước khi kết thúc, xin ghi ý kiến của lãnh đạo hoặc ngày hẹn trả lời.',
    });
    const { visit } = await perform(secretary.desk, 'recordVisit', visitOf(agencyId, told));
    const { id, version: expectedVersion } = visit;
    expect(await perform(secretary.desk, 'closeVisit', { id, expectedVersion })).toMatchObject({
      lacking: ['WORD_MISSING'],
    });
    const closed = await perform(leader.desk, 'closeVisit', { id, expectedVersion, promisedDay: '2026-03-20' });
    expect(closed.visit).toMatchObject({
      isClosed: true,
      promisedDay: '2026-03-20',
      receiver: { title: 'Chủ tịch UBND tỉnh' },
    });
    expect((await seenBy('leader')).map((one) => one.id)).toEqual([id]);
    const byDeputy = { ...told, receivedBy: 'DELEGATE', receiverPositionId: world.deputy.positionId };
    const stood = visitOf(agencyId, {
      ...byDeputy,
      onBehalfOfPositionId: receiverPositionId,
      opinion: 'Giao Sở xem xét',
    });
    expect((await perform(secretary.desk, 'recordVisit', stood)).visit).toMatchObject({
      ...{ receivedBy: 'DELEGATE', onBehalfOf: { title: 'Chủ tịch UBND tỉnh' }, opinion: 'Giao Sở xem xét' },
    });
  });

  it('is refused only on a ground, with an explanation; a settled matter needs the head’s notice', async () => {
    const { agencyId, receptionist } = house;
    const refusal = { ground: 'ALREADY_SETTLED', explanation: 'Đã có thông báo chấm dứt' };
    expect(await perform(receptionist.desk, 'recordVisit', visitOf(agencyId, { refusal }))).toMatchObject({
      lacking: ['NOTICE_MISSING'],
    });
    const noticed = { refusal: { ...refusal, noticeNumber: '15/TB-UBND' } };
    expect((await perform(receptionist.desk, 'recordVisit', visitOf(agencyId, noticed))).visit).toMatchObject({
      ...{ status: 'REFUSED', refusalNumber: '15/TB-UBND', replyDueDay: null },
    });
  });

  it('is corrected, answered and voided with its history; a stale change is refused', async () => {
    const { agencyId, secretary } = house;
    const { visit } = await perform(secretary.desk, 'recordVisit', visitOf(agencyId));
    const told = { ...visitOf(agencyId, { peopleCount: 4 }).visit };
    const change = { id: visit.id, expectedVersion: visit.version, visit: told };
    expect(await perform(secretary.desk, 'correctVisit', { ...change, reason: ' ' })).toMatchObject({
      lacking: ['REASON_MISSING'],
    });
    const corrected = await perform(secretary.desk, 'correctVisit', { ...change, reason: 'Đếm nhầm số người' });
    expect(corrected.visit).toMatchObject({
      peopleCount: 4,
      changes: [{ act: 'CORRECTED', reason: 'Đếm nhầm số người' }],
    });
    expect((await perform(secretary.desk, 'correctVisit', { ...change, reason: 'Lần nữa' })).__typename).toBe(
      'StaleVersion',
    );
    const { version } = corrected.visit;
    const reply = { id: visit.id, expectedVersion: version, outcome: 'FORWARDED', day: '2026-03-02' };
    const replied = await perform(secretary.desk, 'replyToVisit', { ...reply, documentNumber: '7/CV-VP' });
    expect(replied.visit).toMatchObject({ repliedDay: '2026-03-02', replyOutcome: 'FORWARDED', isReplyLate: false });
    const gone = { id: visit.id, expectedVersion: replied.visit.version, reason: 'Ghi nhầm' };
    expect((await perform(secretary.desk, 'voidVisit', gone)).visit.status).toBe('VOIDED');
    await expect(server.db.$client`delete from reception_visit where id = ${visit.id}`).rejects.toThrow(
      /never removed/,
    );
  });

  it('told again keeps the number of a paper that nobody could read whole, as long as it is the same person’s', async () => {
    const { agencyId, receptionist } = house;
    const people = [
      { fullName: 'Lê Thị Một', identityKind: 'CITIZEN_ID', identityNumber: '048199001111' },
      { fullName: 'Lê Văn Hai', identityKind: 'PASSPORT', identityNumber: 'B7654222' },
    ];
    const marks = { needsInterpreter: true, isComplex: true };
    const told = visitOf(agencyId, { people, peopleCount: 2, ...marks });
    const { visit } = await perform(receptionist.desk, 'recordVisit', told);
    expect(visit).toMatchObject({ ...marks, delegationNumber: null });
    const [first, second] = visit.people as { id: string }[];
    const again = [
      { fullName: 'Lê Văn Hai', identityKind: 'PASSPORT', sameAs: second?.id },
      { fullName: 'Lê Thị Mốt', sameAs: first?.id },
      { fullName: 'Người Mới', identityKind: 'CITIZEN_ID', sameAs: visit.id },
    ];
    const corrected = await perform(receptionist.desk, 'correctVisit', {
      ...{ id: visit.id, expectedVersion: visit.version, reason: 'Sai tên' },
      visit: { ...told.visit, people: again, peopleCount: 3 },
    });
    expect(corrected.visit.people).toMatchObject([
      { fullName: 'Lê Văn Hai', maskedIdentityNumber: '•••••222' },
      { fullName: 'Lê Thị Mốt', maskedIdentityNumber: null },
      { fullName: 'Người Mới', maskedIdentityNumber: null },
    ]);
  });

  it('of the same person before is found by paper or phone, at agencies whose visits one reads', async () => {
    const { agencyId, receptionist, world } = house;
    const ask = `query ($input: EarlierVisitsInput!) { earlierVisits(input: $input) { id people { fullName maskedIdentityNumber } } }`;
    const person = { fullName: 'Hồ Văn Quen', identityKind: 'CITIZEN_ID', identityNumber: '048 099 001 234' };
    const { visit } = await perform(receptionist.desk, 'recordVisit', visitOf(agencyId, { people: [person] }));
    type Found = { earlierVisits: { id: string; people: object[] }[] };
    const look = (desk: typeof receptionist.desk, given: object) =>
      desk.ask<Found>(ask, { input: { agencyId, person: given } }).then((found) => found.earlierVisits);
    expect(await look(receptionist.desk, { ...person, fullName: 'Ho Van Quen' })).toMatchObject([
      { id: visit.id, people: [{ maskedIdentityNumber: '•••••••••234' }] },
    ]);
    expect(await look(receptionist.desk, { fullName: 'Hồ Văn Quen' })).toEqual([]);
    expect(world.commune).not.toBe(agencyId);
  });

  it('is told to nobody whose work it is not', async () => {
    const { agencyId, administrator, inspector, handler, receptionist, world } = house;
    const { visit } = await perform(receptionist.desk, 'recordVisit', visitOf(agencyId));
    const one = 'query ($id: ID!) { visit(id: $id) { id } }';
    for (const who of [administrator, inspector, handler])
      expect((await who.desk.answer<{ visit: null }>(one, { id: visit.id })).data?.visit).toBeNull();
    const elsewhere = visitOf(world.elsewhere);
    expect((await perform(receptionist.desk, 'recordVisit', elsewhere)).__typename).toBe('NotFoundHere');
  });
});

describe('Another agency’s matter, registration, session or number', () => {
  it('is not named in a visit, a petition or a duplicate: it is as one that there is not', async () => {
    const { agencyId, secretary, world } = house;
    const there = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    const theirs = (await perform(there, 'openCaseMatter', { agencyId: world.elsewhere, title: 'Việc của tỉnh khác' }))
      .matter.id;
    const own = (await perform(secretary.desk, 'openCaseMatter', { agencyId, title: 'Việc của tỉnh này' })).matter;
    const session = await makeSession(server.db, { agencyId: world.elsewhere });
    const booking = await bookRegistration(visitorContext(server.db), bookingOf(session.slotIds[0] ?? ''));
    if (booking.kind !== 'RegistrationBooked') throw new Error(booking.kind);
    const point = await makePoint(server.db, { agencyId: world.elsewhere });
    const { ticket } = await lineOf(there, point).walkIn();
    for (const matter of [theirs, uuidv7()]) {
      expect(
        await perform(secretary.desk, 'recordVisit', visitOf(agencyId, {}, { matters: [{ caseMatterId: matter }] })),
      ).toMatchObject({ __typename: 'FieldsInvalid' });
      expect(
        await perform(secretary.desk, 'registerPetition', petitionOf(agencyId, {}, { caseMatterId: matter })),
      ).toMatchObject({ __typename: 'NotFoundHere' });
      const edit = { id: own.id, expectedVersion: own.version, duplicateOfId: matter };
      expect(await perform(secretary.desk, 'editCaseMatter', edit)).toMatchObject({ __typename: 'NotFoundHere' });
    }
    for (const named of [
      ...[{ sessionId: session.id }, { registrationId: booking.registration.id }, { ticketId: ticket?.id }],
      ...[{ sessionId: uuidv7() }, { registrationId: uuidv7() }, { ticketId: uuidv7() }],
    ])
      expect(await perform(secretary.desk, 'recordVisit', visitOf(agencyId, {}, named))).toMatchObject({
        __typename: 'NotFoundHere',
      });
  });

  it('shows the title of a duplicate to those alone who read that one too', async () => {
    const { agencyId, secretary, world } = house;
    const commune = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.commune }]);
    const [own, below] = [
      (await perform(secretary.desk, 'openCaseMatter', { agencyId, title: 'Việc của tỉnh' })).matter,
      (await perform(commune, 'openCaseMatter', { agencyId: world.commune, title: 'Việc của xã' })).matter,
    ];
    const edit = { id: below.id, expectedVersion: below.version, duplicateOfId: own.id };
    expect((await perform(secretary.desk, 'editCaseMatter', edit)).__typename).toBe('CaseSaved');
    const asked = 'query ($id: ID!) { caseFile(id: $id) { matter { duplicateOf { code title } } } }';
    const read = async (desk: Desk) =>
      (await desk.ask<{ caseFile: { matter: { duplicateOf: object } } }>(asked, { id: below.id })).caseFile.matter;
    expect((await read(secretary.desk)).duplicateOf).toMatchObject({ title: 'Việc của tỉnh' });
    expect((await read(commune)).duplicateOf).toMatchObject({ title: null });
  });
});

describe('A matter', () => {
  it('gathers visits, petitions and earlier answers; an inspector sees its status alone', async () => {
    const { agencyId, secretary, inspector, receptionist } = house;
    const { matter } = await perform(secretary.desk, 'openCaseMatter', {
      agencyId,
      title: 'Đền bù tuyến đường tránh',
      topicArea: 'LAND',
    });
    const told = visitOf(
      agencyId,
      {},
      { matters: [{ caseMatterId: matter.id }], petitions: [{ type: 'COMPLAINT', signatoryKind: 'ONE' }] },
    );
    await perform(receptionist.desk, 'recordVisit', told);
    const answer = {
      caseMatterId: matter.id,
      bodyName: 'UBND huyện Thăng Bình',
      documentNumber: '35/QĐ-UBND',
      day: '2024-05-06',
      summary: 'Bác khiếu nại',
    };
    await perform(secretary.desk, 'recordCaseAnswer', { ...answer, isFinal: true });
    const file = `query ($id: ID!) { caseFile(id: $id) { matter { title isOpen ageDays answers { documentNumber summary } }
      visits { id } petitions { id content type } } }`;
    const { caseFile } = await secretary.desk.ask<{ caseFile: Record<string, unknown[]> }>(file, { id: matter.id });
    expect(caseFile).toMatchObject({ visits: [{}], petitions: [{ type: 'COMPLAINT' }] });
    expect(caseFile.matter).toMatchObject({
      title: 'Đền bù tuyến đường tránh',
      answers: [{ summary: 'Bác khiếu nại' }],
    });
    const status = await inspector.desk.ask<{ caseFile: object }>(file, { id: matter.id });
    expect(status.caseFile).toMatchObject({
      matter: { title: null, isOpen: true, answers: [{ documentNumber: '35/QĐ-UBND', summary: null }] },
      visits: [],
      petitions: [{ type: 'COMPLAINT', content: null }],
    });
  });
});
