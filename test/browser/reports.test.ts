import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertStandardReports } from '../../db/standard-reports.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture, openTab } from '../support/browser.js';
import { makeNamedVisit, makePetitions, makeVisits } from '../support/counting.js';
import { makeAgency } from '../support/make.js';
import { type DeskSite, openDeskSite } from './desk-site.js';

describe.skipIf(!hasChromium)('Counting', () => {
  let site: DeskSite;
  const province = () => site.province.province;

  beforeAll(async () => {
    site = await openDeskSite();
    const { db } = site.server;
    await insertStandardReports(db);
    const at = { agencyId: province(), level: 'PROVINCE', day: '2026-05-12' };
    await makeVisits(db, { ...at, visits: 40, people: 52, cases: 31 });
    await makeVisits(db, { ...at, visits: 12, cases: 9, positionId: site.province.chair.positionId });
    await makeVisits(db, { ...at, day: '2026-02-10', visits: 21, cases: 12 });
    await makeVisits(db, { ...at, visits: 3, kind: 'AD_HOC', positionId: site.province.deputy.positionId });
    const paper = { ...at, eligible: true, settlement: 'IN_SETTLEMENT' };
    await makePetitions(db, { ...paper, count: 14, within: true, outcome: 'ACCEPTED', topicArea: 'LAND' });
    await makePetitions(db, {
      ...paper,
      count: 9,
      within: false,
      outcome: 'FORWARDED',
      type: 'FEEDBACK',
      topicArea: 'ENVIRONMENT',
    });
    await makeNamedVisit(site.server, {
      ...{ agencyId: site.province.commune, day: '2026-08-04', number: 1, fullName: 'Nguyễn Thị Mẫu' },
      identityNumber: '048190001234',
    });
  }, 120_000);
  afterAll(() => site?.close());

  it('tells everybody how people were received, without small groups, and reads without script', async () => {
    const tab = await openTab(site.browser, site.server.url, { width: 360 });
    const { page } = tab;
    const rows = (name: string) => page.getByRole('table', { name, exact: true }).getByRole('row');
    const [found] = await site.server.db.$client`select slug from agency where id = ${province()}`;
    const former = { validFrom: '1997-01-01', validTo: '2025-06-30', level: 'PROVINCE' };
    const merged = await makeAgency(site.server.db, { ...former, name: 'Ủy ban nhân dân tỉnh Cũ' });
    await site.server.db.$client`
      insert into agency_succession (predecessor_id, successor_id) values (${merged}, ${province()})`;
    await page.goto(`/so-lieu?co-quan=${found?.slug}&nam=2026`);
    await page.getByRole('link', { name: 'Ủy ban nhân dân tỉnh Cũ' }).waitFor();
    expect(await page.locator('h1').textContent()).toBe('Số liệu tiếp công dân');
    await page.getByText(/Tính đến hết ngày 30\/0?6\/2026/).waitFor();
    expect(await rows('Lượt tiếp theo hình thức').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Định kỳ của lãnh đạo\s+không nêu/),
        expect.stringMatching(/Đột xuất của lãnh đạo\s+không nêu/),
        expect.stringMatching(/Thường xuyên\s+61/),
        expect.stringMatching(/Tổng số\s+76/),
      ]),
    );
    for (const width of [360, 768, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `statistics at ${width}`);
      await keepPicture(page, `statistics-${width}`);
    }
    await expectAccessible(tab, 'statistics');
    await page.getByLabel('Kỳ').selectOption('1');
    await page.getByRole('button', { name: 'Xem số liệu' }).click();
    await page.waitForURL(/quy=1/);
    expect(await rows('Lượt tiếp theo hình thức').last().textContent()).toMatch(/Tổng số\s*21/);
    await tab.close();
  });

  it('gives the desk its figures for a period, and lets the head sign a form that adds up', async () => {
    const tab = await site.open([{ role: 'HEAD', agencyId: province() }], {
      width: 1366,
      path: '/bao-cao?tu=2026-01-01&den=2026-06-30',
    });
    const { page } = tab;
    await page.getByRole('row', { name: /Lãnh đạo trực tiếp tiếp 15/ }).waitFor();
    await page.getByRole('row', { name: /Đơn đã xử lý 23 trên 23 100,00 %/ }).waitFor();
    for (const width of [360, 768, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `reports at ${width}`);
      await keepPicture(page, `desk-reports-${width}`);
    }
    await expectAccessible(tab, 'reports');
    await page.getByRole('link', { name: 'Biểu báo cáo' }).click();
    await page.getByRole('row', { name: /1 Tổng số lượt tiếp 76/ }).waitFor();
    await page.getByText('Các đẳng thức của biểu đều đúng.').waitFor();
    await page.locator('#ky').selectOption('2026-01-01/2026-03-31');
    await page.getByRole('row', { name: /1 Tổng số lượt tiếp 21/ }).waitFor();
    await page.locator('#ky').selectOption('2026-01-01/2026-06-30');
    await page.getByRole('row', { name: /1 Tổng số lượt tiếp 76/ }).waitFor();
    const [paper] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp PDF', exact: true }).click(),
    ]);
    expect(paper.suggestedFilename()).toBe('bieu-01-tcd-2026-01-01-2026-06-30.pdf');
    await page.getByRole('button', { name: 'Ký biểu của kỳ này' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ký biểu của kỳ này' }).click();
    await page.getByRole('heading', { name: 'Bản đã ký của kỳ này' }).waitFor();
    await page.getByRole('button', { name: /Tải tệp PDF của bản ký lúc/ }).waitFor();
    await expectAccessible(tab, 'a form');
    await keepPicture(page, 'desk-reports-form-1366');
    await page.getByRole('link', { name: 'Chỉ tiêu nhập tay' }).click();
    await page.locator('#title').fill('Mô hình Dân vận khéo');
    await page.locator('#code').fill('MOBILIZATION_MODELS');
    await page.locator('#unit').fill('mô hình');
    await page.locator('#value').fill('222');
    await page.locator('#source').fill('Báo cáo 5 năm');
    await page.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
    await page.getByRole('row', { name: /Mô hình Dân vận khéo 222 mô hình/ }).waitFor();
    await expectAccessible(tab, 'figures typed in');
    await keepPicture(page, 'desk-reports-indicators-1366');
    await tab.close();
  });

  it('opens the register with masked numbers, and whole ones for a print', async () => {
    const desk = [{ role: 'SECRETARY' as const, agencyId: site.province.commune }];
    const tab = await site.open(desk, { width: 1366, path: '/bao-cao/so?tu=2026-07-01&den=2026-09-30' });
    const { page } = tab;
    await page.getByRole('cell', { name: '••• 234' }).waitFor();
    await expectNoSidewaysScroll(page, 'the register');
    await expectAccessible(tab, 'the register');
    await page.getByRole('button', { name: 'Mở bản in' }).click();
    await page.getByRole('cell', { name: '048190001234' }).waitFor();
    await keepPicture(page, 'desk-register-1366');
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page, 'the register at 360');
    await keepPicture(page, 'desk-register-360');
    await tab.close();
  });
});
