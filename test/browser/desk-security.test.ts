import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyParameter } from '../../db/tables/policy.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture, openTab } from '../support/browser.js';
import { bookingOf, somebody, visitorContext } from '../support/citizen.js';
import { makeProvince, makeStaff, password } from '../support/desk.js';
import { makeSession } from '../support/make.js';
import { codeAt, makeWithPhone, wrongCodeAt } from '../support/second-step.js';
import { type DeskSite, openDeskSite } from './desk-site.js';

describe.skipIf(!hasChromium)('One’s own account at the desk', () => {
  let site: DeskSite;
  const secretary = () => [{ role: 'SECRETARY' as const, agencyId: site.province.province }];
  const now = () => site.server.clock.now();

  beforeAll(async () => {
    site = await openDeskSite();
  }, 120_000);
  afterAll(() => site?.close());

  it('is given a phone by keyboard: password, picture, code, ten codes for the paper', async () => {
    const tab = await site.open(secretary(), { width: 1366, path: '/bao-mat' });
    const { page } = tab;
    await expectAccessible(tab, 'my account');
    await keepPicture(page, 'desk-security-1366');
    await page.getByRole('button', { name: 'Cài mã trên điện thoại' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Cài mã trên điện thoại' });
    await dialog.waitFor();
    await page.keyboard.type('sai mật khẩu');
    await page.keyboard.press('Enter');
    await dialog.locator('.notice-cancelled').waitFor();
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await dialog.getByRole('img', { name: /QR/ }).waitFor();
    await expectAccessible(tab, 'the picture for the phone');
    await dialog.getByText('Không quét được?').click();
    const secret = (await dialog.locator('.set-up-secret').textContent()) ?? '';
    await keepPicture(page, 'desk-security-scan-1366');
    await dialog.locator('#code').fill(wrongCodeAt(secret, now()));
    await page.keyboard.press('Enter');
    await dialog.locator('.notice-cancelled').waitFor();
    await page.keyboard.type(codeAt(secret, now()));
    await page.keyboard.press('Enter');
    await expect.poll(() => dialog.locator('.recovery-codes li').count()).toBe(10);
    await expectAccessible(tab, 'codes for the paper');
    await keepPicture(page, 'desk-security-codes-1366');
    await page.emulateMedia({ media: 'print' });
    await keepPicture(page, 'desk-security-codes-printed');
    await page.emulateMedia({ media: 'screen' });
    const done = dialog.getByRole('button', { name: 'Xong' });
    expect(await done.isDisabled()).toBe(true);
    await dialog.getByLabel('Tôi đã cất mười mã này ở nơi an toàn').check();
    await done.click();
    await page.getByText('Còn 10 mã dự phòng chưa dùng.').waitFor();
    await tab.close();
  });

  it('asks for the code after the password, says what was wrong, and takes a code of the paper instead', async () => {
    const { username, secret, codes } = await makeWithPhone(site.server, secretary());
    const tab = await openTab(site.browser, site.server.url, { width: 360 });
    const { page } = tab;
    await page.goto('/ban-lam-viec');
    await page.locator('#username').fill(username);
    await page.locator('#password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByLabel('Mã trên điện thoại').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('code');
    await expectAccessible(tab, 'second step');
    await expectNoSidewaysScroll(page, 'second step');
    await keepPicture(page, 'desk-second-step-360');
    await page.keyboard.press('Enter');
    await page.getByText('Xin nhập mã.').first().waitFor();
    await page.locator('#code').fill(wrongCodeAt(secret, now()));
    await page.keyboard.press('Enter');
    await page.locator('.notice-cancelled').waitFor();
    await page.getByRole('button', { name: /Dùng mã dự phòng/ }).click();
    await page.getByLabel('Mã dự phòng').waitFor();
    await page.keyboard.type((codes[0] ?? '').toUpperCase());
    await page.keyboard.press('Enter');
    await page.locator('.desk-page h1').waitFor();
    const cookies = await page.context().cookies();
    expect(cookies.map(({ name, httpOnly, secure, sameSite }) => [name, httpOnly, secure, sameSite])).toEqual([
      ['__Host-tiep_dan', true, true, 'Strict'],
    ]);
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, location.href]));
    for (const hidden of [password, codes[0], cookies[0]?.value]) expect(kept).not.toContain(hidden);
    await tab.close();
  });

  it('begins again with the password when too many codes were wrong', async () => {
    const { username, secret } = await makeWithPhone(site.server, secretary());
    const tab = await openTab(site.browser, site.server.url, { width: 768 });
    const { page } = tab;
    await page.goto('/ban-lam-viec');
    await page.locator('#username').fill(username);
    await page.locator('#password').fill(password);
    await page.keyboard.press('Enter');
    for (let one = 0; one < 6; one += 1) {
      await page.locator('#code').fill(wrongCodeAt(secret, now()));
      const answered = page.waitForResponse((response) => response.url().includes('/staff/graphql'));
      await page.keyboard.press('Enter');
      await answered;
    }
    await page.getByText('Xin đăng nhập lại từ đầu bằng mật khẩu', { exact: false }).waitFor();
    await page.locator('#username').waitFor();
    await tab.close();
  });

  it('waits at the door until a phone is set up, where a role asks for one', async () => {
    const strict = (await makeProvince(site.server.db)).province;
    await site.server.db.insert(policyParameter).values({
      ...{ id: randomUUID(), agencyId: strict, key: 'secondStep', value: { roles: ['SECRETARY'] } },
      ...{ effectiveFrom: '2014-07-01', source: 'Quy chế thử' },
    });
    const { username } = await makeStaff(site.server.db, [{ role: 'SECRETARY', agencyId: strict }]);
    const tab = await openTab(site.browser, site.server.url, { width: 768 });
    const { page } = tab;
    await page.goto('/ban-lam-viec');
    await page.locator('#username').fill(username);
    await page.locator('#password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Cài mã trên điện thoại' }).waitFor();
    await expectAccessible(tab, 'the door');
    await keepPicture(page, 'desk-door-768');
    await page.locator('#password').fill(password);
    await page.keyboard.press('Enter');
    const secret = (await page.locator('.set-up-secret').textContent()) ?? '';
    await page.locator('#code').fill(codeAt(secret, now()));
    await page.keyboard.press('Enter');
    await page.getByLabel('Tôi đã cất mười mã này ở nơi an toàn').check();
    await page.getByRole('button', { name: 'Xong' }).click();
    await page.locator('.desk-page h1').waitFor();
    await tab.close();
  });

  it('shows where one is signed in, and ends it there', async () => {
    const tab = await site.open(secretary(), { width: 1366, path: '/bao-mat' });
    const other = await openTab(site.browser, site.server.url, { width: 768, expected: /status of 401|WebSocket/ });
    await other.page.goto('/ban-lam-viec/bao-mat');
    await tab.signIn;
    await other.page.locator('#username').fill(tab.username);
    await other.page.locator('#password').fill(password);
    await other.page.keyboard.press('Enter');
    await other.page.locator('.desk-page h1').waitFor();
    const { page } = tab;
    await page.reload();
    await page.getByText('Nơi này', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Đăng xuất: Chrome/ }).click();
    await page.getByText('Đã đăng xuất nơi đó.').first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^Đăng xuất: Chrome/ }).count()).toBe(0);
    await other.page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' }).waitFor();
    for (const width of [360, 768]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `my account at ${width}`);
      await keepPicture(page, `desk-security-${width}`);
    }
    await other.close();
    await tab.close();
  });

  it('changes the password, and says at the field what is wrong with another', async () => {
    const tab = await site.open(secretary(), { width: 768, path: '/bao-mat' });
    const { page } = tab;
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Đổi mật khẩu' });
    await dialog.getByLabel('Mật khẩu đang dùng').fill(password);
    await dialog.getByLabel('Mật khẩu mới').fill('matkhau123');
    await page.keyboard.press('Enter');
    await dialog.locator('#newPassword-error').waitFor();
    await expectAccessible(tab, 'a password that is not taken');
    await dialog.getByLabel('Mật khẩu mới').fill('thuyền lá qua cầu tre nghiêng');
    await page.keyboard.press('Enter');
    await page.getByText('Đã đổi mật khẩu', { exact: false }).first().waitFor();
    await tab.close();
  });

  it('loses its phone by an administrator, who proves once more who it is and says why', async () => {
    const { username } = await makeWithPhone(site.server, secretary());
    const administrator = [{ role: 'ADMINISTRATOR' as const, agencyId: site.province.province }];
    const tab = await site.open(administrator, { width: 1366, path: '/tai-khoan' });
    const { page } = tab;
    site.server.clock.pass(11);
    await page.getByRole('row', { name: new RegExp(username) }).press('Enter');
    await page.getByRole('button', { name: 'Gỡ mã trên điện thoại' }).click();
    const dialog = page.getByRole('dialog', { name: /^Gỡ mã trên điện thoại của/ });
    await dialog.getByLabel('Lý do').fill('Mất điện thoại ngày 05/09');
    await page.keyboard.press('Enter');
    const proof = page.getByRole('dialog', { name: 'Xác nhận danh tính' });
    await proof.waitFor();
    await expectAccessible(tab, 'a proof over a question');
    await proof.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Đã gỡ mã trên điện thoại của/)
      .first()
      .waitFor();
    await tab.close();
  });

  it('shows the whole number of somebody’s paper after a reason and a fresh proof, and both stay on record', async () => {
    const { province: agencyId } = site.province;
    const session = await makeSession(site.server.db, { agencyId, startsAt: '2026-09-21T01:00:00.000Z', slots: [2] });
    const paper = { identityKind: 'CITIZEN_ID', identityNumber: '001099012345' };
    const booking = bookingOf(session.slotIds[0] ?? '', { applicant: somebody({ fullName: 'Bùi Thị Số', ...paper }) });
    const booked = await bookRegistration(
      { ...visitorContext(site.server.db, now()), keys: site.server.keys },
      booking,
    );
    const registrationId = booked.kind === 'RegistrationBooked' ? booked.registration.id : booked.kind;
    const tab = await site.open(secretary(), { width: 1366, path: `/dang-ky?buoi=${session.id}` });
    const { page } = tab;
    site.server.clock.pass(11);
    await page.getByRole('row', { name: /Bùi Thị Số/ }).press('Enter');
    await page
      .getByText('•••', { exact: false })
      .or(page.getByText('2345', { exact: false }))
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Xem đủ số' }).waitFor();
    expect(await page.getByText('001099012345').count()).toBe(0);
    await page.getByRole('button', { name: 'Xem đủ số' }).click();
    const dialog = page.getByRole('dialog', { name: 'Xem đủ số' });
    await dialog.getByRole('button', { name: 'Xem đủ số' }).click();
    await dialog.getByText('Xin nêu vì sao cần xem đủ số giấy tờ', { exact: false }).first().waitFor();
    await dialog.getByLabel('Vì sao cần xem đủ số giấy tờ').fill('Đối chiếu căn cước tại quầy');
    await expectAccessible(tab, 'why a number is wanted');
    await dialog.getByRole('button', { name: 'Xem đủ số' }).click();
    const proof = page.getByRole('dialog', { name: 'Xác nhận danh tính' });
    await proof.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('001099012345').waitFor();
    await page.reload();
    await page.getByRole('row', { name: /Bùi Thị Số/ }).press('Enter');
    await page.getByRole('button', { name: 'Xem đủ số' }).waitFor();
    expect(await page.getByText('001099012345').count()).toBe(0);
    const told = await site.server.db.execute<{ reason: string; username: string }>(sql`
      select e.reason, a.username from audit_entry e join staff_account a on a.id = e.account_id
      where e.act = 'IdentityNumber' and ${registrationId} = any(e.subject_ids)`);
    expect([...told]).toEqual([{ reason: 'Đối chiếu căn cước tại quầy', username: tab.username }]);
    await tab.close();
  });
});
