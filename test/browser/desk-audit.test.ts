import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { cookieOf, makeStaff } from '../support/desk.js';
import { makeSession } from '../support/make.js';
import { type DeskSite, openDeskSite } from './desk-site.js';

describe.skipIf(!hasChromium)('The audit at the desk', () => {
  let site: DeskSite;
  let sessionId: string;
  let name: string;
  const inspector = () => [{ role: 'INSPECTOR' as const, agencyId: site.province.province }];

  beforeAll(async () => {
    site = await openDeskSite();
    const { server, province } = site;
    const { username } = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: province.province }]);
    name = username;
    const cookie = await cookieOf(server, username);
    const { province: agencyId, chair, point } = province;
    const given = { agencyId, pointId: point, receiverLeaderId: chair.leaderId, assignedPositionId: chair.positionId };
    sessionId = (await makeSession(server.db, { ...given, startsAt: '2026-09-21T01:00:00.000Z' })).id;
    const act = (query: string, variables: object) => server.staffGql(query, variables, { cookie });
    await act('query ($id: ID!) { registrations(sessionId: $id) { nodes { id } } }', { id: sessionId });
    await act('mutation ($input: CancelSessionInput!) { cancelSession(input: $input) { __typename } }', {
      input: { id: sessionId, reason: 'Lãnh đạo đi công tác đột xuất' },
    });
    await server.house.sealer.seal();
    await server.house.sealer.anchor();
    await server.house.sealer.verify();
  }, 120_000);
  afterAll(() => site?.close());

  it('tells the inspector who did what, why, and that the record is whole', async () => {
    const tab = await site.open(inspector(), { width: 1366, path: '/nhat-ky' });
    const { page } = tab;
    const row = page.getByRole('row', { name: /Hủy buổi tiếp/ });
    await row.getByText('“Lãnh đạo đi công tác đột xuất”').waitFor();
    await page.getByText('Nguyên vẹn', { exact: true }).waitFor();
    await expectAccessible(tab, 'audit');
    await keepPicture(page, 'desk-audit-1366');
    await row.getByRole('link', { name: 'buổi tiếp' }).waitFor();
    await row.getByRole('button', { name: 'mọi việc' }).click();
    await expect.poll(() => page.locator('.data-table tbody tr').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('doi-tuong')).toBe(sessionId);
    await page.getByRole('button', { name: 'Xem mọi đối tượng' }).click();
    // Rows move when the others come back: whoever clicks before that may hit somebody else.
    await expect.poll(() => page.locator('.data-table tbody tr').count()).toBe(3);
    await page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await page.getByText('Chỉ của một người.').waitFor();
    // The sign-in and the cancelled session; a list that held nobody was no look at anybody.
    await expect.poll(() => page.locator('.data-table tbody tr').count()).toBe(2);
    for (const width of [360, 768]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `audit at ${width}`);
      await expectAccessible(tab, `audit at ${width}`);
      await keepPicture(page, `desk-audit-${width}`);
    }
    await tab.close();
  });

  it('is narrowed by kind, act and days, by keyboard, in the address', async () => {
    const tab = await site.open(inspector(), { width: 1366, path: '/nhat-ky' });
    const { page } = tab;
    await page.getByLabel('Loại', { exact: true }).selectOption({ label: 'Thao tác' });
    await page.getByLabel('Việc', { exact: true }).selectOption({ label: 'Hủy buổi tiếp' });
    await expect.poll(() => page.locator('.data-table tbody tr').count()).toBe(1);
    await page.getByLabel('Đến ngày').fill('2026-09-06');
    await page.getByText('Không có dòng nào phù hợp.').waitFor();
    await page.reload();
    await page.getByText('Không có dòng nào phù hợp.').waitFor();
    await page.getByLabel('Đến ngày').fill('2026-09-07');
    await expect.poll(() => page.locator('.data-table tbody tr').count()).toBe(1);
    await tab.close();
  });

  it('shows administrators what was done to accounts, and others no such page', async () => {
    const administrator = await site.open([{ role: 'ADMINISTRATOR', agencyId: site.province.province }], {
      width: 768,
      path: '/nhat-ky',
    });
    await administrator.page
      .getByRole('row', { name: /Đăng nhập/ })
      .first()
      .waitFor();
    expect(await administrator.page.getByRole('row', { name: /Hủy buổi tiếp/ }).count()).toBe(0);
    await administrator.close();
    const secretary = await site.open([{ role: 'SECRETARY', agencyId: site.province.province }], {
      width: 768,
      path: '/nhat-ky',
    });
    await secretary.page.getByRole('heading', { name: /không dành cho vai trò/ }).waitFor();
    await secretary.close();
  });

  it('says loudly that somebody has tampered with it', async () => {
    const { server } = site;
    await server.database.sql.unsafe(`alter table audit_entry disable trigger user;
      update audit_entry set reason = 'Đã được duyệt' where act = 'SessionCancelled'`);
    await server.house.sealer.verify();
    const tab = await site.open(inspector(), { width: 1366, path: '/nhat-ky' });
    await tab.page.getByRole('alert').getByText('can thiệp từ bên ngoài', { exact: false }).waitFor();
    await expectAccessible(tab, 'a broken audit');
    await keepPicture(tab.page, 'desk-audit-broken-1366');
    await tab.close();
  });
});
