import { afterAll, beforeAll, expect, it } from 'vitest';
import { later, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeHouse, perform, petitionOf, visitOf } from '../support/visiting.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());

const question = `query ($agencyId: ID!) { deskToday(agencyId: $agencyId, from: "2026-03-02", to: "2026-03-09") {
  lines { kind count dueDay isLate } } }`;

it('tells the desk how many people wait for an answer that falls due, whatever their petitions are', async () => {
  const { agencyId, secretary, handler } = await makeHouse(server);
  const needs = async () => {
    type Today = { deskToday: { lines: { kind: string }[] } };
    const { lines } = (await secretary.desk.ask<Today>(question, { agencyId })).deskToday;
    return lines.filter(({ kind }) => kind.endsWith('_REPLY_DUE'));
  };
  expect(await needs()).toEqual([]);
  const before = later(morning, -12 * 24 * 60);
  const { visit } = await perform(secretary.desk, 'recordVisit', visitOf(agencyId, { receivedAt: before }));
  const denounced = petitionOf(
    agencyId,
    { type: 'DENUNCIATION', handlerIds: [handler.id] },
    { receivedDay: '2026-02-10' },
  );
  await perform(secretary.desk, 'registerPetition', denounced);
  await perform(secretary.desk, 'registerPetition', petitionOf(agencyId, {}, { receivedDay: '2026-02-18' }));
  expect(await needs()).toEqual([
    { kind: 'PETITION_REPLY_DUE', count: 2, dueDay: '2026-02-24', isLate: true },
    { kind: 'VISIT_REPLY_DUE', count: 1, dueDay: visit.replyDueDay, isLate: false },
  ]);
  const reply = { id: visit.id, expectedVersion: visit.version, outcome: 'ACCEPTED', day: '2026-03-02' };
  await perform(secretary.desk, 'replyToVisit', reply);
  expect((await needs()).map(({ kind }) => kind)).toEqual(['PETITION_REPLY_DUE']);
});
