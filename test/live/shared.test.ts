import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSession } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { patiently } from './facts.js';
import { book, happen } from './happenings.js';
import { calendarChanged, cursorOfNow, sessionChanged } from './questions.js';
import { openRawSocket } from './raw-socket.js';

let shared: TestServer;
let plain: TestServer;
beforeAll(async () => {
  shared = await startServer();
  plain = await startServer({ database: shared.database, config: { SHARED_SUBSCRIPTIONS: 'false' } });
});
afterAll(async () => {
  await plain.close();
  await shared.close();
});

const listeners = (server: TestServer) => server.house.hub.listenerCount();

test('those who share are told the very bytes that they would be told alone', async () => {
  const { id, agencyId } = await makeSession(shared.db, {
    expectedContent: 'Giải phóng mặt bằng “đợt 2”\n– tổ dân phố 5',
  });
  const after = await cursorOfNow(shared);
  await happen(shared, { kind: 'SessionEdited', sessionId: id, agencyId });
  const sockets = [await openRawSocket(shared.url), await openRawSocket(plain.url)];
  for (const one of sockets) {
    one.subscribe('a "quoted" id', calendarChanged, { filter: { agencyId }, after });
    one.subscribe('2', sessionChanged, { id, after });
    one.subscribe(
      '3',
      `subscription ($id: ID!, $from: String) { x: sessionChanged(id: $id, after: $from) { __typename ... on CalendarChange { session { nope: slug assignedPosition { title leader { fullName } } } } } }`,
      { id, from: after },
    );
    one.subscribe('4', 'subscription { sessionChanged(id: "no id") { __typename } }');
    await one.until((texts) => texts.length >= 5);
  }
  await happen(
    shared,
    { kind: 'SessionRescheduled', sessionId: id, agencyId },
    { status: 'RESCHEDULED', statusReason: 'Họp' },
  );
  await Promise.all(sockets.map((one) => one.until((texts) => texts.length >= 8)));
  await book(shared, id, 1);
  await Promise.all(sockets.map((one) => one.until((texts) => texts.length >= 11)));
  const [left, right] = sockets.map(({ texts }) => [...texts].map(withoutCorrelation).sort());
  expect(left).toEqual(right);
  for (const words of ['“đợt 2”', '"fullName":"Lê Văn Thử"', '"status":"RESCHEDULED"', '"code":"BAD_USER_INPUT"'])
    expect(left?.filter((text) => text.includes(words)).length, words).toBeGreaterThan(0);
  await Promise.all(sockets.map((one) => one.close()));
});

test('a hundred who ask the same are one listener, and all are told; the last one out releases it', async () => {
  const { id } = await makeSession(shared.db);
  const before = listeners(shared);
  const sockets = await Promise.all(Array.from({ length: 100 }, () => openRawSocket(shared.url)));
  const after = await cursorOfNow(shared);
  for (const one of sockets) one.subscribe('1', sessionChanged, { id, after });
  await book(shared, id, 3);
  const told = await Promise.all(sockets.map((one) => one.until((texts) => texts.length >= 1)));
  expect(new Set(told.map((texts) => texts[0])).size).toBe(1);
  expect(listeners(shared)).toBe(before + 1);
  for (const one of sockets.slice(0, 50)) one.complete('1');
  await Promise.all(sockets.slice(50).map((one) => one.close()));
  await expect.poll(() => listeners(shared), patiently).toBe(before);
  await Promise.all(sockets.slice(0, 50).map((one) => one.close()));
});

test('another language, another filter and another document are told apart', async () => {
  const { id, agencyId } = await makeSession(shared.db);
  const before = listeners(shared);
  const sockets = [
    await openRawSocket(shared.url, { 'accept-language': 'vi' }),
    await openRawSocket(shared.url, { 'accept-language': 'en' }),
  ];
  const after = await cursorOfNow(shared);
  for (const one of sockets) {
    one.subscribe('1', calendarChanged, { after });
    one.subscribe('2', calendarChanged, { filter: { agencyId }, after });
    one.subscribe('3', sessionChanged, { id, after });
  }
  await book(shared, id, 3);
  await Promise.all(sockets.map((one) => one.until((texts) => texts.length >= 3)));
  expect(listeners(shared)).toBe(before + 6);
  await Promise.all(sockets.map((one) => one.close()));
  await expect.poll(() => listeners(shared), patiently).toBe(before);
});

/** Faults carry an id of their own. */
function withoutCorrelation(text: string): string {
  return text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}(?=[^"]*"\}\}\])/g, 'id');
}
