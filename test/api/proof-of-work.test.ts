import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { roundsFor } from '../../server/proofs/rules.js';
import { bookingOf, joiningOf } from '../support/citizen.js';
import { makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let free: string;
beforeAll(async () => {
  server = await startServer({ now: morning, limits: { bookingsBeforeWork: 3 } });
});
beforeEach(async () => {
  server.clock.pass(61);
  free = (await makeSession(server.db, { slots: [100] })).slotIds[0] ?? '';
});
afterAll(() => server.close());

interface Outcome {
  __typename: string;
  challenge?: string;
  message?: string;
  manageLink?: string;
}

const book = `mutation ($input: BookRegistrationInput!) { done: bookRegistration(input: $input) {
  __typename ... on WorkNeeded { message challenge } ... on RegistrationBooked { manageLink } } }`;
const join = `mutation ($input: JoinWaitingListInput!) { done: joinWaitingList(input: $input) {
  __typename ... on WorkNeeded { challenge } } }`;

async function send(query: string, input: object): Promise<Outcome> {
  const { data, errors } = await server.gql<{ done: Outcome }>(query, { input });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.done;
}

async function asRobot(times: number): Promise<string[]> {
  const kinds: string[] = [];
  for (let i = 0; i < times; i += 1) kinds.push((await send(book, bookingOf(free))).__typename);
  return kinds;
}

/** What a browser does with a challenge. */
async function workOut(text = ''): Promise<string> {
  const challenge = JSON.parse(text);
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

describe('Many bookings from one address', () => {
  it('are taken freely at first, then each is asked for work, and are free again after an hour', async () => {
    expect(await asRobot(5)).toEqual([...Array(3).fill('RegistrationBooked'), 'WorkNeeded', 'WorkNeeded']);
    expect((await send(join, joiningOf('00000000-0000-7000-8000-000000000000'))).__typename).toBe(
      'SessionNotPublished',
    );
    server.clock.pass(61);
    expect(await asRobot(1)).toEqual(['RegistrationBooked']);
  });

  it('go on with the work done, under the same key; what was done is answered again without any', async () => {
    await asRobot(3);
    const input = bookingOf(free);
    const { challenge, message } = await send(book, input);
    expect(message).toMatch(/Chưa có gì được gửi đi/);
    const proof = await workOut(challenge);
    const done = await send(book, { ...input, proof });
    expect(done.__typename).toBe('RegistrationBooked');
    expect(await send(book, input)).toEqual(done);
    expect((await send(book, { ...bookingOf(free), proof })).__typename).toBe('WorkNeeded');
  });

  it('are not helped by another’s work, by old work, by half of it, or by noise', async () => {
    await asRobot(3);
    const input = bookingOf(free);
    const { challenge = '' } = await send(book, input);
    const proof = await workOut(challenge);
    const { solution } = JSON.parse(Buffer.from(proof, 'base64').toString());
    const easier = JSON.parse(challenge);
    easier.parameters.keyPrefix = '';
    const pack = (payload: unknown) => Buffer.from(JSON.stringify(payload)).toString('base64');
    const forged = [
      pack({ challenge: easier, solution }),
      pack({ challenge: JSON.parse(challenge), solution: { ...solution, derivedKey: '00'.repeat(32) } }),
      pack({ challenge: JSON.parse(challenge) }),
      pack(null),
      'không phải Base64',
      'A'.repeat(10_000),
    ];
    for (const one of forged) expect((await send(book, { ...input, proof: one })).__typename).toBe('WorkNeeded');
    server.clock.pass(21);
    expect((await send(book, { ...input, proof })).__typename).toBe('WorkNeeded');
  });

  it('a burst that arrives at once passes no gate together', async () => {
    const kinds = await Promise.all(Array.from({ length: 40 }, () => send(book, bookingOf(free))));
    expect(kinds.filter((one) => one.__typename === 'RegistrationBooked')).toHaveLength(3);
  });

  it('also ask before the waiting list', async () => {
    const { session } = { session: await makeSession(server.db, { slots: [1] }) };
    await asRobot(2);
    await send(book, bookingOf(session.slotIds[0] ?? ''));
    expect((await send(join, joiningOf(session.id))).__typename).toBe('WorkNeeded');
  });
});

describe('The work asked for', () => {
  it('grows with what an address books, and is never asked for where none is wanted', () => {
    expect([0, 19, 20, 49, 50, 169, 170, 4_000].map((bookings) => roundsFor(bookings, 20))).toEqual([
      0, 0, 150, 150, 600, 600, 2_400, 2_400,
    ]);
    expect(roundsFor(4_000, 0)).toBe(0);
  });
});
