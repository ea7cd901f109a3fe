import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffRole } from '../../server/actor.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { bookingOf, somebody, visitorContext } from '../support/citizen.js';
import { countStatements } from '../support/count-statements.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let secretary: Desk;
let code = '';
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  secretary = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  const { positionId, leaderId } = world.chair;
  const session = await makeSession(server.db, {
    ...{ agencyId: world.province, assignedPositionId: positionId, receiverLeaderId: leaderId, pointId: world.point },
    ...{ startsAt: '2026-03-20T01:00:00.000Z', publishedAt: morning, slots: [3] },
    ...{ searchText: 'tran van mau chu tich ubnd tinh tru so tiep cong dan tinh' },
  });
  const booked = await bookRegistration(
    { ...visitorContext(server.db), keys: server.keys },
    bookingOf(session.slotIds[0] ?? '', { applicant: somebody({ fullName: 'Đặng Thị Mận', phone: '0905123456' }) }),
  );
  code = booked.kind === 'RegistrationBooked' ? booked.registration.code : '';
  await server.db
    .$client`insert into notice (id, agency_id, number, number_key, subject, created_by, created_at, updated_at)
    values (gen_random_uuid(), ${world.province}, '15/TB-UBND', '15|tb-ubnd', 'Lịch tiếp công dân tháng 4', gen_random_uuid(), now(), now())`;
});
afterAll(() => server.close());

interface Hit {
  kind: string;
  title: string;
  detail: string;
  startsAt: string | null;
}

async function find(text: string, by = secretary): Promise<Hit[]> {
  const { search } = await by.ask<{ search: Hit[] }>(
    `query ($text: String!) { search(text: $text) { kind id title detail sessionId startsAt day agency { name } } }`,
    { text },
  );
  return search;
}
const kindsOf = (hits: readonly Hit[]) => [...new Set(hits.map(({ kind }) => kind))].sort();
const as = (role: StaffRole['role'], agencyId = world.province, leaderId?: string) =>
  deskOf(server, [{ role, agencyId, ...(leaderId ? { leaderId } : {}) }]);

describe('Searching', () => {
  it('finds sessions, leaders, places, agencies and notices however they are typed', async () => {
    expect(kindsOf(await find('trần văn MẪU'))).toEqual(['LEADER', 'SESSION']);
    expect(kindsOf(await find('mau tran van'))).toEqual(['LEADER', 'SESSION']);
    expect((await find('truso tiep'))[0]).toBeUndefined();
    expect(kindsOf(await find('Trụ sở tiếp công dân tỉnh'))).toEqual(['POINT', 'SESSION']);
    expect((await find('xa binh thu')).map(({ title }) => title)).toContain('Ủy ban nhân dân xã Bình Thử');
    expect(await find('15/TB')).toMatchObject([{ kind: 'NOTICE', title: 'Lịch tiếp công dân tháng 4' }]);
    expect(await find('thang 4')).toMatchObject([{ kind: 'NOTICE' }]);
  });

  it('finds a registration by its code, its telephone and its name, and says who saw it', async () => {
    for (const text of [
      code,
      `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`,
      '0905 123 456',
      'dang man',
      'Mận',
    ])
      expect(await find(text)).toMatchObject([{ kind: 'REGISTRATION', title: 'Đặng Thị Mận' }]);
    expect(await find('ang man')).toEqual([]);
    const rows = await server.db.$client`select kind from audit_entry where act = 'RegistrationsFound'`;
    expect(rows.map(({ kind }) => kind)).toEqual(['READ', 'READ', 'READ', 'READ', 'READ']);
  });

  it('finds nothing that the pages would not show', async () => {
    for (const role of ['HEAD', 'ADMINISTRATOR', 'RECEPTIONIST'] as const) {
      expect(await find('Mận', await as(role))).toEqual([]);
      expect(kindsOf(await find('tran van mau', await as(role)))).toEqual(['LEADER', 'SESSION']);
    }
    for (const role of ['INSPECTOR', 'FRONT_OBSERVER', 'CASE_HANDLER'] as const) {
      const desk = await as(role);
      expect(kindsOf(await find('tran van mau', desk))).toEqual(['LEADER']);
      for (const text of [code, '0905123456', '15/TB']) expect(await find(text, desk)).toEqual([]);
    }
    expect(kindsOf(await find('tran van mau', await as('LEADER', world.province, world.chair.leaderId)))).toEqual([
      'LEADER',
      'SESSION',
    ]);
    expect(kindsOf(await find('tran van mau', await as('LEADER', world.province, world.deputy.leaderId)))).toEqual([
      'LEADER',
    ]);
  });

  it('finds nothing of another agency, nor of the one above', async () => {
    for (const agencyId of [world.elsewhere, world.commune])
      for (const role of ['SECRETARY', 'ADMINISTRATOR'] as const) {
        const desk = await as(role, agencyId);
        for (const text of ['tran van mau', 'Mận', code, '0905123456', 'tinh thu nghiem', '15/TB'])
          expect(await find(text, desk)).toEqual([]);
      }
  });

  it('finds people of the desk for those who keep them alone', async () => {
    expect(kindsOf(await find('pham thi thu'))).toEqual([]);
    const keeper = await as('ADMINISTRATOR');
    expect(kindsOf(await find('phạm thị thử', keeper))).toEqual(['ACCOUNT']);
    expect((await find('pham thi thu', keeper)).length).toBe(6);
  });

  it('takes what is typed for words, whatever signs are in it', async () => {
    for (const text of ['', 'a', '%', '%%%', "'; drop table agency; --", '\\', '_______'])
      expect(await find(text)).toEqual([]);
  });

  it('costs the same whatever is found', async () => {
    const cost = async (text: string) =>
      (await countStatements(server.db, () => find(text))).statements.filter((one) =>
        /^\(?\s*\(?select 'SESSION'|from registration r|from group_case g/.test(one),
      ).length;
    expect(await cost('tran van mau')).toBe(await cost('khong co ai'));
    expect(await cost('mau')).toBe(3);
  });
});

describe('Filters of one’s own', () => {
  const save = (by: Desk, given: object = {}) =>
    by.ask<{ saveFilter: { __typename: string; filters: { id: string; name: string; parts: string }[] } }>(
      `mutation ($input: SaveFilterInput!) { saveFilter(input: $input) { __typename ... on FilterSaved { filters { id name parts } }
        ... on FieldsInvalid { problems { field } } } }`,
      {
        input: {
          list: 'dang-ky',
          name: 'Đất đai chờ xem',
          parts: 'linh-vuc=LAND&tim=Nguyễn&trang-thai=SUBMITTED',
          ...given,
        },
      },
    );
  const listOf = (by: Desk) =>
    by
      .ask<{ savedFilters: object[] }>('{ savedFilters(list: "dang-ky") { name parts } }')
      .then((data) => data.savedFilters);

  it('are kept without what was searched for, and one of the same name takes the other’s place', async () => {
    const me = await as('SECRETARY');
    await save(me);
    expect(await listOf(me)).toEqual([{ name: 'Đất đai chờ xem', parts: 'linh-vuc=LAND&trang-thai=SUBMITTED' }]);
    const { saveFilter } = await save(me, { parts: 'linh-vuc=HOUSING' });
    expect(saveFilter.filters).toMatchObject([{ parts: 'linh-vuc=HOUSING' }]);
    expect((await save(me, { name: ' ' })).saveFilter).toMatchObject({ problems: [{ field: 'name' }] });
    expect((await save(me, { parts: 'tim=ai' })).saveFilter).toMatchObject({ problems: [{ field: 'parts' }] });
    expect((await save(me, { list: 'khac' })).saveFilter).toMatchObject({ problems: [{ field: 'list' }] });
  });

  it('are nobody else’s', async () => {
    const [me, other] = [await as('SECRETARY'), await as('SECRETARY')];
    const [filter] = (await save(me)).saveFilter.filters;
    expect(await listOf(other)).toEqual([]);
    const drop = 'mutation ($id: ID!) { dropFilter(id: $id) { __typename } }';
    expect(await other.ask(drop, { id: filter?.id })).toEqual({ dropFilter: { __typename: 'NotFoundHere' } });
    expect(await me.ask(drop, { id: filter?.id })).toEqual({ dropFilter: { __typename: 'FilterDropped' } });
    expect(await listOf(me)).toEqual([]);
  });
});
