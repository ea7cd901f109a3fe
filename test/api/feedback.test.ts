import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingOf } from '../support/citizen.js';
import { deskOf, makeProvince } from '../support/desk.js';
import { bookMutation } from '../support/documents.js';
import { later, makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let slotIds: string[];
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  const { agencyId, positionId, leaderId } = world.communeChair;
  ({ slotIds } = await makeSession(server.db, {
    ...{
      agencyId,
      assignedPositionId: positionId,
      receiverLeaderId: leaderId,
      slots: [20],
      startsAt: later(morning, 60),
    },
  }));
});
afterAll(() => server.close());

async function book(): Promise<{ link: string }> {
  const { data, errors } = await server.gql<{ bookRegistration: { manageLink?: string } }>(bookMutation, {
    input: bookingOf(slotIds[0] ?? ''),
  });
  const link = data?.bookRegistration.manageLink?.match(/[0-9a-z]{20,}$/)?.[0];
  if (!link) throw new Error(JSON.stringify({ data, errors }));
  return { link };
}

interface Given {
  __typename: string;
  registration?: { mayGiveFeedback: boolean; feedback: { grade: number; answer: string | null } | null };
}

async function say(access: { link: string }, given: object = {}): Promise<Given> {
  const { data, errors } = await server.gql<{ giveFeedback: Given }>(
    `mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) { __typename ... on Refusal { message }
      ... on FeedbackGiven { registration { mayGiveFeedback feedback { grade about comment answer } } } } }`,
    { input: { access, grade: 5, about: 'SERVICE', ...given } },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.giveFeedback;
}

interface Said {
  id: string;
  about: string;
  comment: string | null;
}

async function seenBy(role: 'SECRETARY' | 'HEAD' | 'INSPECTOR', agencyId: string) {
  const by = await deskOf(server, [{ role, agencyId }]);
  const { visitFeedback } = await by.ask<{ visitFeedback: Said[] }>(
    'query ($id: ID!) { visitFeedback(agencyId: $id, from: "2026-03-01", to: "2026-03-31") { id about comment agency { id } leader { id } } }',
    { id: agencyId },
  );
  return { by, said: visitFeedback };
}

describe('What people say after a visit', () => {
  it('is taken by code once the place has begun, once, and goes past whoever it is about', async () => {
    const [service, staff, leader] = [await book(), await book(), await book()];
    expect(await say(service)).toMatchObject({ __typename: 'FeedbackNotYet' });
    server.clock.pass(75);
    expect(await say({ link: 'nobody' })).toMatchObject({ __typename: 'AccessNotRecognised' });
    expect(await say(service, { grade: 6 })).toMatchObject({ __typename: 'FeedbackUnfit' });
    const first = await say(service, { comment: 'Giải thích rõ ràng' });
    expect(first.registration).toMatchObject({ mayGiveFeedback: false, feedback: { grade: 5 } });
    expect((await say(service, { grade: 1 })).registration?.feedback?.grade).toBe(5);
    await say(staff, { grade: 1, about: 'OFFICIAL', comment: 'Cán bộ ở bàn đón nói gắt' });
    await say(leader, { grade: 2, about: 'LEADER', comment: 'Lãnh đạo không nghe hết' });
    const commune = [await seenBy('SECRETARY', world.commune), await seenBy('HEAD', world.commune)];
    expect(commune.map(({ said }) => said.map(({ about }) => about).sort())).toEqual([
      ['SERVICE'],
      ['OFFICIAL', 'SERVICE'],
    ]);
    const above = await seenBy('HEAD', world.province);
    expect(above.said.map(({ about }) => about).sort()).toEqual(['LEADER', 'OFFICIAL', 'SERVICE']);
    const [theirs] = above.said.filter(({ about }) => about === 'LEADER');
    expect(theirs?.comment).toBe('Lãnh đạo không nghe hết');
    const answer = 'mutation ($id: ID!) { answerFeedback(id: $id, answer: "Xin tiếp thu.") { __typename } }';
    const refused = await commune[1]?.by.ask<{ answerFeedback: object }>(answer, { id: theirs?.id });
    expect(refused?.answerFeedback).toEqual({ __typename: 'NotFoundHere' });
    await above.by.ask(answer, { id: theirs?.id });
    expect((await say(leader)).registration?.feedback?.answer).toBe('Xin tiếp thu.');
    const sealed = await server.db.$client`select encode(sealed_comment, 'escape') as words from feedback`;
    expect(JSON.stringify(sealed)).not.toContain('không nghe');
  });

  it('is public only as what five or more come to', async () => {
    const satisfaction = async () => {
      const query = 'query ($id: ID!) { agency(id: $id) { satisfaction(year: 2026) { count average contentShare } } }';
      const { data } = await server.gql<{ agency: { satisfaction: object | null } }>(query, { id: world.commune });
      return data?.agency.satisfaction;
    };
    await server.db.$client`delete from feedback`;
    server.clock.set(morning);
    const all = [];
    for (let made = 0; made < 5; made += 1) all.push(await book());
    server.clock.pass(75);
    for (const one of all.slice(0, 4)) await say(one, { grade: 4 });
    expect(await satisfaction()).toBeNull();
    await say(all[4] ?? { link: '' }, { grade: 1 });
    expect(await satisfaction()).toEqual({ count: 5, average: 3.4, contentShare: 0.8 });
  });
});
