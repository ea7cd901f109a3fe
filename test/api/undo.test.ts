import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRound } from '../../server/messages/round.js';
import { verifyReleases } from '../../server/releases/verify.js';
import { changesOf, cursorOfNow } from '../live/questions.js';
import { watch } from '../live/watching.js';
import { act } from '../support/arranging.js';
import { somebody } from '../support/citizen.js';
import { deskOf } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { lastChange, lettersTo, promiseRoom, stateOf } from '../support/promising.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let room: Awaited<ReturnType<typeof promiseRoom>>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  room = await promiseRoom(server);
});
afterAll(() => server.close());
beforeEach(() => server.clock.set(morning));

const farAway = (startsAt: string, days: number) => later(startsAt, days * 1440);

/** Three people: a place each in both slots, one on the list. */
async function crowded() {
  const session = await room.withPlaces(2);
  const people = [await room.books(session), await room.books(session), await room.joins(session)];
  return { session, people, plan: { startsAt: session.startsAt } };
}

const acts = [
  ['moved', 'postponeSession', (startsAt: string) => ({ newStartsAt: farAway(startsAt, 400) })],
  ['put off', 'postponeSession', () => ({})],
  ['cancelled', 'cancelSession', () => ({})],
  ['given to a deputy', 'delegateSession', () => ({ positionId: room.world.deputy.positionId })],
] as const;

describe('A session that is', () => {
  it.each(acts)('%s can be taken back as if nothing had been, and nobody is written to', async (_, call, more) => {
    const { session, people, plan } = await crowded();
    const before = await stateOf(server.db, session.id);
    const { change } = await room.changes(call, { id: session.id, reason: 'Nhầm', ...more(plan.startsAt) });
    expect(change).toMatchObject({ undoable: true, undoableUntil: later(morning, 5), undoneAt: null });
    expect(await stateOf(server.db, session.id)).not.toEqual(before);
    server.clock.pass(4);
    const undone = await room.undo(change?.id ?? '');
    expect(undone.__typename).toBe('SessionSaved');
    expect(undone.session.version).toBe(session.version + 2);
    expect(await stateOf(server.db, session.id)).toEqual(before);
    for (const one of people) {
      expect((await one.look()).offer).toBeNull();
      const letters = (await lettersTo(server.db, one.id)).slice(1);
      expect(letters.map((letter) => letter.state)).toEqual(['DROPPED']);
    }
    expect(await lastChange(room.desk, session.id)).toMatchObject({ undoable: false, undoneAt: later(morning, 4) });
  });

  it('taken back says so in the release, in the edition, and to whoever listens', async () => {
    const { session, people } = await crowded();
    const watching = watch(
      server.url,
      `subscription ($access: ManageAccess!, $after: String) { registrationChanged(access: $access, after: $after) {
        ... on RegistrationChange { cursor change registration { offer { act } } } } }`,
      { access: people[0]?.access, after: await cursorOfNow(server) },
    );
    const kinds = () => changesOf(watching.told, 'registrationChanged').map(({ change }) => change);
    const { change } = await room.changes('cancelSession', { id: session.id, reason: 'Nhầm ngày' });
    await watching.until(() => kinds().length >= 1);
    await room.undo(change?.id ?? '');
    await watching.until(() => kinds().length >= 2);
    await watching.stop();
    const events = await server.database
      .sql`select kind from event where session_id = ${session.id} order by id desc limit 1`;
    expect(events[0]?.kind).toBe('SessionRestored');
    const [release] = await server.database.sql`select changes from release order by number desc limit 1`;
    expect(release?.changes).toMatchObject([
      { kind: 'RESTORED', sessionId: session.id, reason: 'Rút lại thay đổi đã công bố (Nhầm ngày)' },
    ]);
    expect((await verifyReleases(server.db)).broken).toEqual([]);
    const editions = await server.database.sql`
      select status, sequence from session_edition where session_id = ${session.id} order by edition`;
    expect(editions.map((row) => row.status)).toEqual(['SCHEDULED', 'CANCELLED', 'SCHEDULED']);
    expect(editions.map((row) => row.sequence)).toEqual([...editions.map((row) => row.sequence)].sort((a, b) => a - b));
  });
});

describe('The public record', () => {
  const question = `query ($id: ID!) { session(id: $id) { status previousStartsAt sequence }
    calendarNews(first: 20, filter: { sessionId: $id }) { nodes { kind at takenBackAt after { status startsAt sequence } } } }`;
  interface Told {
    session: { status: string; previousStartsAt: string | null; sequence: number };
    calendarNews: { nodes: { kind: string; at: string; takenBackAt: string | null; after: { sequence: number } }[] };
  }
  const told = async (id: string) => {
    const { data } = await server.gql<Told>(question, { id });
    if (!data) throw new Error('The record is silent');
    return data;
  };

  it('says of an act that it was taken back, and when; SEQUENCE rises with both', async () => {
    const session = await room.withPlaces(2);
    const input = { id: session.id, reason: 'Nhầm ngày', newStartsAt: farAway(session.startsAt, 400) };
    const { change } = await room.changes('postponeSession', input);
    const moved = await told(session.id);
    expect(moved.calendarNews.nodes.map(({ kind, takenBackAt }) => [kind, takenBackAt])).toEqual([
      ['MOVED', null],
      ['PUBLISHED', null],
    ]);
    server.clock.pass(2);
    await room.undo(change?.id ?? '');
    const back = await told(session.id);
    expect(back.session).toMatchObject({ status: 'SCHEDULED', previousStartsAt: null });
    expect(back.calendarNews.nodes.map(({ kind, takenBackAt }) => [kind, takenBackAt])).toEqual([
      ['RESTORED', null],
      ['MOVED', later(morning, 2)],
      ['PUBLISHED', null],
    ]);
    const sequences = back.calendarNews.nodes.map(({ after }) => after.sequence);
    expect(sequences).toEqual(sequences.toSorted((one, other) => other - one));
    expect(new Set(sequences).size).toBe(3);
    const [{ slug } = { slug: '' }] = await server.database
      .sql`select slug from agency where id = ${room.world.province}`;
    const atom = await (await fetch(`${server.url}/thay-doi/${slug}.atom`)).text();
    expect(atom).toContain('Rút lại thay đổi, giữ như cũ');
  });

  it('keeps apart what was taken back twice over, one act after another', async () => {
    const session = await room.withPlaces(2);
    const delegated = { id: session.id, reason: 'Đi họp', positionId: room.world.deputy.positionId };
    const first = await room.changes('delegateSession', delegated);
    const second = await room.changes('cancelSession', { id: session.id, reason: 'Bão' });
    await room.undo(second.change?.id ?? '');
    await room.undo(first.change?.id ?? '');
    const { nodes } = (await told(session.id)).calendarNews;
    expect(nodes.map(({ kind, takenBackAt }) => [kind, takenBackAt !== null])).toEqual([
      ['RESTORED', false],
      ['RESTORED', false],
      ['CANCELLED', true],
      ['RECEIVER_CHANGED', true],
      ['PUBLISHED', false],
    ]);
  });
});

describe('An act', () => {
  it('is not taken back after its window, nor once a letter has left, whatever the clock says', async () => {
    const { session } = await crowded();
    const { change } = await room.changes('cancelSession', { id: session.id, reason: 'Bão' });
    server.clock.pass(5);
    expect(await room.undo(change?.id ?? '')).toMatchObject({ __typename: 'UndoTooLate', until: later(morning, 5) });
    await server.database.sql`update message set state = 'SENT' where id = (
      select id from message where change_id = ${change?.id ?? ''} limit 1)`;
    server.clock.set(morning);
    const before = await stateOf(server.db, session.id);
    expect((await room.undo(change?.id ?? '')).__typename).toBe('UndoTooLate');
    expect(await stateOf(server.db, session.id)).toEqual(before);
    const states = await server.database
      .sql`select distinct state from message where change_id = ${change?.id ?? ''} order by 1`;
    expect(states.map((row) => row.state)).toEqual(['QUEUED', 'SENT']);
  });

  it('is taken back once by two secretaries at the same moment', async () => {
    const other = await deskOf(server, [{ role: 'SECRETARY', agencyId: room.world.province }]);
    const { session } = await crowded();
    const { change } = await room.changes('postponeSession', { id: session.id, reason: 'Nhầm' });
    const id = change?.id ?? '';
    const done = await Promise.all([room.undo(id), room.undo(id, other), room.undo(id), room.undo(id, other)]);
    expect(done.map((one) => one.__typename).sort()).toEqual([
      'AlreadyUndone',
      'AlreadyUndone',
      'AlreadyUndone',
      'SessionSaved',
    ]);
  });

  it('is taken back only by who arranges the session', async () => {
    const stranger = await deskOf(server, [{ role: 'SECRETARY', agencyId: room.world.elsewhere }]);
    const { session } = await crowded();
    const { change } = await room.changes('cancelSession', { id: session.id, reason: 'Bão' });
    expect((await room.undo(change?.id ?? '', stranger)).__typename).toBe('NotFoundHere');
    expect((await room.undo('nonsense')).__typename).toBe('NotFoundHere');
  });

  it('is taken back only after what came later', async () => {
    const { session, people } = await crowded();
    const before = await stateOf(server.db, session.id);
    const first = await room.changes('postponeSession', { id: session.id, reason: 'Một' });
    const second = await room.changes('postponeSession', {
      id: session.id,
      reason: 'Hai',
      newStartsAt: farAway(session.startsAt, 410),
    });
    expect((await room.undo(first.change?.id ?? '')).__typename).toBe('ChangedSince');
    await room.undo(second.change?.id ?? '');
    expect((await people[0]?.look())?.offer).toMatchObject({ act: 'POSTPONED', reason: 'Một' });
    expect((await room.undo(first.change?.id ?? '')).__typename).toBe('SessionSaved');
    expect(await stateOf(server.db, session.id)).toEqual(before);
  });

  it('is not taken back when the leader has been promised elsewhere meanwhile', async () => {
    const { session } = await crowded();
    const { change } = await room.changes('postponeSession', { id: session.id, reason: 'Bận' });
    const plan = room.planned({
      startsAt: session.startsAt,
      endsAt: later(session.startsAt, 60),
      slots: [],
      room: null,
    });
    expect((await act(room.desk, 'draftSession', plan)).__typename).toBe('SessionSaved');
    expect((await room.undo(change?.id ?? '')).__typename).toBe('LeaderBusy');
    const states = await server.database.sql`select distinct state from message where change_id = ${change?.id ?? ''}`;
    expect(states.map((row) => row.state)).toEqual(['QUEUED']);
  });
});

describe('What citizens do before an act is taken back', () => {
  it('stands: who moved away or left is not called back, and the place goes to whoever waits', async () => {
    const { session, people } = await crowded();
    const [mover, leaver, waiting] = people;
    const other = await room.withPlaces(1);
    const { change } = await room.changes('cancelSession', { id: session.id, reason: 'Nhầm' });
    await mover?.answer('MOVE', { slotId: other.slots[0]?.id });
    await leaver?.answer('LEAVE');
    const undone = await room.undo(change?.id ?? '');
    expect(undone.session).toMatchObject({ state: 'SCHEDULED', freePlaces: 1, waitingCount: 0 });
    expect(await mover?.look()).toMatchObject({ status: 'CONFIRMED', session: { id: other.id } });
    expect((await leaver?.look())?.status).toBe('CANCELLED');
    expect((await waiting?.look())?.status).toBe('CONFIRMED');
  });

  it('is answered: who came for the new time, or accepted it, is told of the old one and asked again', async () => {
    const { session, people } = await crowded();
    const newStartsAt = farAway(session.startsAt, 420);
    const { change } = await room.changes('postponeSession', { id: session.id, reason: 'Nhầm', newStartsAt });
    await people[0]?.answer('ACCEPT');
    await people[1]?.answer('LEAVE');
    const newcomer = await room.joins(session, { applicant: somebody() });
    await room.undo(change?.id ?? '');
    expect((await people[0]?.look())?.offer).toMatchObject({ act: 'RESTORED', choices: ['ACCEPT', 'MOVE', 'LEAVE'] });
    expect((await newcomer.look()).offer).toMatchObject({ act: 'RESTORED' });
    expect((await people[2]?.look())?.offer).toMatchObject({ act: 'RESTORED' });
    const letters = await lettersTo(server.db, people[0]?.id ?? '');
    expect(letters.map((one) => [one.kind, one.state])).toEqual([
      ['BOOKED', 'QUEUED'],
      ['SESSION_RESCHEDULED', 'DROPPED'],
      ['SESSION_RESTORED', 'QUEUED'],
    ]);
  });
});

describe('Whoever was told of an act because a later one was taken back', () => {
  it('is told, and asked again, when that act is taken back as well', async () => {
    const { session, people } = await crowded();
    const [citizen] = people;
    const id = session.id;
    const newStartsAt = (days: number) => ({ newStartsAt: farAway(session.startsAt, days) });
    await room.changes('postponeSession', { id, reason: 'Một', ...newStartsAt(430) });
    await citizen?.answer('ACCEPT');
    const second = await room.changes('postponeSession', { id, reason: 'Hai', ...newStartsAt(440) });
    const third = await room.changes('postponeSession', { id, reason: 'Ba', ...newStartsAt(450) });
    await citizen?.answer('ACCEPT');
    await room.undo(third.change?.id ?? '');
    expect((await citizen?.look())?.offer).toMatchObject({ act: 'RESTORED', reason: 'Ba' });
    await room.undo(second.change?.id ?? '');
    expect((await citizen?.look())?.offer).toMatchObject({ act: 'RESTORED', reason: 'Hai' });
    const letters = await lettersTo(server.db, citizen?.id ?? '');
    expect(letters.slice(-2).map((one) => [one.kind, one.state])).toEqual([
      ['SESSION_RESTORED', 'QUEUED'],
      ['SESSION_RESTORED', 'QUEUED'],
    ]);
    expect((await citizen?.answer('ACCEPT'))?.__typename).toBe('ChangeAnswered');
  });
});

describe('Letters about an act', () => {
  it('wait for the window, leave once after it, and not at all when the citizen has chosen meanwhile', async () => {
    const { session, people } = await crowded();
    await room.changes('cancelSession', { id: session.id, reason: 'Bão' });
    await people[1]?.answer('LEAVE');
    const sent: string[] = [];
    const post = { send: async ({ id }: { id: string }) => void sent.push(id), close: () => {} };
    const quiet = { info: () => {}, warn: () => {}, error: () => {} };
    const round = createRound(
      { db: server.db, now: server.clock.now, keys: server.keys, log: quiet },
      { keys: server.keys, mail: post, sms: post, sender: 'a@b.vn', publicUrl: 'https://tiepdan.example' },
    );
    const statesOf = async (n: number) =>
      (await lettersTo(server.db, people[n]?.id ?? '')).map((one) => `${one.kind} ${one.state}`);
    await round(() => false);
    expect(await statesOf(0)).toEqual(['BOOKED SENT', 'SESSION_CANCELLED QUEUED']);
    server.clock.pass(5);
    await round(() => false);
    await round(() => false);
    expect(await statesOf(0)).toEqual(['BOOKED SENT', 'SESSION_CANCELLED SENT']);
    expect(await statesOf(1)).toEqual(['BOOKED SENT', 'SESSION_CANCELLED DEAD', 'CANCELLED SENT']);
    expect(new Set(sent).size).toBe(sent.length);
  });
});
