import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watch } from '../live/watching.js';
import { act, planner } from '../support/arranging.js';
import { deskOf, makeProvince } from '../support/desk.js';
import { later, makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());

async function faultOf(query: string, variables?: object) {
  const { errors } = await server.gql(query, variables);
  const [error] = errors ?? [];
  return { message: error?.message ?? '', extensions: error?.extensions ?? {} };
}

describe('A question that cannot be answered', () => {
  it('is told which field asked for too much, by its path, and how much it may ask for', async () => {
    expect(await faultOf('{ one: sessions(first: 1000) { nodes { id } } }')).toEqual({
      message: '`one`: `first` phải là số từ 1 đến 100.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first', field: 'one', limit: 100, given: 1000 },
    });
    const inFragment = 'query ($n: Int) { ...Page } fragment Page on Query { leaders(first: $n) { nodes { id } } }';
    expect(await faultOf(inFragment, { n: 0 })).toMatchObject({ extensions: { field: '...Page.leaders', given: 0 } });
  });

  it.each(['session', 'agency', 'leader'])('for one %s says that it needs an id or a slug', async (field) => {
    const { message, extensions } = await faultOf(`{ ${field} { id } }`);
    expect(message).toBe(`\`${field}\` cần một trong hai tham số: \`id\` hoặc \`slug\`.`);
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', field, arguments: ['id', 'slug'] });
    const { data, errors } = await server.gql<Record<string, unknown>>(`{ ${field}(slug: "khong-co") { id } }`);
    expect([data?.[field], errors]).toEqual([null, undefined]);
  });

  it('about the future says so: only what has been published is known', async () => {
    const { id } = await makeSession(server.db);
    const asOf = later(morning, 2);
    for (const query of [
      'query ($asOf: DateTime) { sessions(asOf: $asOf) { nodes { id } } }',
      `query ($asOf: DateTime) { session(id: "${id}", asOf: $asOf) { id } }`,
    ]) {
      const { message, extensions } = await faultOf(query, { asOf });
      expect(message).toContain('`asOf` nằm ở tương lai');
      expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'asOf', now: morning });
      expect((await server.gql(query, { asOf: morning })).errors).toBeUndefined();
    }
  });

  it('to watch what is no id names the argument', async () => {
    const watching = watch(server.url, 'subscription ($id: ID!) { sessionChanged(id: $id) { __typename } }', {
      id: 'abc',
    });
    const [answer] = await watching.until((told) => told.length >= 1);
    expect(answer?.errors?.[0]).toMatchObject({
      message: '`id` không phải là một mã (UUID) của hệ thống này.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'id' },
    });
    await watching.stop();
  });
});

describe('The desk', () => {
  it('is told which field of an input names nothing it may work on', async () => {
    const world = await makeProvince(server.db);
    const desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
    const { planned } = planner(world, desk);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const [field, wrong] of [
      ['agencyId', { agencyId: nowhere }],
      ['pointId', { pointId: nowhere }],
      ['assignedPositionId', { assignedPositionId: world.stranger.positionId }],
      ['hostIds', { hostIds: [world.commune, nowhere] }],
      ['participants', { participants: [{ name: 'Ai đó', agencyId: 'x' }] }],
    ] as const) {
      const refused = await act(desk, 'draftSession', planned(wrong), '... on NotFoundHere { field }');
      expect(refused).toMatchObject({ __typename: 'NotFoundHere', field });
    }
  });

  it('hears that a session would be moved to the very time it has', async () => {
    const world = await makeProvince(server.db);
    const desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
    const { session, plan } = await planner(world, desk).published();
    const move = { id: session.id, reason: 'Dời', newStartsAt: plan.startsAt };
    expect(await act(desk, 'postponeSession', move, '... on InvalidHours { problem }')).toMatchObject({
      __typename: 'InvalidHours',
      problem: 'SAME_TIME',
      message: 'Thời gian đã chọn chính là thời gian đang công bố, nên không có gì để dời.',
    });
  });

  it('is told which days of a question do not fit', async () => {
    const world = await makeProvince(server.db);
    const desk = await deskOf(server, [{ role: 'INSPECTOR', agencyId: world.province }]);
    const asked = (to: string) =>
      desk.ask('query ($id: ID!, $to: Date!) { compliance(agencyId: $id, from: "2026-01-10", to: $to) { from } }', {
        id: world.province,
        to,
      });
    await expect(asked('2026-01-01')).rejects.toThrow('`to` không được trước `from`');
    await expect(asked('2028-01-01')).rejects.toThrow('nhiều nhất 400 ngày');
  });
});
