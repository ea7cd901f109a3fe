import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { makeSession } from '../support/make.js';
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
    await page.getByLabel('Thêm cơ quan cùng chủ trì').selectOption({ index: 1 });
    await page.getByRole('group', { name: 'Cơ quan cùng chủ trì' }).getByRole('checkbox').waitFor();
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

  it('know who is away, which days are off and what a file holds, each seen before it is kept', async () => {
    const tab = await site.open(secretary(), { width: 1366, path: '/lich-vang' });
    const { page } = tab;
    const look = async (name: string) => {
      for (const width of [768, 1366]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(page, `${name} at ${width}`);
        await keepPicture(page, `desk-${name}-${width}`);
      }
      await expectAccessible(tab, name);
    };
    await makeSession(site.server.db, {
      ...{ agencyId: site.province.province, pointId: site.province.point, startsAt: '2026-10-01T01:00:00.000Z' },
      ...{ receiverLeaderId: site.province.chair.leaderId, assignedPositionId: site.province.chair.positionId },
    });
    await page.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByRole('alert').getByText('Xin chọn lãnh đạo.').waitFor();
    await page.locator('#leaderId').selectOption({ label: 'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh' });
    await page.getByLabel('Từ ngày').fill('2026-10-01');
    await page.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText('1 buổi trùng những ngày này').waitFor();
    await look('leaves');
    await page.getByRole('button', { name: /^Bỏ lần vắng/ }).click();
    await page.getByText('Chưa ghi nhận lần vắng nào sắp tới.').waitFor();

    await page.goto('/ban-lam-viec/ngay-lam-viec');
    await page.getByLabel('Từ ngày').fill('2026-10-01');
    await page.getByLabel('Văn bản làm căn cứ').fill('Quyết định số 12');
    await page.getByText('1 buổi tiếp, 0 lượt đăng ký').waitFor();
    await look('working-days');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.locator('.data-table').getByText('Quyết định số 12').waitFor();
    const days = (name: string, text: string) =>
      page.getByLabel('Chọn tệp').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await days('sai.csv', 'ngày;loại;nguồn\n30/02/2027;nghỉ lễ;Thông báo 7');
    await page.getByText('Dòng 2, cột 1').waitFor();
    await look('working-days-faulty');
    await days('dung.csv', 'ngày;loại;nguồn\n01/10/2026;làm bù;Thông báo 7\n26/04/2027;nghỉ bù;Thông báo 8');
    await page.getByText('1 buổi tiếp, 0 lượt đăng ký').waitFor();
    await look('working-days-import');
    await page.getByRole('button', { name: 'Nhập 2 ngày' }).click();
    await page.getByRole('button', { name: 'Nhập 2 ngày' }).waitFor({ state: 'detached' });
    await page.locator('.data-table').getByText('Thông báo 8').waitFor();

    await page.goto('/ban-lam-viec/nhap-tep');
    const bring = (name: string, text: string) =>
      page.getByLabel('Chọn tệp').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    const head = 'Ngày;Giờ;Lãnh đạo;Địa điểm';
    await bring('sai.csv', `${head}\n35/10/2026;8h00 - 11h00;Trần Văn Mẫu;Trụ sở tiếp công dân tỉnh`);
    await page.getByText(/Ô A2, dòng 2, cột 1/).waitFor();
    expect(await page.getByRole('button', { name: /^Nhập/ }).count()).toBe(0);
    await look('import-faulty');
    await bring('dung.csv', `${head}\n05/10/2026;8h00 - 11h00;Trần Văn Mẫu;Trụ sở tiếp công dân tỉnh`);
    await page.getByRole('button', { name: 'Nhập 1 buổi dự thảo' }).click();
    await page.getByText('Đã nhập 1 buổi dự thảo.').waitFor();
    await look('imported');
    await tab.close();
  }, 180_000);
});
