import { describe, expect, it } from 'vitest';
import { lettersFor } from '../../server/messages/compose.js';
import { contactOf } from '../../server/messages/contact.js';
import { fitPlace, plainGsm } from '../../server/messages/gsm.js';
import { type LetterFacts, letterKinds } from '../../server/messages/letter.js';
import { calendarMethodOf, decideRetry, pointlessBecause } from '../../server/messages/rules.js';
import { mailWords, smsWords } from '../../server/messages/words.js';
import { reminderDayAt } from '../../server/registrations/reminder-rules.js';

const now = '2026-11-21T03:00:00.000Z';
const links = {
  publicUrl: 'https://tiepdan.example',
  manage: 'https://tiepdan.example/quan-ly#0123456789abcdefghjkmnpqrs',
};

const facts: LetterFacts = {
  registrationId: '019aa000-0000-7000-8000-000000000001',
  code: '4829135076',
  sessionSlug: 'chu-tich-2026-12-25',
  sessionKind: 'PERIODIC',
  mode: 'IN_PERSON',
  slotStartsAt: '2026-12-25T01:00:00.000Z',
  slotEndsAt: '2026-12-25T01:30:00.000Z',
  sessionStartsAt: '2026-12-25T00:30:00.000Z',
  previousStartsAt: null,
  agencyName: 'Ủy ban nhân dân thành phố Đà Nẵng',
  agencyPhone: '0236 3821 234',
  receiverTitle: 'Chủ tịch',
  receiverName: 'Nguyễn Văn Mẫu',
  assignedTitle: 'Chủ tịch',
  assignedName: 'Nguyễn Văn Mẫu',
  pointName: 'Trụ sở tiếp công dân thành phố Đà Nẵng',
  address: 'Số 30 đường Trần Phú, phường Hải Châu, thành phố Đà Nẵng, phía sau bưu điện trung tâm và nhà văn hóa',
  room: 'Phòng 1',
  whatToBring: 'Giấy tờ tùy thân',
  reason: null,
  sequence: 0,
};

describe('Whom to call', () => {
  const help = (phones: { agencyPhone: string | null; pointPhone?: string | null }, locale = 'vi') =>
    mailWords({ kind: 'BOOKED', facts: { ...facts, ...phones }, locale }, links)
      .text.split('\n')
      .find((line) => /giúp đỡ|For help|Trân trọng/.test(line));

  it('is told with whose telephone it is: the place, the agency, or both', () => {
    expect(help({ agencyPhone: null, pointPhone: '0236 1' })).toBe(
      'Cần giúp đỡ, xin gọi nơi tiếp công dân 0236 1 (Trụ sở tiếp công dân thành phố Đà Nẵng).',
    );
    expect(help({ agencyPhone: '0236 2' })).toBe('Cần giúp đỡ, xin gọi Ủy ban nhân dân thành phố Đà Nẵng 0236 2.');
    expect(help({ agencyPhone: '0236 2', pointPhone: '0236 1' }, 'en')).toBe(
      'For help, please call the reception point: 0236 1 (Trụ sở tiếp công dân thành phố Đà Nẵng), or Ủy ban nhân dân thành phố Đà Nẵng: 0236 2.',
    );
    expect(help({ agencyPhone: null })).toBe('Trân trọng, Ủy ban nhân dân thành phố Đà Nẵng.');
  });
});

describe('Which letters an occasion causes', () => {
  const occasion = {
    kind: 'BOOKED',
    facts,
    contact: { mail: 'an@example.vn', sms: '+84912345678' },
    consentReminders: false,
    locale: 'VI',
    registrationId: facts.registrationId,
    dedupe: 'book|1',
    now,
  } as const;
  let made = 0;
  const tools = { newId: () => `id-${++made}`, seal: (text: string, bond: string) => Buffer.from(`${bond}=${text}`) };

  it('writes about a booking to every address that was given', () => {
    expect(lettersFor(occasion, tools).map((one) => one.channel)).toEqual(['MAIL', 'SMS']);
    expect(lettersFor({ ...occasion, contact: {} }, tools)).toEqual([]);
  });

  it('reminds only those who agreed to reminders', () => {
    expect(lettersFor({ ...occasion, kind: 'REMINDER' }, tools)).toEqual([]);
    expect(lettersFor({ ...occasion, kind: 'REMINDER', consentReminders: true }, tools)).toHaveLength(2);
  });

  it('binds the sealed address to the letter it belongs to', () => {
    const [letter] = lettersFor(occasion, tools);
    expect(letter?.sealedAddress.toString()).toBe(`message|sealed_address|${letter?.id}=an@example.vn`);
  });

  it('gives each act, registration, kind and channel one key, whichever instance writes', () => {
    const keys = [...lettersFor(occasion, tools), ...lettersFor(occasion, tools)].map((one) => one.dedupeKey);
    expect(new Set(keys).size).toBe(2);
  });

  it('sends short messages to Vietnamese mobile numbers only', () => {
    expect(contactOf('{"phone":"0912 345 678","email":"a@b.vn"}')).toEqual({ mail: 'a@b.vn', sms: '+84912345678' });
    expect(contactOf('{"phone":"0236 3821 234"}')).toEqual({});
    expect(contactOf('{"phone":"+49 1512 3456789"}')).toEqual({});
    expect(contactOf('{"phone":null}')).toEqual({});
  });
});

describe('The words of letters', () => {
  const every = letterKinds.flatMap((kind) => ['vi', 'en'].map((locale) => ({ kind, locale })));

  it.each(every)(
    'keeps $kind in $locale within one plain short message that tells only when, where and the code',
    (one) => {
      const long = { ...facts, reason: 'Đồng chí Chủ tịch đi công tác', previousStartsAt: '2026-12-24T01:00:00.000Z' };
      const text = smsWords({ ...one, facts: long });
      expect(text.length).toBeLessThanOrEqual(160);
      expect(text).toMatch(/^[A-Za-z0-9 @$_!"#%&'()*+,\-./:;<=>?]+$/);
      expect(text).toContain('08:00');
      expect(text).toContain('482 913 5076');
      expect(text).not.toMatch(/tiepdan\.example|#|Nguyen|Chu tich|cong tac/);
    },
  );

  it.each(every)('gives $kind in $locale a subject without name or code, and a greeting for anybody', (one) => {
    const { subject, text } = mailWords({ ...one, facts }, links);
    expect(subject).toMatch(/2026$/);
    expect(subject).not.toMatch(/482|Nguyễn/);
    expect(text).toMatch(/^(Kính gửi Ông\/Bà,|Dear Sir or Madam,)\n\n/);
    expect(text).not.toMatch(/undefined|null|<[a-z]/);
  });

  it('says day and hour as people in Viet Nam do', () => {
    const { subject, text } = mailWords({ kind: 'BOOKED', facts, locale: 'vi' }, links);
    expect(subject).toBe('Lịch hẹn đã được ghi nhận: 25/12/2026');
    expect(text).toContain('Thời gian: thứ Sáu, 25/12/2026, 08:00–08:30 (giờ Việt Nam)');
    expect(text).toContain('Mã đăng ký: 482 913 5076');
    expect(text).toContain(links.manage);
  });

  it('tells the old time of a moved session, and who receives instead of whom', () => {
    const changed = {
      ...facts,
      previousStartsAt: '2026-12-24T00:30:00.000Z',
      receiverTitle: 'Phó Chủ tịch',
      receiverName: 'Trần Thị Thử',
    };
    const { text } = mailWords({ kind: 'SESSION_RESCHEDULED', facts: changed, locale: 'vi' }, links);
    expect(text).toContain('Thời gian cũ: thứ Năm, 24/12/2026, từ 07:30 (giờ Việt Nam)');
    expect(text).toContain('Người tiếp: Phó Chủ tịch Trần Thị Thử (thay Chủ tịch Nguyễn Văn Mẫu)');
  });

  it('offers another session instead of the link when there is nothing left to manage', () => {
    const { text } = mailWords({ kind: 'SESSION_CANCELLED', facts, locale: 'vi' }, links);
    expect(text).not.toContain('quan-ly');
    expect(text).toContain('Ông/Bà có thể chọn buổi khác tại: https://tiepdan.example');
  });

  it('says what can be chosen instead of a cancelled session, until when, and where', () => {
    const asked = { ...facts, answerBy: '2027-01-20' };
    const { text } = mailWords({ kind: 'SESSION_CANCELLED', facts: asked, locale: 'vi' }, links);
    expect(text).toContain('đến hết ngày 20/01/2027');
    expect(text).toContain('chờ buổi kế tiếp của Chủ tịch Nguyễn Văn Mẫu');
    expect(text).toContain(links.manage);
    const english = mailWords({ kind: 'SESSION_CANCELLED', facts: asked, locale: 'en' }, links).text;
    expect(english).toContain('until the end of 20 January 2027');
    for (const locale of ['vi', 'en']) {
      const short = smsWords({ kind: 'SESSION_CANCELLED', facts: asked, locale });
      expect(short.length).toBeLessThanOrEqual(160);
      expect(short).toMatch(/20\/01\/2027|20 Jan 2027/);
    }
  });

  it('says in a short message what is proposed instead of what', () => {
    const asked = {
      ...{ ...facts, slotStartsAt: '2026-09-28T01:00:00.000Z', slotEndsAt: '2026-09-28T01:30:00.000Z' },
      ...{ proposedStartsAt: '2026-10-04T01:00:00.000Z', replyBy: '2026-09-12' },
    };
    const short = smsWords({ kind: 'SESSION_PROPOSED', facts: asked, locale: 'vi' });
    expect(short).toMatch(
      /^De nghi chuyen lich hen 08:00 thu Hai 28\/09\/2026 sang 08:00 Chu nhat 04\/10\/2026\. Tra loi den het 12\/09\/2026/,
    );
    expect(short.length).toBeLessThanOrEqual(160);
    const english = smsWords({ kind: 'SESSION_PROPOSED', facts: asked, locale: 'en' });
    expect(english).toContain('08:00 Sun 4 Oct 2026 proposed instead of 08:00 Mon 28 Sep 2026');
    expect(english.length).toBeLessThanOrEqual(160);
  });

  it('asks about waiting for the leader only where somebody else receives', () => {
    const own = mailWords({ kind: 'RECEIVER_CHANGED', facts, locale: 'vi' }, links).text;
    expect(own).not.toContain('chờ buổi kế tiếp');
    const deputy = { ...facts, receiverTitle: 'Phó Chủ tịch', receiverName: 'Trần Thị Thử' };
    const text = mailWords({ kind: 'RECEIVER_CHANGED', facts: deputy, locale: 'vi' }, links).text;
    expect(text).toContain('chờ buổi kế tiếp của Chủ tịch Nguyễn Văn Mẫu mà vẫn được ưu tiên');
  });

  it('writes English beside it', () => {
    const { text } = mailWords(
      { kind: 'WAITLISTED', facts: { ...facts, slotStartsAt: null, slotEndsAt: null }, locale: 'EN' },
      links,
    );
    expect(text).toContain('Time: Friday, 25 December 2026, from 07:30 (Viet Nam time)');
  });

  it('takes tone marks off without losing a letter, and cuts a long place at a comma, or else between words', () => {
    expect(plainGsm('Đường Trần Phú – “Hải Châu” €')).toBe('Duong Tran Phu - "Hai Chau"');
    expect(fitPlace('So 30 duong Tran Phu', 12)).toBe('So 30 duong');
    expect(fitPlace('So 30, duong Tran Phu', 15)).toBe('So 30');
    expect(fitPlace('So 30', 8)).toBe('So 30');
  });
});

describe('Trying again', () => {
  it('waits three times as long after every failure and gives up after the eighth', () => {
    const retry = (attempts: number) => decideRetry({ attempts, permanent: false, now });
    expect(retry(1)).toBe('2026-11-21T03:00:30.000Z');
    expect(retry(2)).toBe('2026-11-21T03:01:30.000Z');
    expect(retry(7)).toBe('2026-11-21T09:04:30.000Z');
    expect(retry(8)).toBeNull();
  });

  it('does not try again what was refused for good', () => {
    expect(decideRetry({ attempts: 1, permanent: true, now })).toBeNull();
  });

  it('drops a reminder of what has begun, and no other letter', () => {
    const letter = { kind: 'REMINDER', startsAt: now, attempts: 1, superseded: false } as const;
    expect(pointlessBecause(letter, now)).toBe('TooLate');
    expect(pointlessBecause({ ...letter, startsAt: '2026-11-21T03:00:00.001Z' }, now)).toBeNull();
    expect(pointlessBecause({ ...letter, kind: 'CANCELLED' }, now)).toBeNull();
  });

  it('does not tell an old state after a newer one, once the first try has failed', () => {
    const letter = { kind: 'BOOKED', startsAt: now, attempts: 2, superseded: true } as const;
    expect(pointlessBecause(letter, now)).toBe('Superseded');
    expect(pointlessBecause({ ...letter, attempts: 1 }, now)).toBeNull();
    expect(pointlessBecause({ ...letter, superseded: false }, now)).toBeNull();
  });

  it('does not tell a state that was held back and has been overtaken', () => {
    const letter = { kind: 'SESSION_POSTPONED', startsAt: now, attempts: 1, superseded: true, wasHeld: true } as const;
    expect(pointlessBecause(letter, now)).toBe('Superseded');
    expect(pointlessBecause({ ...letter, superseded: false }, now)).toBeNull();
  });

  it('puts into the calendar what has an hour, and takes out what will not be', () => {
    expect(calendarMethodOf('MOVED', facts.slotStartsAt)).toBe('REQUEST');
    expect(calendarMethodOf('SESSION_POSTPONED', facts.slotStartsAt)).toBe('CANCEL');
    expect(calendarMethodOf('REMINDER', facts.slotStartsAt)).toBeNull();
    expect(calendarMethodOf('WAITLISTED', null)).toBeNull();
    expect(calendarMethodOf('AWAITING_LEADER', null, facts.slotStartsAt)).toBe('CANCEL');
    expect(calendarMethodOf('WAITING_AGAIN', null)).toBeNull();
  });
});

describe('The day of reminders', () => {
  it('looks at tomorrow as Viet Nam counts days', () => {
    expect(reminderDayAt('2026-11-21T01:00:00.000Z')).toEqual({
      sinceAt: '2026-11-20T17:00:00.000Z',
      fromAt: '2026-11-21T17:00:00.000Z',
      toAt: '2026-11-22T17:00:00.000Z',
    });
  });

  it('is silent before eight in the morning', () => {
    expect(reminderDayAt('2026-11-21T00:59:59.999Z')).toBeNull();
    expect(reminderDayAt('2026-11-20T17:00:00.000Z')).toBeNull();
    expect(reminderDayAt('2026-11-21T16:59:59.999Z')).not.toBeNull();
  });
});
