import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../client/api/execute.js';
import { readTyped, secretIn } from '../../client/manage/access.js';
import { type Act, after, isNews, type Manage, nothingOpen, pageOf } from '../../client/manage/model.js';
import { changedBy, troubleOf } from '../../client/manage/outcome.js';
import { choicesFor } from '../../client/manage/places.js';
import { bookable, full, held, slotAt } from './booking-facts.js';

const secret = '7k3m9qv2x8r4t6w1y5z0abcdef';
const follow = (start: Manage, ...acts: Act[]) => acts.reduce(after, start);
const access = { link: secret };
const open = follow(nothingOpen, { act: 'asked', access }, { act: 'found', held: held(), cursor: 'c1' });
const cancel = { cancel: { idempotencyKey: 'k', access } };
const message = 'Vì sao, và làm gì.';

describe('The way to one’s registration', () => {
  it('is the fragment of the link, and no other fragment', () => {
    expect(secretIn(`#${secret}`)).toBe(secret);
    for (const hash of ['', '#noi-dung', `#${secret}x`, `#${secret.slice(1)}`, `#${secret.slice(1)}!`])
      expect(secretIn(hash)).toBeUndefined();
  });

  it('is the code however it is spaced, with a second fact', () => {
    expect(readTyped({ code: ' 482 913-5076', fact: ' 5678 ' })).toEqual({
      access: { code: '4829135076', secondFact: '5678' },
    });
    expect(readTyped({ code: '482', fact: '' })).toEqual({ missing: ['code', 'fact'] });
    expect(readTyped({ code: '4829135076', fact: ' ' })).toEqual({ missing: ['fact'] });
  });

  it('says the same whether the code does not exist or the second fact is wrong', () => {
    const asked = follow(nothingOpen, { act: 'asked', access: { code: '1', secondFact: '2' } });
    expect(pageOf(asked)).toBe('ask');
    const failed = follow(asked, { act: 'failed', trouble: { trouble: 'notFound', byLink: false } });
    expect(failed).toMatchObject({ looking: false, open: null, trouble: { trouble: 'notFound' } });
  });

  it('says how long to wait after too many attempts', () => {
    expect(troubleOf(new Unanswered('x', 'RATE_LIMITED', 300))).toEqual({ trouble: 'throttled', waitSeconds: 300 });
    expect(troubleOf(new Unanswered('x', 'RATE_LIMITED'))).toEqual({ trouble: 'throttled', waitSeconds: 600 });
    expect(troubleOf(new Unanswered('x', 'OFFLINE'))).toEqual({ trouble: 'unread' });
  });

  it('is forgotten on this device when one is done', () => {
    expect(follow(open, { act: 'closed' })).toEqual(nothingOpen);
  });
});

describe('Changing a registration', () => {
  it('shows that one is registered first, and asks before anything is given up', () => {
    expect(pageOf(open)).toBe('see');
    expect(pageOf(follow(open, { act: 'went', page: 'cancel' }))).toBe('cancel');
  });

  it('thanks whoever gave up the place', () => {
    const given = held({ status: 'CANCELLED', slot: null });
    const changed = changedBy({ __typename: 'RegistrationCancelled', registration: given });
    const later = follow(
      open,
      { act: 'went', page: 'cancel' },
      { act: 'sent', attempt: cancel },
      { act: 'answered', changed },
    );
    expect(pageOf(later)).toBe('cancelled');
    expect(later).toMatchObject({ open: { held: given }, attempt: null, sending: false });
  });

  it('shows the new place after a move, and the registration when one goes on', () => {
    const changed = changedBy({ __typename: 'RegistrationMoved', registration: held({ slot: slotAt('14:00') }) });
    const later = follow(open, { act: 'went', page: 'move' }, { act: 'answered', changed });
    expect(pageOf(later)).toBe('moved');
    expect(pageOf(follow(later, { act: 'went', page: 'see' }))).toBe('see');
  });

  it('keeps the choice open when the wanted place is taken, and the old place with it', () => {
    const changed = changedBy({ __typename: 'SessionFull', message });
    const later = follow(open, { act: 'went', page: 'move' }, { act: 'answered', changed });
    expect(later).toMatchObject({ page: 'move', refused: { kind: 'SessionFull', message }, open: { held: held() } });
  });

  it('leads back to the registration when it can no longer be changed', () => {
    for (const kind of ['RegistrationEnded', 'TooLateToChange'] as const) {
      const changed = changedBy({ __typename: kind, message });
      const later = follow(open, { act: 'went', page: 'cancel' }, { act: 'answered', changed });
      expect(later).toMatchObject({ page: 'see', refused: { kind } });
    }
  });

  it('asks who one is when the proof does not hold any more', () => {
    const changed = changedBy({ __typename: 'AccessNotRecognised', message });
    const later = follow(open, { act: 'answered', changed });
    expect(pageOf(later)).toBe('ask');
    expect(later.trouble).toEqual({ trouble: 'notFound', byLink: true });
  });

  it('keeps the very same request while its outcome is unknown', () => {
    const later = follow(open, { act: 'sent', attempt: cancel }, { act: 'answered', changed: { outcome: 'unknown' } });
    expect(pageOf(later)).toBe('unanswered');
    expect(later.attempt).toBe(cancel);
  });
});

describe('What is heard while one looks', () => {
  it('is news when place, fate or number in the list change, and silence otherwise', () => {
    const before = held();
    expect(isNews(before, held({ maskedPhone: null }))).toBe(false);
    expect(isNews(before, held({ slot: slotAt('14:00') }))).toBe(true);
    expect(isNews(before, held({ session: bookable({ status: 'POSTPONED' }) }))).toBe(true);
    expect(
      isNews(held({ status: 'WAITLISTED', waitingPosition: 2 }), held({ status: 'WAITLISTED', waitingPosition: 1 })),
    ).toBe(true);
  });
});

describe('Places to move to', () => {
  it('are free, are not one’s own, and begin with the same session', () => {
    const same = { ...bookable({ slots: [slotAt('08:00'), slotAt('08:30', 0), slotAt('14:00')] }) };
    const other = { ...bookable(), id: 's2' };
    const choices = choicesFor('08:00', same, [same, other]);
    expect(choices.map(({ id, slots }) => [id, slots.map((slot) => slot.id)])).toEqual([
      ['s1', ['14:00']],
      ['s2', ['08:30', '14:00']],
    ]);
  });

  it('are none where nothing is free or the session takes no registrations', () => {
    expect(choicesFor(undefined, full(), [])).toEqual([]);
    expect(choicesFor(undefined, bookable({ registrationState: 'CLOSED' }), [])).toEqual([]);
    expect(choicesFor(undefined, null, [])).toEqual([]);
  });
});
