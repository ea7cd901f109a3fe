import { describe, expect, it } from 'vitest';
import { type Actor, type StaffRole, visitor } from '../../server/actor.js';
import { mayEndAgency, mayKeepStructure } from '../../server/agencies/access.js';
import { mayReadRegistrations } from '../../server/registrations/access.js';
import { mayArrange, mayEngage, maySeePlans } from '../../server/sessions/access.js';

const commune = ['commune', 'province'];
const province = ['province'];
const sibling = ['sibling', 'province'];
const staff = (role: StaffRole['role'], agencyId: string): Actor => ({
  kind: 'staff',
  accountId: 'somebody',
  staffSessionId: 'a browser',
  roles: [{ role, agencyId }],
});

const sentences = { mayArrange, maySeePlans, mayEngage, mayReadRegistrations, mayKeepStructure, mayEndAgency };
const secretary = ['mayArrange', 'maySeePlans', 'mayEngage', 'mayReadRegistrations'];

/** Names of everything this person may do to an agency. */
const allowed = (actor: Actor, scope: readonly string[]) =>
  Object.entries(sentences)
    .filter(([, may]) => may(actor, scope))
    .map(([name]) => name);

describe('Who may do what at an agency', () => {
  it('a secretary arranges and reads registrations at the own agency and below, and touches no structure', () => {
    expect(allowed(staff('SECRETARY', 'commune'), commune)).toEqual(secretary);
    expect(allowed(staff('SECRETARY', 'province'), commune)).toEqual(secretary);
  });

  it('an administrator keeps the structure, sees plans, and never who registered', () => {
    expect(allowed(staff('ADMINISTRATOR', 'province'), commune)).toEqual([
      'maySeePlans',
      'mayKeepStructure',
      'mayEndAgency',
    ]);
  });

  it('nobody ends the root of the tree', () => {
    expect(mayEndAgency(staff('ADMINISTRATOR', 'province'), province)).toBe(false);
  });

  it.each([
    ['above', province],
    ['beside', sibling],
    ['that does not exist', []],
  ])('a role reaches no agency %s', (_, scope) => {
    expect(allowed(staff('SECRETARY', 'commune'), scope)).toEqual([]);
    expect(allowed(staff('ADMINISTRATOR', 'commune'), scope)).toEqual([]);
  });

  it('a visitor, or a job of the system, may do nothing at the desk', () => {
    expect(allowed(visitor, commune)).toEqual([]);
    expect(allowed({ kind: 'system', job: 'reminders' }, commune)).toEqual([]);
  });
});
