import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../server/actor.js';
import { mayActOnPetition, sightOf } from '../../server/petitions/access.js';
import { deadlinesOfAct, deadlinesOfReceipt, dueDay } from '../../server/petitions/deadline-rules.js';
import { type DueStanding, prolongationOf } from '../../server/petitions/prolong-rules.js';
import {
  type ActTold,
  decideAct,
  isOpen,
  type PetitionActName,
  type PetitionStanding,
  possibleActs,
} from '../../server/petitions/rules.js';
import { standardTerms, termsOn } from '../../server/petitions/term-rules.js';
import { calendarOf } from '../../server/working-days/rules.js';

const acts: PetitionActName[] = [
  ...(['CLASSIFY', 'ACCEPT', 'GUIDE', 'FORWARD', 'RETURN', 'FILE', 'REFUSE', 'URGE', 'BEGIN', 'SUSPEND'] as const),
  ...(['RESUME', 'RESOLVE', 'TERMINATE', 'RECORD_REPLY', 'ANSWER', 'TELL_FRONT', 'WITHDRAW'] as const),
  ...(['CLAIM_PRESSURE', 'VOID', 'PROLONG'] as const),
];
const begun: PetitionStanding = {
  ...{ state: 'RECEIVED', type: 'COMPLAINT', receivedVia: 'RECEPTION', receivedDay: '2026-03-02' },
  ...{ eligible: null, withinJurisdiction: null, outcome: null, isVoided: false, isProlongable: false },
};
const told = (act: PetitionActName, given: Partial<ActTold> = {}): ActTold => ({
  ...{ act, day: '2026-03-03', today: '2026-03-10', eligible: true, withinJurisdiction: true },
  ...{ hasNumber: true, isNumberReadable: true, hasDestination: true, withdrawal: { extent: 'FULL' }, hasReason: true },
  ...given,
});

/** Does one act after another as a whole life; what is refused changes nothing. */
function live(names: readonly { act: PetitionActName; eligible: boolean; ours: boolean }[], from = begun) {
  const lives = [from];
  for (const { act, eligible, ours } of names) {
    const now = lives.at(-1) ?? from;
    const decision = decideAct(now, told(act, { eligible, withinJurisdiction: ours }));
    if (decision.kind !== 'Go' || act === 'VOID') continue;
    const classified = act === 'CLASSIFY' ? { eligible, withinJurisdiction: ours } : {};
    lives.push({ ...now, ...classified, state: decision.stateAfter, outcome: decision.outcome });
  }
  return lives;
}

describe('A petition', () => {
  it('is accepted only when it is eligible and within the agency’s power, whatever was done before', () => {
    const step = fc.record({ act: fc.constantFrom(...acts), eligible: fc.boolean(), ours: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (names) => {
        for (const one of live(names)) {
          if (one.outcome === 'ACCEPTED') expect([one.eligible, one.withinJurisdiction]).toEqual([true, true]);
          if (one.outcome === 'FORWARDED' || one.outcome === 'GUIDED' || one.outcome === 'URGED')
            expect(one.withinJurisdiction).toBe(false);
          if (one.state === 'RESOLVED') expect(one.outcome).toBe('ACCEPTED');
          if (one.outcome !== null) expect(one.eligible).not.toBeNull();
        }
      }),
    );
  });

  it('has its settlement prolonged once where the law allows it, and nothing that was done or has stopped', () => {
    const due = (kind: string, given: Partial<DueStanding> = {}): DueStanding => ({
      ...{ kind, extensions: 0, metDay: null, endedDay: null },
      ...given,
    });
    const settling = [due('ACCEPTANCE', { metDay: '2026-03-02' }), due('SETTLEMENT')];
    expect(prolongationOf('COMPLAINT', settling)).toMatchObject({ kind: 'SETTLEMENT', moreDays: 15 });
    expect(prolongationOf('DENUNCIATION', settling)).toMatchObject({ kind: 'SETTLEMENT', moreDays: 30 });
    expect(prolongationOf('DENUNCIATION', [due('ACCEPTANCE')])).toMatchObject({ kind: 'ACCEPTANCE', moreDays: 3 });
    for (const over of [{ extensions: 1 }, { metDay: '2026-03-02' }, { endedDay: '2026-03-02' }])
      expect(prolongationOf('COMPLAINT', [due('SETTLEMENT', over)])).toBeNull();
    expect(prolongationOf('COMPLAINT', [due('ACCEPTANCE'), due('REPLY')])).toBeNull();
    expect(prolongationOf('RECOMMENDATION', settling)).toBeNull();
    const accepted = { ...begun, state: 'ACCEPTED' as const, isProlongable: true };
    expect(decideAct(accepted, told('PROLONG'))).toMatchObject({ kind: 'Go', stateAfter: 'ACCEPTED' });
    expect(decideAct(accepted, told('PROLONG', { hasReason: false }))).toMatchObject({ problem: 'REASON_MISSING' });
    expect(decideAct(accepted, told('PROLONG', { hasNumber: false }))).toMatchObject({ problem: 'NUMBER_MISSING' });
  });

  it('offers exactly what it then allows', () => {
    const step = fc.record({ act: fc.constantFrom(...acts), eligible: fc.boolean(), ours: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom(...acts), (names, act) => {
        const now = live(names).at(-1) ?? begun;
        expect(decideAct(now, told(act)).kind === 'Go').toBe(possibleActs(now).includes(act));
      }),
    );
  });

  it('withdrawn whole is opened again only when pressure is claimed; in part it goes on', () => {
    const accepted = live([
      { act: 'CLASSIFY', eligible: true, ours: true },
      { act: 'ACCEPT', eligible: true, ours: true },
    ]).at(-1);
    if (!accepted) throw new Error('not accepted');
    const partly = decideAct(accepted, told('WITHDRAW', { withdrawal: { extent: 'PARTIAL' } }));
    expect(partly).toMatchObject({ kind: 'Go', stateAfter: 'ACCEPTED' });
    const gone = { ...accepted, state: 'WITHDRAWN' as const };
    expect(isOpen(gone)).toBe(false);
    expect(possibleActs(gone)).toEqual(['ANSWER', 'CLAIM_PRESSURE', 'VOID']);
    expect(decideAct(gone, told('CLAIM_PRESSURE'))).toMatchObject({ stateAfter: 'IN_RESOLUTION' });
    expect(decideAct(gone, told('CLAIM_PRESSURE', { hasReason: false }))).toMatchObject({ problem: 'REASON_MISSING' });
  });

  it('tells what is missing or does not fit', () => {
    const classified = { ...begun, state: 'CLASSIFIED' as const, eligible: true, withinJurisdiction: false };
    expect(decideAct(classified, told('FORWARD', { hasDestination: false }))).toMatchObject({
      problem: 'DESTINATION_MISSING',
    });
    expect(decideAct(classified, told('FORWARD', { hasNumber: false }))).toMatchObject({ problem: 'NUMBER_MISSING' });
    expect(decideAct(classified, told('GUIDE', { day: '2026-03-01' }))).toMatchObject({
      problem: 'DAY_BEFORE_RECEIPT',
    });
    expect(decideAct(classified, told('GUIDE', { day: '2026-03-11' }))).toMatchObject({ problem: 'DAY_NOT_COME' });
    expect(decideAct(begun, told('ACCEPT'))).toEqual({ kind: 'PetitionActNotPossible', state: 'RECEIVED' });
    const resolved = { ...classified, state: 'RESOLVED' as const };
    expect(decideAct(resolved, told('TELL_FRONT'))).toMatchObject({ problem: 'NOT_FROM_FRONT' });
  });
});

describe('What is due', () => {
  const calendar = calendarOf([
    { day: '2026-03-09', kind: 'HOLIDAY', source: 'thử' },
    { day: '2026-03-14', kind: 'SWAP_WORKING', source: 'thử' },
  ]);

  it('is counted in working days by the working calendar, and in days up to a working day', () => {
    expect(dueDay(calendar, '2026-03-02', standardTerms.reply)).toBe('2026-03-16');
    expect(dueDay(calendarOf([]), '2026-03-02', standardTerms.reply)).toBe('2026-03-16');
    expect(dueDay(calendar, '2026-02-27', standardTerms.processing)).toBe('2026-03-10');
  });

  it('on receipt is the same for every type', () => {
    expect(deadlinesOfReceipt(standardTerms).map(({ kind }) => kind)).toEqual(['REPLY', 'PROCESSING']);
  });

  it('goes back to the Front only for what came through it, 7 days after it was resolved', () => {
    const resolve = { act: 'RESOLVE' as const, terms: standardTerms, isWhole: false };
    expect(deadlinesOfAct(begun, resolve).begun).toEqual([]);
    expect(deadlinesOfAct({ ...begun, receivedVia: 'FRONT' }, resolve).begun).toMatchObject([
      { kind: 'FRONT_RESULT', term: { days: 7, unit: 'DAYS' } },
    ]);
  });

  it('follows the nearest policy in force on the day', () => {
    const of = (value: unknown, effectiveFrom: string) => ({
      ...{ key: 'replyWorkingDays', value, source: 'Quy chế', effectiveFrom, effectiveTo: null },
    });
    expect(termsOn([of(5, '2026-04-01'), of(8, '2026-01-01')], '2026-03-02').reply).toMatchObject({ days: 8 });
    expect(termsOn([of(5, '2026-04-01')], '2026-03-02').reply).toMatchObject({ days: 10 });
    expect(termsOn([of('nhiều', '2026-01-01')], '2026-03-02').reply).toMatchObject({ days: 10 });
  });
});

describe('What is handed over', () => {
  const who = (role: string, accountId = 'a'): Actor => ({
    ...{ kind: 'staff', accountId, staffSessionId: 's' },
    roles: [{ role: role as 'SECRETARY', agencyId: 'x' }],
  });
  const owner = { scope: ['x'], isHandedOver: true, handlers: ['h'] };

  it('is whole to its named handlers alone, while they hold the role', () => {
    expect(sightOf(who('CASE_HANDLER', 'h'), owner)).toBe('WHOLE');
    expect(sightOf(who('CASE_HANDLER', 'other'), owner)).toBeNull();
    expect(sightOf(who('SECRETARY', 'h'), owner)).toBe('OUTLINE');
    for (const role of ['SECRETARY', 'HEAD', 'RECEPTIONIST', 'INSPECTOR', 'FRONT_OBSERVER'])
      expect(sightOf(who(role), owner)).toBe('OUTLINE');
    expect(sightOf(who('ADMINISTRATOR'), owner)).toBeNull();
  });

  it('is acted on by nobody else; the desk acts on the rest', () => {
    expect(mayActOnPetition(who('SECRETARY'), owner)).toBe(false);
    expect(mayActOnPetition(who('HEAD'), owner)).toBe(false);
    expect(mayActOnPetition(who('CASE_HANDLER', 'h'), owner)).toBe(true);
    expect(mayActOnPetition(who('SECRETARY'), { ...owner, isHandedOver: false, handlers: [] })).toBe(true);
  });
});
