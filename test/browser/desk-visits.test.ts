import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { makeStaff } from '../support/desk.js';
import { type DeskSite, openDeskSite } from './desk-site.js';

describe.skipIf(!hasChromium)('Visits and petitions at the desk', () => {
  let site: DeskSite;
  let agencyId: string;
  let handler: string;

  beforeAll(async () => {
    site = await openDeskSite();
    agencyId = site.province.province;
    await insertStandardPolicies(site.server.db);
    await insertDemoPolicies(site.server.db);
    handler = (await makeStaff(site.server.db, [{ role: 'CASE_HANDLER', agencyId }])).username;
  }, 120_000);
  afterAll(() => site?.close());

  it('records a group of thirty as one visit by keys, and loses nothing of it when the page goes away', async () => {
    const tab = await site.open([{ role: 'RECEPTIONIST', agencyId }], { width: 1366, path: '/tiep' });
    const { page } = tab;
    await page.locator('#fullName-0').fill('Nguyễn Thị Đại Diện');
    await page.locator('#phone-0').fill('0912 345 678');
    await page.locator('#peopleCount').fill('30');
    await page.getByText('Đoàn đông người', { exact: true }).waitFor();
    await page.locator('#content').fill('Đề nghị xem lại phương án tái định cư');
    await page.locator('#matterId').selectOption('new');
    await page.locator('#matterTitle').fill('Tái định cư khu Bến Thử');
    await page.getByRole('button', { name: 'Thêm đơn' }).click();
    await page.locator('#petitionContent-0').fill('Đề nghị bố trí chỗ ở trước khi thu hồi đất');
    await expectAccessible(tab, 'record a visit');
    await keepPicture(page, 'desk-visit-record-1366');
    await page.reload();
    await expect.poll(() => page.locator('#content').inputValue()).toBe('Đề nghị xem lại phương án tái định cư');
    expect(await page.locator('#peopleCount').inputValue()).toBe('30');
    await page.locator('#fullName-0').press('Enter');
    await page.getByText('Đã ghi nhận lượt 1/2026.').waitFor();
    await page.getByRole('link', { name: 'Xem lượt tiếp' }).click();
    await page.getByRole('heading', { name: 'Lượt 1/2026' }).waitFor();
    await page.getByText('30 · Đoàn đông người').waitFor();
    await expectAccessible(tab, 'visit');
    await keepPicture(page, 'desk-visit-1366');
    await page.getByRole('link', { name: 'Sửa' }).click();
    await page.getByRole('heading', { name: 'Sửa lượt 1/2026' }).waitFor();
    expect(await page.locator('#peopleCount').inputValue()).toBe('30');
    await page.locator('#peopleCount').fill('32');
    await page.getByLabel('Có người phiên dịch').check();
    await expectAccessible(tab, 'correct a visit');
    await page.getByRole('button', { name: 'Lưu bản sửa' }).click();
    await page.getByText('Xin nêu lý do.').waitFor();
    await page.locator('#reason').fill('Đếm nhầm số người');
    await page.getByRole('button', { name: 'Lưu bản sửa' }).click();
    await page.getByRole('heading', { name: 'Lượt 1/2026', exact: true }).waitFor();
    await page.getByText('32 · Đoàn đông người').waitFor();
    await page.getByText('Đếm nhầm số người').waitFor();
    await page.getByRole('link', { name: 'VV-1/2026 Tái định cư khu Bến Thử' }).click();
    await page.getByRole('heading', { name: 'Tái định cư khu Bến Thử' }).waitFor();
    await page.getByText('Nguyễn Thị Đại Diện').waitFor();
    await expectAccessible(tab, 'file of a matter');
    for (const width of [360, 768]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `file at ${width}`);
      await keepPicture(page, `desk-case-${width}`);
    }
    await tab.close();
  });

  it('shows who came before as soon as a telephone says who it is', async () => {
    const tab = await site.open([{ role: 'SECRETARY', agencyId }], { width: 360, path: '/tiep' });
    const { page } = tab;
    await page.locator('#fullName-0').fill('Nguyễn Thị Đại Diện');
    await page.locator('#phone-0').fill('0912345678');
    await page.getByRole('button', { name: 'Gắn vụ việc này: Tái định cư khu Bến Thử' }).click();
    await expect.poll(() => page.locator('#matterId').inputValue()).not.toBe('');
    await expectNoSidewaysScroll(page, 'record at 360');
    await keepPicture(page, 'desk-visit-record-360');
    await page.evaluate(() => sessionStorage.clear());
    await tab.close();
  });

  it('takes in a denunciation that nobody but its handler reads, who then classifies it', async () => {
    const tab = await site.open([{ role: 'SECRETARY', agencyId }], { width: 1366, path: '/don/moi' });
    const { page } = tab;
    await page.locator('#type').selectOption('DENUNCIATION');
    await page.locator('#senderName').fill('Trần Văn Kín');
    await page.locator('#content').fill('Cán bộ nhận tiền của dân');
    await page.getByRole('button', { name: 'Nhận đơn' }).click();
    await page.getByText('cần được giao cho người xử lý').waitFor();
    await page.locator('#handlerId').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Nhận đơn' }).click();
    await page.getByText('Đã nhận đơn số 2/2026.').waitFor();
    await page.getByRole('link', { name: 'Đơn số 2/2026' }).click();
    await page.getByRole('heading', { name: 'Đơn số 2/2026' }).waitFor();
    await page.getByText('Đã giao người xử lý').first().waitFor();
    expect(await page.getByText(/Trần Văn Kín|Cán bộ nhận tiền|Tố cáo/).count()).toBe(0);
    await page.getByRole('link', { name: 'Về sổ đơn' }).click();
    await page.getByRole('row', { name: /2\/2026/ }).waitFor();
    await expectAccessible(tab, 'register of petitions');
    await keepPicture(page, 'desk-petitions-1366');
    await tab.close();
    const own = await site.open([{ role: 'INSPECTOR', agencyId }], { width: 1366 });
    await own.page.context().clearCookies();
    await own.page.goto(`${site.server.url}/ban-lam-viec/vu-viec-cua-toi`);
    await own.signIn(handler);
    await own.page.getByRole('link', { name: '2/2026' }).click();
    await own.page.getByText('Cán bộ nhận tiền của dân').waitFor();
    await own.page.getByRole('button', { name: 'Ghi nhận' }).click();
    await own.page.getByText('Đã phân loại', { exact: true }).waitFor();
    await expectAccessible(own, 'petition');
    await keepPicture(own.page, 'desk-petition-1366');
    await own.close();
  });
});
