import { describe, expect, it } from 'vitest';
import { delegationOn, type PolicyTerm } from '../../server/duties/policy-rules.js';
import { type DelegationFacts, decideDelegation, isLeadersDuty } from '../../server/sessions/delegation-rules.js';

const word = (policy: 'FORBID' | 'WARN' | 'ALLOW', source = 'Quy chế') => ({ policy, source, effectiveFrom: null });
const facts = (given: Partial<DelegationFacts>): DelegationFacts => ({
  agency: word('WARN', 'Luật'),
  schedule: null,
  standInKind: 'COMMITTEE_VICE_CHAIR',
  inPerson: null,
  ...given,
});
const kinds = (given: Partial<DelegationFacts>) => {
  const decision = decideDelegation(facts(given));
  return decision.kind === 'Allowed' ? decision.notes.map((note) => note.kind) : decision.kind;
};
const scheduled = (policy: 'FORBID' | 'WARN' | 'ALLOW', standIns: string[] = []) => ({ ...word(policy), standIns });

describe('Somebody else receiving in the leader’s place', () => {
  it.each([
    ['is noted where no rule provides for it', {}, ['DEPUTY_DISCOURAGED']],
    ['is allowed where the agency’s rule allows it', { agency: word('ALLOW') }, []],
    ['goes by the schedule the public has read', { schedule: scheduled('ALLOW') }, []],
    [
      'is noted where only the schedule warns',
      { agency: word('ALLOW'), schedule: scheduled('WARN') },
      ['DEPUTY_DISCOURAGED'],
    ],
    [
      'is forbidden by the agency’s rule whatever the schedule says',
      { agency: word('FORBID'), schedule: scheduled('ALLOW') },
      'DelegationForbidden',
    ],
    [
      'is forbidden by the schedule whatever the agency’s rule says',
      { agency: word('ALLOW'), schedule: scheduled('FORBID') },
      'DelegationForbidden',
    ],
    [
      'is noted when it is none of those the notice names (Na Rì: deputy or head of a committee)',
      { schedule: scheduled('ALLOW', ['COUNCIL_VICE_CHAIR', 'BOARD_HEAD']) },
      ['NOT_A_STAND_IN'],
    ],
    [
      'is noted when the leader would be there less than once a quarter (Sơn La)',
      { schedule: scheduled('ALLOW'), inPerson: { atLeast: 1, held: 0 } },
      ['IN_PERSON_TOO_SELDOM'],
    ],
    ['is fine when the floor is kept', { schedule: scheduled('ALLOW'), inPerson: { atLeast: 1, held: 1 } }, []],
  ] as const)('%s', (_, given, expected) => expect(kinds(given as Partial<DelegationFacts>)).toEqual(expected));

  it('is refused by the source and the day of the rule', () =>
    expect(
      decideDelegation(facts({ agency: { policy: 'FORBID', source: 'Luật 136', effectiveFrom: '2026-07-01' } })),
    ).toEqual({
      ...{ kind: 'DelegationForbidden', source: 'Luật 136', effectiveFrom: '2026-07-01' },
    }));

  it('is a question only of receptions that are the leader’s own duty', () =>
    expect(['PERIODIC', 'AD_HOC', 'REGULAR', 'PUBLIC_DIALOGUE'].filter((kind) => isLeadersDuty({ kind }))).toEqual([
      'PERIODIC',
      'AD_HOC',
    ]));
});

describe('The policy in force on a day', () => {
  const term = (value: string, from: string, to: string | null): PolicyTerm => ({
    ...{ key: 'delegation', value, effectiveFrom: from, effectiveTo: to, source: `từ ${from}` },
  });
  const terms = [term('FORBID', '2026-07-01', null), term('ALLOW', '2014-07-01', '2026-06-30')];

  it('is that of the day of the session, with its source', () => {
    expect(delegationOn(terms, '2026-06-30')).toMatchObject({ policy: 'ALLOW', source: 'từ 2014-07-01' });
    expect(delegationOn(terms, '2026-07-01')).toMatchObject({ policy: 'FORBID', effectiveFrom: '2026-07-01' });
  });

  it('is to be seen first where nothing, or nothing readable, is said', () => {
    expect(delegationOn([], '2026-07-01').policy).toBe('WARN');
    expect(delegationOn([term('MAYBE', '2014-07-01', null)], '2026-07-01').policy).toBe('WARN');
  });
});
