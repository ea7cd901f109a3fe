import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { listPolicies } from '../../db/policies.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { bookingOf, visitorContext } from '../support/citizen.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let keeper: Desk;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());
beforeEach(async () => {
  world = await makeProvince(server.db);
  keeper = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.province }]);
});

const term = 'id agencyId isOwn says effectiveFrom effectiveTo source isWithdrawn setByName agency { name }';
const settingFields = `key title says: form hasOwn current { ${term} } coming { from term { ${term} } }`;

interface Said {
  key: string;
  hasOwn: boolean;
  current: { id: string; says: string; isOwn: boolean; source: string } | null;
  coming: { from: string; term: { id: string; says: string } | null }[];
}

async function settingOf(agencyId: string, key: string, by = keeper): Promise<Said | undefined> {
  const { settings } = await by.ask<{ settings: Said[] | null }>(
    `query ($id: ID!) { settings(agencyId: $id) { ${settingFields} } }`,
    { id: agencyId },
  );
  return settings?.find((one) => one.key === key);
}

const wish = (given: object = {}) => ({
  ...{ agencyId: world.province, key: 'largestParty', value: { figure: 12 }, effectiveFrom: '2026-03-02' },
  ...{ source: 'Quyết định số 12/QĐ-UBND', ...given },
});

async function set(given: object = {}, by = keeper) {
  const { setSetting } = await by.ask<{ setSetting: { __typename: string; setting: Said; problems: unknown[] } }>(
    `mutation ($input: SetSettingInput!) { setSetting(input: $input) {
      __typename ... on SettingSaved { setting { ${settingFields} } } ... on FieldsInvalid { problems { field message } } } }`,
    { input: wish(given) },
  );
  return setSetting;
}

describe('Settings of an agency', () => {
  it('hold from their day on, for everything below without a value of its own', async () => {
    await insertStandardPolicies(server.db);
    await insertDemoPolicies(server.db);
    expect((await settingOf(world.commune, 'largestParty'))?.current).toMatchObject({ says: '30 người', isOwn: false });
    expect((await set()).setting.current).toMatchObject({ says: '12 người', isOwn: true });
    expect((await settingOf(world.commune, 'largestParty'))?.current).toMatchObject({
      ...{ says: '12 người', isOwn: false, source: 'Quyết định số 12/QĐ-UBND' },
      ...{ setByName: 'Phạm Thị Thử', agency: { name: 'Ủy ban nhân dân tỉnh Thử Nghiệm' } },
    });
    const [inForce] = (await listPolicies(server.db, [world.commune])).filter(({ key }) => key === 'largestParty');
    expect(inForce?.value).toBe(12);
  });

  it('wait for their day, and what held before holds again after the last one', async () => {
    const { setting } = await set({ effectiveFrom: '2026-04-01', effectiveTo: '2026-06-30' });
    expect(setting.current?.isOwn).not.toBe(true);
    expect(setting.coming.map(({ from, term }) => [from, term?.says])).toEqual([
      ['2026-04-01', '12 người'],
      ['2026-07-01', '30 người'],
    ]);
    const inForce = (await listPolicies(server.db, [world.province])).find(({ key }) => key === 'largestParty');
    expect(inForce?.value).toBe(30);
  });

  it('leave the past as it was', async () => {
    const refused = await set({ effectiveFrom: '2026-03-01' });
    expect(refused).toMatchObject({ __typename: 'FieldsInvalid', problems: [{ field: 'effectiveFrom' }] });
    await set();
    await set({ value: { figure: 15 } });
    const { settingHistory: history } = await keeper.ask<{ settingHistory: { says: string; isWithdrawn: boolean }[] }>(
      `query ($id: ID!) { settingHistory(agencyId: $id, key: "largestParty") { ${term} } }`,
      { id: world.province },
    );
    expect(history.filter((one) => 'isOwn' in one && one.isOwn).map((one) => [one.says, one.isWithdrawn])).toEqual([
      ['15 người', false],
      ['12 người', true],
    ]);
    await expect(
      server.db.$client`update policy_parameter set value = '1' where agency_id = ${world.province}`,
    ).rejects.toThrow('never changed');
    await expect(server.db.$client`delete from policy_parameter where agency_id = ${world.province}`).rejects.toThrow(
      'never removed',
    );
  });

  it('are taken back before they begin, and ended when they hold', async () => {
    const { setting } = await set({ effectiveFrom: '2026-04-01' });
    const id = setting.coming[0]?.term?.id;
    const withdrawal =
      'mutation ($id: ID!) { withdrawSetting(id: $id) { __typename ... on SettingSaved { setting { coming { from } hasOwn } } } }';
    expect((await keeper.ask<{ withdrawSetting: object }>(withdrawal, { id })).withdrawSetting).toEqual({
      ...{ __typename: 'SettingSaved', setting: { coming: [], hasOwn: false } },
    });
    const held = await set();
    expect(
      (await keeper.ask<{ withdrawSetting: object }>(withdrawal, { id: held.setting.current?.id })).withdrawSetting,
    ).toMatchObject({ __typename: 'NotFoundHere' });
    const { endSetting: ended } = await keeper.ask<{ endSetting: { setting: Said } }>(
      `mutation ($input: EndSettingInput!) { endSetting(input: $input) { ... on SettingSaved { setting { ${settingFields} } } } }`,
      {
        input: {
          agencyId: world.province,
          key: 'largestParty',
          lastDay: '2026-03-01',
          source: 'Quyết định số 13/QĐ-UBND',
        },
      },
    );
    expect(ended.setting.current).toMatchObject({ says: '30 người', isOwn: false });
  });

  it('are previewed: what held, whom it reaches, who stays apart, and which sessions and people', async () => {
    await set({ agencyId: world.commune, value: { figure: 8 } });
    await makeSession(server.db, {
      ...{ agencyId: world.province, assignedPositionId: world.chair.positionId, pointId: world.point },
      ...{ receiverLeaderId: world.chair.leaderId, startsAt: '2026-03-20T01:00:00.000Z', publishedAt: morning },
    });
    const { settingPreview } = await keeper.ask<{ settingPreview: object }>(
      `query ($input: SetSettingInput!) { settingPreview(input: $input) { __typename ... on SettingPreview {
        says changesNothing agencies apart apartNames sessions registrations before { says } followedBy { says } } } }`,
      { input: wish() },
    );
    expect(settingPreview).toEqual({
      ...{ __typename: 'SettingPreview', says: '12 người', changesNothing: false, agencies: 1, apart: 1 },
      ...{ apartNames: ['Ủy ban nhân dân xã Bình Thử'], sessions: 1, registrations: 0 },
      ...{ before: { says: '30 người' }, followedBy: null },
    });
    expect((await settingOf(world.province, 'largestParty'))?.current?.says).toBe('30 người');
  });

  it('are nobody’s elsewhere, and only read by those who work by them', async () => {
    const stranger = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.elsewhere }]);
    const secretary = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.commune }]);
    expect(await settingOf(world.province, 'largestParty', stranger)).toBeUndefined();
    expect(await set({}, stranger)).toMatchObject({ __typename: 'NotFoundHere' });
    expect((await settingOf(world.commune, 'largestParty', secretary))?.key).toBe('largestParty');
    expect(await settingOf(world.province, 'largestParty', secretary)).toBeUndefined();
    const below = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.commune }]);
    expect(await set({}, below)).toMatchObject({ __typename: 'NotFoundHere' });
  });

  it('say which topics are offered when booking, in which order and words, and what older registrations are called', async () => {
    await set({ key: 'topics', value: { topics: [{ code: 'OTHER' }, { code: 'LAND' }] } });
    const { id, slotIds } = await makeSession(server.db, {
      ...{ agencyId: world.province, assignedPositionId: world.chair.positionId, pointId: world.point },
      ...{ receiverLeaderId: world.chair.leaderId, publishedAt: morning },
    });
    const matter = { partySize: 1, representatives: [], needsInterpreter: false, accessNeeds: [] };
    const book = (topicArea: string) =>
      bookRegistration(visitorContext(server.db), bookingOf(slotIds[0] ?? '', { matter: { ...matter, topicArea } }));
    expect(await book('HEALTH')).toEqual({
      kind: 'DetailsIncomplete',
      problems: [{ field: 'TOPIC_AREA', problem: 'topicNotOffered' }],
    });
    expect((await book('LAND')).kind).toBe('RegistrationBooked');
    const topics = [{ code: 'HEALTH', vi: 'Khám, chữa bệnh' }, { code: 'OTHER' }];
    expect((await set({ key: 'topics', value: { topics } })).setting.current?.says).toBe(
      'Khám, chữa bệnh, Lĩnh vực khác',
    );
    const secretary = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
    const said = await secretary.ask<{ agency: object; registrations: object }>(
      `query ($agency: ID!, $session: ID!) {
        agency(id: $agency) { bookingRules { topics { code name } } }
        registrations(sessionId: $session) { nodes { topicArea topicName } } }`,
      { agency: world.province, session: id },
    );
    expect(said).toEqual({
      agency: {
        bookingRules: {
          topics: [
            { code: 'HEALTH', name: 'Khám, chữa bệnh' },
            { code: 'OTHER', name: 'Lĩnh vực khác' },
          ],
        },
      },
      registrations: { nodes: [{ topicArea: 'LAND', topicName: 'Đất đai' }] },
    });
  });
});
