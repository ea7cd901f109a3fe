import { readSheet as readXlsx } from 'read-excel-file/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { insertStandardTriage } from '../../db/standard-triage.js';
import { somebody } from '../support/citizen.js';
import { type Desk, deskOf } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { promiseRoom } from '../support/promising.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let room: Awaited<ReturnType<typeof promiseRoom>>;
let sessionId: string;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardPolicies(server.db);
  await insertDemoPolicies(server.db);
  await insertStandardTriage(server.db);
  room = await promiseRoom(server);
  const session = await room.withPlaces(2);
  sessionId = session.id;
  const matter = { partySize: 2, representatives: ['+Lê Văn Hai'], needsInterpreter: false, accessNeeds: [] };
  const applicant = somebody({
    fullName: '=HYPERLINK("http://x","Bấm")',
    phone: '0912 345 678',
    address: '\u0009@thôn 2',
    identityKind: 'CITIZEN_ID',
    identityNumber: '001099054321',
  });
  await room.books(session, 0, { applicant, matter: { ...matter, summary: '-1+2, đường "cái"' } });
  await room.books(session);
  await room.joins(session, { applicant: somebody({ fullName: 'Người Chờ' }) });
});
afterAll(() => server.close());
beforeEach(() => server.clock.set(morning));

interface Exported {
  __typename: string;
  fileName?: string;
  mediaType?: string;
  content?: string;
  count?: number;
}

async function take(by: Desk, format: 'CSV' | 'XLSX'): Promise<Exported> {
  const { file } = await by.ask<{ file: Exported }>(
    `mutation ($input: ExportRegistrationsInput!) { file: exportRegistrations(input: $input) { __typename
      ... on RegistrationsExported { fileName mediaType content count } } }`,
    { input: { sessionId, format } },
  );
  return file;
}
const bytesOf = ({ content = '' }: Exported) => Buffer.from(content, 'base64');

describe('The list of a session as a file', () => {
  it('opens in a spreadsheet with its tones, and text that looks like a formula is text', async () => {
    const csv = bytesOf(await take(room.desk, 'CSV')).toString('utf8');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""Bấm"")"`);
    for (const cell of ["'@thôn 2", "'+Lê Văn Hai", `"'-1+2, đường ""cái"""`, '0912 345 678'])
      expect(csv).toContain(cell);
    expect(csv.split(/\r\n/).flatMap((line) => line.split(','))).not.toContainEqual(expect.stringMatching(/^[=+\-@]/));
  });

  it('is the same as a workbook, in the order people are received', async () => {
    const file = await take(room.desk, 'XLSX');
    expect(file).toMatchObject({ count: 3, fileName: expect.stringMatching(/^dang-ky-.*\.xlsx$/) });
    const rows = await readXlsx(bytesOf(file));
    expect(rows).toHaveLength(4);
    expect(rows[0]?.slice(0, 4)).toEqual(['STT', 'Mã đăng ký', 'Giờ hẹn', 'Họ và tên']);
    expect(rows[1]?.[3]).toBe(`'=HYPERLINK("http://x","Bấm")`);
    expect(rows[3]?.[3]).toBe('Người Chờ');
  });

  it('never holds the number of a paper, in any form', async () => {
    const texts = [
      bytesOf(await take(room.desk, 'CSV')).toString('utf8'),
      JSON.stringify(await readXlsx(bytesOf(await take(room.desk, 'XLSX')))),
    ];
    // Codes are drawn by lot: one may end in the same digits.
    const others = texts.map((text) => text.replaceAll(/\b\d{10}\b/g, ''));
    for (const text of others) expect(text).not.toMatch(/001099054321|54321|321/);
  });

  it('needs a fresh proof of who asks, and is on record before it leaves', async () => {
    const by = await deskOf(server, [{ role: 'SECRETARY', agencyId: room.world.province }]);
    const count = async () =>
      (
        await server.database
          .sql`select count(*)::int as count from audit_entry where kind = 'EXPORT' and ${sessionId} = any(subject_ids)`
      )[0]?.count;
    const before = await count();
    server.clock.set(later(morning, 11));
    expect(await take(by, 'CSV')).toEqual({ __typename: 'ConfirmationNeeded' });
    expect(await count()).toBe(before);
    server.clock.set(later(morning, 5));
    expect(await take(by, 'CSV')).toMatchObject({ __typename: 'RegistrationsExported' });
    expect(await count()).toBe(before + 1);
  });

  it('is nobody else’s', async () => {
    const elsewhere = await deskOf(server, [{ role: 'SECRETARY', agencyId: room.world.elsewhere }]);
    expect(await take(elsewhere, 'CSV')).toEqual({ __typename: 'NotFoundHere' });
  });
});
