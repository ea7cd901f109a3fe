import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { atAgenda } from '../support/agendas.js';
import { makePetitions } from '../support/counting.js';
import { type Desk, deskOf } from '../support/desk.js';
import { makeSession, morning } from '../support/make.js';
import { booked } from '../support/queueing.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeHouse, perform, petitionOf, visitOf } from '../support/visiting.js';

const own = 'Ruộng đất và nhà vườn';
const common = 'Đất đai';

let server: TestServer;
let house: Awaited<ReturnType<typeof makeHouse>>;
let keeper: Desk;
let session: { id: string; slotIds: string[] };
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardPolicies(server.db);
  await insertDemoPolicies(server.db);
  house = await makeHouse(server);
  keeper = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: house.agencyId }]);
  const { positionId, leaderId } = house.world.chair;
  session = await makeSession(server.db, {
    ...{ agencyId: house.agencyId, assignedPositionId: positionId, receiverLeaderId: leaderId, slots: [5, 5] },
  });
});
afterAll(() => server.close());

async function callIt(vi: string | null): Promise<void> {
  const value = { topics: [{ code: 'LAND', ...(vi ? { vi } : {}) }, { code: 'HEALTH' }] };
  const input = { agencyId: house.agencyId, key: 'topics', value, effectiveFrom: '2026-03-02', source: 'QĐ số 3' };
  const { setSetting } = await keeper.ask<{ setSetting: { __typename: string } }>(
    'mutation ($input: SetSettingInput!) { setSetting(input: $input) { __typename } }',
    { input },
  );
  expect(setSetting.__typename).toBe('SettingSaved');
}

const matter = {
  topicArea: 'LAND' as const,
  partySize: 1,
  representatives: [],
  needsInterpreter: false,
  accessNeeds: [],
};

/** Somebody registered, a group was formed, a visit, a petition and a matter recorded, all of one topic. */
async function made() {
  const { secretary, receptionist, agencyId } = house;
  const slotId = session.slotIds[0] ?? '';
  const summary = 'Đường vào thôn 2 ngập nước lâu ngày';
  const [one, other] = [
    await booked(server, slotId, { matter: { ...matter, summary } }),
    await booked(server, slotId, { matter: { ...matter, summary } }),
  ];
  const opened = await perform(secretary.desk, 'openCaseMatter', { agencyId, title: 'Thửa 12', topicArea: 'LAND' });
  const caseMatterId = opened.matter.id;
  const visited = visitOf(agencyId, { topicArea: 'LAND' }, { matters: [{ caseMatterId }] });
  const { visit } = await perform(receptionist.desk, 'recordVisit', visited);
  const { petition } = await perform(secretary.desk, 'registerPetition', petitionOf(agencyId, { topicArea: 'LAND' }));
  await atAgenda(secretary.desk, 'proposeAgenda', session.id);
  return { one, other, caseMatterId, visitId: visit.id, petitionId: petition.id };
}

const everywhere = `query ($session: ID!, $agency: ID!, $visit: ID!, $petition: ID!, $case: ID!, $registration: ID!, $statistics: StatisticsFilter!) {
  registrations(sessionId: $session) { nodes { topicName } }
  similarMatters(sessionId: $session) { topicName }
  groupCases(sessionId: $session) { topicName }
  agenda(sessionId: $session) { items { person { topicName } } }
  agendaBrief(sessionId: $session) { matters { items { lines { label text } } } }
  visit(id: $visit) { topicName matters { matter { topicName } } }
  visitBeginning(agencyId: $agency, registrationId: $registration) { topicName }
  petition(id: $petition) { topicName }
  caseFile(id: $case) { matter { topicName } }
  caseMatters(first: 5) { nodes { topicName } }
  statistics(filter: $statistics) { petitions { byTopic { key name } } visits { byTopic { key name } } }
}`;

type Told = Record<string, unknown>;

/** Every place at the desk that tells a topic, each with all the names it tells. */
async function toldAtDesk(of: Awaited<ReturnType<typeof made>>): Promise<Record<string, string[]>> {
  const told = await house.secretary.desk.ask<Told>(everywhere, {
    ...{ session: session.id, agency: house.agencyId, visit: of.visitId, petition: of.petitionId },
    ...{ case: of.caseMatterId, registration: of.one.id },
    statistics: { agencyId: house.agencyId, from: '2026-01-01', to: '2026-03-31' },
  });
  return Object.fromEntries(Object.entries(told).map(([place, data]) => [place, namesIn(data)]));
}

/** Names of topics in an answer: under `topicName`, `name` beside a key of ours, or `text` beside the label of a topic. */
function namesIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(namesIn);
  if (typeof data !== 'object' || data === null) return [];
  const { topicName, key, name, label, text, ...rest } = data as Record<string, unknown>;
  const found = [topicName, key === 'LAND' ? name : null, label === 'Lĩnh vực' ? text : null];
  return [...found.filter((one) => typeof one === 'string'), ...Object.values(rest).flatMap(namesIn)];
}

describe('What an agency calls a topic', () => {
  it('is what every page, paper, file and count of it calls the topic; else the common name', async () => {
    const of = await made();
    const { secretary, agencyId } = house;
    const group = { sessionId: session.id, title: 'Đường thôn 2', topicArea: 'LAND', memberIds: [of.one.id] };
    for (const name of [common, own]) {
      await callIt(name === own ? own : null);
      if (name === own)
        await secretary.desk.ask(
          'mutation ($input: FormGroupCaseInput!) { formGroupCase(input: $input) { __typename } }',
          {
            input: { ...group, memberIds: [of.one.id, of.other.id] },
          },
        );
      const told = await toldAtDesk(of);
      const silent = name === own ? ['similarMatters'] : ['groupCases'];
      for (const [place, names] of Object.entries(told))
        expect([place, [...new Set(names)]]).toEqual([place, silent.includes(place) ? [] : [name]]);
      const { file } = await secretary.desk.ask<{ file: { content: string } }>(
        `mutation ($input: ExportRegistrationsInput!) { file: exportRegistrations(input: $input) {
          ... on RegistrationsExported { content } } }`,
        { input: { sessionId: session.id, format: 'CSV' } },
      );
      expect(Buffer.from(file.content, 'base64').toString('utf8')).toContain(name);
      const { data } = await server.gql<{ registration: { topicName: string } }>(
        'query ($access: ManageAccess!) { registration(access: $access) { topicName } }',
        { access: of.one.access },
      );
      expect(data?.registration.topicName).toBe(name);
    }
    await makePetitions(server.db, { agencyId, level: 'PROVINCE', day: '2025-11-10', count: 12, topicArea: 'LAND' });
    const { data } = await server.gql<{ publicStatistics: { tables: { rows: { key: string; name: string }[] }[] } }>(
      'query ($id: ID!) { publicStatistics(agencyId: $id, year: 2025) { tables { rows { key name } } } }',
      { id: agencyId },
    );
    expect(namesIn(data)).toEqual([own]);
  });
});
