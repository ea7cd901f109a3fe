import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watch } from '../live/watching.js';
import { countStatements } from '../support/count-statements.js';
import { deskOf } from '../support/desk.js';
import { afterSession, direct } from '../support/directing.js';
import { morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { readXml } from '../support/xml.js';

const bookQuery = `query ($filter: DirectiveFilter) { directives(filter: $filter, first: 100) {
  nodes { id publicText standing daysLate dueDay firstDueDay doneDay reason owner { id name } agency { id } session { slug }
    steps { act note fromDueDay toDueDay link } } } }`;
const countsQuery = `query ($agencyId: ID) { directiveCounts(agencyId: $agencyId) { total pending overdue doneInTime doneLate cancelled } }`;

interface Promised {
  id: string;
  publicText: string;
  standing: string;
  daysLate: number;
  steps: { act: string; note: string | null }[];
  [field: string]: unknown;
}

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());

async function book(filter: object = {}): Promise<Promised[]> {
  const { data, errors } = await server.gql<{ directives: { nodes: Promised[] } }>(bookQuery, { filter });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.directives.nodes;
}
const counts = async (agencyId: string) =>
  (await server.gql<{ directiveCounts: Record<string, number> }>(countsQuery, { agencyId })).data?.directiveCounts;

async function promised(given: object = {}) {
  const world = await afterSession(server);
  const { desk, province, commune } = world;
  const wish = { agencyId: province, ownerAgencyId: commune, publicText: 'Nạo vét kênh nội đồng thôn 2' };
  const { directive } = await direct(desk, 'giveDirective', { ...wish, dueInWorkingDays: 5, isPublic: true, ...given });
  return { ...world, directive, id: directive.id };
}

describe('A directive', () => {
  it('is given for so many working days and stands in the public book without a name', async () => {
    const { id, commune, directive, province } = await promised();
    expect(directive).toMatchObject({
      status: 'OPEN',
      standing: 'PENDING',
      dueDay: '2026-03-09',
      owner: { id: commune },
    });
    const [one] = await book({ agencyId: commune, side: 'OWED' });
    expect(one).toMatchObject({
      id,
      publicText: 'Nạo vét kênh nội đồng thôn 2',
      agency: { id: province },
      daysLate: 0,
    });
    expect(one?.steps.map(({ act }) => act)).toEqual(['GIVEN']);
  });

  it('that is not public is nowhere to be seen', async () => {
    const { commune, id, desk } = await promised({ isPublic: false });
    expect(await book({ agencyId: commune })).toEqual([]);
    expect((await counts(commune))?.total).toBe(0);
    const asked = await server.gql<{ directive: null }>('query ($id: ID!) { directive(id: $id) { id } }', { id });
    expect(asked.data?.directive).toBeNull();
    await direct(desk, 'publishDirective', { id });
    expect(await book({ agencyId: commune })).toHaveLength(1);
  });

  it('is opened by handlers and overseers, who are told nothing of the plan behind it', async () => {
    const { desk, province, sessionId } = await afterSession(server);
    const { conclusion } = await direct(desk, 'draftConclusion', {
      ...{ sessionId, subject: 'Kết luận buổi tiếp' },
      matters: [{ publicText: 'Giao kiểm tra' }],
    });
    const wish = { agencyId: province, ownerAgencyId: province, publicText: 'Kiểm tra mương', dueDay: '2026-04-01' };
    const { directive } = await direct(desk, 'giveDirective', { ...wish, conclusionId: conclusion.id });
    const opened = `query ($id: ID!) { staffDirective(id: $id) { id session { id day } may { give report }
      steps { id } extensions { id } disputes { id } ownerPosition { id } } }`;
    for (const role of ['CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER'] as const) {
      const asker = await deskOf(server, [{ role, agencyId: province }]);
      expect(await asker.ask(opened, { id: directive.id })).toMatchObject({ staffDirective: { session: null } });
    }
    const inspector = await deskOf(server, [{ role: 'INSPECTOR', agencyId: province }]);
    const listed = `query ($id: ID!, $agencyId: ID!) { staffConclusion(id: $id) { id session { id } }
      owedConclusions(agencyId: $agencyId) { session { id } } }`;
    expect(await inspector.ask(listed, { id: conclusion.id, agencyId: province })).toEqual({
      ...{ staffConclusion: { id: conclusion.id, session: null }, owedConclusions: null },
    });
  });

  it('in the book keeps its words and its day', async () => {
    const { id, desk, directive } = await promised();
    const edit = { id, expectedVersion: directive.version };
    expect((await direct(desk, 'editDirective', { ...edit, publicText: 'Việc khác' })).__typename).toBe(
      'DirectivePublic',
    );
    expect((await direct(desk, 'editDirective', { ...edit, dueDay: '2026-12-01' })).__typename).toBe('DirectivePublic');
    expect((await direct(desk, 'editDirective', { ...edit, detail: 'gọi ông chủ tịch xã' })).__typename).toBe(
      'DirectiveSaved',
    );
    await expect(server.db.$client`update directive set public_text = 'khác' where id = ${id}`).rejects.toThrow(
      /stays as it was made/,
    );
    await expect(server.db.$client`delete from directive_step where directive_id = ${id}`).rejects.toThrow(/stays/);
  });

  it('is refused when its public words say whose registration it comes from', async () => {
    const { desk, province, commune, registrationId, applicant } = await promised();
    const wish = { agencyId: province, ownerAgencyId: commune, registrationId, dueInWorkingDays: 3 };
    const named = await direct(desk, 'giveDirective', {
      ...wish,
      publicText: `Trả lời bà ${applicant.fullName} về đất`,
    });
    expect(named).toMatchObject({ __typename: 'NamesSomebody' });
    expect(named.message).toMatch(/không nêu tên/);
  });

  it('is reported by its owner with evidence and done when its giver confirms', async () => {
    const { id, desk, owner, commune } = await promised();
    const bare = await direct(owner, 'reportDirective', { id, isDone: true, note: 'Đã nạo vét 300 m' });
    expect(bare).toMatchObject({ __typename: 'FieldsInvalid', problems: [{ field: 'link', problem: 'MISSING' }] });
    const link = 'https://thangbinh.example/nao-vet';
    const told = { id, isDone: true, note: 'Đã nạo vét 300 m', publicNote: 'Đã nạo vét xong 300 m kênh', link };
    expect((await direct(owner, 'reportDirective', told)).directive.status).toBe('REPORTED');
    expect((await direct(owner, 'confirmDirective', { id, isDone: true })).__typename).toBe('NotFoundHere');
    const back = await direct(desk, 'confirmDirective', { id, isDone: false, note: 'Còn đoạn cuối kênh' });
    expect(back.directive.status).toBe('IN_PROGRESS');
    await direct(owner, 'reportDirective', told);
    const done = await direct(desk, 'confirmDirective', { id, isDone: true });
    expect(done.directive).toMatchObject({ status: 'DONE', standing: 'DONE_IN_TIME', doneDay: '2026-03-02' });
    const [one] = await book({ agencyId: commune, standings: ['DONE_IN_TIME'] });
    expect(one?.steps.filter(({ note }) => note)).toMatchObject([{ note: told.publicNote }, { note: told.publicNote }]);
    expect(JSON.stringify(one)).not.toContain('Còn đoạn cuối kênh');
    expect((await direct(owner, 'reportDirective', told)).__typename).toBe('DirectiveWrongStatus');
  });

  it('has more time only by an extension, with a reason and a decision; the first day stays told', async () => {
    const { id, desk, owner } = await promised();
    const asked = await direct(owner, 'askExtension', { id, toDay: '2026-03-20', reason: 'Mưa lũ kéo dài' });
    expect(asked.directive).toMatchObject({ dueDay: '2026-03-09', extensions: [{ state: 'ASKED' }] });
    const twice = await direct(owner, 'askExtension', { id, toDay: '2026-03-25', reason: 'Thêm nữa' });
    expect(twice.__typename).toBe('ExtensionPending');
    const refused = await direct(desk, 'decideExtension', { id, isGranted: false });
    expect(refused.problems).toMatchObject([{ field: 'decision', problem: 'MISSING' }]);
    const granted = await direct(desk, 'decideExtension', { id, isGranted: true });
    expect(granted.directive).toMatchObject({ dueDay: '2026-03-20', firstDueDay: '2026-03-09' });
    expect((await direct(desk, 'decideExtension', { id, isGranted: true })).__typename).toBe('NoExtensionAsked');
  });

  it('is heard of at the owner’s desk, and by everybody who watches the book', async () => {
    const { commune, desk, province } = await promised();
    const asked = await server.gql<{ changeCursor: string }>('{ changeCursor }');
    const watching = watch(
      server.url,
      'subscription ($after: String) { directivesChanged(after: $after) { cursor agencyIds } }',
      { after: asked.data?.changeCursor },
    );
    const wish = { agencyId: province, ownerAgencyId: commune, publicText: 'Lắp đèn đường', dueDay: '2026-03-30' };
    await direct(desk, 'giveDirective', { ...wish, isPublic: true });
    const told = await watching.until((all) => JSON.stringify(all).includes(commune));
    expect(JSON.stringify(told)).not.toContain('Lắp đèn');
    await watching.stop();
  });

  it('is nobody else’s: strangers see nothing, overseers no inner words, and what is read is on record', async () => {
    const { id, elsewhere, province, desk } = await promised({ detail: 'Gọi số 0905 trước khi đến' });
    const query = 'query ($id: ID!) { staffDirective(id: $id) { id detail disputes { id } may { give report } } }';
    const stranger = await deskOf(server, [{ role: 'SECRETARY', agencyId: elsewhere }]);
    expect(await stranger.ask(query, { id })).toEqual({ staffDirective: null });
    const inspector = await deskOf(server, [{ role: 'INSPECTOR', agencyId: province }]);
    const seen = await inspector.answer<{ staffDirective: object }>(query, { id });
    expect(seen.data?.staffDirective).toMatchObject({ id, detail: null, may: { give: false, report: false } });
    expect(await desk.ask(query, { id })).toMatchObject({ staffDirective: { detail: 'Gọi số 0905 trước khi đến' } });
    const rows = await server.db
      .$client`select 1 from audit_entry where act = 'DirectiveDetail' and subject_ids @> array[${id}::text]`;
    expect(rows).toHaveLength(1);
  });

  it('costs the same number of statements however long the book is', async () => {
    const { desk, province, commune } = await promised();
    const list = () => server.gql(bookQuery, { filter: { agencyId: commune } });
    const one = await countStatements(server.db, list);
    for (let n = 0; n < 5; n += 1) {
      const wish = { agencyId: province, ownerAgencyId: commune, publicText: `Việc ${n}`, dueDay: '2026-03-30' };
      await direct(desk, 'giveDirective', { ...wish, isPublic: true });
    }
    const six = await countStatements(server.db, list);
    expect(six.statements.length).toBe(one.statements.length);
    const both = `query ($one: ID!, $other: ID!) { a: agency(id: $one) { directiveCounts { total overdue } } b: agency(id: $other) { directiveCounts { total } } }`;
    const { data } = await server.gql(both, { one: province, other: commune });
    expect(data).toEqual({ a: { directiveCounts: { total: 6, overdue: 0 } }, b: { directiveCounts: { total: 6 } } });
  });
});

const ownQuery = `query ($access: ManageAccess!) { registration(access: $access) {
  directives { directive { id publicText standing } disputedAt outcome answer } } }`;
const disputeMutation = `mutation ($input: DisputeDirectiveInput!) { disputeDirective(input: $input) { __typename
  ... on Refusal { message } ... on DirectiveDisputed { registration { directives { disputedAt } } } } }`;

describe('The citizen whose registration led to a promise', () => {
  const say = async (input: object) =>
    (await server.gql<{ disputeDirective: { __typename: string } }>(disputeMutation, { input })).data?.disputeDirective;

  async function kept() {
    const world = await afterSession(server);
    const { desk, owner, province, commune, registrationId, access } = world;
    const wish = { agencyId: province, ownerAgencyId: commune, registrationId, publicText: 'Cấp lại giấy chứng nhận' };
    const { directive } = await direct(desk, 'giveDirective', { ...wish, dueInWorkingDays: 5, isPublic: true });
    const report = { id: directive.id, isDone: true, note: 'Đã trả', link: 'https://x.example/1' };
    await direct(owner, 'reportDirective', report);
    await direct(desk, 'confirmDirective', { id: directive.id, isDone: true });
    return { ...world, id: directive.id, access };
  }

  it('sees it, says that it is not done, and has an answer; the book shows neither', async () => {
    const { id, access, desk, commune } = await kept();
    const own = await server.gql<{ registration: { directives: object[] } }>(ownQuery, { access });
    expect(own.data?.registration.directives).toMatchObject([{ directive: { id, standing: 'DONE_IN_TIME' } }]);
    const comment = 'Tôi vẫn chưa nhận được giấy';
    expect((await say({ access, directiveId: id, comment }))?.__typename).toBe('DirectiveDisputed');
    expect((await say({ access, directiveId: id }))?.__typename).toBe('DirectiveDisputed');
    expect(JSON.stringify(await book({ agencyId: commune }))).not.toMatch(/DISPUTED|chưa nhận/);
    const query = 'query ($id: ID!) { staffDirective(id: $id) { disputes { id comment answeredAt } } }';
    const { staffDirective } = await desk.ask<{ staffDirective: { disputes: { id: string }[] } }>(query, { id });
    expect(staffDirective.disputes).toMatchObject([{ comment, answeredAt: null }]);
    const [dispute] = staffDirective.disputes;
    const answer = 'Giấy đã ký, mời Ông/Bà đến nhận ngày 10/3';
    const answered = { disputeId: dispute?.id, isReopened: true, answer };
    expect((await direct(desk, 'answerDispute', answered)).directive).toMatchObject({
      status: 'IN_PROGRESS',
      doneDay: null,
    });
    expect((await direct(desk, 'answerDispute', answered)).__typename).toBe('DisputeAnswered');
    const after = await server.gql<{ registration: { directives: object[] } }>(ownQuery, { access });
    expect(after.data?.registration.directives).toMatchObject([{ outcome: 'REOPENED', answer }]);
    expect((await book({ agencyId: commune }))[0]?.standing).toBe('PENDING');
    expect(server.logged()).not.toContain('chưa nhận');
  });

  it('cannot speak of anybody else’s promise, nor without proof, nor more than five times a day', async () => {
    const { id, access } = await kept();
    const other = await kept();
    expect((await say({ access, directiveId: other.id }))?.__typename).toBe('NothingPromised');
    expect((await say({ access: { link: 'x'.repeat(26) }, directiveId: id }))?.__typename).toBe('AccessNotRecognised');
    for (let n = 0; n < 5; n += 1) await say({ access, directiveId: id });
    const { errors } = await server.gql(disputeMutation, { input: { access, directiveId: id } });
    expect(errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  it('is heard by the giver’s desk alone: at the owner’s it names nobody', async () => {
    const { id, access, owner } = await kept();
    await say({ access, directiveId: id, comment: 'chưa xong' });
    const query = 'query ($id: ID!) { staffDirective(id: $id) { disputes { comment } steps { act note } } }';
    const { staffDirective } = await owner.ask<{ staffDirective: { disputes: object[]; steps: object[] } }>(query, {
      id,
    });
    expect(staffDirective.disputes).toEqual([]);
    expect(staffDirective.steps.at(-1)).toEqual({ act: 'DISPUTED', note: null });
  });
});

describe('The counts of the book', () => {
  it('know what is open, overdue, done in time, done late and called off, as of today', async () => {
    const { desk, owner, province, commune } = await promised();
    const give = async (publicText: string) =>
      (
        await direct(desk, 'giveDirective', {
          ...{ agencyId: province, ownerAgencyId: commune, publicText, dueDay: '2026-03-04', isPublic: true },
        })
      ).directive.id;
    const [late, inTime, off] = [await give('trễ'), await give('đúng hạn'), await give('thôi')];
    const link = 'https://x.example/2';
    await direct(owner, 'reportDirective', { id: inTime, isDone: true, note: 'xong', link });
    await direct(desk, 'confirmDirective', { id: inTime, isDone: true });
    await direct(desk, 'cancelDirective', { id: off, reason: 'Đã có dự án khác' });
    server.clock.set('2026-03-06T01:00:00.000Z');
    expect(await counts(commune)).toEqual({
      total: 4,
      pending: 2,
      overdue: 1,
      doneInTime: 1,
      doneLate: 0,
      cancelled: 1,
    });
    const overdue = await book({ agencyId: commune, standings: ['OVERDUE'] });
    expect(overdue).toMatchObject([{ id: late, daysLate: 2 }]);
    const fresh = await deskOf(server, [{ role: 'HEAD', agencyId: province }]);
    await direct(fresh, 'confirmDirective', { id: late, isDone: true });
    expect(await counts(commune)).toMatchObject({ pending: 1, overdue: 0, doneLate: 1 });
    server.clock.set(morning);
  });
});

describe('News of the promises book', () => {
  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });
  async function newsAt(path: string) {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    return readXml(await answer.text());
  }
  const entriesOf = async (path: string) => (await newsAt(path)).all('entry');

  it('tell what became of a promise, latest first: new, overdue, given more time, kept; and name nobody', async () => {
    const { id, commune, province, applicant } = await promised({ publicText: 'Sửa cầu & đường thôn 3' });
    server.clock.set('2026-03-12T01:00:00.000Z');
    const [lateDesk, lateOwner] = [
      await deskOf(server, [{ role: 'HEAD', agencyId: province }]),
      await deskOf(server, [{ role: 'SECRETARY', agencyId: commune }]),
    ];
    await direct(lateOwner, 'askExtension', { id, toDay: '2026-03-20', reason: 'Ông Lê Văn Kín xin chờ' });
    await direct(lateDesk, 'decideExtension', { id, isGranted: true });
    server.clock.pass(5);
    const link = 'https://x.example/cau';
    await direct(lateOwner, 'reportDirective', { id, isDone: true, note: 'Ông Lê Văn Kín đã xem', link });
    await direct(lateDesk, 'confirmDirective', { id, isDone: true });
    const path = `/so-loi-hua/${commune}.atom`;
    const entries = await entriesOf(path);
    expect(entries.map((one) => one.attribute('category', 'term'))).toEqual(['KEPT', 'EXTENDED', 'OVERDUE', 'NEW']);
    expect(entries[0]?.text('title')).toBe('Đã thực hiện: Sửa cầu & đường thôn 3');
    expect(entries[1]?.all('td').map((cell) => cell.text())).toEqual(['09/03/2026', '20/03/2026']);
    expect(entries[2]?.text('updated')).toBe('2026-03-09T17:00:00.000Z');
    expect(entries[3]?.attribute('link', 'href')).toBe(`${server.url}/so-loi-hua?co-quan=${commune}#${id}`);
    const text = await (await get(path)).text();
    for (const name of ['Kín', applicant.fullName]) expect(text).not.toContain(name);
    const english = await entriesOf(`/en${path}`);
    expect(english[3]?.text('title')).toBe('New promise: Sửa cầu & đường thôn 3');
    expect(new Set(entries.map((one) => one.text('id'))).size).toBe(4);
    expect(english.map((one) => one.text('id'))).toEqual(entries.map((one) => one.text('id')));
    expect((await entriesOf(`/so-loi-hua/${province}.atom`)).length).toBe(4);
    server.clock.set(morning);
  });

  it('leave out what is not public, and whoever has the present file is told so', async () => {
    const { commune } = await promised({ isPublic: false });
    const path = `/so-loi-hua/${commune}.atom`;
    expect(await entriesOf(path)).toEqual([]);
    const first = await get(path);
    const etag = first.headers.get('etag') ?? '';
    const since = first.headers.get('last-modified') ?? '';
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
    expect((await get(path, { 'if-modified-since': since })).status).toBe(304);
    expect((await get('/so-loi-hua/khong-co.atom')).status).toBe(404);
    expect((await get(`${path}?truoc=bay-gio`)).status).toBe(404);
  });

  it('stand beside the book as open data, in both languages, without names', async () => {
    const { id, commune, province, applicant } = await promised({ publicText: '=Sửa cầu, đường thôn 3' });
    const bytes = await (await get(`/du-lieu/loi-hua.csv?co-quan=${commune}`)).arrayBuffer();
    const csv = Buffer.from(bytes).toString('utf8');
    const [head, line, ...more] = csv.split('\r\n');
    expect(head).toMatch(/^\ufeffma,noi_dung,ma_co_quan_thuc_hien,co_quan_thuc_hien,/);
    expect(line).toContain(`${id},"'=Sửa cầu, đường thôn 3",${commune},`);
    expect(line).toContain(`,2026-03-02,2026-03-09,2026-03-09,"Đang thực hiện, trong hạn",,0,,`);
    expect(more).toEqual(['']);
    const answer = await get(`/en/du-lieu/loi-hua.json?co-quan=${commune}`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const json = (await answer.json()) as { licence: object; promises: Record<string, unknown>[] };
    expect(json.promises).toMatchObject([{ id, giver_slug: province, standing: 'Pending, in time', days_late: 0 }]);
    expect(csv + JSON.stringify(json)).not.toContain(applicant.fullName);
    expect((await get('/du-lieu/loi-hua.csv?co-quan=khong-co')).status).toBe(404);
  });

  it('go back page by page to the beginning, each piece once', async () => {
    const { commune, desk, province } = await promised();
    const wish = { agencyId: province, ownerAgencyId: commune, dueInWorkingDays: 5, isPublic: true };
    for (let i = 0; i < 52; i += 1) await direct(desk, 'giveDirective', { ...wish, publicText: `Việc thứ ${i}` });
    const ids = new Set<string>();
    const seen: number[] = [];
    let path: string | undefined = `/so-loi-hua/${commune}.atom`;
    while (path !== undefined) {
      const text: string = await (await get(path)).text();
      const entries = readXml(text).all('entry');
      for (const one of entries) ids.add(one.text('id'));
      seen.push(entries.length);
      path = /<link rel="next"[^>]* href="([^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&').replace(server.url, '');
    }
    expect([seen, ids.size]).toEqual([[50, 3], 53]);
  });
});
