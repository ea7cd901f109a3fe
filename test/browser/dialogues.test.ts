import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture, untilAwake } from '../support/browser.js';
import { openSite, type Site } from './site.js';

describe.skipIf(!hasChromium)('Dialogues in a browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  }, 120_000);
  afterAll(() => site?.close());

  it('are found by year, and one that was held shows its questions, its answers and its conclusion, without a name', async () => {
    const tab = await site.open({ width: 360 });
    const { page } = tab;
    await page.goto('/doi-thoai');
    await expectAccessible(tab, 'the list of dialogues');
    await expectNoSidewaysScroll(page, 'the list of dialogues');
    await keepPicture(page, 'doi-thoai-360');
    await page.getByRole('link', { name: 'Đối thoại về thoát nước và trật tự đô thị phường Hải Châu' }).click();
    await untilAwake(page);
    await page.getByText('Nạo vét toàn bộ cống các kiệt phía nam').waitFor();
    await page.getByText('Số 57/TB-UBND').waitFor();
    expect(await page.content()).not.toContain('Nguyễn Văn Minh');
    await expectAccessible(tab, 'a dialogue with its result');
    await expectNoSidewaysScroll(page, 'a dialogue with its result');
    await keepPicture(page, 'doi-thoai-ket-qua-360');
    await tab.close();
  });

  it('take topics: the same words count together, and standing behind one is shown at once', async () => {
    const tab = await site.open({ width: 768 });
    const { page } = tab;
    await page.goto('/doi-thoai/doi-thoai-doanh-nghiep-2026');
    await untilAwake(page);
    const land = page.getByRole('listitem').filter({ hasText: 'Tiếp cận đất đai, mặt bằng sản xuất' });
    await land.getByText('11 người cùng đề nghị').waitFor();
    await land.getByRole('button').click();
    await land.getByText('12 người cùng đề nghị').waitFor();
    expect(await land.getByRole('button', { name: 'Đã ghi nhận' }).isDisabled()).toBe(true);
    const words = page.getByLabel('Ông/Bà muốn lãnh đạo đối thoại về việc gì?');
    await page.getByRole('button', { name: 'Gửi nội dung' }).click();
    await page.getByText('Nội dung còn trống hoặc quá dài').waitFor();
    await words.fill('nha o cho cong nhan gan khu cong nghiep');
    await page.getByRole('button', { name: 'Gửi nội dung' }).click();
    await page.getByText('nay là 3 người').waitFor();
    await expectAccessible(tab, 'a dialogue that takes topics');
    await keepPicture(page, 'doi-thoai-noi-dung-768');
    await tab.close();
  });

  it('take a question without a name; its code finds it again, and the desk sees it live and lets it through', async () => {
    const desk = await site.open({ width: 1366 });
    await desk.page.goto('/ban-lam-viec/doi-thoai?nam=2026');
    await desk.page.locator('#username').fill('thuky.xa');
    await desk.page.locator('#password').fill('lua-vang-thang-binh');
    await desk.page.locator('#password').press('Enter');
    await desk.page.getByRole('link', { name: /Đối thoại với Nhân dân xã Thăng Bình/ }).click();
    await desk.page.getByRole('heading', { name: 'Câu hỏi', exact: true }).waitFor();
    const tab = await site.open({ width: 360 });
    const { page } = tab;
    await page.goto('/doi-thoai/doi-thoai-xa-thang-binh-giua-nam-2026');
    await untilAwake(page);
    await page.getByLabel('Câu hỏi của Ông/Bà').fill('Cầu qua kênh thôn 9 bao giờ sửa?');
    await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
    const code = (await page.locator('.dialogue-code').textContent()) ?? '';
    await expectAccessible(tab, 'a question that was sent');
    await page.goto('/doi-thoai/cau-hoi');
    await untilAwake(page);
    await page.getByLabel('Mã câu hỏi').fill(code);
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.getByText('Cơ quan đã nhận và đang xem.').waitFor();
    await keepPicture(page, 'cau-hoi-cua-toi-360');
    await desk.page.getByText('Cầu qua kênh thôn 9 bao giờ sửa?').waitFor();
    await desk.page.getByRole('button', { name: 'Đưa vào: Cầu qua kênh thôn 9 bao giờ sửa?', exact: true }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Đưa vào' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expectAccessible(desk, 'a dialogue at the desk');
    await keepPicture(desk.page, 'ban-doi-thoai-1366');
    await page.goto('/doi-thoai/doi-thoai-xa-thang-binh-giua-nam-2026');
    await page.getByText('Cầu qua kênh thôn 9 bao giờ sửa?').waitFor();
    await tab.close();
    await desk.close();
  });

  it('take topics that came on paper or at a meeting, written down at the desk with where they came from', async () => {
    const desk = await site.open({ width: 1366 });
    await desk.page.goto('/ban-lam-viec/doi-thoai?nam=2026');
    await desk.page.locator('#username').fill('thuky.tinh');
    await desk.page.locator('#password').fill('gio-nam-ngoai-hien');
    await desk.page.locator('#password').press('Enter');
    await desk.page
      .getByRole('link', { name: /doanh nghiệp/i })
      .first()
      .click();
    await desk.page.getByText('Phiếu, văn bản giấy: Phiếu góp ý số 03').waitFor();
    await desk.page.getByRole('button', { name: 'Ghi nội dung' }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ghi nội dung' }).click();
    await dialog.locator('#text-error').waitFor();
    await dialog.getByLabel('Nội dung đề nghị, như người dân nêu').fill('Điện áp trong cụm công nghiệp không ổn định');
    await dialog.getByLabel('Nguồn', { exact: true }).selectOption('MEETING');
    await dialog.getByLabel('Ghi rõ nguồn (không công khai)').fill('Họp giao ban doanh nghiệp ngày 02/9');
    await dialog.getByLabel('Số người cùng đề nghị').fill('5');
    await expectAccessible(desk, 'a topic to write down');
    await keepPicture(desk.page, 'ban-ghi-noi-dung-1366');
    await dialog.getByRole('button', { name: 'Ghi nội dung' }).click();
    await dialog.waitFor({ state: 'detached' });
    const line = desk.page.getByRole('listitem').filter({ hasText: 'Điện áp trong cụm công nghiệp' });
    await line.getByText('Nêu tại cuộc họp: Họp giao ban doanh nghiệp ngày 02/9').waitFor();
    await line.getByText('5 người').waitFor();
    await desk.page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(desk.page, 'a dialogue at the desk at 360');
    await desk.close();
  });

  it('have their plan and requests at the desk, and words after visits reach whom they are for', async () => {
    const desk = await site.open({ width: 1366 });
    await desk.page.goto('/ban-lam-viec/doi-thoai');
    await desk.page.locator('#username').fill('thuky.xa');
    await desk.page.locator('#password').fill('lua-vang-thang-binh');
    await desk.page.locator('#password').press('Enter');
    await desk.page.getByText('3 yêu cầu, 5 nhiệm vụ').waitFor();
    await desk.page.getByText('Phải tổ chức đối thoại').waitFor();
    await expectAccessible(desk, 'the dialogues of a year at the desk');
    await keepPicture(desk.page, 'ban-doi-thoai-nam-1366');
    await desk.page.goto('/ban-lam-viec/tra-loi-doi-thoai');
    await desk.page.getByRole('button', { name: 'Lưu câu trả lời' }).first().waitFor();
    await expectAccessible(desk, 'answers to prepare');
    await desk.page.goto('/ban-lam-viec/y-kien');
    await desk.page.getByRole('heading', { name: 'Ý kiến sau khi tiếp' }).waitFor();
    await desk.page.locator('.lines > li').first().waitFor();
    expect(await desk.page.getByText('Thái độ của lãnh đạo tiếp').count()).toBe(0);
    await expectAccessible(desk, 'words after visits');
    await keepPicture(desk.page, 'ban-y-kien-1366');
    await desk.close();
  });
});
