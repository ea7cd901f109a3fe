import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingOf } from '../support/citizen.js';
import { deskOf, makeProvince } from '../support/desk.js';
import { bookMutation } from '../support/documents.js';
import { later, makeSession, morning } from '../support/make.js';
import { queueRoom } from '../support/queueing.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeHouse, perform, visitOf } from '../support/visiting.js';

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

const ownVisit = `{ day mayGiveFeedback agency { id } feedbackGiven answer }`;

interface OwnVisit {
  day: string;
  mayGiveFeedback: boolean;
  feedbackGiven: boolean;
  answer: string | null;
}

async function look(proof: object): Promise<OwnVisit | null | string> {
  const query = `query ($proof: VisitProofInput!) { ownVisit(proof: $proof) ${ownVisit} }`;
  const { data, errors } = await server.gql<{ ownVisit: OwnVisit | null }>(query, { proof });
  return errors ? JSON.stringify(errors) : (data?.ownVisit ?? null);
}

async function sayOf(proof: object, given: object = {}): Promise<{ __typename: string; visit?: OwnVisit }> {
  const { data, errors } = await server.gql<{ said: { __typename: string } }>(
    `mutation ($input: GiveVisitFeedbackInput!) { said: giveVisitFeedback(input: $input) { __typename ... on Refusal { message }
      ... on VisitFeedbackGiven { visit ${ownVisit} } } }`,
    { input: { proof, grade: 4, about: 'SERVICE', ...given } },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.said;
}

type Slip = { code: string; address: string; qr: string } | null;
const slipOf = async (by: Awaited<ReturnType<typeof deskOf>>, id: string) =>
  (
    await by.ask<{ feedbackSlip: Slip }>(
      'query ($id: ID!) { feedbackSlip(visitId: $id, origin: "https://tiepdan.example.vn") { code address qr } }',
      { id },
    )
  ).feedbackSlip;

describe('Who came without registering', () => {
  it('says how it was by the code taken home, once, however it is typed, and past whoever it is about', async () => {
    const house = await makeHouse(server);
    const { agencyId, receptionist, head } = house;
    const { visit } = await perform(receptionist.desk, 'recordVisit', visitOf(agencyId));
    const slip = await slipOf(receptionist.desk, visit.id);
    expect(slip?.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(slip?.address).toBe(`https://tiepdan.example.vn/gop-y#${slip?.code}`);
    expect(slip?.qr).toContain('<svg');
    const elsewhere = await deskOf(server, [{ role: 'RECEPTIONIST', agencyId: world.commune }]);
    expect(await slipOf(elsewhere, visit.id)).toBeNull();
    const code = ` ${slip?.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l')} `;
    expect(await look({ code })).toMatchObject({ day: '2026-03-02', mayGiveFeedback: true, feedbackGiven: false });
    expect(await sayOf({ code }, { grade: 0 })).toMatchObject({ __typename: 'FeedbackUnfit' });
    const said = await sayOf({ code }, { grade: 1, about: 'OFFICIAL', comment: 'Chờ lâu mà không ai giải thích' });
    // The desk prints the code: by it nobody reads what is said of the desk.
    expect(said.visit).toMatchObject({ mayGiveFeedback: false, feedbackGiven: true, answer: null });
    expect(JSON.stringify([said, await look({ code })])).not.toContain('Chờ lâu');
    expect((await sayOf({ code }, { grade: 5 })).visit?.feedbackGiven).toBe(true);
    const asked =
      '{ visitFeedback(agencyId: "AT", from: "2026-03-01", to: "2026-03-31") { grade about leader { id } } }';
    const seen = async (by: typeof elsewhere) =>
      (await by.ask<{ visitFeedback: object[] }>(asked.replace('AT', agencyId))).visitFeedback;
    expect(await seen(head.desk)).toEqual([{ grade: 1, about: 'OFFICIAL', leader: null }]);
    expect(await seen(house.secretary.desk)).toEqual([]);
  });

  it('is not read by the one it is about, though they head the place, nor taken of what was recorded by mistake', async () => {
    const house = await makeHouse(server);
    const { agencyId } = house;
    const both = await deskOf(server, [
      { role: 'RECEPTIONIST', agencyId },
      { role: 'HEAD', agencyId },
    ]);
    const { visit } = await perform(both, 'recordVisit', visitOf(agencyId));
    const proof = { code: (await slipOf(both, visit.id))?.code };
    await sayOf(proof, { grade: 2, about: 'OFFICIAL' });
    const asked = `{ visitFeedback(agencyId: "${agencyId}", from: "2026-03-01", to: "2026-03-31") { grade } }`;
    const seen = async (by: typeof both) => (await by.ask<{ visitFeedback: object[] }>(asked)).visitFeedback;
    expect(await seen(both)).toEqual([]);
    expect(await seen(house.head.desk)).toEqual([{ grade: 2 }]);
    const wrong = (await perform(both, 'recordVisit', visitOf(agencyId))).visit;
    const other = { code: (await slipOf(both, wrong.id))?.code };
    await perform(both, 'voidVisit', { id: wrong.id, expectedVersion: wrong.version, reason: 'Ghi nhầm' });
    expect(await sayOf(other)).toMatchObject({ __typename: 'FeedbackNotYet' });
    expect(await slipOf(both, wrong.id)).toBeNull();
  });

  it('can show the paper number instead, as soon as the visit is recorded, also days later', async () => {
    const { line, province, desk } = await queueRoom(server);
    const { ticket } = await line.walkIn();
    const { address } = await line.slip(ticket?.id ?? '', 'https://tiepdan.example.vn');
    const proof = { ticket: address.split('#')[1] };
    expect(await look(proof)).toBeNull();
    expect(await sayOf(proof)).toMatchObject({ __typename: 'FeedbackNotYet' });
    await perform(desk, 'recordVisit', visitOf(province, {}, { ticketId: ticket?.id }));
    server.clock.pass(3 * 24 * 60);
    expect((await sayOf(proof, { comment: 'Được giải thích rõ' })).visit?.feedbackGiven).toBe(true);
    expect(await sayOf({ ticket: `${ticket?.id}.${'0'.repeat(26)}` })).toMatchObject({
      __typename: 'AccessNotRecognised',
    });
  });

  it('cannot be guessed: an address that tries too often is refused even with the right code', async () => {
    const { agencyId, receptionist } = await makeHouse(server);
    const { visit } = await perform(receptionist.desk, 'recordVisit', visitOf(agencyId));
    const code = (await slipOf(receptionist.desk, visit.id))?.code;
    await server.db.$client`delete from attempt`;
    for (let tried = 0; tried < 20; tried += 1) expect(await look({ code: `AAAA-AAAA-${1_000 + tried}` })).toBeNull();
    expect(await look({ code })).toContain('RATE_LIMITED');
    server.clock.pass(11);
    expect(await look({ code })).toMatchObject({ mayGiveFeedback: true });
  });
});
