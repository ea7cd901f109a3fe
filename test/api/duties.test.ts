import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertStandardDuties } from '../../db/standard-duties.js';
import { insertStandardWorkingDays } from '../../db/standard-working-days.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { makeSession, morning, type SessionWish } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardWorkingDays(server.db);
  await insertStandardDuties(server.db);
});
afterAll(() => server.close());
beforeEach(async () => {
  world = await makeProvince(server.db);
  const roles = ['SECRETARY', 'ADMINISTRATOR'] as const;
  desk = await deskOf(
    server,
    roles.map((role) => ({ role, agencyId: world.province })),
  );
  await server.db
    .$client`update position set kind = 'COMMITTEE_VICE_CHAIR', is_head = false where id = ${world.deputy.positionId}`;
});

interface Line {
  from: string;
  to: string;
  required: number;
  [figure: string]: unknown;
}

async function compliance(agencyId: string, from: string, to: string, by = desk) {
  const { compliance: lines } = await by.ask<{ compliance: Line[] | null }>(
    `query ($id: ID!, $from: Date!, $to: Date!) { compliance(agencyId: $id, from: $from, to: $to) {
      from to required planned publishedInTime heldInPerson delegated postponed unrecorded coming missed short late
      unpublished alarms rule { activity per source } agency { id } position { id } } }`,
    { id: agencyId, from, to },
  );
  return lines;
}

function held(given: SessionWish = {}) {
  const { agencyId, positionId, leaderId } = world.communeChair;
  return makeSession(server.db, {
    ...{ agencyId, assignedPositionId: positionId, receiverLeaderId: leaderId, status: 'HELD', slots: [1] },
    ...{ startsAt: '2026-02-04T01:00:00.000Z', publishedAt: '2026-01-20T01:00:00.000Z', ...given },
  });
}

describe('Compliance', () => {
  it('measures a commune chair by the week before 1/7/2026 and by the month after', async () => {
    const lines = (await compliance(world.commune, '2026-06-22', '2026-07-31')) ?? [];
    const receptions = lines.filter((one) => (one.rule as { activity: string }).activity === 'RECEPTION');
    expect(receptions.map((one) => [one.from, one.to, one.required])).toEqual([
      ['2026-06-22', '2026-06-28', 1],
      ['2026-06-29', '2026-07-05', 1],
      ['2026-07-01', '2026-07-31', 2],
    ]);
  });

  it('counts what was held in person, apart from what a deputy held, and says what is missing', async () => {
    await held();
    await held({
      startsAt: '2026-02-11T01:00:00.000Z',
      actualPositionId: world.deputy.positionId,
      publishedAt: '2026-02-10T01:00:00.000Z',
    });
    const lines = (await compliance(world.commune, '2026-02-02', '2026-02-15')) ?? [];
    expect(lines.slice(0, 2)).toMatchObject([
      { from: '2026-02-02', heldInPerson: 1, delegated: 0, publishedInTime: 1, missed: 0, alarms: [] },
      {
        ...{ from: '2026-02-09', heldInPerson: 0, delegated: 1, publishedInTime: 0, missed: 1 },
        alarms: ['PERIOD_MISSED', 'NOT_PUBLISHED_IN_TIME'],
      },
    ]);
  });

  it('raises an alarm for a draft that should be public, and for a month that is short', async () => {
    const { agencyId, positionId, leaderId } = world.chair;
    const draft = await makeSession(server.db, {
      ...{ agencyId, assignedPositionId: positionId, receiverLeaderId: leaderId, isPublished: false },
      startsAt: '2026-03-05T01:00:00.000Z',
    });
    const lines = await compliance(world.province, '2026-03-01', '2026-04-30');
    expect(lines).toMatchObject([
      { from: '2026-03-01', coming: 1, short: 0, unpublished: [draft.id], alarms: ['NOT_PUBLISHED_IN_TIME'] },
      { from: '2026-04-01', coming: 0, short: 1, alarms: ['PERIOD_SHORT'] },
    ]);
  });

  it('has a line for the dialogue of the year, with its paper', async () => {
    const lines = (await compliance(world.commune, '2026-03-01', '2026-03-31')) ?? [];
    const dialogue = lines.find((one) => (one.rule as { activity: string }).activity === 'DIALOGUE');
    expect(dialogue).toMatchObject({
      ...{ from: '2026-01-01', to: '2026-12-31', required: 1, short: 1 },
      rule: { per: 'YEAR', source: expect.stringContaining('72/2025/QH15') },
    });
  });

  it('is null for an agency the asker does not work for', async () => {
    expect(await compliance(world.elsewhere, '2026-03-01', '2026-03-31')).toBeNull();
  });
});

describe('A duty of an agency’s own', () => {
  const add = async (by: Desk, given: object = {}) =>
    (
      await by.ask<{ done: { __typename: string; rule?: { id: string } } }>(
        `mutation ($input: AddDutyRuleInput!) { done: addDutyRule(input: $input) { __typename ... on DutyRuleSaved { rule { id } } } }`,
        {
          input: {
            ...{ agencyId: world.province, positionKind: 'COMMITTEE_CHAIR', level: 'PROVINCE', activity: 'DIALOGUE' },
            ...{ minCount: 1, per: 'YEAR', effectiveFrom: '2026-01-01', source: 'Quy định số 429-QĐi/TU', ...given },
          },
        },
      )
    ).done;

  it('stands beside those of the law, until it ends', async () => {
    const { rule } = await add(desk);
    const lines = (await compliance(world.province, '2026-03-01', '2026-03-31')) ?? [];
    expect(lines.map((one) => one.required)).toEqual([1, 1]);
    const ended = await desk.ask('mutation ($id: ID!) { endDutyRule(id: $id, lastDay: "2026-01-01") { __typename } }', {
      id: rule?.id,
    });
    expect(ended).toEqual({ endDutyRule: { __typename: 'DutyRuleSaved' } });
  });

  it('is an administrator’s to enter; what the law says nobody ends here', async () => {
    const secretary = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
    await expect(add(secretary)).rejects.toThrow('FORBIDDEN');
    const stranger = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.elsewhere }]);
    expect((await add(stranger)).__typename).toBe('NotFoundHere');
    expect((await add(desk, { source: ' ' })).__typename).toBe('FieldsInvalid');
    const { dutyRules } = await desk.ask<{ dutyRules: { id: string; agencyId: string | null }[] }>(
      'query ($id: ID!) { dutyRules(agencyId: $id, from: "2026-03-01", to: "2026-03-31") { id agencyId } }',
      { id: world.province },
    );
    const law = dutyRules.find((one) => one.agencyId === null);
    const ended = await desk.ask('mutation ($id: ID!) { endDutyRule(id: $id, lastDay: "2026-12-31") { __typename } }', {
      id: law?.id,
    });
    expect(ended).toEqual({ endDutyRule: { __typename: 'NotFoundHere' } });
  });
});
