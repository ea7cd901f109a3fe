import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { type DeskSite, openDeskSite } from './desk-site.js';
import { enter, tabTo, type } from './keyboard.js';

describe.skipIf(!hasChromium)('Rules of receptions at the desk', () => {
  let site: DeskSite;
  const secretary = () => [{ role: 'SECRETARY' as const, agencyId: site.province.province }];

  beforeAll(async () => {
    site = await openDeskSite();
  }, 240_000);
  afterAll(() => site?.close());

  it('are said step by step, with what follows from them beside it at every step', async () => {
    const tab = await site.open(secretary(), { width: 1366, path: '/quy-tac/moi' });
    const { page } = tab;
    await page.getByLabel('Chức danh').selectOption({ label: 'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh' });
    const preview = page.getByRole('region', { name: 'Xem trước' });
    await preview.getByText('15/09/2026').first().waitFor();
    // 15 November 2026 is a Sunday.
    await preview
      .getByText(/Chủ nhật.* 15\/11\/2026 là ngày nghỉ hằng tuần nên chuyển sang thứ Hai, 16\/11\/2026/)
      .waitFor();
    for (const step of [
      'Ngày nào',
      'Trùng ngày nghỉ',
      'Giờ',
      'Địa điểm',
      'Đăng ký',
      'Khung giờ',
      'Tiếp thay',
      'Căn cứ',
    ]) {
      await page.getByRole('button', { name: `Tiếp theo: ${step}` }).click();
      await page.locator('.wizard h2', { hasText: '?' }).or(page.getByText('Tên quy tắc')).first().waitFor();
      for (const width of [768, 1366]) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoSidewaysScroll(page, `${step} at ${width}`);
        await keepPicture(page, `desk-wizard-${step}-${width}`);
      }
      await expectAccessible(tab, step);
    }
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await keepPicture(page, 'desk-wizard-dark');
    await expectAccessible(tab, 'in the dark');
    await page.getByRole('button', { name: /^2\. / }).click();
    await page.getByLabel('15', { exact: true }).uncheck();
    await page.getByText('(còn thiếu)').waitFor();
    await page.getByRole('button', { name: /^1\. / }).click();
    await page.getByRole('button', { name: 'Lưu quy tắc' }).click();
    await page.getByRole('alert').getByText('Xin chọn ít nhất một ngày.').waitFor();
    await page.getByRole('heading', { name: 'Tiếp vào những ngày nào?' }).waitFor();
    await page.getByLabel('31', { exact: true }).check();
    await page.getByText('Tháng không có ngày 31 thì').waitFor();
    await preview.getByText('30/09/2026').first().waitFor();
    await tab.close();
  }, 240_000);

  it('become drafts by keyboard alone, and are ended with a reason', async () => {
    const tab = await site.open(secretary(), { width: 1366, path: '/quy-tac' });
    const { page } = tab;
    await page.getByText('Đơn vị chưa có quy tắc lịch nào').waitFor();
    await page.keyboard.press('n');
    const position = page.getByLabel('Chức danh');
    await tabTo(page, position, 'position');
    await page.keyboard.type('Ông Đỗ');
    await page.getByRole('region', { name: 'Xem trước' }).getByText('15/09/2026').first().waitFor();
    await enter(page, page.getByRole('button', { name: 'Lưu quy tắc' }), 'save');
    await page.locator('.toast', { hasText: 'Đã lưu quy tắc' }).waitFor();
    const detail = page.getByRole('region', { name: 'Quy tắc được chọn' });
    await detail.getByRole('heading', { name: 'Tạo buổi tiếp' }).waitFor();
    await keepPicture(page, 'desk-schedules-1366');
    await expectAccessible(tab, 'a rule');
    await tabTo(page, detail.getByRole('button', { name: 'Tạo buổi', exact: true }), 'make');
    await page.keyboard.press('Enter');
    await detail.getByText('Tạo mới 4 buổi').waitFor();
    await expectAccessible(tab, 'made');
    await page.keyboard.press('Enter');
    await detail.getByText('4 buổi giữ nguyên').waitFor();
    for (const width of [360, 768, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `rules at ${width}`);
      await keepPicture(page, `desk-schedules-made-${width}`);
    }
    await detail.getByRole('button', { name: 'Kết thúc' }).click();
    const dialog = page.getByRole('dialog', { name: 'Kết thúc quy tắc' });
    await dialog.getByRole('button', { name: 'Kết thúc quy tắc' }).click();
    await dialog.getByRole('alert').getByText('Xin nêu lý do.').waitFor();
    await type(page, dialog.getByLabel('Lý do'), 'Có quy chế mới');
    await dialog.getByRole('button', { name: 'Kết thúc quy tắc' }).click();
    await page.locator('.toast', { hasText: 'Đã kết thúc quy tắc' }).waitFor();
    await detail.getByText('Có quy chế mới').waitFor();
    expect(await detail.getByText('Không có ngày nào trong khoảng này.').count()).toBe(1);
    await tab.close();
  }, 120_000);
});
