import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookRegistration } from '../../server/registrations/book.js';
import { joinWaitingList } from '../../server/registrations/join.js';
import { act, planner } from '../support/arranging.js';
import { bookingOf, joiningOf, visitorContext } from '../support/citizen.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
let planned: ReturnType<typeof planner>['planned'];
let drafted: ReturnType<typeof planner>['drafted'];
let published: ReturnType<typeof planner>['published'];
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  ({ planned, drafted, published } = planner(world, desk));
});
afterAll(() => server.close());

const busy = '... on LeaderBusy { startsAt otherSession { id } }';
const wrongState = '... on WrongState { state }';
const wrongHours = '... on InvalidHours { problem }';

const citizen = () => visitorContext(server.db, server.clock.now());
async function booked(slotId: string | undefined, given = {}) {
  const outcome = await bookRegistration(citizen(), bookingOf(slotId ?? '', given));
  if (outcome.kind !== 'RegistrationBooked') throw new Error(outcome.kind);
  return outcome.registration;
}

const letters = (registrationId: string) =>
  server.db.execute<{ kind: string }>(
    sql`select kind from message where registration_id = ${registrationId} and kind <> 'BOOKED' order by created_at`,
  );
const events = async (sessionId: string) =>
  (
    await server.db.execute<{ kind: string }>(sql`select kind from event where session_id = ${sessionId} order by id`)
  ).map((row) => row.kind);
const seenByCitizens = async (id: string) =>
  (await server.gql<{ session: object | null }>('query ($id: ID!) { session(id: $id) { id slug status } }', { id }))
    .data?.session;

describe('A draft', () => {
  it('has its slots, a readable address, and is nobody else’s business', async () => {
    const { __typename, session, plan } = await drafted({
      topics: ['Đất đai'],
      hostIds: [world.commune, world.commune, world.province],
      participants: [{ name: ' Thanh tra tỉnh ' }],
    });
    expect({ __typename, ...session }).toMatchObject({
      __typename: 'SessionSaved',
      state: 'DRAFT',
      published: false,
      version: 0,
      slug: `${world.province}-${plan.startsAt.slice(0, 10)}`,
      capacity: 4,
      freePlaces: 4,
      topics: ['Đất đai'],
      hosts: [{ id: world.commune }],
      participants: [{ name: 'Thanh tra tỉnh' }],
      slots: [{ publicCapacity: 2, staffCapacity: 1 }, {}],
    });
    expect(await seenByCitizens(session.id)).toBeNull();
    expect(await events(session.id)).toEqual([]);
  });

  it('takes the leader’s time: a second one at that hour is refused, and shown', async () => {
    const { session, plan } = await drafted();
    const clash = await act(desk, 'draftSession', { ...plan, room: null }, busy);
    expect(clash).toMatchObject({
      __typename: 'LeaderBusy',
      startsAt: plan.startsAt,
      otherSession: { id: session.id },
    });
  });

  it('takes the room', async () => {
    const { plan } = await drafted();
    const other = { ...plan, assignedPositionId: world.deputy.positionId };
    expect((await act(desk, 'draftSession', other)).__typename).toBe('RoomBusy');
  });

  it('of two made at once for the same leader, one is told that the leader is busy', async () => {
    const plan = planned({ room: null });
    const done = await Promise.all([1, 2, 3, 4].map(() => act(desk, 'draftSession', plan)));
    expect(done.map((one) => one.__typename).sort()).toEqual([
      'LeaderBusy',
      'LeaderBusy',
      'LeaderBusy',
      'SessionSaved',
    ]);
  });

  it('says in the person’s language what does not fit', async () => {
    const english = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }], 'en');
    const plan = planned();
    const hours = await act(english, 'draftSession', { ...plan, endsAt: plan.startsAt }, wrongHours);
    expect(hours).toMatchObject({ __typename: 'InvalidHours', problem: 'ENDS_BEFORE_START' });
    const room = await act(
      english,
      'draftSession',
      { ...plan, room: 'x'.repeat(81) },
      '... on FieldsInvalid { problems { field problem message } }',
    );
    expect(room).toMatchObject({ problems: [{ field: 'room', problem: 'TOO_LONG', message: /too long/ }] });
  });

  it('cannot name a leader, a place or an agency that is not there, nor a leader of elsewhere', async () => {
    for (const wrong of [
      { assignedPositionId: world.stranger.positionId },
      { assignedPositionId: 'nobody' },
      { pointId: world.chair.positionId },
      { hostIds: [world.point] },
      { agencyId: world.elsewhere },
    ]) {
      expect((await act(desk, 'draftSession', planned(wrong))).__typename).toBe('NotFoundHere');
    }
  });
});

describe('Editing', () => {
  it('changes what is given, keeps what is not, takes away what is null', async () => {
    const { session } = await drafted({ topics: ['Đất đai'], whatToBring: 'Giấy tờ' });
    const edited = await act(desk, 'editSession', {
      id: session.id,
      expectedVersion: session.version,
      room: null,
      expectedContent: 'Bồi thường',
    });
    expect(edited.session).toMatchObject({ room: null, topics: ['Đất đai'], version: session.version + 1 });
  });

  it('refuses to overwrite what somebody else has saved meanwhile; a booking is no such thing', async () => {
    const { session } = await published();
    await booked(session.slots[0]?.id);
    const first = await act(desk, 'editSession', { id: session.id, expectedVersion: session.version, room: 'Phòng 2' });
    expect(first.__typename).toBe('SessionSaved');
    const second = await act(
      desk,
      'editSession',
      { id: session.id, expectedVersion: session.version, room: 'Phòng 3' },
      '... on StaleVersion { currentVersion }',
    );
    expect(second).toMatchObject({ __typename: 'StaleVersion', currentVersion: first.session.version });
    expect(await events(session.id)).toEqual(['SessionPublished', 'RegistrationBooked', 'SessionEdited']);
  });

  it('moves a draft, but what is published only with a reason', async () => {
    const { session, plan } = await drafted({ slots: [] });
    const id = session.id;
    const startsAt = later(plan.startsAt, 30);
    const moved = await act(desk, 'editSession', { id, expectedVersion: 0, startsAt });
    expect(moved.session.startsAt).toBe(startsAt);
    await act(desk, 'publishSession', { id });
    const refused = await act(
      desk,
      'editSession',
      { id, expectedVersion: 2, endsAt: later(plan.endsAt, 60) },
      '... on ChangeNeedsReason { field }',
    );
    expect(refused).toMatchObject({ __typename: 'ChangeNeedsReason', field: 'endsAt' });
  });

  it('moves a draft with its slots and its cut-off, seen by nobody who comes too late, and nothing that is public', async () => {
    const { session, plan } = await drafted({ registrationClosesAt: null });
    const [slot] = session.slots;
    const startsAt = later(plan.startsAt, 26 * 60);
    const { session: moved } = await act(desk, 'moveDraft', { id: session.id, expectedVersion: 0, startsAt });
    expect(moved).toMatchObject({ startsAt, endsAt: later(plan.endsAt, 26 * 60), room: session.room });
    expect(moved.slots[0]).toMatchObject({ id: slot?.id, startsAt: later(slot?.startsAt ?? '', 26 * 60) });
    const again = { id: session.id, startsAt: plan.startsAt };
    const late = await act(
      desk,
      'moveDraft',
      { ...again, expectedVersion: 0 },
      '... on StaleVersion { currentVersion }',
    );
    expect(late).toMatchObject({ __typename: 'StaleVersion', currentVersion: moved.version });
    await act(desk, 'publishSession', { id: session.id });
    const refused = await act(desk, 'moveDraft', { ...again, expectedVersion: moved.version + 1 });
    expect(refused.__typename).toBe('ChangeNeedsReason');
  });

  it('does not move a draft onto a time its leader has given away', async () => {
    const { plan } = await drafted();
    const { session } = await drafted();
    const refused = await act(desk, 'moveDraft', { id: session.id, expectedVersion: 0, startsAt: plan.startsAt }, busy);
    expect(refused).toMatchObject({ __typename: 'LeaderBusy', startsAt: plan.startsAt });
  });

  it('is found by its new words', async () => {
    const { session } = await published();
    await act(desk, 'editSession', { id: session.id, expectedVersion: session.version, expectedContent: 'Cầu Đá Bạc' });
    const { data } = await server.gql<{ sessions: { nodes: { id: string }[] } }>(
      '{ sessions(filter: { text: "cau da bac tran van mau" }) { nodes { id } } }',
    );
    expect(data?.sessions.nodes).toEqual([{ id: session.id }]);
  });
});

describe('Publishing', () => {
  it('shows the session to everybody, in the calendar of its hosts and of every agency above', async () => {
    const { session } = await published({
      agencyId: world.commune,
      assignedPositionId: world.communeChair.positionId,
      hostIds: [world.elsewhere],
    });
    expect(await seenByCitizens(session.id)).toMatchObject({ status: 'SCHEDULED' });
    expect(await events(session.id)).toEqual(['SessionPublished']);
    for (const agencyId of [world.commune, world.province, world.elsewhere]) {
      const { data } = await server.gql<{ sessions: { nodes: { id: string }[] } }>(
        'query ($id: ID!) { sessions(first: 100, filter: { agencyId: $id }) { nodes { id } } }',
        { id: agencyId },
      );
      expect(data?.sessions.nodes).toContainEqual({ id: session.id });
    }
  });

  it('is done once', async () => {
    const { session } = await published();
    expect(await act(desk, 'publishSession', { id: session.id }, wrongState)).toMatchObject({
      __typename: 'WrongState',
      state: 'SCHEDULED',
    });
  });

  it('can be taken back while nobody is registered', async () => {
    const { session } = await published();
    expect((await act(desk, 'unpublishSession', { id: session.id })).session.state).toBe('DRAFT');
    expect(await seenByCitizens(session.id)).toBeNull();
    await act(desk, 'publishSession', { id: session.id });
    await booked(session.slots[0]?.id);
    expect(await act(desk, 'unpublishSession', { id: session.id }, '... on PlacesHeld { count }')).toMatchObject({
      __typename: 'PlacesHeld',
      count: 1,
    });
  });
});

describe('Postponing', () => {
  it('moves every slot with its places and tells everybody who is registered', async () => {
    const { session, plan } = await published({ registrationClosesAt: later(morning, 9 * 24 * 60) });
    const registration = await booked(session.slots[1]?.id);
    const newStartsAt = later(plan.startsAt, 30 + 200 * 24 * 60);
    const moved = await act(desk, 'postponeSession', { id: session.id, reason: 'Họp Chính phủ', newStartsAt });
    expect(moved.session).toMatchObject({
      state: 'RESCHEDULED',
      startsAt: newStartsAt,
      previousStartsAt: plan.startsAt,
      statusReason: 'Họp Chính phủ',
      freePlaces: 3,
      registrationClosesAt: later(morning, 30 + 209 * 24 * 60),
      slots: [
        { startsAt: newStartsAt, publicTaken: 0 },
        { id: session.slots[1]?.id, startsAt: later(newStartsAt, 60), publicTaken: 1 },
      ],
    });
    expect(await letters(registration.id)).toEqual([{ kind: 'SESSION_RESCHEDULED' }]);
    expect(await events(session.id)).toContain('SessionRescheduled');
  });

  it('by half an hour moves slots over each other’s old hours', async () => {
    const { session, plan } = await published();
    const moved = await act(desk, 'postponeSession', {
      id: session.id,
      reason: 'Lùi giờ',
      newStartsAt: later(plan.startsAt, 30),
    });
    expect(moved.session.slots.map((slot) => slot.startsAt)).toEqual([30, 90].map((by) => later(plan.startsAt, by)));
  });

  it('without a new day frees the leader and keeps the places; the day can be given later', async () => {
    const { session, plan } = await published();
    const registration = await booked(session.slots[0]?.id);
    const off = await act(desk, 'postponeSession', { id: session.id, reason: 'Bão số 5' });
    expect(off.session).toMatchObject({ state: 'POSTPONED', freePlaces: 3, previousStartsAt: plan.startsAt });
    const other = await act(desk, 'draftSession', { ...plan, slots: [] });
    expect(other.__typename).toBe('SessionSaved');
    const again = { id: session.id, reason: 'Có ngày mới', newStartsAt: plan.startsAt };
    expect((await act(desk, 'postponeSession', again)).__typename).toBe('LeaderBusy');
    const moved = await act(desk, 'postponeSession', { ...again, newStartsAt: later(plan.startsAt, 180) });
    expect(moved.session).toMatchObject({ state: 'RESCHEDULED', slots: [{ publicTaken: 1 }, {}] });
    expect(await letters(registration.id)).toEqual([{ kind: 'SESSION_POSTPONED' }, { kind: 'SESSION_RESCHEDULED' }]);
  });

  it('needs a reason', async () => {
    const { session } = await published();
    expect((await act(desk, 'postponeSession', { id: session.id, reason: ' ' })).__typename).toBe('ReasonMissing');
  });
});

describe('Cancelling', () => {
  it('displaces everybody without losing them, tells them, and leaves no place taken', async () => {
    const { session } = await published({ slots: planned().slots.slice(0, 0) });
    const { session: withSlot } = await act(desk, 'addSlots', {
      sessionId: session.id,
      slots: [{ startsAt: session.startsAt, endsAt: later(session.startsAt, 60), publicCapacity: 1 }],
    });
    const registration = await booked(withSlot.slots[0]?.id);
    const waiting = await joinWaitingList(citizen(), joiningOf(session.id));
    if (waiting.kind !== 'WaitingListJoined') throw new Error(waiting.kind);
    const done = await act(desk, 'cancelSession', { id: session.id, reason: 'Lãnh đạo đi công tác' });
    expect(done.session).toMatchObject({ state: 'CANCELLED', waitingCount: 0, slots: [{ publicTaken: 0 }] });
    const rows = await server.db.execute(
      sql`select status, priority from registration where session_id = ${session.id} order by created_at, id`,
    );
    expect([...rows]).toEqual([
      { status: 'DISPLACED', priority: 2 },
      { status: 'DISPLACED', priority: 1 },
    ]);
    expect(await letters(registration.id)).toEqual([{ kind: 'SESSION_CANCELLED' }]);
    expect((await events(session.id)).slice(-2)).toEqual(['WaitingListJoined', 'SessionCancelled']);
    expect((await act(desk, 'editSession', { id: session.id, expectedVersion: 9 })).__typename).toBe('StaleVersion');
    expect((await act(desk, 'publishSession', { id: session.id })).__typename).toBe('WrongState');
  });
});

describe('Delegating', () => {
  it('names who receives instead, with reason and paper, tells everybody, and can be taken back', async () => {
    const { session } = await published();
    const registration = await booked(session.slots[0]?.id);
    const wish = { id: session.id, reason: 'Chủ tịch họp Quốc hội', documentNumber: '12/GUQ-UBND' };
    const given = await act(desk, 'delegateSession', { ...wish, positionId: world.deputy.positionId });
    expect(given.session).toMatchObject({
      actualPosition: { title: 'Phó Chủ tịch UBND tỉnh' },
      delegation: { reason: 'Chủ tịch họp Quốc hội', documentNumber: '12/GUQ-UBND' },
    });
    const again = await act(desk, 'delegateSession', { ...wish, positionId: world.deputy.positionId });
    expect(again).toMatchObject({ __typename: 'SameReceiver' });
    const back = await act(desk, 'delegateSession', { ...wish, positionId: world.chair.positionId });
    expect(back.session).toMatchObject({ actualPosition: null, delegation: null });
    expect(await letters(registration.id)).toEqual([{ kind: 'RECEIVER_CHANGED' }, { kind: 'RECEIVER_CHANGED' }]);
    expect(await events(session.id)).toContain('ReceiverChanged');
  });

  it('refuses a deputy who receives elsewhere at that hour', async () => {
    const { session, plan } = await published();
    await act(desk, 'draftSession', { ...plan, assignedPositionId: world.deputy.positionId, room: null });
    const refused = await act(desk, 'delegateSession', {
      id: session.id,
      reason: 'Ốm',
      positionId: world.deputy.positionId,
    });
    expect(refused.__typename).toBe('LeaderBusy');
  });
});

describe('Holding', () => {
  it('is recorded once the session has begun', async () => {
    const { session } = await published();
    const early = await act(desk, 'markSessionHeld', { id: session.id });
    expect(early.__typename).toBe('SessionNotBegun');
    try {
      server.clock.set(session.startsAt);
      const then = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
      const held = await act(then, 'markSessionHeld', { id: session.id });
      expect(held.session.state).toBe('HELD');
      expect(await seenByCitizens(session.id)).toMatchObject({ status: 'HELD' });
    } finally {
      server.clock.set(morning);
    }
  });
});

describe('Somebody of another agency', () => {
  it('finds nothing here, whatever is asked', async () => {
    const stranger = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    const administrator = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.province }]);
    const { session } = await published();
    const { id } = session;
    const acts: [string, object][] = [
      ['draftSession', planned()],
      ['editSession', { id, expectedVersion: session.version }],
      ['publishSession', { id }],
      ['unpublishSession', { id }],
      ['postponeSession', { id, reason: 'Vì sao' }],
      ['cancelSession', { id, reason: 'Vì sao' }],
      ['delegateSession', { id, reason: 'Vì sao', positionId: world.deputy.positionId }],
      ['markSessionHeld', { id }],
      ['addSlots', { sessionId: id, slots: [] }],
      ['editSlot', { id: session.slots[0]?.id, publicCapacity: 9 }],
      ['withdrawSlot', { id: session.slots[0]?.id }],
    ];
    for (const [name, variables] of acts) {
      expect((await act(stranger, name, variables)).__typename, name).toBe('NotFoundHere');
      await expect(act(administrator, name, variables), name).rejects.toThrow('FORBIDDEN');
    }
    const read =
      'query ($id: ID!, $agency: ID!) { staffSession(id: $id) { id } staffSessions(agencyId: $agency) { nodes { id } } }';
    expect(await stranger.ask(read, { id, agency: world.province })).toEqual({
      staffSession: null,
      staffSessions: null,
    });
    expect(await administrator.ask(read, { id, agency: world.elsewhere })).toEqual({
      staffSession: { id },
      staffSessions: null,
    });
  });
});

describe('The list of the desk', () => {
  it('shows drafts or only what is published, page by page', async () => {
    const agency = world.commune;
    const assignedPositionId = world.communeChair.positionId;
    const draft = await drafted({ agencyId: agency, assignedPositionId });
    const open = await published({ agencyId: agency, assignedPositionId });
    const fromDay = draft.session.day;
    const query = `query ($agency: ID!, $fromDay: Date!, $drafts: Boolean!, $first: Int!, $after: String) {
      staffSessions(agencyId: $agency, fromDay: $fromDay, drafts: $drafts, first: $first, after: $after) {
        nodes { id registrationState } pageInfo { hasNextPage endCursor } } }`;
    type Page = { staffSessions: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const ask = (variables: object) => desk.ask<Page>(query, { agency, fromDay, drafts: true, first: 1, ...variables });
    const first = (await ask({})).staffSessions;
    expect(first).toMatchObject({ nodes: [{ id: draft.session.id }], pageInfo: { hasNextPage: true } });
    const second = (await ask({ after: first.pageInfo.endCursor })).staffSessions;
    expect(second.nodes).toEqual([{ id: open.session.id, registrationState: 'OPEN' }]);
    expect((await ask({ drafts: false })).staffSessions.nodes).toEqual(second.nodes);
  });
});
