import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startJobWorker } from '../../server/jobs/worker.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { makeSession } from '../support/make.js';
import { officeWorkbook } from '../support/office-file.js';
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
    const worker = startJobWorker(site.server.house);
    const spreadsheet = { mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
    const choose = async (name: string, title: string, table: Parameters<typeof officeWorkbook>[1]) =>
      page
        .getByLabel('Chọn tệp')
        .first()
        .setInputFiles({ name, ...spreadsheet, buffer: await officeWorkbook(title, table) });
    const on = (day: string) => new Date(`${day}T00:00:00Z`);
    const heads = ['Ngày', 'Loại', 'Nguồn'];
    const titled = 'DANH SÁCH NGÀY NGHỈ NĂM 2027';
    await choose('sai.xlsx', titled, [heads, [on('2027-02-05'), 'nghỉ lễ', 'TB 7'], ['30/02/2027', 'nghỉ lễ', 'TB 7']]);
    await page.getByText('Dòng 7, cột 1').waitFor();
    await look('working-days-faulty');
    await choose('đúng.xlsx', titled, [
      heads,
      [on('2026-10-01'), 'làm bù', 'Thông báo 7'],
      ['26/04/2027', 'nghỉ bù', 'Thông báo 8'],
    ]);
    await page.getByText('1 buổi tiếp, 0 lượt đăng ký').waitFor();
    await look('working-days-import');
    await page.getByRole('button', { name: 'Nhập 2 ngày' }).click();
    await page.locator('p.notice', { hasText: 'Đã lưu ngày làm việc.' }).waitFor();
    await page.locator('.data-table').getByText('Thông báo 8').waitFor();

    await page.goto('/ban-lam-viec/nhap-tep');
    const year = 'LỊCH TIẾP CÔNG DÂN CỦA LÃNH ĐẠO UBND TỈNH NĂM 2026';
    const head = ['STT', 'Ngày tiếp', 'Giờ', 'Lãnh đạo', 'Địa điểm', 'Số chỗ'];
    const lineOf = (number: number, day: Date | string, leader = 'Trần Văn Mẫu') =>
      [number, day, '8h00 - 11h00', leader, 'Trụ sở tiếp công dân tỉnh', 3] as const;
    await choose('lịch sai.xlsx', year, [head, lineOf(1, on('2026-10-05')), lineOf(2, '35/10/2026', 'Không Ai Biết')]);
    await page.getByText(/Ô B7, dòng 7, cột 2/).waitFor();
    await page.getByText(/Ô D7, dòng 7, cột 4/).waitFor();
    expect(await page.getByRole('button', { name: /^Nhập/ }).count()).toBe(0);
    await look('import-faulty');
    await choose('lịch đúng.xlsx', year, [
      head,
      lineOf(1, on('2026-10-05')),
      lineOf(2, '06/10/2026'),
      lineOf(3, '7/10'),
    ]);
    await page.getByRole('button', { name: 'Nhập 3 buổi dự thảo' }).waitFor();
    await look('import-preview');
    // Nobody works while the file is handed in: it waits, and may be left.
    await worker.stop();
    await page.getByRole('button', { name: 'Nhập 3 buổi dự thảo' }).click();
    await page.getByText('Đang chuẩn bị nhập…').waitFor();
    await look('import-waits');
    await page.getByRole('link', { name: 'Xem ở trang Việc đang chạy' }).click();
    await page.getByRole('heading', { name: 'Nhập lịch từ tệp: lịch đúng.xlsx' }).waitFor();
    const again = startJobWorker(site.server.house);
    await page.getByText('3 buổi dự thảo mới').waitFor();
    await look('import-done');
    await page.goto('/ban-lam-viec/nhap-tep');
    await choose('lịch đúng.xlsx', year, [head, lineOf(1, '08/10/2026')]);
    await page.getByRole('button', { name: 'Nhập 1 buổi dự thảo' }).click();
    await page.getByText('Đã nhập 1 buổi dự thảo.').waitFor();
    await look('imported');
    await tab.close();

    const house = await site.open([{ role: 'ADMINISTRATOR', agencyId: site.province.province }], {
      width: 1366,
      path: '/nhap-tep',
    });
    const units = async (name: string) => [
      ['Mã', 'Tên', 'Tên đầy đủ', 'Loại', 'Mã cấp trên'],
      ['48', 'Đà Nẵng', 'Thành phố Đà Nẵng', 'Thành phố', null],
      ['20194', name, `Phường ${name}`, 'Phường', '48'],
    ];
    const file = async (name: string) => ({
      ...{ name: 'đơn vị.xlsx', ...spreadsheet },
      buffer: await officeWorkbook('DANH MỤC ĐƠN VỊ HÀNH CHÍNH', await units(name)),
    });
    await house.page.getByLabel('Chọn tệp').setInputFiles(await file('Hải Châu'));
    await house.page.getByText('2 đơn vị mới, 0 đơn vị thay đổi').waitFor();
    await expectAccessible(house, 'units');
    await keepPicture(house.page, 'desk-import-units-1366');
    await house.page.getByRole('button', { name: 'Cập nhật 2 đơn vị' }).click();
    await house.page.getByText('Đã cập nhật danh mục đơn vị hành chính.').waitFor();
    await house.page.getByLabel('Chọn tệp').setInputFiles(await file('Hải Châu Một'));
    await house.page.getByRole('row', { name: '20194 Phường Hải Châu Phường Hải Châu Một' }).waitFor();
    await again.stop();
    await house.close();
  }, 180_000);
});
