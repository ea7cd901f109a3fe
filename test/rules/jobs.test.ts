import { describe, expect, it } from 'vitest';
import { addFigures, canResume, canStop, figuresOf, inHandfuls, nextOf } from '../../server/jobs/rules.js';

describe('Long work', () => {
  const job = { parts: ['a', 'b', 'c'], done: 0, isStopAsked: false, atOnce: 2 };

  it('goes on part by part, and is done when all are', () => {
    expect(nextOf(job)).toEqual({ kind: 'Parts', parts: ['a', 'b'] });
    expect(nextOf({ ...job, done: 2 })).toEqual({ kind: 'Parts', parts: ['c'] });
    expect(nextOf({ ...job, done: 3 })).toEqual({ kind: 'Over', state: 'DONE' });
    expect(nextOf({ ...job, parts: [] })).toEqual({ kind: 'Over', state: 'DONE' });
  });

  it('stops where it is when that is asked for, unless it is done', () => {
    expect(nextOf({ ...job, done: 2, isStopAsked: true })).toEqual({ kind: 'Over', state: 'STOPPED' });
    expect(nextOf({ ...job, done: 3, isStopAsked: true })).toEqual({ kind: 'Over', state: 'DONE' });
  });

  it('adds up what came of it', () => {
    expect(addFigures({ created: 2 }, { created: 3, late: 1 })).toEqual({ created: 5, late: 1 });
    expect(figuresOf({ created: 2, note: 'x' })).toEqual({ created: 2 });
  });

  it('can be stopped once, and taken up again when it ended early', () => {
    expect(canStop({ state: 'RUNNING', stopAskedAt: null })).toBe(true);
    expect(canStop({ state: 'RUNNING', stopAskedAt: '2026-03-02T01:00:00.000Z' })).toBe(false);
    expect(canStop({ state: 'DONE', stopAskedAt: null })).toBe(false);
    expect(
      ['FAILED', 'STOPPED', 'DONE', 'RUNNING', 'WAITING'].filter((state) =>
        canResume({ kind: 'PUBLISH_CALENDARS', state }),
      ),
    ).toEqual(['FAILED', 'STOPPED']);
  });

  it('that was to bring in a file is not taken up again: nothing of the file is left', () => {
    expect(canResume({ kind: 'IMPORT_UNITS', state: 'STOPPED' })).toBe(false);
  });

  it('is written a handful of lines at a time', () => {
    expect(inHandfuls(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']]);
    expect(inHandfuls([], 2)).toEqual([]);
  });
});
