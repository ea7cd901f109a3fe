import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertStandardDuties } from '../../db/standard-duties.js';
import { insertStandardWorkingDays } from '../../db/standard-working-days.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { type DeskSite, openDeskSite } from './desk-site.js';

describe.skipIf(!hasChromium)('Who there is, where, and how they keep their duties', () => {
  let site: DeskSite;
  beforeAll(async () => {
    site = await openDeskSite();
    await insertStandardWorkingDays(site.server.db);
    await insertStandardDuties(site.server.db);
  }, 240_000);
  afterAll(() => site?.close());
  const holder = (role: 'ADMINISTRATOR' | 'SECRETARY' | 'INSPECTOR' | 'FRONT_OBSERVER') => [
    { role, agencyId: site.province.province },
  ];

  it('is kept by administrators: a body below, its leader, its place, a term that ends', async () => {
    const tab = await site.open(holder('ADMINISTRATOR'), { width: 1366, path: '/co-cau' });
    const { page } = tab;
    for (const width of [360, 768, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `the structure at ${width}`);
      await keepPicture(page, `desk-structure-${width}`);
    }
    await expectAccessible(tab, 'the structure');
    await page.getByRole('button', { name: 'Thêm đơn vị trực thuộc' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên đầy đủ').fill('Sở Xây dựng tỉnh Thử Nghiệm');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await dialog.getByRole('alert').getByText('Xin nhập “Tên gọi ngắn”').waitFor();
    await expectAccessible(tab, 'a form that names what is missing');
    await keepPicture(page, 'desk-structure-missing');
    await dialog.getByLabel('Tên gọi ngắn').fill('Sở Xây dựng thử nghiệm');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('link', { name: 'Sở Xây dựng tỉnh Thử Nghiệm' }).click();
    await page.getByText('Chưa có ai giữ chức vụ ở đây.').waitFor();

    await page.getByRole('button', { name: 'Thêm lãnh đạo' }).click();
    await dialog.getByLabel('Họ và tên').fill('Lê Đình Thử');
    await dialog.getByLabel('Chức danh, như được ghi trên thông báo').fill('Giám đốc Sở Xây dựng');
    await dialog.getByLabel('Loại').selectOption('DEPARTMENT_DIRECTOR');
    await dialog.getByLabel('Là người đứng đầu cơ quan').check();
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('row', { name: /Ông Lê Đình Thử/ }).waitFor();

    await page.getByRole('button', { name: 'Thêm nơi tiếp' }).click();
    await dialog.getByLabel('Tên đầy đủ').fill('Phòng tiếp công dân Sở Xây dựng');
    await dialog.getByLabel('Địa chỉ', { exact: true }).fill('12 đường Hòa Bình');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('row', { name: /Phòng tiếp công dân Sở Xây dựng/ }).waitFor();

    await page.getByRole('button', { name: 'Ghi ngày Ông Lê Đình Thử thôi chức vụ' }).click();
    await dialog.getByLabel('Ngày cuối cùng').fill('2026-12-31');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('row', { name: /Ông Lê Đình Thử.*31\/12\/2026/ }).waitFor();
    await keepPicture(page, 'desk-structure-department');
    await tab.close();
  }, 180_000);

  it('keeps the desks people are called to; secretaries keep those, and only look at the rest', async () => {
    const tab = await site.open(holder('SECRETARY'), { width: 1366, path: '/co-cau' });
    const { page } = tab;
    const dialog = page.getByRole('dialog');
    await page.getByText('Chưa có quầy, bàn nào ở đây.').waitFor();
    expect(await page.getByRole('button', { name: /Thêm lãnh đạo|Thêm nơi tiếp|Sửa thông tin/ }).count()).toBe(0);
    for (const [name, room] of [
      ['Bàn 1', 'Phòng 101'],
      ['Bàn 2', ''],
    ] as const) {
      await page.getByRole('button', { name: /^Thêm quầy, bàn/ }).click();
      await dialog.getByLabel('Tên quầy, bàn').fill(name);
      await dialog.getByLabel('Phòng').fill(room);
      await dialog.getByRole('button', { name: 'Lưu' }).click();
      await page.getByRole('row', { name: new RegExp(name) }).waitFor();
    }
    await page.getByRole('button', { name: /^Sửa Bàn 2/ }).click();
    await dialog.getByLabel('Phòng').fill('Phòng 102');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('row', { name: /Bàn 2 Phòng 102/ }).waitFor();
    const [ticket] = await site.server.db.$client`
      insert into queue_ticket (id, point_id, agency_id, day, label, ordering, origin, state, arrived_at, turn_at, desk_id, called_at)
      select gen_random_uuid(), point_id, ${site.province.province}, '2026-09-07', '1', 1, 'WALK_IN', 'CALLED',
        ${site.server.clock.now()}, ${site.server.clock.now()}, id, ${site.server.clock.now()}
      from service_desk where name = 'Bàn 1' returning id`;
    expect(ticket).toBeDefined();
    await page.reload();
    await page.getByRole('row', { name: /Bàn 1.*đang dùng/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Đóng Bàn 1/ }).count()).toBe(0);
    for (const width of [360, 768, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `the desks at ${width}`);
      await keepPicture(page, `desk-service-desks-${width}`);
    }
    await expectAccessible(tab, 'the desks of a point');
    await page.getByRole('button', { name: /^Đóng Bàn 2/ }).click();
    await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click();
    await page.locator('.toast', { hasText: 'Đã đóng quầy, bàn.' }).waitFor();
    await page.getByRole('row', { name: /Bàn 2/ }).waitFor({ state: 'detached' });
    await tab.close();
  }, 120_000);

  it('ends an agency in favour of another beside it', async () => {
    const tab = await site.open(holder('ADMINISTRATOR'), { width: 1366, path: '/co-cau' });
    const { page } = tab;
    const dialog = page.getByRole('dialog');
    for (const name of ['Ban Cũ', 'Ban Mới']) {
      await page.getByRole('button', { name: 'Thêm đơn vị trực thuộc' }).click();
      await dialog.getByLabel('Tên đầy đủ').fill(`${name} thử nghiệm`);
      await dialog.getByLabel('Tên gọi ngắn').fill(name);
      await dialog.getByRole('button', { name: 'Lưu' }).click();
      await page.getByRole('link', { name: `${name} thử nghiệm` }).waitFor();
    }
    await page.getByRole('link', { name: 'Ban Cũ thử nghiệm' }).click();
    await page.getByRole('button', { name: 'Kết thúc hoạt động' }).click();
    await dialog.getByLabel('Ngày cuối cùng').fill('2026-09-30');
    await dialog.getByLabel('Ban Mới thử nghiệm').check();
    await expectAccessible(tab, 'ending an agency');
    await dialog.getByRole('button', { name: 'Kết thúc', exact: true }).click();
    await page.getByText('Cơ quan đã kết thúc hoạt động ngày 30/09/2026.').waitFor();
    await page.getByText('Kế thừa: Ban Mới thử nghiệm').waitFor();
    await tab.close();
  }, 120_000);

  it('shows how duties are kept to those who inspect too, in figures', async () => {
    for (const role of ['SECRETARY', 'INSPECTOR', 'FRONT_OBSERVER'] as const) {
      const tab = await site.open(holder(role), { width: 1366, path: '/trach-nhiem?duoi=1' });
      const { page } = tab;
      await page
        .getByRole('table')
        .getByText(/Phó Chủ tịch UBND tỉnh/)
        .first()
        .waitFor();
      await page.getByLabel(/Chỉ những dòng cần chú ý/).check();
      expect(new URL(page.url()).searchParams.get('canh-bao')).toBe('1');
      await page.getByText('Kỳ đã qua, người đứng đầu tiếp chưa đủ (8 kỳ)').first().waitFor();
      for (const width of [768, 1366]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(page, `duties at ${width}`);
        await keepPicture(page, `desk-duties-${width}`);
      }
      await expectAccessible(tab, `duties for ${role}`);
      await tab.close();
    }
  }, 120_000);

  it('lets administrators enter a duty of their own and have it end', async () => {
    const tab = await site.open(holder('ADMINISTRATOR'), { width: 1366, path: '/trach-nhiem' });
    const { page } = tab;
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Thêm quy định riêng' }).click();
    await dialog.getByLabel('Số ngày ít nhất').selectOption('2');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await dialog.getByRole('alert').getByText('Xin nhập “Văn bản làm căn cứ”').waitFor();
    await expectAccessible(tab, 'a duty of one’s own');
    await dialog.getByLabel('Văn bản làm căn cứ').fill('Quy chế số 5');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    const line = page.getByRole('row', { name: /Tiếp công dân: 2 ngày mỗi tháng.*Quy chế số 5 \(đơn vị này\)/ });
    await line.waitFor();
    await line.getByRole('button', { name: 'Kết thúc quy định theo Quy chế số 5' }).click();
    await dialog.getByLabel('Ngày cuối cùng có hiệu lực').fill('2026-12-31');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('row', { name: /31\/12\/2026.*Quy chế số 5/ }).waitFor();
    for (const width of [360, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `rules at ${width}`);
      await keepPicture(page, `desk-duty-rules-${width}`);
    }
    await tab.close();
  }, 60_000);
});
