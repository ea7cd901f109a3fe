import { describe, expect, it } from 'vitest';
import {
  beginCounter,
  counterInput,
  draftField,
  missingAtCounter,
} from '../../client/desk/registrations/counter-draft.js';
import type { Ground, Line, Template } from '../../client/desk/registrations/documents.js';
import { beginDraft, inputOf, missingIn, withGround } from '../../client/desk/registrations/draft.js';
import {
  countOf,
  differencesOf,
  everySession,
  filterOf,
  nextAfter,
  stepFrom,
  usualDueDay,
} from '../../client/desk/registrations/model.js';

const line = (given: Partial<Line> = {}): Line => ({
  ...{ id: 'a', code: '4829135076', status: 'CONFIRMED', triageState: 'SUBMITTED', version: 1, share: 'PUBLIC' },
  ...{
    channel: 'WEB',
    locale: 'VI',
    applicantName: 'Nguyễn Thị Thử',
    phone: null,
    topicArea: 'LAND',
    topicName: 'Đất đai',
    summary: null,
  },
  ...{ partySize: 1, createdAt: '', waitingPosition: null, duplicates: 0, possibleActs: ['ACCEPT', 'DECLINE'] },
  ...{ isRepresentative: false, agencyId: 'agency', sessionId: 's', slot: null, groupCase: null, lastStep: null },
  session: {
    ...{ id: 's', day: '2026-09-28', startsAt: '2026-09-28T01:00:00.000Z', endsAt: '2026-09-28T02:00:00.000Z' },
    assignedPosition: { title: 'Chủ tịch', leader: { fullName: 'Trần Văn Mẫu' } },
  },
  ...given,
});
const three = ['a', 'b', 'c'].map((id) => line({ id }));
const template = (given: Partial<Template>): Template => ({
  ...{ id: 't', act: 'DECLINE', groundCode: null, name: 'Chung', words: 'Kính gửi.', wordsEn: 'Dear.', agencyId: null },
  ...given,
});
const ground: Ground = {
  ...{ id: 'g', code: 'DUPLICATE', acts: ['DECLINE'], title: '', words: '', source: '' },
  ...{ needsBody: false, needsDocument: false },
};

describe('The list of registrations', () => {
  it('is walked one by one, and goes on after those that are done', () => {
    expect(stepFrom(three, null, 1)?.id).toBe('a');
    expect(stepFrom(three, 'a', 1)?.id).toBe('b');
    expect(stepFrom(three, 'c', 1)).toBeUndefined();
    expect(nextAfter(three, ['b'])).toBe('c');
    expect(nextAfter(three, ['c'])).toBe('b');
    expect(nextAfter(three, ['a', 'b', 'c'])).toBeNull();
    expect(nextAfter(three, ['elsewhere'])).toBe('a');
  });

  it('is filtered by the address; what is searched for is asked for and never stands there', () => {
    const search = new URLSearchParams('nhom=cho-dan&kenh=PHONE');
    expect(filterOf(search, { agencyId: 'agency', text: ' Thử ', today: '2026-09-07' })).toEqual({
      ...{ agencyId: 'agency', states: ['MORE_ASKED', 'SESSION_PROPOSED'], channels: ['PHONE'], text: 'Thử' },
    });
    expect(
      countOf('cho-dan', [
        { state: 'MORE_ASKED', count: 2 },
        { state: 'ACCEPTED', count: 5 },
      ]),
    ).toBe(2);
  });

  it('is of sessions from today on, unless the address says one, or all', () => {
    const of = (search: string) => {
      const given = { agencyId: 'agency', text: '', today: '2026-09-07' };
      const { fromDay, sessionId } = filterOf(new URLSearchParams(search), given);
      return { fromDay, sessionId };
    };
    expect(of('')).toEqual({ fromDay: '2026-09-07' });
    expect(of('buoi=nay')).toEqual({ sessionId: 'nay' });
    expect(of(`buoi=${everySession}`)).toEqual({});
  });

  it('tells what differs from what was seen', () => {
    expect(differencesOf(line(), line({ triageState: 'ACCEPTED', version: 2 }))).toEqual(['state']);
    expect(differencesOf(line(), line({ version: 2 }))).toEqual([]);
  });
});

describe('A reply', () => {
  const templates = [template({}), template({ id: 'own', groundCode: 'DUPLICATE', words: 'Đã có đăng ký khác.' })];
  const begun = beginDraft({ act: 'DECLINE', lines: [line()], templates, today: '2026-09-07' });

  it('begins in ready words, follows the ground, and leaves alone what somebody has written', () => {
    expect(begun.vi).toBe('Kính gửi.');
    expect(withGround(begun, ground, templates).vi).toBe('Đã có đăng ký khác.');
    expect(withGround({ ...begun, vi: 'Lời riêng', isTouched: true }, ground, templates).vi).toBe('Lời riêng');
  });

  it('is not sent before it has all it needs, in every language it will be read in', () => {
    expect(missingIn({ ...begun, en: '' }, [line(), line({ locale: 'EN' })], undefined)).toEqual([
      'groundId',
      'replyEn',
    ]);
    expect(missingIn(withGround(begun, ground, templates), [line()], ground)).toEqual([]);
    expect(inputOf(begun, [line({ version: 3 })], 'key').lines).toEqual([{ registrationId: 'a', version: 3 }]);
  });

  it('asks for an answer within days, before the session', () => {
    expect(usualDueDay('2026-09-07', ['2026-09-28'])).toBe('2026-09-12');
    expect(usualDueDay('2026-09-07', ['2026-09-28', '2026-09-10'])).toBe('2026-09-09');
  });
});

describe('The form of the counter', () => {
  it('asks for a place and a name only; the rest is the server’s to judge', () => {
    expect(missingAtCounter(beginCounter('PHONE'))).toEqual(['slotId', 'fullName']);
    const draft = { ...beginCounter('PHONE', 'slot'), fullName: ' Bùi Thị Gọi ', representatives: 'Lê A, Lê B;' };
    expect(missingAtCounter(draft)).toEqual([]);
    expect(missingAtCounter({ ...draft, overrides: ['WINDOW'] })).toEqual(['reason']);
    const { applicant, matter } = counterInput(draft, 'key');
    expect(applicant).toMatchObject({ fullName: 'Bùi Thị Gọi', phone: null, identityNumber: null });
    expect(matter.representatives).toEqual(['Lê A', 'Lê B']);
    expect(draftField('FULL_NAME')).toBe('fullName');
  });
});
