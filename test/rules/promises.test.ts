import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AskedFacts,
  asksForAnswer,
  choicesOf,
  decideUndo,
  lastDayToAnswer,
  mayWaitInstead,
  priorityOf,
  readPromiseRules,
  undoUntil,
} from '../../server/promises/rules.js';

const now = '2026-03-02T01:00:00.000Z';
const later = '2026-03-12T01:00:00.000Z';
const rules = { undoWindowMinutes: 5, displacedAnswerDays: 30 };

const facts = (given: Partial<AskedFacts> = {}): AskedFacts => ({
  status: 'CONFIRMED',
  sessionStatus: 'RESCHEDULED',
  isDelegated: false,
  startsAt: later,
  lastDay: null,
  ...given,
});

describe('What somebody can choose', () => {
  it.each([
    ['of a session that moved', {}, ['ACCEPT', 'MOVE', 'LEAVE']],
    ['where a deputy receives', { isDelegated: true }, ['ACCEPT', 'WAIT_FOR_LEADER', 'MOVE', 'LEAVE']],
    [
      'where a deputy receives as planned',
      { sessionStatus: 'SCHEDULED', isDelegated: true },
      ['ACCEPT', 'WAIT_FOR_LEADER', 'MOVE', 'LEAVE'],
    ],
    ['without a new day', { sessionStatus: 'POSTPONED' }, ['ACCEPT', 'WAIT_FOR_LEADER', 'MOVE', 'LEAVE']],
    [
      'of a cancelled session',
      { sessionStatus: 'CANCELLED', status: 'DISPLACED' },
      ['MOVE', 'WAIT_FOR_LEADER', 'LEAVE'],
    ],
    ['while waiting for the leader already', { status: 'AWAITING_LEADER' }, []],
    ['after giving up', { status: 'CANCELLED' }, []],
    ['after the session was held', { sessionStatus: 'HELD' }, []],
  ] as const)('%s', (_, given, choices) => {
    expect(choicesOf(facts(given), now)).toEqual(choices);
  });

  it('waits for whoever only waits on a list, too', () => {
    expect(choicesOf(facts({ status: 'WAITLISTED' }), now)).toContain('ACCEPT');
  });

  it('ends when the time has come, and after the last day, which still counts whole', () => {
    expect(choicesOf(facts(), later)).toEqual([]);
    const displaced = facts({ status: 'DISPLACED', sessionStatus: 'CANCELLED', lastDay: '2026-04-01' });
    expect(choicesOf(displaced, '2026-04-01T16:59:59.999Z')).not.toEqual([]);
    expect(choicesOf(displaced, '2026-04-01T17:00:00.000Z')).toEqual([]);
  });

  it('always lets people leave while anything is asked, and never offers what is not there to keep', () => {
    const status = fc.constantFrom('CONFIRMED', 'WAITLISTED', 'CANCELLED', 'DISPLACED', 'AWAITING_LEADER');
    const sessionStatus = fc.constantFrom('SCHEDULED', 'RESCHEDULED', 'POSTPONED', 'CANCELLED', 'HELD');
    const lastDay = fc.constantFrom(null, '2026-02-01', '2026-04-01');
    fc.assert(
      fc.property(status, sessionStatus, fc.boolean(), lastDay, (state, of, isDelegated, day) => {
        const choices = choicesOf(facts({ status: state, sessionStatus: of, isDelegated, lastDay: day }), now);
        expect(choices.length === 0 || choices.includes('LEAVE')).toBe(true);
        expect(new Set(choices).size).toBe(choices.length);
        if (state === 'DISPLACED') expect(choices).not.toContain('ACCEPT');
      }),
    );
  });
});

describe('Who goes first', () => {
  it('is who lost a place, then who lost a number, then everybody else', () => {
    expect([priorityOf('CONFIRMED'), priorityOf('WAITLISTED'), 0]).toEqual([2, 1, 0]);
  });

  it('is nobody new when the announced leader is back: there is nothing to ask', () => {
    expect(asksForAnswer('RETAKEN')).toBe(false);
    expect(asksForAnswer('DELEGATED')).toBe(true);
  });
});

describe('Choosing a full session', () => {
  const choice = { isSameSession: false, freePlaces: 0, holdsPlace: false, wish: null };
  it('waits for it where nothing is lost by that, or the holder says so', () => {
    expect(mayWaitInstead(choice)).toBe(true);
    expect(mayWaitInstead({ ...choice, holdsPlace: true })).toBe(false);
    expect(mayWaitInstead({ ...choice, holdsPlace: true, wish: true })).toBe(true);
    expect(mayWaitInstead({ ...choice, wish: false })).toBe(false);
  });

  it('never waits where a place is free, or where one is already', () => {
    expect(mayWaitInstead({ ...choice, freePlaces: 1, wish: true })).toBe(false);
    expect(mayWaitInstead({ ...choice, isSameSession: true, wish: true })).toBe(false);
  });
});

describe('Taking an act back', () => {
  const act = { act: 'POSTPONED', undoneAt: null, undoUntil: undoUntil(now, rules), sequence: 4, currentSequence: 4 };

  it('goes until the window ends, which it does not include', () => {
    expect(act.undoUntil).toBe('2026-03-02T01:05:00.000Z');
    expect(decideUndo(act, '2026-03-02T01:04:59.999Z')).toEqual({ kind: 'Accepted' });
    expect(decideUndo(act, act.undoUntil)).toEqual({ kind: 'UndoTooLate', until: act.undoUntil });
  });

  it('goes once, and only for the last act', () => {
    expect(decideUndo({ ...act, undoneAt: now }, now)).toEqual({ kind: 'AlreadyUndone' });
    expect(decideUndo({ ...act, currentSequence: 5 }, now)).toEqual({ kind: 'ChangedSince' });
  });

  it('goes not for a taking back', () => {
    expect(decideUndo({ ...act, act: 'RESTORED' }, now).kind).toBe('UndoTooLate');
  });
});

describe('The rules of promises', () => {
  it('are data, with what is missing or makes no sense filled in', () => {
    expect(readPromiseRules([])).toEqual(rules);
    const given = [
      { key: 'undoWindowMinutes', value: 10 },
      { key: 'displacedAnswerDays', value: 14 },
    ];
    expect(readPromiseRules(given)).toEqual({ undoWindowMinutes: 10, displacedAnswerDays: 14 });
    expect(
      readPromiseRules([
        { key: 'undoWindowMinutes', value: -1 },
        { key: 'displacedAnswerDays', value: 'long' },
      ]),
    ).toEqual(rules);
  });

  it('count days as Viet Nam does', () => {
    expect(lastDayToAnswer(now, rules)).toBe('2026-04-01');
    expect(lastDayToAnswer('2026-03-02T17:00:00.000Z', rules)).toBe('2026-04-02');
  });
});
