import { describe, expect, it } from 'vitest';
import {
  decideTelling,
  foldEvents,
  foldKeyOf,
  holderChangeOf,
  publicChangeOf,
  type Standing,
} from '../../server/changes/rules.js';
import { registrationEvents, sessionEvents, staffEvents, structureEvents } from '../../server/events/event.js';

const seen: Standing = { isPublished: true, wasMatching: true, isMatching: true, isFilledUp: false };
const structural = sessionEvents.filter((kind) => kind !== 'PlacesChanged');

describe('The public', () => {
  it.each(registrationEvents)('hears of %s only as a change of places', (kind) =>
    expect(publicChangeOf(kind)).toBe('PlacesChanged'),
  );

  it.each(sessionEvents)('hears of %s as what it is', (kind) => expect(publicChangeOf(kind)).toBe(kind));

  it.each([...structureEvents, ...staffEvents, 'toString', 'SomethingNew'])('does not hear of %s', (kind) =>
    expect(publicChangeOf(kind)).toBeNull(),
  );
});

describe('A watcher of the calendar', () => {
  it.each(sessionEvents)('is told %s of a session that matches', (kind) =>
    expect(decideTelling(kind, seen)).toBe(kind === 'SessionUnpublished' ? 'without session' : 'with session'),
  );

  it.each(sessionEvents)('is told nothing of a draft by %s, unless it was taken back', (kind) => {
    const draft = { ...seen, isPublished: false, isMatching: false };
    expect(decideTelling(kind, draft)).toBe(kind === 'SessionUnpublished' ? 'without session' : 'nothing');
  });

  it.each(structural)('is told %s of a session that left their filter, to drop it', (kind) =>
    expect(decideTelling(kind, { ...seen, isMatching: false })).toBe('without session'),
  );

  it.each(sessionEvents)('is told nothing of %s of what their filter never held', (kind) =>
    expect(decideTelling(kind, { ...seen, isMatching: false, wasMatching: false })).toBe('nothing'),
  );

  it('is told that places changed only of sessions in the filter, or just filled up', () => {
    const outside = { ...seen, isMatching: false };
    expect(decideTelling('PlacesChanged', outside)).toBe('nothing');
    expect(decideTelling('PlacesChanged', { ...outside, isFilledUp: true })).toBe('without session');
  });
});

describe('The holder of a registration', () => {
  const held = { id: 'mine', sessionId: 'now' };
  const event = (kind: string, sessionId: string, registrationId: string | null = null) => ({
    kind,
    sessionId,
    registrationId,
  });

  it.each(registrationEvents)('is told %s of their own, not of a neighbour’s', (kind) => {
    expect(holderChangeOf(event(kind, 'now', 'mine'), held)).toBe(kind);
    expect(holderChangeOf(event(kind, 'now', 'theirs'), held)).toBeNull();
  });

  it('is told a move once, by the session they now have', () => {
    expect(holderChangeOf(event('RegistrationMoved', 'before', 'mine'), held)).toBeNull();
    expect(holderChangeOf(event('RegistrationMoved', 'now', 'mine'), held)).toBe('RegistrationMoved');
  });

  it.each(structural)('is told %s of their session as its change', (kind) => {
    expect(holderChangeOf(event(kind, 'now'), held)).toBe('SessionChanged');
    expect(holderChangeOf(event(kind, 'before'), held)).toBeNull();
  });

  it('is not told how many places are left', () =>
    expect(holderChangeOf(event('PlacesChanged', 'now'), held)).toBeNull());
});

describe('Folding', () => {
  const event = (kind: string, sessionId: string | null, id: number) => ({ kind, sessionId, id });

  it('keeps the last change of places of each session, and everything else, in order', () => {
    const events = [
      event('RegistrationBooked', 'a', 1),
      event('SessionEdited', 'a', 2),
      event('PlacesChanged', 'b', 3),
      event('SessionEdited', 'a', 4),
      event('RegistrationCancelled', 'a', 5),
      event('AgencyChanged', null, 6),
    ];
    expect(foldEvents(events).map(({ id }) => id)).toEqual([2, 3, 4, 5, 6]);
  });

  it('knows no key for what must be told each time', () => {
    expect(foldKeyOf({ kind: 'SessionEdited', sessionId: 'a' })).toBeNull();
    expect(foldKeyOf({ kind: 'RegistrationBooked', sessionId: 'a' })).toBe('a');
  });
});
