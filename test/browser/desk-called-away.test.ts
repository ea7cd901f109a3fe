import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manage as words } from '../../client/words/vi/manage.js';
import { startMessageWorker } from '../../server/messages/worker.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { joinWaitingList } from '../../server/registrations/join.js';
import { mailServer } from '../server/post-room.js';
import { expectAccessible, hasChromium, keepPicture, openTab } from '../support/browser.js';
import { bookingOf, joiningOf, somebody, visitorContext } from '../support/citizen.js';
import { later, makeSession } from '../support/make.js';
import { type DeskSite, deskMorning, openDeskSite } from './desk-site.js';

const people = 40;

describe.skipIf(!hasChromium)('A leader called away the day before forty citizens come', () => {
  let site: DeskSite;
  let post: Awaited<ReturnType<typeof mailServer>>;
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  const citizen = () => ({ ...visitorContext(site.server.db, deskMorning), keys: site.server.keys });

  beforeAll(async () => {
    site = await openDeskSite();
    post = await mailServer();
  }, 240_000);
  afterAll(async () => {
    await post?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ofChair = () => {
    const { province, chair, point } = site.province;
    return {
      ...{ agencyId: province, pointId: point },
      ...{ receiverLeaderId: chair.leaderId, assignedPositionId: chair.positionId },
    };
  };

  /** Somebody with a mail address in a slot. */
  async function books(slotId: string, name: string) {
    const applicant = somebody({ fullName: name, email: `${name.replace(/\W/g, '')}@dan.example` });
    const booked = await bookRegistration(citizen(), bookingOf(slotId, { applicant }));
    if (booked.kind !== 'RegistrationBooked') throw new Error(booked.kind);
    return booked;
  }

  /** The next session of the same leader: full, with somebody waiting. */
  async function fullNext() {
    const next = await makeSession(site.server.db, {
      ...ofChair(),
      startsAt: later(deskMorning, 20 * 1440),
      slots: [1],
    });
    await books(next.slotIds[0] ?? '', 'Da Co Cho');
    const waiting = await joinWaitingList(citizen(), joiningOf(next.id, { applicant: somebody() }));
    expect(waiting.kind).toBe('WaitingListJoined');
    return next;
  }

  /** Sends by real mail what is due at an instant. */
  async function sendDue(at: string) {
    const { db, keys } = site.server;
    let looked = () => {};
    const isLooked = new Promise<void>((resolve) => {
      looked = resolve;
    });
    const worker = startMessageWorker({
      ...{ db, keys, now: () => at, publicUrl: site.server.url },
      log: { info: () => {}, warn: () => {}, error: () => {} },
      config: { DATA_DIR: folder, SMTP_URL: post.url },
      pause: () => {
        looked();
        return () => {};
      },
    });
    await isLooked;
    while ((await worker.runOnce()) > 0);
    await worker.stop();
  }

  it('is given to a deputy after a look at the letters, taken back, then put off; who waits for the leader goes first', async () => {
    const { db } = site.server;
    const startsAt = later(deskMorning, 1440);
    const session = await makeSession(db, {
      ...{ ...ofChair(), startsAt, slots: Array.from({ length: 8 }, () => 5) },
      registrationClosesAt: later(startsAt, -60),
    });
    const next = await fullNext();
    const links: string[] = [];
    for (let one = 0; one < people; one += 1)
      links.push((await books(session.slotIds[one % 8] ?? '', `Nguoi ${one + 1}`)).manageLink);
    await sendDue(deskMorning);
    post.received.length = 0;

    const secretary = [{ role: 'SECRETARY' as const, agencyId: site.province.province }];
    const tab = await site.open(secretary, { width: 1366, path: `/buoi/${session.id}` });
    const { page } = tab;
    await page.getByRole('button', { name: 'Phân công tiếp thay' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Người tiếp thay').selectOption({ label: 'Ông Đỗ Thị Mẫu, Phó Chủ tịch UBND tỉnh' });
    await dialog.getByLabel('Lý do').fill('Đồng chí Chủ tịch được triệu tập họp');
    await dialog.getByText(`${people} lượt đăng ký được báo: ${people} qua thư điện tử`).waitFor();
    await dialog.locator('.letter-body', { hasText: 'Đồng chí Chủ tịch được triệu tập họp' }).first().waitFor();
    await expectAccessible(tab, 'letters about a deputy');
    await keepPicture(page, 'desk-called-away-1366');
    await dialog.getByRole('button', { name: 'Phân công tiếp thay' }).click();
    await dialog.getByRole('button', { name: 'Đã biết, vẫn thực hiện: Phân công tiếp thay' }).click();
    await page.getByRole('heading', { level: 1, name: /Đỗ Thị Mẫu/ }).waitFor();
    await page
      .locator('.toast')
      .getByRole('button', { name: /Hoàn tác/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /Trần Văn Mẫu/ }).waitFor();
    await sendDue(later(deskMorning, 60));
    expect(post.received.length, 'nobody is written to about what was taken back').toBe(0);

    await page.getByRole('button', { name: 'Hoãn, dời' }).click();
    await dialog.getByLabel('Tạm hoãn, chưa có ngày mới').check();
    await dialog.getByLabel('Lý do').fill('Đồng chí Chủ tịch được triệu tập họp');
    await dialog.getByText(`${people} lượt đăng ký được báo`).waitFor();
    await dialog.getByRole('button', { name: 'Hoãn, dời' }).click();
    await page.locator('.toast', { hasText: 'Đã ghi nhận việc hoãn, dời lịch.' }).waitFor();
    await tab.close();
    await sendDue(later(deskMorning, 60));
    expect(new Set(post.received.flatMap(({ to }) => to)).size, 'everybody is written to').toBe(people);
    expect(post.received.length, 'and once').toBe(people);

    const own = await openTab(site.browser, site.server.url, { width: 360 });
    await own.page.goto(`/quan-ly#${links[7]}`);
    const wait = words.offer.choices.WAIT_FOR_LEADER.split('{')[0] ?? '';
    await own.page.getByRole('button', { name: wait }).click();
    await own.page.getByRole('button', { name: words.offer.waiting.go }).click();
    await own.page.getByText(words.offer.done).waitFor();
    await own.close();
    const line = await db.$client<{ priority: number }[]>`
      select priority from registration where session_id = ${next.id} and status = 'WAITLISTED'
      order by priority desc, created_at`;
    expect(line.map(({ priority }) => priority)).toEqual([2, 0]);
  }, 300_000);
});
