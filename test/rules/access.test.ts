import { describe, expect, it } from 'vitest';
import { type Actor, type RoleName, roleNames, type StaffRole, visitor } from '../../server/actor.js';
import { mayEndAgency, mayKeepStructure } from '../../server/agencies/access.js';
import { mayKeepDuties, mayOversee } from '../../server/duties/access.js';
import { mayKeepUnits } from '../../server/imports/access.js';
import { mayDoToNotice } from '../../server/notices/access.js';
import { mayReadRegistrations } from '../../server/registrations/access.js';
import {
  mayArrange,
  mayEngage,
  mayPublish,
  mayPublishUnsigned,
  maySeePlanOf,
  maySeePlans,
} from '../../server/sessions/access.js';
import type { Scope } from '../../server/staff/access.js';
import { mayKeepCalendar } from '../../server/working-days/access.js';

const commune = ['commune', 'province'];
const province = ['province'];
const sibling = ['sibling', 'province'];

const staff = (...roles: StaffRole[]): Actor => ({
  ...{ kind: 'staff', accountId: 'somebody', staffSessionId: 'a browser' },
  roles,
});
const only = (role: RoleName, agencyId: string, leaderId = 'somebody else'): Actor =>
  staff({ role, agencyId, ...(role === 'LEADER' ? { leaderId } : {}) });

const registered = (owner: Scope, isToday: boolean) => ({ owner, leaderId: 'the leader', isToday });
const sentences: Record<string, (actor: Actor, scope: Scope) => boolean> = {
  arrange: mayArrange,
  engage: mayEngage,
  publish: mayPublish,
  'publish unsigned where the head approves': (actor, scope) => mayPublishUnsigned(actor, scope, 'HEAD'),
  'see plans': maySeePlans,
  'write notices': (actor, scope) => mayDoToNotice(actor, 'edit', scope) && mayDoToNotice(actor, 'submit', scope),
  'sign notices': (actor, scope) => mayDoToNotice(actor, 'sign', scope),
  'publish notices': (actor, scope) => mayDoToNotice(actor, 'publish', scope),
  'read registrations': (actor, scope) => mayReadRegistrations(actor, registered(scope, false)),
  'read registrations of the day': (actor, scope) => mayReadRegistrations(actor, registered(scope, true)),
  'keep the calendar': mayKeepCalendar,
  oversee: mayOversee,
  'keep duties': mayKeepDuties,
  'keep structure': mayKeepStructure,
  'end the agency': mayEndAgency,
};

/** Everything this person may do at an agency. */
const allowed = (actor: Actor, scope: Scope) =>
  Object.entries(sentences)
    .filter(([, may]) => may(actor, scope))
    .map(([sentence]) => sentence);

const powers: Record<RoleName, string[]> = {
  ADMINISTRATOR: ['see plans', 'keep the calendar', 'oversee', 'keep duties', 'keep structure', 'end the agency'],
  SECRETARY: [
    ...['arrange', 'engage', 'publish', 'see plans', 'write notices', 'publish notices'],
    ...['read registrations', 'read registrations of the day', 'keep the calendar', 'oversee'],
  ],
  HEAD: [
    ...['engage', 'publish', 'publish unsigned where the head approves', 'see plans', 'sign notices'],
    ...['publish notices', 'read registrations', 'read registrations of the day', 'oversee'],
  ],
  LEADER: ['oversee'],
  RECEPTIONIST: ['see plans', 'read registrations of the day', 'oversee'],
  CASE_HANDLER: [],
  INSPECTOR: ['oversee'],
  FRONT_OBSERVER: ['oversee'],
};

describe('Who may do what at an agency', () => {
  it.each(roleNames)('%s does there and below what the role is for, and nothing else', (role) => {
    expect(allowed(only(role, 'commune'), commune)).toEqual(powers[role]);
    expect(allowed(only(role, 'province'), commune)).toEqual(powers[role]);
  });

  it('somebody with two roles does what either may, each in its own agencies', () => {
    const both = staff({ role: 'INSPECTOR', agencyId: 'province' }, { role: 'RECEPTIONIST', agencyId: 'sibling' });
    expect(allowed(both, commune)).toEqual(powers.INSPECTOR);
    expect(allowed(both, sibling)).toEqual(powers.RECEPTIONIST);
  });

  it('nobody ends the root of the tree', () => {
    expect(mayEndAgency(only('ADMINISTRATOR', 'province'), province)).toBe(false);
  });

  it('administrators above which there is nothing keep the list of units', () => {
    expect(mayKeepUnits(only('ADMINISTRATOR', 'province'), ['province', 'other province'])).toBe(true);
    expect(mayKeepUnits(only('ADMINISTRATOR', 'commune'), ['province'])).toBe(false);
    expect(mayKeepUnits(only('SECRETARY', 'province'), ['province'])).toBe(false);
  });

  it.each([
    ['above', province],
    ['beside', sibling],
    ['that does not exist', []],
  ])('a role reaches no agency %s', (_, scope) => {
    for (const role of roleNames) expect(allowed(only(role, 'commune'), scope), role).toEqual([]);
  });

  it('a visitor, or a job of the system, may do nothing at the desk', () => {
    expect(allowed(visitor, commune)).toEqual([]);
    expect(allowed({ kind: 'system', job: 'reminders' }, commune)).toEqual([]);
  });
});

describe('A leader', () => {
  const own = only('LEADER', 'commune', 'the leader');

  it('sees the own sessions and who registered for them, wherever they take place, and nobody else’s', () => {
    for (const owner of [commune, sibling]) {
      expect(mayReadRegistrations(own, registered(owner, false))).toBe(true);
      expect(maySeePlanOf(own, { owner, leaderIds: ['deputy', 'the leader'] })).toBe(true);
      expect(maySeePlanOf(own, { owner, leaderIds: ['deputy'] })).toBe(false);
    }
    expect(mayReadRegistrations(only('LEADER', 'commune', 'deputy'), registered(commune, true))).toBe(false);
  });

  it('is one by role, not by name alone', () => {
    const named = staff({ role: 'CASE_HANDLER', agencyId: 'commune', leaderId: 'the leader' });
    expect(mayReadRegistrations(named, registered(commune, true))).toBe(false);
  });
});
