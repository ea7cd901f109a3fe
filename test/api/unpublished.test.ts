import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChangeCursor } from '../../server/changes/read.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { joinWaitingList } from '../../server/registrations/join.js';
import { calendarChanged, changesOf, sessionChanged } from '../live/questions.js';
import { watch } from '../live/watching.js';
import { act, planner } from '../support/arranging.js';
import { bookingOf, joiningOf, visitorContext } from '../support/citizen.js';
import { deskOf, makeProvince } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { notify } from '../support/noticing.js';
import { startServer, type TestServer } from '../support/server.js';

/** A word that stands in everything that is not published, and in nothing that is. */
const secret = 'Bimat7391';

interface Hidden {
  /** Ids and slugs of drafts and of what hangs on them. */
  sessions: { id: string; slug: string; slotId: string }[];
  noticeIds: string[];
}

let server: TestServer;
let agencyId: string;
let leaderId: string;
let hidden: Hidden;
let before: string;
let shown: string;
beforeAll(async () => {
  server = await startServer({ now: morning });
  const world = await makeProvince(server.db);
  const desk = await deskOf(server, [
    { role: 'SECRETARY', agencyId: world.province },
    { role: 'HEAD', agencyId: world.province },
  ]);
  const plan = planner(world, desk);
  ({ province: agencyId } = world);
  ({ leaderId } = world.chair);
  before = await readChangeCursor(visitorContext(server.db));
  shown = (await plan.published({ expectedContent: 'Đất đai' })).session.id;

  const told = { expectedContent: secret, topics: [secret], participants: [{ name: secret }], whatToBring: secret };
  const drafts = [];
  for (let n = 0; n < 4; n += 1) drafts.push(await plan.drafted({ ...told, slug: `bimat7391-${n}` }));
  const [alone, submitted, scheduled, withdrawn] = drafts.map(({ session }) => session.id);
  const notice = async (sessionId: string | undefined) => {
    const words = { agencyId, subject: secret, legalBasis: secret, sessionIds: [sessionId] };
    const { id } = (await notify(desk, 'createNotice', words)).notice;
    await notify(desk, 'submitNotice', { id });
    return id;
  };
  const sign = (id: string, number: number) =>
    notify(desk, 'signNotice', {
      ...{ id, number: `${number}/TB-BIMAT7391`, issuedDay: '2026-03-02', signerPositionId: world.chair.positionId },
    });
  const noticeIds = [await notice(submitted), await notice(scheduled), await notice(withdrawn)];
  await sign(noticeIds[1] ?? '', 1);
  await notify(desk, 'publishNotice', { id: noticeIds[1], publishAt: later(morning, 60) });
  await notify(desk, 'recordNoticePosting', {
    noticeId: noticeIds[1],
    channel: 'PORTAL',
    day: '2026-03-02',
    evidence: secret,
  });
  await sign(noticeIds[2] ?? '', 2);
  await notify(desk, 'withdrawNotice', { id: noticeIds[2], reason: secret });
  await act(desk, 'cancelSession', { id: alone, reason: secret });
  hidden = {
    sessions: drafts.map(({ session }) => ({ id: session.id, slug: session.slug, slotId: session.slots[0]?.id ?? '' })),
    noticeIds,
  };
  server.clock.pass(1);
});
afterAll(() => server.close());

const session = `id slug expectedContent topics whatToBring statusReason participants { name } slots { id } hosts { id }`;
const listed = `sessions(first: 100, filter: $filter, asOf: $asOf) { nodes { ${session} } edges { cursor } pageInfo { hasNextPage } }`;
const notice = `id number subject legalBasis reason standing signer { title } postings { link } sessions { ${session} }
  releases { number } supersedes { id } supersededBy { id }`;
const release = `number changes { sessionId reason before { slug expectedContent } after { slug expectedContent participants } } notice { ${notice} }`;

async function raw(query: string, variables: object): Promise<string> {
  const { data, errors } = await server.gql(query, variables);
  return JSON.stringify({ data, errors });
}

function betrayals(text: string): string[] {
  const ids = [...hidden.noticeIds, ...hidden.sessions.flatMap((one) => [one.id, one.slotId, one.slug])];
  return [secret, 'BIMAT7391', ...ids].filter((one) => text.includes(one));
}

describe('What is not published', () => {
  it('is found neither by filters, search, counts nor next free places, now or as of any time', async () => {
    const asked = `query ($filter: SessionFilter, $asOf: DateTime) { ${listed} }`;
    const times = [undefined, morning, server.clock.now(), later(morning, 24 * 60), '2030-01-01T00:00:00Z'];
    for (const filter of [{}, { agencyId }, { leaderId }, { text: secret }, { text: 'bimat' }])
      for (const asOf of times) {
        const text = await raw(asked, { filter, asOf });
        expect(betrayals(text), text).toEqual([]);
        const isRefused = asOf !== undefined && asOf > later(server.clock.now(), 1);
        expect(text.includes(shown)).toBe(!isRefused && !('text' in filter));
      }
    expect(betrayals(await raw(`{ nextFreeSessions(first: 100) { ${session} } }`, {}))).toEqual([]);
  });

  it('is not there by id or slug: the answer is the one for what never was', async () => {
    const asked = `query ($id: ID, $slug: String, $asOf: DateTime) { session(id: $id, slug: $slug, asOf: $asOf) { ${session} } }`;
    const never = await raw(asked, { id: '0195f000-0000-7000-8000-000000000000' });
    for (const { id, slug } of hidden.sessions)
      for (const by of [{ id }, { slug }])
        for (const asOf of [undefined, server.clock.now(), morning])
          expect(await raw(asked, { ...by, asOf })).toBe(never);
    const noticed = `query ($id: ID!) { notice(id: $id) { ${notice} } }`;
    for (const id of hidden.noticeIds) expect(await raw(noticed, { id })).toBe('{"data":{"notice":null}}');
  });

  it('stands in no notice, release, content or change', async () => {
    const parts = [
      `notices(agencyId: $agencyId, first: 20) { nodes { ${notice} } }`,
      `releases(agencyId: $agencyId, first: 5) { nodes { ${release} } }`,
      'one: releaseContent(agencyId: $agencyId, number: 1) two: releaseContent(agencyId: $agencyId, number: 2)',
      `agency(id: $agencyId) { latestRelease { ${release} } }`,
    ];
    const texts = await Promise.all(parts.map((part) => raw(`query ($agencyId: ID!) { ${part} }`, { agencyId })));
    const changes = `query ($after: String!) { calendarChanges(after: $after, first: 100) {
      changes { change sessionId session { ${session} } } } }`;
    const text = [...texts, await raw(changes, { after: before })].join('\n');
    expect(text).not.toContain('GRAPHQL_VALIDATION_FAILED');
    expect(betrayals(text), text).toEqual([]);
    expect(text).toContain(shown);
  });

  it('cannot be booked or waited for, and the refusal is the one for what never was', async () => {
    const citizen = () => visitorContext(server.db, server.clock.now());
    const never = '0195f000-0000-7000-8000-000000000000';
    const stranger = await bookRegistration(citizen(), bookingOf(never));
    const waiter = await joinWaitingList(citizen(), joiningOf(never));
    for (const { id, slotId } of hidden.sessions) {
      expect(await bookRegistration(citizen(), bookingOf(slotId))).toEqual(stranger);
      expect(await joinWaitingList(citizen(), joiningOf(id))).toEqual(waiter);
    }
  });

  it('is not told to who watches, and who watches a draft hears nothing', async () => {
    const [first] = hidden.sessions;
    const all = watch(server.url, calendarChanged, { after: before });
    const one = watch(server.url, sessionChanged, { id: first?.id, after: before });
    try {
      const told = await all.until((heard) => changesOf(heard).length >= 1);
      expect(changesOf(told).map((change) => change.sessionId)).toEqual([shown]);
      expect(betrayals(JSON.stringify(told))).toEqual([]);
      expect(changesOf(one.told, 'sessionChanged').filter((change) => change.sessionId !== undefined)).toEqual([]);
    } finally {
      await all.stop();
      await one.stop();
    }
  });

  it('is in no feed, file or page', async () => {
    const slug = agencyId;
    const paths = [
      ...['/lich/tat-ca.ics', `/lich/co-quan/${slug}.ics`, `/lich/lanh-dao/${leaderId}.ics`],
      ...['/thay-doi/tat-ca.atom', `/thay-doi/${slug}.atom`, '/du-lieu/lich.csv', '/du-lieu/lich.json'],
      ...['/', '/lich', `/co-quan/${slug}`, `/lanh-dao/${leaderId}`],
      ...hidden.sessions.flatMap((one) => [`/buoi-tiep/${one.slug}`, `/lich/buoi/${one.slug}.ics`]),
    ];
    for (const path of paths) {
      const { body } = await server.inject({ url: path });
      const own = hidden.sessions.map((one) => one.slug).find((one) => path.includes(one));
      expect(
        betrayals(body).filter((one) => one !== own),
        path,
      ).toEqual([]);
    }
  });

  it('is only the desk’s, whatever a stranger asks of the staff graph', async () => {
    const asked = `query ($id: ID!, $agencyId: ID!) { staffNotice(id: $id) { id } previewRelease(agencyId: $agencyId) { number } }`;
    const { data, errors } = await server.staffGql(asked, { id: hidden.noticeIds[0], agencyId });
    expect(betrayals(JSON.stringify({ data, errors }))).toEqual([]);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
