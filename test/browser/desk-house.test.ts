import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { insertStandardTriage } from '../../db/standard-triage.js';
import { runJobs } from '../../server/jobs/round.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { bookingOf, somebody, visitorContext } from '../support/citizen.js';
import { makeSession } from '../support/make.js';
import { type DeskSite, deskMorning, openDeskSite } from './desk-site.js';

describe.skipIf(!hasChromium)('The house of the desk: settings, letters, long work, searching', () => {
  let site: DeskSite;
  const as = (...roles: ('ADMINISTRATOR' | 'SECRETARY' | 'HEAD')[]) =>
    roles.map((role) => ({ role, agencyId: site.province.province }));

  beforeAll(async () => {
    site = await openDeskSite();
    const { province, chair, point } = site.province;
    await insertStandardPolicies(site.server.db);
    await insertDemoPolicies(site.server.db);
    await insertStandardTriage(site.server.db);
    const session = await makeSession(site.server.db, {
      ...{ agencyId: province, assignedPositionId: chair.positionId, receiverLeaderId: chair.leaderId, pointId: point },
      ...{ startsAt: '2026-09-25T01:00:00.000Z', publishedAt: deskMorning, slots: [3] },
      searchText: 'tran van mau chu tich ubnd tinh',
    });
    await bookRegistration(
      { ...visitorContext(site.server.db, deskMorning), keys: site.server.keys },
      bookingOf(session.slotIds[0] ?? '', { applicant: somebody({ fullName: 'Đặng Thị Mận' }) }),
    );
  }, 120_000);
  afterAll(() => site?.close());

  it('changes what an agency goes by, seen before it is saved, and takes it back before its day', async () => {
    const { page, ...tab } = await site.open(as('ADMINISTRATOR'), { width: 1366, path: '/thiet-lap' });
    await page.getByRole('row', { name: /Số người nhiều nhất/ }).focus();
    await expectAccessible({ page, ...tab }, 'settings');
    await keepPicture(page, 'desk-settings');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Thay đổi', exact: true }).click();
    await page.locator('#figure').fill('12');
    await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
    await page.locator('#source-error').waitFor();
    await page.locator('#source').fill('Quyết định số 12/QĐ-UBND ngày 01/9/2026');
    await page.locator('#effectiveFrom').fill('2026-09-15');
    await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
    await page.getByText('“30 người” đổi thành “12 người”').waitFor();
    await page.getByText('1 buổi đã công bố từ ngày đó; 1 đăng ký').waitFor();
    await expectAccessible({ page, ...tab }, 'a setting about to change');
    await keepPicture(page, 'desk-settings-preview');
    await page.getByRole('button', { name: 'Lưu thiết lập' }).click();
    await page.getByRole('button', { name: 'Bỏ giá trị sắp áp dụng: 12 người' }).click();
    await page.getByText('Đã bỏ giá trị chưa đến ngày áp dụng.').first().waitFor();
    await page.locator('.setting-history').getByText('12 người').waitFor();
    await tab.close();
  });

  it('says which topics are offered, in which order and in whose words', async () => {
    const { page, ...tab } = await site.open(as('ADMINISTRATOR'), { width: 1366, path: '/thiet-lap' });
    await page.getByRole('row', { name: /Lĩnh vực để người đăng ký chọn/ }).click();
    await page.getByRole('button', { name: 'Thay đổi', exact: true }).click();
    await page.getByRole('button', { name: 'Đưa lên trên: Y tế' }).click();
    await page.getByRole('button', { name: 'Đưa lên trên: Y tế' }).click();
    await page.getByRole('checkbox', { name: 'Giáo dục' }).uncheck();
    await page.getByLabel('Tên gọi của cơ quan: Y tế').fill('Khám, chữa bệnh');
    await page.locator('#source').fill('Quyết định số 14/QĐ-UBND ngày 01/9/2026');
    await page.locator('#effectiveFrom').fill('2026-09-15');
    await expectAccessible({ page, ...tab }, 'topics about to change');
    await keepPicture(page, 'desk-settings-topics');
    await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
    await page.getByText('Khám, chữa bệnh, Môi trường, Sản xuất').waitFor();
    await tab.close();
  });

  it('words a letter: what is missing is named, the citizen’s view follows the typing', async () => {
    const { page, ...tab } = await site.open(as('SECRETARY'), { width: 1366, path: '/mau-thu' });
    await page.getByRole('row', { name: /Lịch hẹn đã được ghi nhận/ }).click();
    await page.locator('.letter-text').waitFor();
    const text = await page.locator('#words').inputValue();
    await page.locator('#words').fill(text.replace('{lien-ket}', ''));
    await page.getByText('Còn thiếu {lien-ket}.').waitFor();
    await expectAccessible({ page, ...tab }, 'a letter with something missing');
    await page.locator('#words').fill(`UBND tỉnh xin chào.\n\n${text}`);
    await page.locator('.letter-text').getByText('UBND tỉnh xin chào.').waitFor();
    await keepPicture(page, 'desk-letters');
    await page.getByRole('button', { name: 'Lưu mẫu thư' }).click();
    await page.getByText('Các bản đã soạn (1)').waitFor();
    await page.getByRole('button', { name: 'Trở lại mẫu chuẩn' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Trở lại mẫu chuẩn' }).click();
    await page.getByText('Đang dùng mẫu chuẩn.').waitFor();
    await tab.close();
  });

  it('words a reply of its own, with the grounds beside it', async () => {
    const { page, ...tab } = await site.open(as('SECRETARY'), { width: 1366, path: '/can-cu' });
    await page
      .getByRole('row', { name: /Không thuộc thẩm quyền/ })
      .first()
      .waitFor();
    await expectAccessible({ page, ...tab }, 'grounds and replies');
    await keepPicture(page, 'desk-replies');
    await page.getByRole('button', { name: 'Soạn mẫu mới' }).click();
    await page.locator('#name').fill('Mời mang thêm bản sao');
    await page.locator('#words').fill('Xin Ông/Bà mang bản sao giấy tờ, mã {ho-ten}.');
    await page.locator('#wordsEn').fill('Please bring copies, {ma}.');
    await page.getByRole('button', { name: 'Lưu mẫu trả lời' }).click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await page.locator('#words').fill('Xin Ông/Bà mang bản sao giấy tờ, mã {ma}.');
    await page.getByRole('button', { name: 'Lưu mẫu trả lời' }).click();
    await page.getByRole('row', { name: /Mời mang thêm bản sao.*Cơ quan này/ }).waitFor();
    await tab.close();
  });

  it('has long work done, shows it on every page, and keeps what came of it', async () => {
    const { page, ...tab } = await site.open(as('SECRETARY'), { width: 1366, path: '/viec-dang-chay' });
    await page.getByText('Chưa có việc dài nào.').waitFor();
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await page.locator('.running-jobs').waitFor();
    await expectAccessible({ page, ...tab }, 'long work that waits');
    await keepPicture(page, 'desk-jobs');
    await runJobs(site.server.house, randomUUID());
    await page.getByText('Đã xong', { exact: true }).waitFor();
    await page.locator('.running-jobs').waitFor({ state: 'detached' });
    await tab.close();
  });

  it('finds anything from anywhere by keyboard alone', async () => {
    const { page, ...tab } = await site.open(as('SECRETARY'), { width: 1366, path: '/' });
    await page.keyboard.press('Control+k');
    await page.locator('#tim-khap').waitFor();
    await page.keyboard.type('tran van mau');
    await page
      .getByRole('option', { name: /Trần Văn Mẫu/ })
      .first()
      .waitFor();
    await expectAccessible({ page, ...tab }, 'what was found');
    await keepPicture(page, 'desk-search');
    await page.locator('#tim-khap').fill('dang thi man');
    await page.getByRole('option', { name: /Đặng Thị Mận/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/dang-ky\?nhom=tat-ca&ma=/);
    await page
      .getByRole('heading', { name: /Đặng Thị Mận/ })
      .first()
      .waitFor();
    await page.keyboard.press('Control+k');
    await page.locator('#tim-khap').fill('không có ai tên thế');
    await page.getByText(/Không tìm thấy “không có ai tên thế”/).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#tim-khap').waitFor({ state: 'detached' });
    await tab.close();
  });

  it('keeps a filter for its owner, whatever machine they sit at', async () => {
    const { page, ...tab } = await site.open(as('SECRETARY'), { width: 1366, path: '/dang-ky?linh-vuc=LAND' });
    await page.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
    await page.locator('#ten-bo-loc').fill('Đất đai');
    await page.keyboard.press('Enter');
    await page.locator('#loc-da-luu').waitFor();
    const rows = await site.server.db.$client`select list, name, parts from saved_filter`;
    expect(rows.map((row) => ({ ...row }))).toEqual([{ list: 'dang-ky', name: 'Đất đai', parts: 'linh-vuc=LAND' }]);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.locator('#loc-da-luu').waitFor();
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
    await page.locator('#loc-da-luu').waitFor({ state: 'detached' });
    await tab.close();
  });

  it('fits a phone and a small window', async () => {
    for (const [width, path] of [
      [360, '/thiet-lap?muc=representatives'],
      [768, '/mau-thu?bang=tin-nhan&thu=booked'],
      [360, '/viec-dang-chay'],
    ] as const) {
      const { page, ...tab } = await site.open(as('ADMINISTRATOR', 'SECRETARY'), { width, path });
      await page.locator('.split-detail h2, .panel').first().waitFor();
      await expectNoSidewaysScroll(page, path);
      await keepPicture(page, `desk-house${path.replace(/\W+/g, '-')}-${width}`);
      await tab.close();
    }
  });
});
