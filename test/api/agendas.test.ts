import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaSeenBy, atAgenda, makeBookedSession, type ToldAgenda } from '../support/agendas.js';
import { act } from '../support/arranging.js';
import { countStatements } from '../support/count-statements.js';
import { deskOf, makeProvince } from '../support/desk.js';
import { morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
});
afterAll(() => server.close());

const secretary = () => deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
const names = (agenda: ToldAgenda) => agenda.items.map(({ title, person }) => person?.applicantName ?? title);
const hours = (agenda: ToldAgenda) =>
  agenda.items.map(({ startsAt }) => new Date(Date.parse(startsAt) + 7 * 3_600_000).toISOString().slice(11, 16));

/** A secretary with a session of four people, proposed as an agenda. */
async function begun(people = 4) {
  const desk = await secretary();
  const session = await makeBookedSession(server.db, { agencyId: world.province, people });
  const { agenda } = await atAgenda(desk, 'proposeAgenda', session.id);
  const of = (name: string) => agenda.items.find(({ person }) => person?.applicantName === name)?.id ?? '';
  return { desk, session, agenda, of };
}

describe('An agenda', () => {
  it('is empty before anybody begins it, and proposed from the confirmed registrations by their slots', async () => {
    const desk = await secretary();
    const { id } = await makeBookedSession(server.db, { agencyId: world.province, people: 4 });
    expect(await agendaSeenBy(desk, id)).toMatchObject({ version: 0, items: [], unplacedCount: 4, mayEdit: true });
    const { __typename, agenda } = await atAgenda(desk, 'proposeAgenda', id);
    expect(__typename).toBe('AgendaSaved');
    expect(names(agenda)).toEqual(['Người 1', 'Người 3', 'Người 2', 'Người 4']);
    expect(hours(agenda)).toEqual(['08:00', '08:15', '08:30', '08:45']);
    expect(agenda).toMatchObject({ version: 1, unplacedCount: 0, overMinutes: 0, spareMinutes: 0, hasNews: true });
    expect(agenda.items[0]?.person).toMatchObject({ summary: 'Việc của người 1', address: 'thôn 2, xã Thăng Bình' });
    expect((await atAgenda(desk, 'proposeAgenda', id)).agenda.version).toBe(1);
  });

  it('takes topics, breaks and notes, and every time behind them follows', async () => {
    const { desk, session, of } = await begun();
    const sessionId = session.id;
    await atAgenda(desk, 'addAgendaItem', {
      sessionId,
      kind: 'TOPIC',
      title: ' Khai mạc ',
      minutes: 10,
      afterItemId: null,
    });
    await atAgenda(desk, 'addAgendaItem', {
      sessionId,
      kind: 'BREAK',
      title: 'Nghỉ',
      fixedTime: '08:45',
      afterItemId: of('Người 3'),
    });
    const { agenda } = await atAgenda(desk, 'addAgendaItem', { sessionId, kind: 'NOTE', title: 'Mời ra về' });
    expect(names(agenda)).toEqual(['Khai mạc', 'Người 1', 'Người 3', 'Nghỉ', 'Người 2', 'Người 4', 'Mời ra về']);
    expect(hours(agenda)).toEqual(['08:00', '08:10', '08:25', '08:45', '09:00', '09:15', '09:30']);
    expect(agenda.items.map(({ fits }) => fits)).toEqual([true, true, true, true, false, false, false]);
    expect(agenda.overMinutes).toBe(30);
    const longer = await atAgenda(desk, 'editAgendaItem', {
      itemId: of('Người 1'),
      expectedVersion: agenda.version,
      minutes: 25,
    });
    expect(hours(longer.agenda)).toEqual(['08:00', '08:10', '08:35', '08:50', '09:05', '09:20', '09:35']);
  });

  it('keeps what is prepared by whom until when, and says what is late', async () => {
    const { desk, agenda, of } = await begun();
    const itemId = of('Người 1');
    const asked = await atAgenda(desk, 'editAgendaItem', {
      ...{ itemId, expectedVersion: agenda.version, preparing: { agencyId: world.commune }, dueDay: '2026-03-01' },
      ...{
        preparation: 'ASKED',
        note: ' Đã tiếp hai lần ',
        answer: 'Trả lời trước 30/3',
        documents: [{ title: 'Tờ trình' }],
      },
    });
    expect(asked.agenda.items[0]).toMatchObject({
      ...{ preparing: { agencyId: world.commune, name: 'Ủy ban nhân dân xã Bình Thử' }, isLate: true },
      ...{ note: 'Đã tiếp hai lần', answer: 'Trả lời trước 30/3', documents: [{ title: 'Tờ trình', reference: null }] },
    });
    const { version } = asked.agenda;
    const inWords = {
      itemId,
      expectedVersion: version,
      preparing: { name: 'Công ty Cấp nước' },
      preparation: 'RECEIVED',
      note: null,
    };
    expect((await atAgenda(desk, 'editAgendaItem', inWords)).agenda.items[0]).toMatchObject({
      ...{ preparing: { agencyId: null, name: 'Công ty Cấp nước' }, isLate: false, note: null, dueDay: '2026-03-01' },
    });
    const unknown = { itemId, expectedVersion: 9, preparing: { agencyId: '00000000-0000-7000-8000-000000000000' } };
    expect((await atAgenda(desk, 'editAgendaItem', unknown)).__typename).toBe('NotFoundHere');
    expect(await atAgenda(desk, 'editAgendaItem', { itemId, expectedVersion: 9, title: 'Ông A' })).toMatchObject({
      ...{ __typename: 'FieldsInvalid', problems: [{ field: 'title', problem: 'MALFORMED' }] },
    });
  });

  it('seals what is said of a matter: neither note nor answer stands in the database to be read', async () => {
    const { desk, agenda, of } = await begun();
    const words = { note: 'điều chỉ lãnh đạo biết', answer: 'câu trả lời đã soạn' };
    await atAgenda(desk, 'editAgendaItem', { itemId: of('Người 2'), expectedVersion: agenda.version, ...words });
    await atAgenda(desk, 'freezeAgenda', { sessionId: agenda.sessionId, expectedVersion: 99, reason: 'Trình' });
    const rows = await server.db.$client`
      select i::text as text from agenda_item i union all select v::text from agenda_version v`;
    const everything = rows.map(({ text }) => text).join('\n');
    expect(everything).toContain(of('Người 2'));
    for (const secret of [words.note, words.answer, 'Người 2', 'Việc của']) expect(everything).not.toContain(secret);
    expect(server.logged()).not.toContain('chỉ lãnh đạo');
  });

  it('strikes who does not come any more, with the reason and without time, and lets them be removed and put back', async () => {
    const { desk, session, agenda, of } = await begun();
    await server.db
      .$client`update registration set status = 'CANCELLED' where id = ${session.registrationIds[0] ?? ''}`;
    const seen = await agendaSeenBy(desk, session.id);
    expect(seen?.items[0]).toMatchObject({ strike: 'CANCELLED', person: { applicantName: 'Người 1' } });
    expect(seen && hours(seen)).toEqual(['08:00', '08:00', '08:15', '08:30']);
    const itemId = of('Người 1');
    const removed = await atAgenda(desk, 'removeAgendaItem', { itemId, expectedVersion: agenda.version });
    expect(names(removed.agenda)).toEqual(['Người 3', 'Người 2', 'Người 4']);
    expect(removed.agenda.removedItems.map(({ id }) => id)).toEqual([itemId]);
    const back = await atAgenda(desk, 'restoreAgendaItem', itemId);
    expect(names(back.agenda)).toEqual(['Người 1', 'Người 3', 'Người 2', 'Người 4']);
  });

  it('takes a registration once, and only one that is confirmed for this session', async () => {
    const { desk, session, of } = await begun();
    const other = await makeBookedSession(server.db, { agencyId: world.province, people: 1 });
    const add = (registrationId: string) =>
      atAgenda(desk, 'addAgendaItem', { sessionId: session.id, kind: 'REGISTRATION', registrationId });
    expect(await add(session.registrationIds[0] ?? '')).toMatchObject({
      __typename: 'AlreadyOnAgenda',
      itemId: of('Người 1'),
    });
    expect((await add(other.registrationIds[0] ?? '')).__typename).toBe('RegistrationNotExpected');
    expect((await add('nobody')).__typename).toBe('RegistrationNotExpected');
  });

  it('keeps its order through any moves, each writing one place', async () => {
    const { desk, session, agenda, of } = await begun();
    const places = async () =>
      server.db.$client`select id, order_key from agenda_item where session_id = ${session.id} order by id`;
    const before = await places();
    const moved = await atAgenda(desk, 'moveAgendaItem', {
      itemId: of('Người 4'),
      expectedVersion: agenda.version,
      afterItemId: null,
    });
    expect(names(moved.agenda)).toEqual(['Người 4', 'Người 1', 'Người 3', 'Người 2']);
    const after = await places();
    expect(after.filter(({ order_key }, index) => order_key !== before[index]?.order_key)).toHaveLength(1);
    const again = { itemId: of('Người 1'), expectedVersion: moved.agenda.version, afterItemId: of('Người 2') };
    expect(names((await atAgenda(desk, 'moveAgendaItem', again)).agenda)).toEqual([
      'Người 4',
      'Người 3',
      'Người 2',
      'Người 1',
    ]);
    expect((await atAgenda(desk, 'moveAgendaItem', { ...again, afterItemId: session.id })).__typename).toBe(
      'NotFoundHere',
    );
    const first = { itemId: of('Người 1'), expectedVersion: moved.agenda.version + 1 };
    expect(names((await atAgenda(desk, 'moveAgendaItem', first)).agenda)[0], 'behind nothing is in front').toBe(
      'Người 1',
    );
  });

  it('knows who was invited, what they answered and who said so', async () => {
    const { desk, session } = await begun();
    const sessionId = session.id;
    await atAgenda(desk, 'addAgendaParticipant', { sessionId, agencyId: world.commune, invitedAt: morning });
    const { agenda } = await atAgenda(desk, 'addAgendaParticipant', {
      sessionId,
      name: 'Ông Nguyễn Văn Dự, Hội Luật gia',
    });
    const [commune, lawyer] = agenda.participants;
    expect(commune).toMatchObject({ name: 'Ủy ban nhân dân xã Bình Thử', agencyId: world.commune, answer: null });
    const answer = {
      participantId: lawyer?.id,
      expectedVersion: agenda.version,
      answer: 'SENDS_ANOTHER',
      answeredBy: 'bà Lan',
    };
    const answered = await atAgenda(desk, 'editAgendaParticipant', answer);
    expect(answered.agenda.participants[1]).toMatchObject({
      answer: 'SENDS_ANOTHER',
      answeredBy: 'bà Lan',
      answeredAt: morning,
    });
    const off = { participantId: commune?.id, expectedVersion: answered.agenda.version, isRemoved: true };
    expect((await atAgenda(desk, 'editAgendaParticipant', off)).agenda.participants).toHaveLength(1);
    const nobody = await atAgenda(desk, 'addAgendaParticipant', { sessionId });
    expect(nobody).toMatchObject({ __typename: 'FieldsInvalid', problems: [{ field: 'name', problem: 'MISSING' }] });
  });

  it('is begun with whoever the session says attends', async () => {
    const desk = await secretary();
    const { id } = await makeBookedSession(server.db, { agencyId: world.province, people: 1 });
    const { staffSession } = await desk.ask<{ staffSession: { version: number } }>(
      'query ($id: ID!) { staffSession(id: $id) { version } }',
      { id },
    );
    const participants = [{ name: 'Sở Xây dựng' }, { name: 'UBND xã', agencyId: world.commune }];
    expect(
      (await act(desk, 'editSession', { id, expectedVersion: staffSession.version, participants })).__typename,
    ).toBe('SessionSaved');
    const { agenda } = await atAgenda(desk, 'proposeAgenda', id);
    expect(agenda.participants.map(({ name }) => name)).toEqual(['Sở Xây dựng', 'UBND xã']);
  });

  it('stays as it is once the session is called off', async () => {
    const { desk, session } = await begun();
    await act(desk, 'cancelSession', { id: session.id, reason: 'Bão' });
    const topic = { sessionId: session.id, kind: 'TOPIC', title: 'Muộn' };
    expect((await atAgenda(desk, 'addAgendaItem', topic)).__typename).toBe('WrongState');
    expect(await agendaSeenBy(desk, session.id)).toMatchObject({
      mayEdit: false,
      items: [{ strike: 'DISPLACED' }, {}, {}, {}],
    });
  });
});

describe('Two secretaries at one agenda', () => {
  it('both have their way where they changed different things', async () => {
    const { desk, agenda, of } = await begun();
    const other = await secretary();
    const opened = { itemId: of('Người 1'), expectedVersion: agenda.version };
    await atAgenda(desk, 'editAgendaItem', { ...opened, note: 'của người thứ nhất' });
    const second = await atAgenda(other, 'editAgendaItem', { ...opened, minutes: 20 });
    expect(second.agenda.items[0]).toMatchObject({ note: 'của người thứ nhất', minutes: 20 });
    const third = await atAgenda(other, 'moveAgendaItem', { ...opened, afterItemId: of('Người 4') });
    expect(third.__typename).toBe('AgendaSaved');
  });

  it('never overwrite each other: the later one is told who changed what, and sees it', async () => {
    const { desk, agenda, of } = await begun();
    const other = await secretary();
    const opened = { itemId: of('Người 1'), expectedVersion: agenda.version };
    const first = await atAgenda(desk, 'editAgendaItem', { ...opened, note: 'bản một', minutes: 20 });
    const second = await atAgenda(other, 'editAgendaItem', { ...opened, note: 'bản hai', answer: 'trả lời' });
    expect(second).toMatchObject({
      ...{ __typename: 'ChangedMeanwhile', subjectId: opened.itemId, message: expect.stringContaining('giữ cả hai') },
      conflicts: [{ field: 'note', by: 'Phạm Thị Thử', at: morning }],
      agenda: { version: first.agenda.version, items: [{ note: 'bản một', answer: null }, {}, {}, {}] },
    });
    const both = { ...opened, expectedVersion: second.agenda.version, note: 'bản một\nbản hai' };
    expect((await atAgenda(other, 'editAgendaItem', both)).agenda.items[0]?.note).toBe('bản một\nbản hai');
  });

  it('do not throw away what the other has just written, nor move what the other has just moved', async () => {
    const { desk, agenda, of } = await begun();
    const other = await secretary();
    const opened = { itemId: of('Người 1'), expectedVersion: agenda.version };
    await atAgenda(desk, 'editAgendaItem', { ...opened, note: 'mới ghi' });
    expect(await atAgenda(other, 'removeAgendaItem', opened)).toMatchObject({ conflicts: [{ field: 'note' }] });
    await atAgenda(desk, 'moveAgendaItem', { ...opened, afterItemId: of('Người 4') });
    const move = { ...opened, afterItemId: of('Người 3') };
    expect(await atAgenda(other, 'moveAgendaItem', move)).toMatchObject({ conflicts: [{ field: 'place' }] });
    const latest = await agendaSeenBy(desk, agenda.sessionId);
    const seen = { ...opened, expectedVersion: latest?.version };
    await atAgenda(desk, 'removeAgendaItem', seen);
    expect(await atAgenda(other, 'editAgendaItem', { ...seen, minutes: 30 })).toMatchObject({
      conflicts: [{ field: 'removed' }],
    });
  });

  it('at the same instant lose nothing: of two who write the same field one is told', async () => {
    const { desk, agenda, of } = await begun();
    const desks = [desk, await secretary(), await secretary()];
    const opened = { itemId: of('Người 1'), expectedVersion: agenda.version };
    const outcomes = await Promise.all(
      desks.map((one, index) => atAgenda(one, 'editAgendaItem', { ...opened, note: `bản ${index}` })),
    );
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'AgendaSaved',
      'ChangedMeanwhile',
      'ChangedMeanwhile',
    ]);
    const seen = await agendaSeenBy(desk, agenda.sessionId);
    expect(seen?.version).toBe(agenda.version + 1);
  });

  it('add at the same instant, and everything is there in one order', async () => {
    const { session } = await begun();
    const desks = await Promise.all([secretary(), secretary(), secretary()]);
    const add = (title: string) => ({ sessionId: session.id, kind: 'TOPIC', title });
    await Promise.all(
      desks.flatMap((one, index) => [0, 1, 2].map((n) => atAgenda(one, 'addAgendaItem', add(`${index}.${n}`)))),
    );
    const rows = await server.db.$client`select order_key from agenda_item where session_id = ${session.id}`;
    expect(new Set(rows.map(({ order_key }) => order_key)).size).toBe(13);
  });
});

describe('A frozen version', () => {
  const freeze = { reason: 'Trình lãnh đạo' };

  it('is numbered, chained and whole, and stays so whatever is done to the agenda afterwards', async () => {
    const { desk, session, agenda, of } = await begun();
    const sessionId = session.id;
    await atAgenda(desk, 'editAgendaItem', { itemId: of('Người 1'), expectedVersion: agenda.version, note: 'lần một' });
    const first = await atAgenda(desk, 'freezeAgenda', { sessionId, expectedVersion: agenda.version + 1, ...freeze });
    expect(first).toMatchObject({
      __typename: 'AgendaFrozen',
      agenda: { hasNews: false, versions: [{ number: 1, frozenBy: 'Phạm Thị Thử' }] },
    });
    const read = `query ($id: ID!, $n: Int!) { frozenAgenda(sessionId: $id, number: $n) { isIntact version { contentHash chainHash }
      items { title minutes startsAt note person { applicantName } } participants { name } } }`;
    const frozen = () =>
      desk.ask<{ frozenAgenda: { isIntact: boolean; items: object[] } }>(read, { id: sessionId, n: 1 });
    const before = await frozen();
    expect(before.frozenAgenda).toMatchObject({
      isIntact: true,
      items: [{ note: 'lần một', person: { applicantName: 'Người 1' } }, {}, {}, {}],
    });
    const acts: [string, object | string][] = [
      ['editAgendaItem', { itemId: of('Người 1'), expectedVersion: 99, note: 'lần hai', minutes: 60 }],
      ['moveAgendaItem', { itemId: of('Người 2'), expectedVersion: 99, afterItemId: null }],
      ['addAgendaItem', { sessionId, kind: 'TOPIC', title: 'Mới' }],
      ['removeAgendaItem', { itemId: of('Người 3'), expectedVersion: 99 }],
    ];
    for (const [call, given] of acts) {
      expect((await atAgenda(desk, call, given)).__typename).toBe('AgendaSaved');
      expect(await frozen()).toEqual(before);
    }
    const second = await atAgenda(desk, 'freezeAgenda', { sessionId, expectedVersion: 99, ...freeze });
    expect(second.agenda.versions[1]?.previousHash).not.toBe('0'.repeat(64));
    expect(await frozen()).toEqual(before);
  });

  it('is refused without a reason, when nothing is new, and when somebody saved what the asker has not seen', async () => {
    const { desk, session, agenda, of } = await begun();
    const asked = { sessionId: session.id, expectedVersion: agenda.version };
    expect((await atAgenda(desk, 'freezeAgenda', { ...asked, reason: ' ' })).__typename).toBe('ReasonMissing');
    await atAgenda(desk, 'editAgendaItem', { itemId: of('Người 2'), expectedVersion: agenda.version, minutes: 20 });
    const unseen = await atAgenda(desk, 'freezeAgenda', { ...asked, ...freeze });
    expect(unseen).toMatchObject({
      __typename: 'ChangedMeanwhile',
      subjectId: null,
      conflicts: [{ field: 'minutes' }],
    });
    const seen = { ...asked, expectedVersion: unseen.agenda.version, ...freeze };
    expect((await atAgenda(desk, 'freezeAgenda', seen)).__typename).toBe('AgendaFrozen');
    expect(await atAgenda(desk, 'freezeAgenda', seen)).toMatchObject({ __typename: 'NothingNew', number: 1 });
  });

  it('cannot be rewritten in the database; only its sealed words can be erased', async () => {
    const { desk, session } = await begun();
    await atAgenda(desk, 'freezeAgenda', { sessionId: session.id, expectedVersion: 1, ...freeze });
    const { $client: sql } = server.db;
    const refused = /never rewritten/;
    await expect(sql`update agenda_version set reason = 'x' where session_id = ${session.id}`).rejects.toThrow(refused);
    await expect(sql`update agenda_version set sealed_words = 'x' where session_id = ${session.id}`).rejects.toThrow(
      refused,
    );
    await expect(sql`delete from agenda_version where session_id = ${session.id}`).rejects.toThrow(refused);
    await expect(sql`truncate agenda_version`).rejects.toThrow(refused);
    await sql`update agenda_version set sealed_words = null where session_id = ${session.id}`;
  });

  it('is compared with another one, or with what the agenda is now', async () => {
    const { desk, session, agenda, of } = await begun();
    const sessionId = session.id;
    await atAgenda(desk, 'freezeAgenda', { sessionId, expectedVersion: agenda.version, ...freeze });
    await atAgenda(desk, 'moveAgendaItem', { itemId: of('Người 4'), expectedVersion: 99, afterItemId: null });
    await atAgenda(desk, 'editAgendaItem', { itemId: of('Người 1'), expectedVersion: 99, answer: 'mới' });
    await atAgenda(desk, 'addAgendaItem', { sessionId, kind: 'TOPIC', title: 'Bế mạc' });
    await atAgenda(desk, 'removeAgendaItem', { itemId: of('Người 2'), expectedVersion: 99 });
    await atAgenda(desk, 'addAgendaParticipant', { sessionId, name: 'Thanh tra tỉnh' });
    const ask = `query ($id: ID!, $from: Int!, $to: Int) { agendaDifference(sessionId: $id, from: $from, to: $to) { hoursChanged
      items { kind fields before { answer title person { applicantName } } after { answer title person { applicantName } } }
      participants { kind after { name } } } }`;
    const difference = async (from: number, to?: number) =>
      (await desk.ask<{ agendaDifference: object | null }>(ask, { id: sessionId, from, to })).agendaDifference;
    const expected = {
      hoursChanged: false,
      items: [
        { kind: 'CHANGED', fields: ['PLACE', 'TIME'], after: { person: { applicantName: 'Người 4' } } },
        { kind: 'CHANGED', fields: ['WORDS', 'TIME'], before: { answer: null }, after: { answer: 'mới' } },
        { kind: 'CHANGED', fields: ['TIME'] },
        { kind: 'ADDED', before: null, after: { title: 'Bế mạc' } },
        { kind: 'REMOVED', after: null, before: { person: { applicantName: 'Người 2' } } },
      ],
      participants: [{ kind: 'ADDED', after: { name: 'Thanh tra tỉnh' } }],
    };
    expect(await difference(1)).toMatchObject(expected);
    await atAgenda(desk, 'freezeAgenda', { sessionId, expectedVersion: 99, ...freeze });
    expect(await difference(1, 2)).toMatchObject(expected);
    expect(await difference(2)).toMatchObject({ items: [], participants: [] });
    expect(await difference(3)).toBeNull();
  });
});

describe('An agenda is seen', () => {
  it('by the desk, its head and the leader who receives; by nobody else, and nobody else learns that it is there', async () => {
    const { session } = await begun();
    const as = (role: 'HEAD' | 'ADMINISTRATOR' | 'RECEPTIONIST' | 'INSPECTOR', agencyId = world.province) =>
      deskOf(server, [{ role, agencyId }]);
    const leader = (leaderId: string) => deskOf(server, [{ role: 'LEADER', agencyId: world.elsewhere, leaderId }]);
    expect((await agendaSeenBy(await as('HEAD'), session.id))?.items).toHaveLength(4);
    const received = await agendaSeenBy(await leader(session.leaderId), session.id);
    expect(received).toMatchObject({ mayEdit: false, items: [{ person: { applicantName: 'Người 1' } }, {}, {}, {}] });
    const others = [
      await as('ADMINISTRATOR'),
      await as('RECEPTIONIST'),
      await as('INSPECTOR'),
      await leader(world.deputy.leaderId),
      await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]),
    ];
    for (const other of others) expect(await agendaSeenBy(other, session.id)).toBeNull();
    const stranger = others.at(-1) ?? others[0];
    if (stranger) expect((await atAgenda(stranger, 'proposeAgenda', session.id)).__typename).toBe('NotFoundHere');
  });

  it('in as many statements for twenty people as for two', async () => {
    const desk = await secretary();
    const asked = async (people: number) => {
      const { id } = await makeBookedSession(server.db, { agencyId: world.province, people, slots: [10, 10] });
      const { agenda } = await atAgenda(desk, 'proposeAgenda', id);
      for (const { id: itemId } of agenda.items.slice(0, 2)) {
        const preparing = { agencyId: itemId === agenda.items[0]?.id ? world.commune : world.elsewhere };
        await atAgenda(desk, 'editAgendaItem', { itemId, expectedVersion: 99, preparing });
      }
      return (await countStatements(server.db, () => agendaSeenBy(desk, id))).statements.length;
    };
    expect(await asked(20)).toBe(await asked(2));
  });

  it('with a record of who read of whom', async () => {
    const { desk, session } = await begun();
    await agendaSeenBy(desk, session.id);
    const rows = await server.db.$client`
      select subject_ids from audit_entry where act = 'AgendaOfSession' and subject_ids @> ${[session.registrationIds[0] ?? '']}`;
    expect(rows[0]?.subject_ids.sort()).toEqual([...session.registrationIds].sort());
  });
});
