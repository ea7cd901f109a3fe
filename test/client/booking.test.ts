import { describe, expect, it } from 'vitest';
import {
  type Act,
  after,
  type Booking,
  closureOf,
  isPlaceLost,
  newBooking,
  pageOf,
  placeWanted,
  proceed,
  reachable,
} from '../../client/booking/model.js';
import type { BookInput } from '../../client/booking/mutations.js';
import type { Outcome } from '../../client/booking/outcome.js';
import { bookable, filled, full, held, other, slotAt } from './booking-facts.js';

const booking = (differences: Partial<Booking> = {}): Booking => ({
  ...newBooking(bookable(), [], filled()),
  ...differences,
});
const follow = (start: Booking, ...acts: Act[]) => acts.reduce(after, start);
const answer = (outcome: Outcome): Act => ({ act: 'answered', outcome });
const input: BookInput = {
  idempotencyKey: 'k',
  slotId: '08:30',
  applicant: { fullName: 'x' },
  matter: {},
} as BookInput;
const sent: Act = { act: 'sent', draft: { ...filled(), choice: { slotId: '08:30' }, attempt: { book: input } } };

describe('The way to a place', () => {
  it('opens on the first free time, so that most need only go on', () => {
    const session = bookable({ slots: [slotAt('08:00', 0), slotAt('08:30')] });
    expect(placeWanted(booking({ session }))).toBe('08:30');
    expect(proceed(booking({ session }))).toEqual({ step: 'matter' });
  });

  it('asks time, matter, person and then shows everything', () => {
    expect(proceed(booking({ step: 'matter' }))).toEqual({ step: 'person' });
    expect(proceed(booking({ step: 'person' }))).toEqual({ step: 'check' });
  });

  it('stays at a question until it is answered', () => {
    const unnamed = booking({ step: 'person', draft: filled({ fullName: ' ' }) });
    expect(proceed(unnamed)).toEqual({ problems: [{ field: 'fullName', hint: 'nameMissing' }] });
  });

  it('goes back to the check page after one answer was changed', () => {
    expect(proceed(booking({ step: 'matter', returning: true }))).toEqual({ step: 'check' });
  });

  it('never shows a page whose questions before are open, whatever the history says', () => {
    const unnamed = booking({ draft: filled({ fullName: '' }) });
    expect(reachable(unnamed, 'check')).toBe('person');
    expect(reachable(unnamed, 'matter')).toBe('matter');
    expect(reachable(booking({ session: full() }), 'person')).toBe('time');
  });
});

describe('While somebody is typing', () => {
  it('a taken place is noticed and nothing typed is lost', () => {
    const chosen = follow(booking(), { act: 'chose', choice: { slotId: '08:30' } });
    expect(isPlaceLost(chosen)).toBe(false);
    const seen = bookable({ slots: [slotAt('08:00'), slotAt('08:30', 0)] });
    const later = follow(chosen, { act: 'saw', session: seen });
    expect(isPlaceLost(later)).toBe(true);
    expect(later.draft.typed).toEqual(chosen.draft.typed);
  });

  it('the place chosen beforehand moves on to the next free time by itself', () => {
    const seen = bookable({ slots: [slotAt('08:00', 0), slotAt('08:30')] });
    const later = follow(booking(), { act: 'saw', session: seen });
    expect(placeWanted(later)).toBe('08:30');
    expect(isPlaceLost(later)).toBe(false);
  });

  it('a session that is called off is said at once, before any question', () => {
    const later = follow(booking({ step: 'person' }), { act: 'saw', session: bookable({ status: 'POSTPONED' }) });
    expect(pageOf(later)).toBe('closed');
    expect(pageOf(follow(booking({ step: 'matter' }), { act: 'withdrawn' }))).toBe('stopped');
  });

  it('a withdrawn session does not hide that an outcome is still unknown', () => {
    const unknown = follow(booking({ step: 'check' }), sent, answer({ outcome: 'unknown' }), { act: 'withdrawn' });
    expect(pageOf(unknown)).toBe('unknown');
  });
});

describe('What is wrong', () => {
  const told = follow(booking({ step: 'person', draft: filled({ fullName: '', phone: '' }) }), {
    act: 'erred',
    problems: [
      { field: 'fullName', hint: 'nameMissing' },
      { field: 'phone', hint: 'contactMissing' },
    ],
  });
  const fieldsOf = ({ problems }: Booking) => problems.map(({ field }) => field);

  it('vanishes at once when it is put right, and the rest stays in its first words', () => {
    const typing = follow(told, { act: 'typed', typed: { fullName: 'Mận' } }, { act: 'typed', typed: { phone: '09' } });
    expect(typing.problems).toEqual([{ field: 'phone', hint: 'contactMissing' }]);
    expect(follow(typing, { act: 'typed', typed: { phone: '0912345678' } }).problems).toEqual([]);
  });

  it('is cured by another answer too: an address for letters makes up for no telephone', () => {
    expect(fieldsOf(follow(told, { act: 'typed', typed: { email: 'man@thu.example' } }))).toEqual(['fullName']);
  });

  it('takes the focus when it is told, not while somebody types', () => {
    expect(follow(told, { act: 'typed', typed: { fullName: 'Mận' } }).tries).toBe(told.tries);
    expect(follow(told, { act: 'erred', problems: told.problems }).tries).toBe(told.tries + 1);
  });

  it('as only the API could know counts as put right once its field was touched', () => {
    const refused = booking({ step: 'person', problems: [{ field: 'phone', message: 'Số này không gọi được.' }] });
    expect(fieldsOf(follow(refused, { act: 'typed', typed: { fullName: 'Mận' } }))).toEqual(['phone']);
    expect(fieldsOf(follow(refused, { act: 'typed', typed: { phone: '0912 345 679' } }))).toEqual([]);
  });
});

describe('A full session', () => {
  it('offers other sessions and the waiting list instead of times', () => {
    expect(pageOf(booking({ session: full() }))).toBe('full');
    expect(proceed(booking({ session: full() }))).toEqual({ problems: [{ field: 'slot', hint: 'chooseSlot' }] });
  });

  it('lets one wait, and nobody waits while places are free', () => {
    const waiting = follow(booking({ session: full() }), { act: 'chose', choice: 'waiting' });
    expect(proceed(waiting)).toEqual({ step: 'matter' });
    const freed = follow(waiting, { act: 'saw', session: bookable() });
    expect(proceed(freed)).toEqual({ problems: [{ field: 'slot', hint: 'chooseSlot' }] });
  });
});

describe('A session in which no place can be asked for', () => {
  it.each([
    [{ status: 'CANCELLED', registrationState: 'CLOSED' }, 'CANCELLED'],
    [{ status: 'HELD', registrationState: 'CLOSED' }, 'HELD'],
    [{ status: 'SCHEDULED', registrationState: 'NOT_YET_OPEN' }, 'NOT_YET_OPEN'],
    [{ status: 'RESCHEDULED', registrationState: 'OPEN' }, undefined],
    [{ status: 'SCHEDULED', registrationState: 'FULL' }, undefined],
  ] as const)('%o is closed because of %s', (session, closure) => {
    expect(closureOf(session)).toBe(closure);
  });
});

describe('An answer', () => {
  const lost: Outcome = {
    outcome: 'chooseAgain',
    notice: { kind: 'slotTaken', message: 'Khung giờ này vừa hết chỗ.' },
    session: bookable({ slots: [slotAt('08:00'), slotAt('08:30', 0)] }),
    others: [],
    waitingListOpen: true,
  };

  it('that the place is taken leads back to the times with everything typed, and from there to the check page', () => {
    const again = follow(booking({ step: 'check' }), sent, answer(lost));
    expect(again).toMatchObject({ step: 'time', returning: true, outcome: null, notice: lost.notice });
    expect(again.draft.typed).toEqual(filled().typed);
    expect(placeWanted(again)).toBe('08:00');
    expect(proceed(again)).toEqual({ step: 'check' });
  });

  it('that everything is full shows the next free sessions', () => {
    const none: Outcome = { ...lost, session: full(), others: [other], waitingListOpen: false };
    const again = follow(booking({ step: 'check' }), sent, answer(none));
    expect(pageOf(again)).toBe('full');
    expect(again).toMatchObject({ others: [other], waitingListOpen: false });
  });

  it('about a detail leads to its question with the sentence of the API', () => {
    const problems = [{ field: 'phone' as const, message: 'Xin nhập số điện thoại' }];
    const again = follow(booking({ step: 'check' }), sent, answer({ outcome: 'problems', problems }));
    expect(again).toMatchObject({ step: 'person', returning: true, problems });
  });

  it('about details of two questions leads to the first of them', () => {
    const problems = [
      { field: 'phone' as const, message: 'a' },
      { field: 'partySize' as const, message: 'b' },
    ];
    const again = follow(booking({ step: 'check' }), sent, answer({ outcome: 'problems', problems }));
    expect(again).toMatchObject({ step: 'matter', problems: [problems[1]] });
  });

  it('that is certain lets the next request have a key of its own', () => {
    const refused: Outcome = { outcome: 'stopped', kind: 'AlreadyRegistered', message: '', others: [] };
    for (const outcome of [refused, lost, { outcome: 'fault' } as const])
      expect(follow(booking(), sent, answer(outcome)).draft.attempt).toBeNull();
  });

  it('that never came keeps the very same request to be sent again, also after a reload', () => {
    const unknown = follow(booking({ step: 'check' }), sent, answer({ outcome: 'unknown' }));
    expect(unknown.draft.attempt).toEqual({ book: input });
    expect(pageOf(follow(unknown, { act: 'went', step: 'time' }))).toBe('unknown');
    const reloaded = follow(booking(), { act: 'restored', draft: unknown.draft, step: 'time', returning: false });
    expect(pageOf(reloaded)).toBe('unknown');
  });

  it('that it is done stays, whatever the back button does', () => {
    const done: Outcome = { outcome: 'done', registration: held(), manageLink: 'secret' };
    const ended = follow(booking({ step: 'check' }), sent, answer(done), { act: 'went', step: 'person' });
    expect(pageOf(ended)).toBe('done');
  });

  it('that is left behind lets one look at the form again', () => {
    const refused: Outcome = { outcome: 'stopped', kind: 'TooManyRegistrations', message: '', others: [] };
    const seen = follow(booking({ step: 'check' }), sent, answer(refused));
    expect(pageOf(seen)).toBe('stopped');
    expect(pageOf(follow(seen, { act: 'went', step: 'check' }))).toBe('check');
  });
});
