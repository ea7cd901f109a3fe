import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyParameter } from '../../db/tables/policy.js';
import type { RoleName } from '../../server/actor.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { act, planner } from '../support/arranging.js';
import { bookingOf, visitorContext } from '../support/citizen.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { morning } from '../support/make.js';
import { notify } from '../support/noticing.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());

/** A province of the test's own and somebody of each role in it. */
async function office() {
  const world = await makeProvince(server.db);
  const { leaderId } = world.chair;
  const as = (role: RoleName, of: { agencyId?: string; leaderId?: string } = {}): Promise<Desk> =>
    deskOf(server, [{ role, agencyId: world.province, ...(role === 'LEADER' ? { leaderId } : {}), ...of }]);
  const secretary = await as('SECRETARY');
  return { world, as, secretary, plan: planner(world, secretary) };
}

describe('A head', () => {
  it('signs what secretaries may only submit, and both publish what is signed', async () => {
    const { world, as, secretary, plan } = await office();
    const head = await as('HEAD');
    const draft = await plan.drafted();
    const { notice } = await notify(secretary, 'createNotice', {
      ...{ agencyId: world.province, subject: 'Lịch tiếp công dân', number: '12/TB-UBND', issuedDay: '2026-03-02' },
      ...{ signerPositionId: world.chair.positionId, sessionIds: [draft.session.id] },
    });
    await expect(notify(head, 'submitNotice', { id: notice.id })).rejects.toThrow('FORBIDDEN');
    expect((await notify(secretary, 'submitNotice', { id: notice.id })).notice.state).toBe('SUBMITTED');
    await expect(notify(secretary, 'signNotice', { id: notice.id })).rejects.toThrow('FORBIDDEN');
    expect((await notify(head, 'signNotice', { id: notice.id })).notice.state).toBe('SIGNED');
    expect((await notify(secretary, 'publishNotice', { id: notice.id })).__typename).toBe('NoticePublished');
  });

  it('of a commune signs nothing of the province, even when secretary there', async () => {
    const { world, secretary } = await office();
    const both = await deskOf(server, [
      { role: 'SECRETARY', agencyId: world.province },
      { role: 'HEAD', agencyId: world.commune },
    ]);
    const given = { agencyId: world.province, subject: 'Lịch tiếp công dân', number: '13/TB-UBND' };
    const { notice } = await notify(secretary, 'createNotice', given);
    await notify(secretary, 'submitNotice', { id: notice.id });
    expect((await notify(both, 'signNotice', { id: notice.id })).__typename).toBe('NotFoundHere');
  });

  it('moves, delegates, cancels and publishes, and drafts nothing', async () => {
    const { as, plan } = await office();
    const head = await as('HEAD');
    await expect(act(head, 'draftSession', plan.planned())).rejects.toThrow('FORBIDDEN');
    const { session } = await plan.drafted();
    const { id } = session;
    expect((await act(head, 'publishSession', { id })).__typename).toBe('SessionSaved');
    expect((await act(head, 'postponeSession', { id, reason: 'Họp đột xuất' })).__typename).toBe('SessionSaved');
    expect((await act(head, 'cancelSession', { id, reason: 'Không tổ chức' })).__typename).toBe('SessionSaved');
  });
});

describe('Where an agency wants its head’s approval', () => {
  it('secretaries are told so, and publish only what a signed notice announces', async () => {
    const { world, as, secretary, plan } = await office();
    const head = await as('HEAD');
    await server.db.insert(policyParameter).values({
      ...{ id: uuidv7(), key: 'publicationApproval', agencyId: world.province, value: 'HEAD' },
      ...{ effectiveFrom: '2014-07-01', source: 'Quy chế tiếp công dân của tỉnh' },
    });
    const [one, two] = [(await plan.drafted()).session.id, (await plan.drafted()).session.id];
    const calendar = { agencyId: world.province, sessionIds: [two] };
    const refused = await act(secretary, 'publishSession', { id: one });
    expect(refused).toMatchObject({ __typename: 'ApprovalNeeded', message: expect.stringContaining('người đứng đầu') });
    expect((await notify(secretary, 'publishCalendar', calendar)).__typename).toBe('ApprovalNeeded');
    expect((await act(head, 'publishSession', { id: one })).__typename).toBe('SessionSaved');
    expect((await notify(head, 'publishCalendar', calendar)).__typename).toBe('CalendarPublished');
    expect((await act(secretary, 'postponeSession', { id: one, reason: 'Bão' })).__typename).toBe('SessionSaved');
  });
});

const registrations = `query ($id: ID!) { registrations(sessionId: $id) {
  nodes { applicantName code phone summary } } }`;

describe('Who registered', () => {
  it('is told to each as far as the work needs it', async () => {
    const { world, as, secretary, plan } = await office();
    const { session } = await plan.published();
    const booking = bookingOf(session.slots[0]?.id ?? '');
    const matter = { ...booking.matter, summary: 'Tranh chấp ranh giới đất' };
    await bookRegistration(visitorContext(server.db), { ...booking, matter });
    const ask = async (desk: Desk) =>
      (
        await desk.ask<{ registrations: { nodes: Record<string, unknown>[] } | null }>(registrations, {
          id: session.id,
        })
      ).registrations?.nodes[0] ?? null;
    const whole = { applicantName: expect.any(String), phone: expect.any(String), summary: expect.any(String) };
    for (const desk of [secretary, await as('HEAD'), await as('LEADER')]) expect(await ask(desk)).toMatchObject(whole);
    const others: RoleName[] = ['ADMINISTRATOR', 'CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER', 'RECEPTIONIST'];
    for (const role of others) expect(await ask(await as(role)), role).toBeNull();
    expect(await ask(await as('LEADER', { leaderId: world.deputy.leaderId }))).toBeNull();
    server.clock.set(session.startsAt);
    const seen = await ask(await as('RECEPTIONIST'));
    expect(seen).toMatchObject({ applicantName: expect.any(String), phone: null, summary: null });
    server.clock.set(morning);
  });
});
