import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayDecideAbout, mayKeepPeople, maySeePerson } from '../../server/accounts/access.js';
import { findUnfit } from '../../server/accounts/password-rules.js';
import {
  findAccountProblems,
  findGrantProblems,
  isInForce,
  oneTimeBytes,
  oneTimeUntil,
  wordOneTime,
} from '../../server/accounts/rules.js';
import type { Actor } from '../../server/actor.js';
import { hasSameRights } from '../../server/staff/access.js';
import { mayEnter } from '../../server/staff/rules.js';

const commune = ['commune', 'province'];
const province = ['province'];
const now = '2026-03-02T01:00:00.000Z';
const administrator = (agencyId: string): Actor => ({
  ...{ kind: 'staff', accountId: 'somebody', staffSessionId: 'a browser' },
  roles: [{ role: 'ADMINISTRATOR', agencyId }],
});

describe('An administrator', () => {
  it('keeps people of the own agency and below, never above', () => {
    expect(mayKeepPeople(administrator('province'), commune)).toBe(true);
    expect(mayKeepPeople(administrator('commune'), province)).toBe(false);
  });

  it('knows whoever has or had a role there, and decides about an account only where all its roles are', () => {
    const both = [
      { scope: commune, isInForce: true },
      { scope: province, isInForce: true },
    ];
    expect(maySeePerson(administrator('commune'), both)).toBe(true);
    expect(mayDecideAbout(administrator('commune'), both)).toBe(false);
    expect(mayDecideAbout(administrator('province'), both)).toBe(true);
  });

  it('does not mind roles elsewhere that have ended, while others hold', () => {
    const moved = [
      { scope: province, isInForce: false },
      { scope: commune, isInForce: true },
    ];
    expect(mayDecideAbout(administrator('commune'), moved)).toBe(true);
    const left = moved.map((one) => ({ ...one, isInForce: false }));
    expect(mayDecideAbout(administrator('commune'), left)).toBe(false);
    expect(mayDecideAbout(administrator('province'), left)).toBe(true);
  });

  it('does not know who never had a role anywhere', () => {
    expect(maySeePerson(administrator('province'), [])).toBe(false);
    expect(mayDecideAbout(administrator('province'), [])).toBe(false);
  });
});

describe('A role that was given', () => {
  const given = { revokedAt: null, validUntil: null, lastDayOfAgency: null };

  it('holds until it is revoked, runs out, or its agency has had its last day in Viet Nam', () => {
    expect(isInForce(given, now)).toBe(true);
    expect(isInForce({ ...given, revokedAt: now }, now)).toBe(false);
    expect(isInForce({ ...given, validUntil: now }, now)).toBe(false);
    expect(isInForce({ ...given, validUntil: '2026-03-02T01:00:00.001Z' }, now)).toBe(true);
    expect(isInForce({ ...given, lastDayOfAgency: '2026-03-02' }, '2026-03-02T16:59:59.000Z')).toBe(true);
    expect(isInForce({ ...given, lastDayOfAgency: '2026-03-02' }, '2026-03-02T17:00:00.000Z')).toBe(false);
  });

  it('names a leader with LEADER and only with it, and ends in the future', () => {
    const wish = { agencyId: 'commune', role: 'HEAD' };
    const fieldsOf = (given: object) => findGrantProblems({ ...wish, ...given }, now).map((one) => one.field);
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ role: 'LEADER' })).toEqual(['leaderId']);
    expect(fieldsOf({ leaderId: 'somebody' })).toEqual(['leaderId']);
    expect(fieldsOf({ role: 'LEADER', leaderId: 'somebody', validUntil: now })).toEqual(['validUntil']);
  });
});

describe('A user name', () => {
  it.each(['ab', 'thuky.xa', 'nguyen-van_a.2', 'a1'])('may be %s', (username) => {
    expect(findAccountProblems({ username, fullName: 'Nguyễn Văn A' })).toEqual([]);
  });

  it.each(['Thư', 'a..b', '.a', 'a ', 'a@b', 'x'.repeat(61)])('may not be %s', (username) => {
    expect(findAccountProblems({ username, fullName: 'Nguyễn Văn A' })).toHaveLength(1);
  });
});

describe('A one-time password', () => {
  it('is twelve letters nobody takes for one another, from any randomness', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: oneTimeBytes, maxLength: oneTimeBytes }), (random) => {
        fc.pre(random.filter((byte) => byte < 248).length >= 12);
        expect(wordOneTime(random)).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}$/);
      }),
    );
  });

  it('makes no letter likelier than another', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const word = byte < 248 ? wordOneTime(new Uint8Array(oneTimeBytes).fill(byte)) : undefined;
      if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    expect(counts.size).toBe(31);
    expect(new Set(counts.values())).toEqual(new Set([8]));
  });

  it('opens the desk for 72 hours, to the millisecond', () => {
    const passwordUntil = oneTimeUntil(now);
    const account = { disabledAt: null, passwordUntil };
    expect(mayEnter(account, true, '2026-03-05T00:59:59.999Z')).toBe(true);
    expect(mayEnter(account, true, '2026-03-05T01:00:00.000Z')).toBe(false);
    expect(mayEnter({ ...account, passwordUntil: null }, true, '2036-01-01T00:00:00.000Z')).toBe(true);
    expect(mayEnter({ ...account, disabledAt: now }, true, now)).toBe(false);
  });
});

describe('A password', () => {
  const fine = { strength: 3, isSameAsBefore: false };

  it('is long and hard to guess, whatever it is made of', () => {
    expect(findUnfit('x'.repeat(12), fine)).toBeNull();
    expect(findUnfit('x'.repeat(11), fine)).toBe('TOO_SHORT');
    expect(findUnfit('x'.repeat(201), fine)).toBe('TOO_LONG');
    expect(findUnfit('x'.repeat(12), { ...fine, strength: 2 })).toBe('GUESSED_EASILY');
    expect(findUnfit('x'.repeat(12), { ...fine, isSameAsBefore: true })).toBe('SAME_AS_BEFORE');
  });
});

describe('Rights on an open socket', () => {
  const at = (...roles: { role: 'HEAD' | 'LEADER'; agencyId: string; leaderId?: string }[]): Actor => ({
    ...{ kind: 'staff', accountId: 'somebody', staffSessionId: 'a browser', roles },
  });

  it('are the same whatever the order, and others with any other role, place, leader or door', () => {
    const both = [
      { role: 'HEAD', agencyId: 'commune' },
      { role: 'LEADER', agencyId: 'commune', leaderId: 'one' },
    ] as const;
    expect(hasSameRights(at(...both), at(both[1], both[0]))).toBe(true);
    expect(hasSameRights(at(...both), at(both[0]))).toBe(false);
    expect(hasSameRights(at(both[0]), at({ role: 'HEAD', agencyId: 'province' }))).toBe(false);
    expect(hasSameRights(at(both[1]), at({ ...both[1], leaderId: 'other' }))).toBe(false);
    expect(hasSameRights(at(), { ...at(), isEntering: true } as Actor)).toBe(false);
  });
});
