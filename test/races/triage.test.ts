import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertStandardTriage } from '../../db/standard-triage.js';
import { listGrounds } from '../../db/triage-words.js';
import type { RequestContext } from '../../server/context.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { cancelRegistration } from '../../server/registrations/cancel.js';
import { joinWaitingList } from '../../server/registrations/join.js';
import { manageSecret } from '../../server/registrations/person.js';
import { answerProposal } from '../../server/triage/answer-proposal.js';
import { bookFor } from '../../server/triage/book-for.js';
import { lapseProposals } from '../../server/triage/lapse-proposals.js';
import { takeBackTriage } from '../../server/triage/take-back.js';
import { triageRegistrations } from '../../server/triage/triage.js';
import { bookingOf, joiningOf, somebody, visitorContext } from '../support/citizen.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { makeAgency, makeSession, morning } from '../support/make.js';
import { secretaryContext } from '../support/staff.js';

/** Everything that goes on at two sessions at once; numbers pick whom and where. */
type Act =
  | { do: 'book' | 'join' | 'bookFor'; at: number }
  | { do: 'cancel'; who: number }
  | { do: 'triage'; who: number; act: 'ACCEPT' | 'DECLINE' | 'REDIRECT' | 'WAITLIST' | 'PROPOSE_SESSION'; at: number }
  | { do: 'answer'; who: number; accept: boolean }
  | { do: 'takeBack'; which: number }
  | { do: 'lapse' };

const nat = fc.nat({ max: 9 });
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constantFrom('book', 'join', 'bookFor'), at: nat }),
  fc.record({ do: fc.constant('cancel'), who: nat }),
  fc.record({
    do: fc.constant('triage'),
    who: nat,
    act: fc.constantFrom('ACCEPT', 'DECLINE', 'REDIRECT', 'WAITLIST', 'PROPOSE_SESSION'),
    at: nat,
  }),
  fc.record({ do: fc.constant('answer'), who: nat, accept: fc.boolean() }),
  fc.record({ do: fc.constant('takeBack'), which: nat }),
  fc.record({ do: fc.constant('lapse') }),
) as fc.Arbitrary<Act>;

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase({ poolSize: 12 });
  await insertStandardTriage(database.db);
});
afterAll(() => database.close());

/** An agency with two sessions of two slots, and a hand for everybody who acts. */
/** Somebody new at the counter, who waits where nothing is free. */
function counterBooking(slotId: string) {
  const { applicant, matter } = bookingOf('');
  const given = { channel: 'COUNTER' as const, isUrgent: false, waitIfFull: true, overrides: [] };
  const said = { idempotencyKey: randomUUID(), consentReminders: false, locale: 'VI' as const };
  return { ...said, ...given, slotId, matter, applicant: { ...applicant, ...somebody() } };
}

async function makeWorld() {
  const { db } = database;
  const agencyId = await makeAgency(db);
  const sessions = [
    await makeSession(db, { agencyId, slots: [1, 2], staffPlaces: 1 }),
    await makeSession(db, { agencyId, slots: [2, 1], startsAt: '2026-03-20T01:00:00.000Z' }),
  ];
  const slots = sessions.flatMap(({ slotIds }) => slotIds);
  const [citizen, secretary] = [visitorContext(db), secretaryContext(db, agencyId)];
  const grounds = await listGrounds(db, agencyId, '2026-03-02');
  const groundOf = (done: string) => grounds.find((one) => one.acts.includes(done) && !one.needsDocument)?.id ?? null;
  const ids = async () =>
    (
      await database.sql<{ id: string; version: string }[]>`
      select id, version from registration where agency_id = ${agencyId} order by created_at, id`
    ).map((row) => ({ ...row }));
  const pick = <One>(many: readonly One[], n: number) => many[n % Math.max(1, many.length)];
  const accessOf = (ctx: RequestContext, id: string) => ({ link: manageSecret(ctx.keys, id) });

  async function run(act: Act): Promise<void> {
    const people = await ids();
    switch (act.do) {
      case 'book':
        return void (await bookRegistration(citizen, bookingOf(pick(slots, act.at) ?? '')));
      case 'join':
        return void (await joinWaitingList(citizen, joiningOf(pick(sessions, act.at)?.id ?? '')));
      case 'bookFor':
        return void (await bookFor(secretary, counterBooking(pick(slots, act.at) ?? '')));
      case 'lapse':
        return void (await lapseProposals({ db: database.db, keys: citizen.keys, now: () => morning }));
      case 'takeBack': {
        const done = await database.sql<
          { id: string }[]
        >`select id from triage_act where agency_id = ${agencyId} order by id desc`;
        return void (await takeBackTriage(secretary, pick(done, act.which)?.id ?? ''));
      }
      default:
    }
    const person = pick(people, act.who);
    if (!person) return;
    const proof = { idempotencyKey: randomUUID(), access: accessOf(citizen, person.id) };
    if (act.do === 'cancel') return void (await cancelRegistration(citizen, proof));
    if (act.do === 'answer') return void (await answerProposal(citizen, { ...proof, accept: act.accept }));
    const done = { DECLINE: 'DECLINED', REDIRECT: 'REDIRECTED', WAITLIST: 'WAITLISTED' }[act.act as string];
    await triageRegistrations(secretary, {
      ...{ idempotencyKey: randomUUID(), lines: [{ registrationId: person.id, version: Number(person.version) }] },
      ...{ act: act.act, groundId: done ? groundOf(done) : null, competentBody: 'Sở Xây dựng', documentNumber: null },
      ...{ dueDay: '2026-03-05', slotId: pick(slots, act.at) ?? '', reply: { vi: 'Kính gửi Ông/Bà.', en: null } },
    });
  }
  return { agencyId, run };
}

/** Everything that must hold whatever happened; empty when it does. */
async function broken(agencyId: string): Promise<string[]> {
  const rows = await database.sql<{ what: string }[]>`
    select 'a place sold twice, or lost: ' || s.id || ' ' || share.name as what
    from slot s join session on session.id = s.session_id
    cross join lateral (values ('PUBLIC', s.public_taken), ('STAFF', s.staff_taken), ('URGENT', s.urgent_taken)) share(name, taken)
    where session.agency_id = ${agencyId} and share.taken <>
      (select count(*) from registration r where r.slot_id = s.id and r.status = 'CONFIRMED' and r.share = share.name)
      + (select count(*) from triage_act t where t.proposed_slot_id = s.id and t.held_share = share.name)
    union all select 'a counter that lies: ' || s.id from session s where s.agency_id = ${agencyId}
      and (s.open_count, s.waiting_count, s.capacity) is distinct from (
        (select sum(public_capacity - public_taken)::int from slot where session_id = s.id),
        (select count(*)::int from registration where session_id = s.id and status = 'WAITLISTED'),
        (select sum(public_capacity)::int from slot where session_id = s.id))
    union all select 'somebody waits beside a free place: ' || s.id from session s
      where s.agency_id = ${agencyId} and s.open_count > 0 and s.waiting_count > 0
    union all select 'a place without its holder: ' || r.id from registration r
      where r.agency_id = ${agencyId} and (r.status = 'CONFIRMED') <> (r.slot_id is not null) and r.status <> 'CANCELLED'
    union all select 'ended without an answer: ' || r.id from registration r
      where r.agency_id = ${agencyId} and r.status = 'CANCELLED' and r.cancelled_by = 'STAFF'
        and r.triage_state not in ('DECLINED', 'REDIRECTED')
    union all select 'answered, but still there: ' || r.id from registration r
      where r.agency_id = ${agencyId} and r.status <> 'CANCELLED' and r.triage_state in ('DECLINED', 'REDIRECTED')
    union all select 'a question of somebody who left: ' || t.id from triage_act t join registration r on r.id = t.registration_id
      where t.agency_id = ${agencyId} and r.status = 'CANCELLED' and t.act in ('MORE_ASKED', 'SESSION_PROPOSED')
        and t.answer is null and t.undone_at is null
    union all select 'proposed in name only: ' || r.id from registration r
      where r.agency_id = ${agencyId} and r.status <> 'CANCELLED' and r.triage_state = 'SESSION_PROPOSED' and not exists (
        select from triage_act t where t.registration_id = r.id and t.act = 'SESSION_PROPOSED' and t.answer is null and t.undone_at is null)
    union all select 'a letter of what was taken back: ' || m.id from message m join triage_act t on t.id = m.triage_act_id
      where t.agency_id = ${agencyId} and t.undone_at is not null and m.state <> 'DROPPED'`;
  return rows.map(({ what }) => what);
}

it('Examining, proposing, answering, taking back, booking and leaving at once lose no place and sell none twice', async () => {
  const days = fc.array(fc.array(acts, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(days, async (batches) => {
      const world = await makeWorld();
      for (const batch of batches) {
        await Promise.all(batch.map((act) => world.run(act)));
        expect(await broken(world.agencyId)).toEqual([]);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 240_000);

it('A place that is sold twice would be seen', async () => {
  const { agencyId, run } = await makeWorld();
  await run({ do: 'book', at: 0 });
  await database.sql`
    update slot set public_capacity = public_capacity + 1, public_taken = public_taken + 1
    from session where session.id = slot.session_id and session.agency_id = ${agencyId}`;
  expect((await broken(agencyId)).join()).toContain('sold twice');
});
