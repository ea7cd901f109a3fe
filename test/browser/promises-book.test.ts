import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture, openTab } from '../support/browser.js';
import { afterSession } from '../support/directing.js';
import { type DeskSite, openDeskSite } from './desk-site.js';

describe.skipIf(!hasChromium)('From a conclusion to a promise that is kept', () => {
  let site: DeskSite;
  let world: Awaited<ReturnType<typeof afterSession>>;

  beforeAll(async () => {
    site = await openDeskSite();
    world = await afterSession(site.server);
  }, 240_000);
  afterAll(() => site?.close());

  const head = () => [
    { role: 'HEAD' as const, agencyId: world.province },
    { role: 'SECRETARY' as const, agencyId: world.province },
  ];

  it('is written, signed and published at the desk, and stands in the book without a name', async () => {
    const tab = await site.open(head(), { width: 1366, path: '/ket-luan' });
    const { page } = tab;
    await page.getByRole('button', { name: /^Soạn kết luận/ }).click();
    const matter = page.getByRole('group', { name: 'Nội dung 1' });
    const named = `Trả lời bà ${world.applicant.fullName} về thửa đất`;
    await matter.getByLabel('Bản công khai, không nêu tên công dân').fill(named);
    await matter.getByLabel('Đăng ký liên quan').selectOption(world.registrationId);
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await page.getByText('Nội dung công khai đang nêu tên công dân').waitFor();
    await matter.getByLabel('Bản công khai, không nêu tên công dân').fill('Về việc cấp giấy chứng nhận: hồ sơ đủ.');
    await matter.getByLabel(/^Bản đầy đủ/).fill(named);
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await page.locator('.toast', { hasText: 'Đã lưu.' }).waitFor();
    await page.getByLabel('Số, ký hiệu').fill('12/TB-UBND');
    await page.getByLabel('Ngày ký').fill('2026-09-07');
    await page.getByRole('button', { name: 'Ghi nhận đã ký' }).click();
    await page.locator('.toast', { hasText: 'Đã ghi nhận chữ ký' }).waitFor();
    await page.getByLabel('Theo nội dung').selectOption({ index: 1 });
    await page.getByLabel('Cơ quan thực hiện').selectOption(world.commune);
    await page.getByLabel('Hạn thực hiện').fill('2026-09-18');
    await page.getByLabel(/^Việc phải làm/).fill('Cấp giấy chứng nhận cho hộ đã đủ hồ sơ.');
    await page.getByRole('button', { name: 'Giao việc' }).click();
    await page.locator('.toast', { hasText: 'Đã giao việc' }).waitFor();
    await expectAccessible(tab, 'a conclusion');
    await keepPicture(page, 'desk-conclusion-1366');
    await page.getByRole('button', { name: 'Công bố', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Công bố' }).click();
    await page.getByRole('link', { name: 'Trang công khai' }).waitFor();
    await tab.close();

    const book = await openTab(site.browser, site.server.url, { width: 360 });
    await book.page.goto('/so-loi-hua');
    await book.page.getByText('Cấp giấy chứng nhận cho hộ đã đủ hồ sơ.').waitFor();
    await expectNoSidewaysScroll(book.page, 'the book');
    await expectAccessible(book, 'the book');
    await keepPicture(book.page, 'promises-book-360');
    const text = await book.page.locator('main').textContent();
    expect(text).not.toContain(world.applicant.fullName);
    await book.page.getByRole('link', { name: /^Nói tại buổi tiếp/ }).click();
    const after = book.page.getByRole('region', { name: 'Nội dung kết luận' });
    await after.getByText(/Hạn 18\/09\/2026 · Trong hạn/).waitFor();
    await keepPicture(book.page, 'session-concluded-360');
    await after.getByRole('link', { name: 'Cấp giấy chứng nhận cho hộ đã đủ hồ sơ.' }).click();
    await book.page.getByRole('heading', { name: 'Nội dung kết luận' }).waitFor();
    await book.close();
  }, 120_000);

  it('is reported at the owner’s desk and confirmed; the open book follows by itself', async () => {
    const book = await openTab(site.browser, site.server.url, { width: 1366 });
    await book.page.goto('/so-loi-hua');
    const line = book.page.locator('.promise').first();
    await line.getByText('Trong hạn').waitFor();

    const owner = await site.open([{ role: 'SECRETARY', agencyId: world.commune }], { width: 768, path: '/chi-dao' });
    await owner.page.getByRole('link', { name: /^Cấp giấy chứng nhận/ }).click();
    await owner.page.getByLabel('Đã làm gì (cho cơ quan chỉ đạo)').fill('Đã cấp giấy');
    await owner.page.getByLabel('Đường dẫn minh chứng').fill('https://binhthu.example/giay');
    await owner.page.getByRole('button', { name: 'Báo đã xong' }).click();
    await owner.page.locator('.toast', { hasText: 'Đã gửi báo cáo' }).waitFor();
    await expectAccessible(owner, 'a directive');
    await keepPicture(owner.page, 'desk-directive-768');
    await owner.close();
    await line.getByText('Cơ quan thực hiện báo đã xong').waitFor();

    const giver = await site.open(head(), { width: 1366, path: '/chi-dao' });
    await keepPicture(giver.page, 'desk-directives-1366');
    await giver.page.getByRole('link', { name: /^Cấp giấy chứng nhận/ }).click();
    await giver.page.getByRole('button', { name: 'Xác nhận đã xong' }).click();
    await giver.page.locator('.toast', { hasText: 'Đã ghi nhận' }).waitFor();
    await giver.close();
    await line.getByText('Xong đúng hạn').waitFor();
    await keepPicture(book.page, 'promises-book-1366');
    await book.close();
  }, 120_000);

  it('can be doubted by whoever it was made to, who has an answer where they asked', async () => {
    const citizen = await openTab(site.browser, site.server.url, { width: 360 });
    const { page } = citizen;
    await page.goto(`/quan-ly#${world.access.link}`);
    await page.getByRole('button', { name: 'Báo chưa thực hiện' }).click();
    await page.getByLabel(/^Ông\/Bà cho biết thêm/).fill('Tôi chưa nhận được giấy');
    await page.getByRole('button', { name: 'Gửi cho cơ quan' }).click();
    await page.getByText('Cơ quan đã nhận được').waitFor();
    await expectAccessible(citizen, 'promises made to me');
    await keepPicture(page, 'own-promises-360');

    const desk = await site.open(head(), { width: 1366 });
    await desk.page.getByRole('link', { name: /Công dân báo chưa thực hiện/ }).click();
    await desk.page.getByText('Tôi chưa nhận được giấy').waitFor();
    await desk.page.getByRole('textbox', { name: /^Trả lời công dân/ }).fill('Mời Ông/Bà đến nhận ngày 10/9');
    await desk.page.getByRole('button', { name: 'Đúng là chưa xong, làm tiếp' }).click();
    await desk.page.locator('.toast', { hasText: 'Đã trả lời công dân' }).waitFor();
    await desk.close();

    await page.reload();
    await page.getByText('Mời Ông/Bà đến nhận ngày 10/9').waitFor();
    await citizen.close();
  }, 120_000);
});
