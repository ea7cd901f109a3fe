import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffRole } from '../../server/actor.js';
import { atAgenda, makeBookedSession } from '../support/agendas.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { deskOf } from '../support/desk.js';
import { type DeskSite, type DeskTab, deskMorning, openDeskSite } from './desk-site.js';

describe.skipIf(!hasChromium)('Oversight, coordination, documents and preparations at the desk', () => {
  let site: DeskSite;
  beforeAll(async () => {
    site = await openDeskSite();
  }, 180_000);
  afterAll(() => site?.close());

  const province = (path: string, role: StaffRole['role'] = 'SECRETARY') =>
    site.open([{ role, agencyId: site.province.province }], { width: 1366, path });
  const commune = (path: string, width = 1366) =>
    site.open([{ role: 'SECRETARY', agencyId: site.province.commune }], { width, path });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const dialog = (page: Page) => page.getByRole('dialog');
  const send = async (page: Page, name: string) => {
    await dialog(page).getByRole('button', { name, exact: true }).click();
    await dialog(page).waitFor({ state: 'detached' });
  };
  /** Reads well at both widths, and for those who listen. */
  const isFit = async (tab: DeskTab, where: string) => {
    await expectAccessible(tab, where);
    await expectNoSidewaysScroll(tab.page, where);
    await tab.page.setViewportSize({ width: 768, height: 1024 });
    await expectNoSidewaysScroll(tab.page, `${where}, 768`);
    await keepPicture(tab.page, where);
    await tab.page.setViewportSize({ width: 1366, height: 768 });
  };

  it('follow an inspection: findings, a recommendation that is answered below, corrected, and closed above', async () => {
    const tab = await province('/giam-sat');
    const { page } = tab;
    await button(page, 'Ghi nhận cuộc giám sát, kiểm tra').click();
    await button(page, 'Lưu').click();
    await dialog(page).getByText('Xin nhập nội dung này.').first().waitFor();
    await page.getByLabel('Đoàn giám sát, kiểm tra').fill('Thanh tra tỉnh');
    await page.getByLabel('Nội dung', { exact: true }).fill('Trách nhiệm người đứng đầu trong tiếp công dân');
    await page.getByLabel('Từ ngày').fill('2026-08-10');
    await page.getByLabel(/^Đến ngày/).fill('2026-08-12');
    await page.locator('.paper-ticks input').nth(0).uncheck();
    await page.locator('.paper-ticks input').nth(1).check();
    await page.getByLabel(/^Kết quả, nhận xét/).fill('Sổ theo dõi chưa đầy đủ');
    await isFit(tab, 'desk-oversight-dialog');
    await send(page, 'Lưu');
    const visit = page.locator('article', { hasText: 'Trách nhiệm người đứng đầu' });
    await visit.getByRole('button', { name: 'Thêm kiến nghị' }).click();
    await page.getByLabel('Nội dung kiến nghị').fill('Lập sổ theo dõi kết luận');
    await page.getByLabel(/^Hạn trả lời/).fill('2026-09-30');
    await send(page, 'Lưu');
    await visit.getByRole('button', { name: 'Sửa kiến nghị' }).click();
    await page.getByLabel('Nội dung kiến nghị').fill('Lập sổ theo dõi kết luận sau tiếp công dân');
    await page.getByLabel('Lý do sửa').fill('Ghi thiếu');
    await send(page, 'Lưu');
    await visit.getByText('Đã sửa 1 lần').waitFor();

    const below = await commune('/giam-sat');
    await button(below.page, 'Trả lời kiến nghị').click();
    await below.page.getByLabel('Đã thực hiện thế nào').fill('Đã lập sổ từ 01/9/2026');
    await send(below.page, 'Gửi trả lời');
    await below.page.getByText('Đã trả lời, chờ xem xét').waitFor();
    expect(await button(below.page, 'Sửa kiến nghị').count()).toBe(0);

    await button(page, 'Chấp nhận, kết thúc').click();
    await send(page, 'Chấp nhận, kết thúc');
    await visit.getByText('Đã kết thúc').first().waitFor();
    expect(await button(page, 'Sửa thông tin cuộc giám sát, kiểm tra').count()).toBe(0);
    await isFit(tab, 'desk-oversight');
    await below.close();
    await tab.close();
  }, 120_000);

  it('follow an agreement: an item is corrected, its progress told, and the whole ended with a reason', async () => {
    const tab = await province('/phoi-hop');
    const { page } = tab;
    await button(page, 'Ghi nhận chương trình phối hợp').click();
    await page.getByLabel('Tên chương trình, quy chế').fill('Quy chế phối hợp tiếp công dân');
    await page.getByLabel('Ngày ký').fill('2026-06-01');
    await page
      .getByLabel(/^Các bên ký/)
      .fill('Ủy ban nhân dân tỉnh Thử Nghiệm\nỦy ban nhân dân xã Bình Thử | Bà Lê Thị Ký');
    await page.getByLabel(/^Nội dung phối hợp/).fill('Trả kết quả đơn | Văn phòng\nCử người dự tiếp công dân');
    await send(page, 'Lưu');
    const agreement = page.locator('article', { hasText: 'Quy chế phối hợp tiếp công dân' });
    const item = agreement.locator('.matter', { hasText: 'Trả kết quả đơn' });
    await item.getByRole('button', { name: 'Sửa nội dung' }).click();
    await page.getByLabel('Nội dung phối hợp').fill('Trả kết quả đơn trong 07 ngày');
    await page.getByLabel('Lý do sửa').fill('Thiếu thời hạn');
    await send(page, 'Lưu');
    await item.getByText('Trả kết quả đơn trong 07 ngày').first().waitFor();

    const signer = await commune('/phoi-hop');
    const theirs = signer.page.locator('.matter', { hasText: 'Trả kết quả đơn trong 07 ngày' });
    await theirs.getByRole('button', { name: 'Cập nhật tiến độ' }).click();
    await signer.page.getByLabel('Đã làm gì').fill('Đã ban hành quy trình');
    await send(signer.page, 'Lưu');
    await theirs.getByText('Đã ban hành quy trình').waitFor();
    expect(await button(signer.page, 'Sửa thông tin chương trình').count()).toBe(0);
    await signer.close();

    await item.getByText('Đang thực hiện', { exact: true }).waitFor();
    expect(await button(page, 'Bỏ chương trình ghi nhầm').count()).toBe(0);
    await isFit(tab, 'desk-coordination');
    await button(page, 'Kết thúc chương trình').click();
    await page.getByLabel('Lý do').fill('Thay bằng quy chế mới');
    await send(page, 'Kết thúc chương trình');
    await agreement.getByText('Lý do: Thay bằng quy chế mới').waitFor();
    expect(await button(page, 'Cập nhật tiến độ').count()).toBe(0);
    await tab.close();
  }, 120_000);

  it('find a document by the other spelling of its number, and correct it on what a colleague left', async () => {
    const tab = await province('/van-ban');
    const { page } = tab;
    await button(page, 'Ghi văn bản vào sổ').click();
    await page.getByLabel('Số, ký hiệu').fill('38/KH-VPUB');
    await page.getByLabel('Trích yếu', { exact: true }).fill('Kế hoạch đối thoại năm 2026');
    await page.getByLabel('Cơ quan ban hành').fill('Văn phòng UBND tỉnh');
    await page.getByLabel('Ngày', { exact: true }).fill('2026-01-12');
    await send(page, 'Lưu');
    await page.getByLabel('Tìm số hoặc trích yếu').fill('99/KH');
    await page.getByText('Không có văn bản nào.').waitFor();
    await page.getByLabel('Tìm số hoặc trích yếu').fill('38-KH/VPUB');
    await page.getByRole('row', { name: /38\/KH-VPUB/ }).click();
    await page.getByRole('heading', { name: 'Văn bản 38/KH-VPUB' }).waitFor();
    await isFit(tab, 'desk-documents');

    const colleague = await province('/van-ban', 'HEAD');
    await colleague.page.getByRole('row', { name: /38\/KH-VPUB/ }).click();
    await button(colleague.page, 'Sửa thông tin').click();
    await button(page, 'Sửa thông tin').click();
    await page.getByLabel(/^Ghi chú của văn phòng/).fill('Bản giấy ở tủ 3');
    await page.getByLabel('Lý do sửa').fill('Thêm ghi chú');
    await colleague.page.getByLabel('Trích yếu', { exact: true }).fill('Kế hoạch đối thoại với Nhân dân năm 2026');
    await colleague.page.getByLabel('Lý do sửa').fill('Ghi thiếu tên');
    await send(colleague.page, 'Lưu');
    await dialog(page).getByText('Có người vừa lưu thay đổi').waitFor();
    await expectAccessible(tab, 'what a colleague changed');
    await keepPicture(page, 'desk-documents-stale');
    await dialog(page).getByRole('cell', { name: 'Kế hoạch đối thoại với Nhân dân năm 2026' }).waitFor();
    await button(page, 'Tiếp tục trên bản hiện nay').click();
    expect(await page.getByLabel('Trích yếu', { exact: true }).inputValue()).toBe(
      'Kế hoạch đối thoại với Nhân dân năm 2026',
    );
    expect(await page.getByLabel(/^Ghi chú của văn phòng/).inputValue()).toBe('Bản giấy ở tủ 3');
    await send(page, 'Lưu');
    await page.getByText('Đã sửa 2 lần').waitFor();
    await colleague.close();

    await button(page, 'Bỏ khỏi sổ').click();
    await page.getByLabel('Lý do sửa').fill('Ghi nhầm sổ');
    await send(page, 'Bỏ khỏi sổ');
    await page.getByText('Không có văn bản nào.').waitFor();
    await tab.close();
  }, 120_000);

  it('hand in what another agency asked for, and the file for the leader has it', async () => {
    const { province: agencyId, commune: preparing } = site.province;
    const session = await makeBookedSession(site.server.db, { agencyId, people: 1, from: deskMorning });
    const desk = await deskOf(site.server, [{ role: 'SECRETARY', agencyId }]);
    const { agenda } = await atAgenda(desk, 'proposeAgenda', session.id);
    await atAgenda(desk, 'editAgendaItem', {
      ...{ itemId: agenda.items[0]?.id ?? '', expectedVersion: agenda.version, preparation: 'ASKED' },
      ...{ preparing: { agencyId: preparing }, dueDay: '2026-09-10' },
    });
    const tab = await commune('/chuan-bi');
    const { page } = tab;
    await page.getByText('Chưa nộp').waitFor();
    await page.getByLabel('Nội dung chuẩn bị').fill('Đã rà soát hồ sơ thửa đất số 12');
    await page.getByLabel(/^Số văn bản/).fill('15/UBND-ĐC');
    await isFit(tab, 'desk-preparations');
    await button(page, 'Nộp nội dung chuẩn bị').click();
    await page.getByText('Đã nộp', { exact: true }).waitFor();
    await tab.close();
    const above = await province(`/buoi/${session.id}/ho-so`);
    await above.page.getByText('Đã rà soát hồ sơ thửa đất số 12').waitFor();
    await above.page.getByText('15/UBND-ĐC').waitFor();
    await isFit(above, 'desk-brief-prepared');
    await above.close();
  }, 120_000);
});
