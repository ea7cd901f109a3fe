import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { insertStandardTriage } from '../../db/standard-triage.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { manageSecret } from '../../server/registrations/person.js';
import { readCsv } from '../../server/working-days/csv-rules.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture, openTab } from '../support/browser.js';
import { bookingOf, somebody, visitorContext } from '../support/citizen.js';
import { password } from '../support/desk.js';
import { later, makeSession } from '../support/make.js';
import { type DeskSite, type DeskTab, deskMorning, openDeskSite } from './desk-site.js';

const matters = [
  { topicArea: 'LAND', summary: 'Gia đình đề nghị xem lại mức bồi thường khi thu hồi đất làm đường ven sông.' },
  { topicArea: 'EDUCATION', summary: 'Hỏi về điểm trường mầm non của thôn, xin mở lại lớp học buổi chiều.' },
  { topicArea: 'SOCIAL_POLICY', summary: 'Chưa nhận được trợ cấp hằng tháng từ đầu năm, đã nộp hồ sơ tại xã.' },
] as const;

describe.skipIf(!hasChromium)('Registrations at the desk', () => {
  let site: DeskSite;
  let days = 20;
  const secretary = () => [{ role: 'SECRETARY' as const, agencyId: site.province.province }];

  beforeAll(async () => {
    site = await openDeskSite();
    await insertStandardPolicies(site.server.db);
    await insertDemoPolicies(site.server.db);
    await insertStandardTriage(site.server.db);
  }, 120_000);
  afterAll(() => site?.close());

  /** A session of the chair's with room for many, on a day of its own. */
  function sessionFor(places: readonly number[]) {
    const { province, chair, point } = site.province;
    days += 1;
    return makeSession(site.server.db, {
      ...{ agencyId: province, pointId: point, startsAt: later(deskMorning, days * 1440), slots: places },
      ...{ receiverLeaderId: chair.leaderId, assignedPositionId: chair.positionId, staffPlaces: 1 },
    });
  }

  async function bookInto(slotId: string, n: number, name?: string): Promise<string> {
    const ctx = { ...visitorContext(site.server.db, deskMorning), keys: site.server.keys };
    const applicant = somebody(name ? { fullName: name } : {});
    const booking = bookingOf(slotId, { applicant });
    const matter = { ...booking.matter, ...matters[n % matters.length] };
    const booked = await bookRegistration({ ...ctx, wake: site.server.house.wake }, { ...booking, matter });
    if (booked.kind !== 'RegistrationBooked') throw new Error(booked.kind);
    return booked.registration.id;
  }

  const statesOf = async (sessionId: string) => {
    const rows = await site.server.db.execute<{ state: string; n: string }>(sql`
      select triage_state as state, count(*) as n from registration where session_id = ${sessionId} group by 1`);
    return Object.fromEntries([...rows].map(({ state, n }) => [state, Number(n)]));
  };

  async function expire({ username }: DeskTab): Promise<void> {
    await site.server.db.execute(sql`
      update staff_session set expires_at = ${deskMorning}
      where account_id = (select id from staff_account where username = ${username})`);
  }

  const dialogOf = (page: Page) => page.locator('dialog[open]');

  /** Presses the key of an act, fills in what it asks for, and sends it without touching the mouse. */
  async function triageByKey(page: Page, key: string): Promise<void> {
    const before = await page.locator('.registration h2').textContent();
    await page.keyboard.press(key);
    if (key !== 'v') {
      await page.locator('#tra-loi-replyVi').waitFor();
      if (key === 'r') {
        await page.locator('#tra-loi-groundId').selectOption({ label: 'Không thuộc thẩm quyền' });
        await page.locator('#tra-loi-competentBody').fill('Thanh tra tỉnh Thử Nghiệm');
      }
      if (key === 'd') {
        await page.locator('#tra-loi-groundId').selectOption({ label: 'Đã có đăng ký khác về cùng vụ việc' });
      }
      if (key !== 'a') await page.locator('#tra-loi-replyVi').fill('Kính gửi Ông/Bà, cơ quan đã xem đăng ký này.');
      await page.keyboard.press('Control+Enter');
      await dialogOf(page).waitFor({ state: 'detached' });
    }
    await expect.poll(() => page.locator('.registration h2').textContent()).not.toBe(before);
  }

  it('has sixty examined, by keys and by mouse, and the last one leaves an empty list', async () => {
    const session = await sessionFor([30, 30]);
    for (let n = 0; n < 60; n += 1) await bookInto(session.slotIds[n % 2] ?? '', n);
    const tab = await site.open(secretary(), { width: 1366, path: `/dang-ky?buoi=${session.id}` });
    const { page } = tab;
    await page.getByRole('row').nth(50).waitFor();
    await page.keyboard.press('j');
    await page.locator('.registration h2').waitFor();
    await expectAccessible(tab, 'a registration beside the list');
    const record = await page.getByRole('link', { name: 'Ghi lượt tiếp' }).getAttribute('href');
    expect(record).toMatch(/\/tiep\?dang-ky=[0-9a-f-]{36}$/);
    await keepPicture(page, 'desk-registrations-1366');
    const keys = ['a', 'a', 'm', 'a', 'd', 'a', 'r', 'a', 'v', 'a'];
    for (const key of [...keys, ...keys]) await triageByKey(page, key);
    expect(await statesOf(session.id)).toEqual({
      ...{ SUBMITTED: 40, ACCEPTED: 12, MORE_ASKED: 2, DECLINED: 2, REDIRECTED: 2, UNDER_REVIEW: 2 },
    });
    await page.getByRole('button', { name: 'Chọn cả trang' }).click();
    await page.getByText('Đã chọn 40').waitFor();
    await keepPicture(page, 'desk-registrations-bulk-1366');
    await page.locator('.bulk-bar').getByRole('button', { name: 'Chấp nhận' }).click();
    await page.getByText('Thư sẽ gửi cho').waitFor();
    await expectAccessible(tab, 'a reply to many');
    await dialogOf(page).getByRole('button', { name: 'Gửi cho 40 người' }).click();
    await page.getByText('Đã xem hết. Không còn đăng ký nào chờ xem.').waitFor();
    expect(await statesOf(session.id)).toMatchObject({ ACCEPTED: 52 });
    await tab.close();
  }, 240_000);

  it('shows the letter while the reply is written, and takes an act back', async () => {
    const session = await sessionFor([4]);
    await bookInto(session.slotIds[0] ?? '', 0, 'Nguyễn Thị Xem Thư');
    const tab = await site.open(secretary(), { width: 1366, path: `/dang-ky?buoi=${session.id}` });
    const { page } = tab;
    await page.getByRole('row', { name: /Nguyễn Thị Xem Thư/ }).click();
    await page.locator('.registration-acts').getByRole('button', { name: 'Không xếp lịch' }).click();
    await page.getByText('Điền đủ các mục để xem trước thư.').waitFor();
    await page.getByRole('button', { name: 'Gửi trả lời' }).click();
    await page.locator('#tra-loi-groundId-error').waitFor();
    await expectAccessible(tab, 'a reply that lacks its ground');
    await page.locator('#tra-loi-groundId').selectOption({ label: 'Đã có đăng ký khác về cùng vụ việc' });
    await page.locator('#tra-loi-replyVi').fill('Ông/Bà đã có lịch hẹn về cùng việc này.');
    await page.locator('.telling-preview .letter-body').first().waitFor();
    await expectAccessible(tab, 'a reply with its letter');
    await keepPicture(page, 'desk-registrations-reply-1366');
    await page.setViewportSize({ width: 768, height: 1024 });
    await expectNoSidewaysScroll(page, 'a reply at 768');
    await keepPicture(page, 'desk-registrations-reply-768');
    await page.keyboard.press('Control+Enter');
    await dialogOf(page).waitFor({ state: 'detached' });
    expect(await statesOf(session.id)).toEqual({ DECLINED: 1 });
    await page.keyboard.press('u');
    await page.getByText('Đã rút lại, thư chưa gửi đi.').first().waitFor();
    expect(await statesOf(session.id)).toEqual({ SUBMITTED: 1 });
    await tab.close();
  }, 60_000);

  it('keeps a sentence when the sign-in ends in the middle of it, and sends it after signing in again', async () => {
    const session = await sessionFor([4]);
    await bookInto(session.slotIds[0] ?? '', 1, 'Lê Văn Giữa Chừng');
    const tab = await site.open(secretary(), {
      ...{ width: 1366, path: `/dang-ky?buoi=${session.id}` },
      expected: /401/,
    });
    const { page } = tab;
    await page.getByRole('row', { name: /Lê Văn Giữa Chừng/ }).click();
    await page.locator('.registration h2').waitFor();
    await page.keyboard.press('m');
    await page.locator('#tra-loi-replyVi').fill('Xin Ông/Bà cho biết thêm số thửa đất');
    await page.locator('.telling-preview .letter-body').first().waitFor();
    await expire(tab);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' }).waitFor();
    expect(await page.locator('#tra-loi-replyVi').inputValue()).toBe('Xin Ông/Bà cho biết thêm số thửa đất');
    await tab.signIn();
    await page.getByText('Đã đề nghị bổ sung.').first().waitFor();
    expect(await statesOf(session.id)).toEqual({ MORE_ASKED: 1 });
    await tab.close();
  }, 60_000);

  it('shows the second of two secretaries what the first changed, with every word kept', async () => {
    const session = await sessionFor([4]);
    await bookInto(session.slotIds[0] ?? '', 2, 'Phạm Thị Hai Người');
    const path = `/dang-ky?nhom=tat-ca&buoi=${session.id}`;
    const first = await site.open(secretary(), { width: 1366, path });
    const second = await site.open(secretary(), { width: 1366, path });
    for (const { page } of [first, second]) {
      await page.getByRole('row', { name: /Phạm Thị Hai Người/ }).click();
      await page.locator('.registration h2').waitFor();
    }
    await second.page.keyboard.press('m');
    await second.page.locator('#tra-loi-replyVi').fill('Xin gửi thêm bản sao quyết định.');
    await first.page.locator('.faces .face-editing').waitFor();
    await first.page.keyboard.press('v');
    await first.page.getByText('Đã nhận xem xét.').first().waitFor();
    await second.page.keyboard.press('Control+Enter');
    await second.page.getByText('Đăng ký vừa có thay đổi').waitFor();
    await second.page.locator('.differences').getByText('Đang xem xét').waitFor();
    expect(await second.page.locator('#tra-loi-replyVi').inputValue()).toBe('Xin gửi thêm bản sao quyết định.');
    await expectAccessible(second, 'somebody was quicker');
    await keepPicture(second.page, 'desk-registrations-stale-1366');
    await second.page.getByRole('button', { name: 'Vẫn gửi theo bản hiện tại' }).click();
    await dialogOf(second.page).waitFor({ state: 'detached' });
    expect(await statesOf(session.id)).toEqual({ MORE_ASKED: 1 });
    await first.close();
    await second.close();
  }, 60_000);

  it('makes one group of many with one matter, with a representative, and undoes it', async () => {
    const session = await sessionFor([8]);
    for (const name of ['Trần Thị Một', 'Trần Thị Hai', 'Trần Thị Ba'])
      await bookInto(session.slotIds[0] ?? '', 0, name);
    const tab = await site.open(secretary(), { width: 1366, path: `/dang-ky?buoi=${session.id}` });
    const { page } = tab;
    await page.getByRole('button', { name: 'Cùng nội dung' }).click();
    await page.getByText('3 người, dùng chung các từ').waitFor();
    await page.getByLabel('Đại diện: Trần Thị Một').check();
    await expectAccessible(tab, 'many with one matter');
    await keepPicture(page, 'desk-registrations-group-1366');
    await page.getByRole('button', { name: 'Lập đoàn' }).click();
    await page.getByText('Các đoàn của buổi này').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.registrations-table').getByText('Đoàn:').first().waitFor();
    await page.keyboard.press('u');
    await page.getByText('Đã rút lại.').first().waitFor();
    await expect.poll(() => page.locator('.registrations-table').getByText('Đoàn:').count()).toBe(0);
    await tab.close();
  }, 60_000);

  it('joins a group to its matter, where the group and its representative are seen, and parts it again', async () => {
    const session = await sessionFor([8]);
    for (const name of ['Lê Văn Một', 'Lê Văn Hai', 'Lê Văn Ba']) await bookInto(session.slotIds[0] ?? '', 0, name);
    const tab = await site.open(secretary(), { width: 1366, path: '/vu-viec' });
    const { page } = tab;
    await page.getByText('Lập vụ việc').click();
    await page.getByLabel('Tên vụ việc').fill('Mương thoát nước thôn Đông');
    await page.getByRole('button', { name: 'Lập', exact: true }).click();
    await page.getByRole('heading', { name: 'Mương thoát nước thôn Đông' }).waitFor();
    const matter = page.url();
    await page.goto(matter.replace(/vu-viec.*/, `dang-ky?buoi=${session.id}`));
    await page.getByRole('button', { name: 'Cùng nội dung' }).click();
    await page.getByLabel('Đại diện: Lê Văn Một').check();
    await page.getByRole('button', { name: 'Lập đoàn' }).click();
    await page.locator('.group-case > summary').click();
    await page.locator('.group-case').getByText('Gắn vào một vụ việc').first().click();
    await page
      .locator('.group-case')
      .getByLabel('Tên vụ việc')
      .selectOption({ label: 'VV-1/2026 · Mương thoát nước thôn Đông' });
    await page.locator('.group-case').getByRole('button', { name: 'Gắn vào một vụ việc' }).click();
    const link = page.locator('.group-case').getByRole('link', { name: /Mương thoát nước thôn Đông/ });
    await link.waitFor();
    await expectAccessible(tab, 'a group joined to its matter');
    await keepPicture(page, 'desk-group-matter-1366');
    await page.goto(matter);
    await page.getByText('Người đại diện: Lê Văn Một').waitFor();
    await expectAccessible(tab, 'a matter with its group');
    await keepPicture(page, 'desk-matter-group-1366');
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page, 'a matter with its group at 360');
    await page.getByRole('button', { name: /Tách khỏi vụ việc/ }).click();
    await page.getByText('Đã tách đoàn khỏi vụ việc.').first().waitFor();
    await expect.poll(() => page.getByText('Người đại diện: Lê Văn Một').count()).toBe(0);
    await tab.close();
  }, 60_000);

  it('registers somebody at the counter without phone or papers, and gives them a slip', async () => {
    const session = await sessionFor([1]);
    const tab = await site.open(secretary(), { width: 1366, path: '/dang-ky/moi' });
    const { page } = tab;
    await page.locator('#slotId').selectOption(session.id);
    await page.locator('select#slotId').selectOption(session.slotIds[0] ?? '');
    await page.getByLabel('Họ và tên').fill('Bùi Thị Không Máy');
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await page.getByLabel('Không có giấy tờ và địa chỉ').check();
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await page.locator('#reason-error').waitFor();
    await expectAccessible(tab, 'the counter with a rule in the way');
    await keepPicture(page, 'desk-counter-1366');
    await page.locator('#reason').fill('Người cao tuổi, không mang giấy tờ.');
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await page.getByText('Đã đăng ký cho Bùi Thị Không Máy').waitFor();
    await page.getByRole('link', { name: 'In phiếu hẹn' }).click();
    await page.locator('.slip-code strong').waitFor();
    await expectAccessible(tab, 'the slip');
    for (const width of [768, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page, `the slip at ${width}`);
      await keepPicture(page, `desk-slip-${width}`);
    }
    await page.emulateMedia({ media: 'print' });
    await keepPicture(page, 'desk-slip-print');
    await tab.close();
  }, 60_000);

  it('proposes another session, moves and cancels for somebody, and says what they get to read', async () => {
    const { id, slotIds } = await sessionFor([2]);
    const other = await sessionFor([2, 2]);
    const registrationId = await bookInto(slotIds[0] ?? '', 0, 'Nguyễn Thị Đổi Buổi');
    const tab = await site.open(secretary(), { width: 1366, path: `/dang-ky?nhom=tat-ca&buoi=${id}` });
    const { page } = tab;
    const dialog = dialogOf(page);
    const look = async (name: string) => {
      for (const width of [768, 1366]) {
        await page.setViewportSize({ width, height: width === 768 ? 1024 : 768 });
        await expectNoSidewaysScroll(page, `${name} at ${width}`);
        await keepPicture(page, `desk-registrations-${name}-${width}`);
      }
      await expectAccessible(tab, name);
    };
    const pick = async (field: string, slotId: string | undefined) => {
      await dialog.getByLabel('Buổi tiếp').selectOption(other.id);
      await dialog.locator(`#${field}`).selectOption(slotId ?? '');
    };
    const row = page.getByRole('row', { name: /Nguyễn Thị Đổi Buổi/ });
    const propose = async () => {
      await row.click();
      await page.locator('.registration-acts').getByRole('button', { name: 'Đề nghị buổi khác' }).click();
      await pick('tra-loi-slotId', other.slotIds[0]);
      await page.locator('.telling-preview .letter-body').first().waitFor();
    };
    await propose();
    await look('propose');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await page.getByText('Đã rút lại, thư chưa gửi đi.').first().waitFor();
    await page.reload();
    await propose();
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await row.click();
    await page.locator('.steps').getByText('Đề nghị buổi khác').first().waitFor();
    await look('proposed');

    const citizen = await openTab(site.browser, site.server.url, { width: 360 });
    await citizen.page.goto(`/quan-ly#${manageSecret(site.server.keys, registrationId)}`);
    await citizen.page.locator('h1').waitFor();
    await keepPicture(citizen.page, 'manage-proposed-360');
    await citizen.close();

    await page.getByRole('button', { name: 'Đổi giờ hộ' }).click();
    await dialog.getByText('Hiện hẹn: ').waitFor();
    await dialog.getByRole('button', { name: 'Đổi giờ hộ' }).click();
    await dialog.getByRole('alert').first().waitFor();
    await pick('slotId', other.slotIds[1]);
    await dialog.locator('#reason').fill('Gọi điện lúc 9 giờ xin đổi vì bận mùa gặt.');
    await look('move');
    await dialog.getByRole('button', { name: 'Đổi giờ hộ' }).click();
    await page.locator('.toast', { hasText: 'Đã đổi giờ.' }).waitFor();
    await page.keyboard.press('u');
    await page.locator('.toast', { hasText: 'Đã đổi lại giờ cũ' }).waitFor();
    await page.getByRole('button', { name: 'Hủy hộ' }).click();
    await dialog.locator('#reason').fill('Đến quầy báo việc đã được giải quyết.');
    await look('cancel');
    await dialog.getByRole('button', { name: 'Hủy hộ' }).click();
    await page.locator('.toast', { hasText: 'Đã hủy' }).waitFor();
    const letters = await site.server.db.execute<{ kind: string; state: string }>(sql`
      select kind, state from message
      where registration_id = ${registrationId} order by 1, 2`);
    expect(letters.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      ...['BOOKED QUEUED', 'CANCELLED QUEUED', 'MOVED QUEUED', 'MOVED QUEUED'],
      ...['SESSION_PROPOSED DROPPED', 'SESSION_PROPOSED DROPPED'],
    ]);
    await tab.close();
  }, 120_000);

  it('gives the list of a session as a file that opens as it was, after a fresh proof', async () => {
    const session = await sessionFor([3]);
    await bookInto(session.slotIds[0] ?? '', 0, '=HYPERLINK("http://x")');
    await bookInto(session.slotIds[0] ?? '', 1, 'Đặng Thị Mận');
    const tab = await site.open(secretary(), { width: 1366, path: `/dang-ky?buoi=${session.id}` });
    const { page } = tab;
    await page.getByRole('row', { name: /Đặng Thị Mận/ }).waitFor();
    // Longer ago than a proof of who asks is believed.
    await site.server.db.execute(sql`
      update staff_session set proved_at = proved_at - interval '1 day'
      where account_id = (select id from staff_account where username = ${tab.username})`);
    const take = async (name: string, isProven: boolean) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      if (!isProven) {
        await dialogOf(page).getByLabel('Mật khẩu').fill(password);
        await page.keyboard.press('Enter');
      }
      const file = await download;
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };
    const sheet = await take('Tải Excel', false);
    expect(sheet.name).toMatch(/^dang-ky-[a-z0-9-]+\.xlsx$/);
    const names = (await readSheet(sheet.bytes)).map((line) => line[3]);
    expect(names).toEqual(['Họ và tên', `'=HYPERLINK("http://x")`, 'Đặng Thị Mận']);
    const text = (await take('Tải CSV', true)).bytes.toString('utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(readCsv(text).map(({ cells }) => cells[3])).toEqual(names);
    await page.locator('.toast', { hasText: 'Đã tải 2 dòng' }).first().waitFor();
    await tab.close();
  });

  it('fits every window, in both languages, light and dark', async () => {
    const session = await sessionFor([6]);
    for (let n = 0; n < 4; n += 1) await bookInto(session.slotIds[0] ?? '', n);
    for (const locale of ['vi-VN', 'en-GB'] as const) {
      const tab = await site.open(secretary(), { width: 1366, path: `/dang-ky?buoi=${session.id}`, locale });
      const { page } = tab;
      await page.getByRole('row').nth(1).click();
      await page.locator('.registration h2').waitFor();
      for (const width of [360, 768, 1366]) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoSidewaysScroll(page, `registrations at ${width}`);
        await expectAccessible(tab, `registrations at ${width}`);
        await keepPicture(page, `desk-registrations-${locale.slice(0, 2)}-${width}`);
      }
      await page.setViewportSize({ width: 768, height: 1024 });
      await page.keyboard.press('Escape');
      await page.locator('.split-back').click();
      await page.locator('.registrations-table table').waitFor();
      await expectNoSidewaysScroll(page, 'the list at 768');
      await keepPicture(page, `desk-registrations-list-${locale.slice(0, 2)}-768`);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expectAccessible(tab, 'registrations in the dark');
      await tab.close();
    }
  }, 90_000);

  it('is for secretaries', async () => {
    const tab = await site.open([{ role: 'RECEPTIONIST', agencyId: site.province.province }], {
      ...{ width: 1366, path: '/dang-ky' },
    });
    expect(await tab.page.locator('h1').textContent()).not.toBe('Đăng ký');
    await tab.close();
  });
});
