import { describe, expect, it } from 'vitest';
import { mayHear } from '../../server/desk/access.js';
import { concernOf } from '../../server/desk/rules.js';
import { inOrder, type Line, linesOfPeople, linesOfSession, type NeedySession } from '../../server/desk/today-rules.js';
import { type NeedyDialogue, needsOf } from '../../server/dialogues/need-rules.js';

const span = { today: '2026-03-02', now: '2026-03-02T01:00:00.000Z', to: '2026-03-15' };

const session = (given: Partial<NeedySession> = {}): NeedySession => ({
  ...{ id: 's', agencyId: 'a', status: 'SCHEDULED', day: '2026-03-10', publishedDay: '2026-02-20' },
  ...{ startsAt: '2026-03-10T01:00:00.000Z', endsAt: '2026-03-10T04:00:00.000Z', postBy: '2026-03-03' },
  ...{ waitingCount: 0, openCount: 2, warnings: [] },
  ...given,
});

const needy: NeedyDialogue = {
  ...{ state: 'PLANNED', announcedDay: null, heldDay: null, resultDay: null, waiting: 0 },
  ...{ noticeDueDay: null, resultDueDay: null },
};

const kinds = (lines: readonly Line[]) => lines.map(({ kind }) => kind);

describe('A session', () => {
  it('published in time, with nobody waiting, needs nobody', () => {
    expect(linesOfSession(session(), span)).toEqual([]);
  });

  it('not published is due on its last day of posting, late from the day after', () => {
    const draft = session({ publishedDay: null });
    expect(linesOfSession(draft, { ...span, today: '2026-03-03' })).toMatchObject([{ isLate: false }]);
    expect(linesOfSession(draft, { ...span, today: '2026-03-04' })).toMatchObject([
      { kind: 'SESSION_TO_PUBLISH', dueDay: '2026-03-03', isLate: true },
    ]);
  });

  it('that nothing has to be posted for can stay a draft', () => {
    expect(linesOfSession(session({ publishedDay: null, postBy: null }), span)).toEqual([]);
  });

  it('put off or cancelled needs nothing itself; its people do', () => {
    const off = session({ status: 'POSTPONED', publishedDay: null, waitingCount: 3, warnings: ['ON_LEAVE'] });
    expect(linesOfSession(off, span)).toEqual([]);
    const need = {
      sessionId: 's',
      agencyId: 'a',
      unexamined: 0,
      undecided: 2,
      firstLastDay: '2026-03-01',
      stranded: 5,
    };
    expect(linesOfPeople(need, off, span)).toMatchObject([
      { kind: 'CHOICE_AWAITED', count: 2, dueDay: '2026-03-01', isLate: true },
      { kind: 'PEOPLE_AFFECTED', count: 5 },
    ]);
  });

  it('says of posting only what is to be done, and counts what else should be known', () => {
    const known = session({ warnings: ['POSTING_LATE', 'ON_LEAVE', 'TRAVEL_GAP', 'YEAR_UNKNOWN'] });
    expect(linesOfSession(known, span)).toMatchObject([{ kind: 'SESSION_WARNING', count: 2 }]);
  });

  it('that is over is to be recorded, if the public knew of it', () => {
    const over = { day: '2026-03-01', startsAt: '2026-03-01T01:00:00.000Z' };
    expect(kinds(linesOfSession(session(over), span))).toEqual(['SESSION_TO_RECORD']);
    expect(linesOfSession(session({ ...over, publishedDay: null }), span)).toEqual([]);
    expect(linesOfSession(session({ ...over, status: 'HELD' }), span)).toEqual([]);
  });
});

describe('What needs somebody', () => {
  it('stands late first, then by the day it is due, then without a day', () => {
    const line = (kind: Line['kind'], dueDay: string | null, isLate = false): Line => ({
      ...{ kind, dueDay, isLate, agencyId: 'a', sessionId: null, noticeId: null, positionId: null, count: 1 },
    });
    const lines = [
      line('NOTICE_TO_SIGN', null),
      line('SESSION_TO_PUBLISH', '2026-03-05'),
      line('ANSWER_DUE', '2026-03-04'),
      line('SESSION_TO_PUBLISH', '2026-02-20', true),
    ];
    expect(inOrder(lines).map(({ dueDay }) => dueDay)).toEqual(['2026-02-20', '2026-03-04', '2026-03-05', null]);
  });
});

describe('What the desk hears', () => {
  it('is about a kind of thing, by the name of the event', () => {
    expect(['SessionPostponed', 'PlacesChanged', 'ReceiverChanged', 'SomethingNew'].map(concernOf)).toEqual(
      Array(4).fill('SESSION'),
    );
    expect(concernOf('WaitingListJoined')).toBe('REGISTRATION');
    expect(concernOf('NoticeWorkDone')).toBe('NOTICE');
    expect(concernOf('AgencyChanged')).toBe('STRUCTURE');
    expect(concernOf('AgendaChanged')).toBe('AGENDA');
  });

  it('is for whoever holds a role there, or above', () => {
    expect(mayHear([{ agencyId: 'province' }], ['commune', 'province'])).toBe(true);
    expect(mayHear([{ agencyId: 'commune' }], ['province'])).toBe(false);
    expect(mayHear([], ['province'])).toBe(false);
  });
});

describe('A dialogue', () => {
  const days = { today: '2026-03-02', soon: '2026-03-07' };
  const of = (given: Partial<NeedyDialogue>) => needsOf({ ...needy, ...given }, days);

  it('needs its notice and its result from some days before they are due, and nothing once they are known', () => {
    const notice = { kind: 'DIALOGUE_NOTICE_DUE', count: 1 };
    expect(of({ noticeDueDay: '2026-03-08' })).toEqual([]);
    expect(of({ noticeDueDay: '2026-03-07' })).toEqual([{ ...notice, dueDay: '2026-03-07', isLate: false }]);
    expect(of({ noticeDueDay: '2026-03-01' })).toEqual([{ ...notice, dueDay: '2026-03-01', isLate: true }]);
    expect(of({ noticeDueDay: '2026-03-01', announcedDay: '2026-03-02' })).toEqual([]);
    expect(of({ noticeDueDay: '2026-03-01', state: 'POSTPONED' })).toEqual([]);
    const held = { state: 'HELD', heldDay: '2026-02-20', announcedDay: '2026-02-10', resultDueDay: '2026-03-02' };
    expect(of(held)).toEqual([{ kind: 'DIALOGUE_RESULT_DUE', count: 1, dueDay: '2026-03-02', isLate: false }]);
    expect(of({ ...held, resultDay: '2026-03-02' })).toEqual([]);
  });

  it('needs somebody to look at what people sent', () => {
    expect(of({ waiting: 3 })).toEqual([{ kind: 'DIALOGUE_WAITING', count: 3, dueDay: null, isLate: false }]);
  });
});
