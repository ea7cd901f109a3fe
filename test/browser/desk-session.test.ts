import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookRegistration } from '../../server/registrations/book.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { bookingOf, somebody, visitorContext } from '../support/citizen.js';
import { later, makePosition, makeSession } from '../support/make.js';
import { type DeskSite, deskMorning, openDeskSite } from './desk-site.js';

describe.skipIf(!hasChromium)('A session at the desk', () => {
  let site: DeskSite;
  const secretary = () => [{ role: 'SECRETARY' as const, agencyId: site.province.province }];

  beforeAll(async () => {
    site = await openDeskSite();
  }, 120_000);
  afterAll(() => site?.close());

  /** A published session in ten days with one person in it, who gave a mail address. */
  async function booked() {
    const { province, chair, point } = site.province;
    const { leaderId: receiverLeaderId, positionId: assignedPositionId } = chair;
    const startsAt = later(deskMorning, 10 * 24 * 60 + bookedCount * 1440);
    bookedCount += 1;
    const made = await makeSession(site.server.db, {
      ...{ agencyId: province, receiverLeaderId, assignedPositionId, pointId: point, startsAt, slots: [2, 2] },
      registrationClosesAt: later(startsAt, -1440),
    });
    const applicant = somebody({ email: 'thu@dan.example' });
    const ctx = { ...visitorContext(site.server.db, deskMorning), keys: site.server.keys };
    const outcome = await bookRegistration(ctx, bookingOf(made.slotIds[0] ?? '', { applicant }));
    expect(outcome.kind).toBe('RegistrationBooked');
    return made;
  }
  let bookedCount = 0;

  it('fits every window, light and dark, on each of its parts', async () => {
    const { id } = await booked();
    const tab = await site.open(secretary(), { width: 1366, path: `/buoi/${id}` });
    await tab.page.getByRole('heading', { level: 1, name: /Trần Văn Mẫu/ }).waitFor();
    for (const [part, label] of [
      ['facts', 'Thông tin'],
      ['slots', 'Khung giờ'],
    ] as const) {
      await tab.page.locator('.tabs').getByText(label).click();
      await tab.page.locator('.panel').waitFor();
      for (const width of [360, 768, 1366]) {
        await tab.page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(tab.page, `${part} at ${width}`);
        await keepPicture(tab.page, `desk-session-${part}-${width}`);
      }
      await expectAccessible(tab, part);
      await tab.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await keepPicture(tab.page, `desk-session-${part}-dark`);
      await expectAccessible(tab, `${part} in the dark`);
      await tab.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    }
    await tab.close();
  }, 120_000);

  it('is put off by keyboard alone: who is told is seen first, and it is taken back with one key', async () => {
    const { id } = await booked();
    const { page, ...tab } = await site.open(secretary(), { width: 1366, path: `/buoi/${id}` });
    await page.getByText('Đã công bố').waitFor();
    await page.keyboard.press('h');
    const dialog = page.getByRole('dialog', { name: 'Hoãn hoặc dời buổi tiếp' });
    await dialog.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await dialog.getByLabel('Tạm hoãn, chưa có ngày mới').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Đồng chí Chủ tịch họp đột xuất');
    await dialog.getByText('1 lượt đăng ký được báo: 1 qua thư điện tử').waitFor();
    await dialog.locator('.letter-body', { hasText: 'Đồng chí Chủ tịch họp đột xuất' }).first().waitFor();
    await expectAccessible({ page, ...tab }, 'putting off');
    await keepPicture(page, 'desk-postpone-1366');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Tạm hoãn').first().waitFor();
    await page
      .locator('.toast')
      .getByRole('button', { name: /Hoàn tác/ })
      .waitFor();
    await keepPicture(page, 'desk-postponed-1366');
    await page.keyboard.press('u');
    await page.getByText('Đã hoàn tác. Buổi tiếp trở lại như trước.').first().waitFor();
    await page.locator('.tag-free', { hasText: 'Đã công bố' }).waitFor();
    await tab.close();
  });

  it('is given to a deputy by mouse, with a refusal beside the field that is missing', async () => {
    const { id } = await booked();
    const { page, ...tab } = await site.open(secretary(), { width: 768, path: `/buoi/${id}` });
    await page.getByRole('button', { name: 'Phân công tiếp thay' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Phân công tiếp thay' }).click();
    await dialog.getByRole('alert').getByText('Xin chọn người tiếp thay.').waitFor();
    await dialog.getByLabel('Người tiếp thay').selectOption({ label: 'Ông Đỗ Thị Mẫu, Phó Chủ tịch UBND tỉnh' });
    expect(await dialog.getByRole('alert').getByText('Xin chọn người tiếp thay.').count()).toBe(0);
    await dialog.getByLabel('Lý do').fill('Đi công tác');
    await dialog.getByRole('button', { name: 'Phân công tiếp thay' }).click();
    // No rule provides for a deputy here: that is told once, and then it is the secretary's to decide.
    await dialog.getByRole('button', { name: 'Đã biết, vẫn thực hiện: Phân công tiếp thay' }).click();
    await page.getByText('Vừa phân công người tiếp thay.').waitFor();
    await page.getByRole('heading', { level: 1, name: /Đỗ Thị Mẫu/ }).waitFor();
    await tab.close();
  });

  it('keeps what one types while somebody else saves, and shows what they changed', async () => {
    const { id } = await booked();
    const [mine, theirs] = [
      await site.open(secretary(), { width: 1366, path: `/buoi/${id}` }),
      await site.open(secretary(), { width: 1366, path: `/buoi/${id}` }),
    ];
    for (const { page } of [mine, theirs]) await page.getByRole('button', { name: 'Sửa nội dung' }).click();
    await mine.page.getByLabel('Phòng').fill('Phòng của tôi');
    await theirs.page.getByLabel('Phòng').fill('Phòng của người khác');
    await theirs.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await mine.page.getByText('Bản đang lưu: Phòng của người khác').waitFor();
    expect(await mine.page.getByLabel('Phòng').inputValue()).toBe('Phòng của tôi');
    await mine.page.getByRole('button', { name: 'Lưu đè bằng bản của tôi' }).click();
    await theirs.page.getByText('Phòng của tôi').waitFor();
    await mine.close();
    await theirs.close();
  });

  it('changes the places of a slot in its line, and takes an empty slot out', async () => {
    const { id } = await booked();
    const tab = await site.open(secretary(), { width: 1366, path: `/buoi/${id}?the=khung-gio` });
    await tab.page.getByLabel('Chỗ cho người dân, khung giờ 08:30').fill('5');
    await tab.page.getByRole('button', { name: 'Lưu số chỗ' }).click();
    await tab.page.getByText('Đã lưu khung giờ 08:30.').first().waitFor();
    await tab.page.getByRole('button', { name: 'Bỏ khung giờ 08:30' }).click();
    await tab.page.getByText('Đã bỏ khung giờ 08:30.').first().waitFor();
    await tab.page.getByRole('button', { name: /Bỏ khung giờ/ }).waitFor({ state: 'detached' });
    await tab.close();
  });

  it('is no secret to those who only look: they have nothing to press', async () => {
    const { id } = await booked();
    await makePosition(site.server.db, { agencyId: site.province.province });
    const roles = [{ role: 'ADMINISTRATOR' as const, agencyId: site.province.province }];
    const tab = await site.open(roles, { width: 1366, path: `/buoi/${id}` });
    await tab.page.getByText('Đã công bố').waitFor();
    expect(await tab.page.locator('.desk-page button').count()).toBe(0);
    await tab.close();
  });
});
