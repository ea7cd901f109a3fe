import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgency, makeSession } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { patiently } from './facts.js';
import { book, happen, unpublish } from './happenings.js';
import { type Change, calendarChanged, changesOf, cursorOfNow, sessionChanged } from './questions.js';
import { type Told, watch } from './watching.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test('everyone who watches a session sees its free places go down', async () => {
  const { id, slotIds, agencyId } = await makeSession(server.db);
  const watching = watch(server.url, sessionChanged, { id, after: await cursorOfNow(server) });
  await book(server, id, 3);
  const [first] = changesOf(await watching.until((told) => told.length >= 1), 'sessionChanged');
  expect(first).toMatchObject({ change: 'PlacesChanged', sessionId: id });
  expect(first?.session).toEqual({
    freePlaces: 3,
    slots: slotIds.map((slot) => ({ id: slot })),
    agency: { id: agencyId },
  });
  await book(server, id, 2);
  const [, second] = changesOf(await watching.until((told) => told.length >= 2), 'sessionChanged');
  expect(second?.session?.freePlaces).toBe(2);
  await watching.stop();
});

test('the agency’s watchers are told with the session, the others of its branch too, a neighbour’s not at all', async () => {
  const province = await makeAgency(server.db);
  const commune = await makeAgency(server.db, { parentId: province });
  const { id, agencyId } = await makeSession(server.db, { agencyId: commune });
  const neighbour = await makeSession(server.db);
  const after = await cursorOfNow(server);
  const own = watch(server.url, calendarChanged, { filter: { agencyId: commune }, after });
  const above = watch(server.url, calendarChanged, { filter: { agencyId: province }, after });
  const alone = watch(server.url, calendarChanged, {
    filter: { agencyId: province, includeSubordinate: false },
    after,
  });
  const beside = watch(server.url, calendarChanged, { filter: { agencyId: neighbour.agencyId }, after });
  await happen(
    server,
    { kind: 'SessionCancelled', sessionId: id, agencyId },
    { status: 'CANCELLED', statusReason: 'Bão' },
  );
  await happen(server, { kind: 'SessionEdited', sessionId: neighbour.id, agencyId: neighbour.agencyId });
  for (const watching of [own, above]) {
    const [change] = changesOf(await watching.until((told) => told.length >= 1));
    expect(change).toMatchObject({ change: 'SessionCancelled', session: { id, status: 'CANCELLED' } });
    await watching.stop();
  }
  const [other] = changesOf(await beside.until((told) => told.length >= 1));
  expect(other).toMatchObject({ sessionId: neighbour.id });
  expect(alone.told).toEqual([]);
  await Promise.all([alone.stop(), beside.stop()]);
});

test('who watches for free places is told, without the session, when the last one is taken', async () => {
  const { id, agencyId } = await makeSession(server.db, { slots: [1] });
  const watching = watch(server.url, calendarChanged, {
    filter: { agencyId, freeOnly: true },
    after: await cursorOfNow(server),
  });
  await book(server, id, 0);
  const [change] = changesOf(await watching.until((told) => told.length >= 1));
  expect(change).toMatchObject({ change: 'PlacesChanged', sessionId: id, session: null });
  await watching.stop();
});

test('a session that leaves the rest of a filter is told without it, so that it can be dropped', async () => {
  const { id, agencyId } = await makeSession(server.db);
  const filter = { agencyId, kinds: ['PERIODIC'] };
  const watching = watch(server.url, calendarChanged, { filter, after: await cursorOfNow(server) });
  await happen(server, { kind: 'SessionEdited', sessionId: id, agencyId }, { kind: 'AD_HOC' });
  const [change] = changesOf(await watching.until((told) => told.length >= 1));
  expect(change).toMatchObject({ change: 'SessionEdited', sessionId: id, session: null });
  await watching.stop();
});

test('who watches for words hears nothing of sessions that never had them, and of one that lost them once', async () => {
  const { id, agencyId } = await makeSession(server.db, { searchText: 'duong giao thong' });
  const other = await makeSession(server.db, { searchText: 'dat dai' });
  const filter = { text: 'giao thông' };
  const watching = watch(server.url, calendarChanged, { filter, after: await cursorOfNow(server) });
  const cancelled = { status: 'CANCELLED', statusReason: 'Bão' };
  await happen(server, { kind: 'SessionCancelled', sessionId: other.id, agencyId: other.agencyId }, cancelled);
  await unpublish(server, other.id, other.agencyId);
  const edit = { searchText: 'truong hoc', expectedContent: 'Trường học', sequence: 1 };
  await happen(server, { kind: 'SessionEdited', sessionId: id, agencyId }, edit);
  const changes = changesOf(await watching.until((told) => told.length >= 1));
  expect(changes).toMatchObject([{ change: 'SessionEdited', sessionId: id, session: null }]);
  await watching.stop();
});

test('of a session never published nothing is told, of one taken back only that', async () => {
  const draft = await makeSession(server.db, { isPublished: false });
  const taken = await makeSession(server.db, {
    agencyId: draft.agencyId,
    assignedPositionId: draft.positionId,
    receiverLeaderId: draft.leaderId,
    startsAt: '2026-03-20T01:00:00.000Z',
  });
  const after = await cursorOfNow(server);
  const all = watch(server.url, calendarChanged, { after });
  const ofAgency = watch(server.url, calendarChanged, { filter: { agencyId: draft.agencyId }, after });
  const ofDraft = watch(server.url, sessionChanged, { id: draft.id, after });
  for (const kind of ['SessionPublished', 'SessionEdited', 'SessionRescheduled', 'PlacesChanged', 'RegistrationBooked'])
    await happen(server, { kind, sessionId: draft.id, agencyId: draft.agencyId });
  await book(server, taken.id, 1);
  await unpublish(server, taken.id, taken.agencyId);
  const isLast = (told: readonly Told[]) => changesOf(told).some(({ change }) => change === 'SessionUnpublished');
  for (const watching of [all, ofAgency]) {
    const changes = changesOf(await watching.until(isLast));
    expect(changes.map(({ sessionId }) => sessionId)).not.toContain(draft.id);
    expect(changes.at(-1)).toMatchObject({ change: 'SessionUnpublished', sessionId: taken.id, session: null });
    await watching.stop();
  }
  const { data } = await server.gql<{ calendarChanges: { changes: Change[] } }>(
    `query ($after: String) { calendarChanges(after: $after) { changes { change sessionId session { id } } } }`,
    { after },
  );
  expect(data?.calendarChanges.changes).toEqual([{ change: 'SessionUnpublished', sessionId: taken.id, session: null }]);
  expect(ofDraft.told).toEqual([]);
  await ofDraft.stop();
});

test('portals that poll read the same stream page by page, without gap or double', async () => {
  const made = [await makeSession(server.db), await makeSession(server.db), await makeSession(server.db)];
  let after = await cursorOfNow(server);
  for (const { id, agencyId } of made) await happen(server, { kind: 'SessionEdited', sessionId: id, agencyId });
  const query = `query ($after: String) {
    calendarChanges(after: $after, first: 2) { changes { cursor sessionId } cursor hasMore snapshotNeeded }
  }`;
  const read: string[] = [];
  await expect
    .poll(async () => {
      const { data } = await server.gql<{ calendarChanges: { changes: Change[]; cursor: string } }>(query, { after });
      read.push(...(data?.calendarChanges.changes ?? []).map(({ sessionId }) => sessionId ?? ''));
      after = data?.calendarChanges.cursor ?? '';
      return read.length;
    }, patiently)
    .toBe(3);
  expect(read).toEqual(made.map(({ id }) => id));
});

test('a cursor that is not ours is refused, on every door', async () => {
  for (const after of [
    'nonsense',
    Buffer.from('1.5').toString('base64url'),
    Buffer.from('2.5.1').toString('base64url'),
  ]) {
    const { errors } = await server.gql('query ($after: String) { calendarChanges(after: $after) { cursor } }', {
      after,
    });
    expect(errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
    const watching = watch(server.url, calendarChanged, { after });
    const { errors: refused } = (await watching.until((told) => told.length >= 1))[0] ?? {};
    expect(refused?.[0]?.extensions?.code).toBe('CURSOR_INVALID');
    await watching.stop();
  }
});
