import { describe, expect, it } from 'vitest';
import type { CaseCount, VisitTally } from '../../db/counting.js';
import type { PetitionTally } from '../../db/counting-petitions.js';
import type { ReportFormRow } from '../../db/reports.js';
import { maySeeStatistics, mayTellHandedOverApart } from '../../server/counting/access.js';
import { branchesBelow, pathTo } from '../../server/counting/branch-rules.js';
import { sumDuties } from '../../server/counting/duty-rules.js';
import { lastQuarterOver } from '../../server/counting/period-rules.js';
import { breakDown, resolutionOf } from '../../server/counting/petition-rules.js';
import { publicTables } from '../../server/counting/public-rules.js';
import { breakDownVisits } from '../../server/counting/visit-rules.js';
import { formSheet } from '../../server/print/form-compose.js';
import { headRows } from '../../server/print/form-layout.js';
import { mayKeepIndicators, mayReadRegister, mayReadReports, maySignReports } from '../../server/reports/access.js';
import { findIndicatorProblems } from '../../server/reports/indicator-rules.js';
import { petitionMeasures, receptionMeasures } from '../../server/reports/measure-rules.js';
import { reportPeriods } from '../../server/reports/period-rules.js';
import type { PaperFacts } from '../../server/reports/read-paper.js';
import { type RegisterFacts, registerCells } from '../../server/reports/register-rules.js';
import { decideSigning, type SigningFacts } from '../../server/reports/sign-rules.js';

const visits = (given: Partial<VisitTally>): VisitTally => ({
  ...{ kind: 'REGULAR', receivedBy: 'STAFF', level: 'PROVINCE', isLargeGroup: false, topic: null, status: 'RECEIVED' },
  ...{ count: 1, people: 1, ...given },
});
const papers = (given: Partial<PetitionTally>): PetitionTally => ({
  ...{ type: 'COMPLAINT', via: 'POST', level: 'PROVINCE', topic: null, signatories: 'ONE', isHandedOver: false },
  ...{ isCarried: false, isClassified: true, eligible: true, within: true, outcome: 'ACCEPTED' },
  ...{ isProcessedInPeriod: true, settlement: null, isResolved: false, count: 1, ...given },
});

describe('Receptions broken down', () => {
  const tallies = [
    visits({ count: 4, people: 5 }),
    visits({ count: 1, people: 30, isLargeGroup: true, receivedBy: 'LEADER', kind: 'PERIODIC' }),
    visits({ count: 2, status: 'REFUSED' }),
  ];
  const cases: CaseCount[] = [
    { by: 'ALL', key: null, cases: 3, first: 2 },
    { by: 'RECEIVED_BY', key: 'LEADER', cases: 1, first: 0 },
    { by: 'LARGE_GROUP', key: 'true', cases: 1, first: 0 },
    { by: 'LARGE_GROUP_BY', key: 'LEADER', cases: 1, first: 0 },
  ];
  const found = breakDownVisits(tallies, cases);

  it('have large groups in the total and apart, and those refused in neither', () => {
    expect(found.total).toMatchObject({ visits: 5, people: 35, cases: 3, firstTimeCases: 2, repeatCases: 1 });
    expect(found.largeGroups).toMatchObject({ visits: 1, people: 30, cases: 1 });
    expect(found.refused).toBe(2);
  });

  it('fill form 01/TCD: the head’s own sessions apart from delegated ones, regular ones in neither', () => {
    const measures = receptionMeasures(found, [
      { kind: 'PERIODIC', isDelegated: false, count: 2 },
      { kind: 'AD_HOC', isDelegated: true, count: 1 },
      { kind: 'REGULAR', isDelegated: false, count: 9 },
    ]);
    expect(measures.get('HEAD.SESSIONS')).toBe(2);
    expect(measures.get('DELEGATED.SESSIONS')).toBe(1);
    expect(measures.get('HEAD.LARGE_PEOPLE')).toBe(30);
    expect(measures.get('HEAD.CASES_REPEAT')).toBe(1);
    expect(measures.get('DELEGATED.VISITS')).toBe(0);
  });
});

describe('Petitions broken down', () => {
  const tallies = [
    papers({ count: 273, isResolved: true }),
    papers({ count: 4 }),
    papers({ count: 3, type: 'DENUNCIATION', isHandedOver: true }),
    papers({ count: 2, isCarried: true }),
  ];

  it('count those carried over in no breakdown', () => {
    expect(breakDown(tallies, true)).toMatchObject({ received: 280, carriedOver: 2, handedOver: 0 });
    expect(resolutionOf(breakDown(tallies, true), 'COMPLAINT')).toEqual({ numerator: 273, denominator: 277 });
  });

  it('put what was handed over under one name for whoever may not tell it apart, and in no rate', () => {
    const found = breakDown(tallies, false);
    expect(found.byType).toEqual([
      { key: 'COMPLAINT', count: 277 },
      { key: 'HANDED_OVER', count: 3 },
    ]);
    expect([found.handedOver, found.eligible, found.classified.denominator]).toEqual([3, 277, 277]);
  });

  it('fill form 01/XLD: recommendations and feedback together, a petition of several kinds in none of the three', () => {
    const given = [papers({ type: 'RECOMMENDATION' }), papers({ type: 'FEEDBACK' }), papers({ type: 'MIXED' })];
    const measures = petitionMeasures(given, { eligibleCases: 2, repliesReceived: 1 });
    expect(
      ['ELIGIBLE', 'ELIGIBLE.KNPA', 'ELIGIBLE.COMPLAINT', 'ELIGIBLE.CASES', 'REPLIES'].map((n) => measures.get(n)),
    ).toEqual([3, 2, 0, 2, 1]);
    expect(measures.get('ELIGIBLE.UNSETTLED')).toBe(3);
  });
});

describe('Duties added up', () => {
  it('count no more days as kept than were due of each, and no dialogues', () => {
    const line = {
      required: 1,
      heldInPerson: 3,
      delegated: 1,
      postponed: 0,
      missed: 0,
      rule: { activity: 'RECEPTION' },
    };
    const dialogue = { ...line, rule: { activity: 'DIALOGUE' } };
    expect(sumDuties([line, { ...line, heldInPerson: 0, missed: 1 }, dialogue])).toMatchObject({
      ...{ required: 2, heldInPerson: 3, kept: 1, delegated: 2, missed: 1 },
    });
  });
});

describe('A tree of agencies', () => {
  const tree = [
    { id: 'city', parentId: null },
    { id: 'north', parentId: 'city' },
    { id: 'office', parentId: 'north' },
    { id: 'south', parentId: 'city' },
  ];

  it('is walked from the topmost body down', () => {
    expect(pathTo(tree, 'office')).toEqual(['city', 'north', 'office']);
    expect(Object.fromEntries(branchesBelow(tree, 'city'))).toEqual({
      ...{ city: 'own', north: 'north', office: 'north', south: 'south' },
    });
    expect(new Set(branchesBelow(tree, null).values())).toEqual(new Set(['city']));
  });

  it('gives no small agency away by the city less the others', () => {
    const kin = tree.map((one) => ({ ...one, hasEnded: false, successorIds: [] }));
    const told = (agencyId: string) => ({ agencyId, quarter: 1, table: 'VISITS_BY_KIND', key: 'REGULAR' });
    const tallies = [
      { ...told('office'), count: 20 },
      { ...told('south'), count: 2 },
      { ...told('city'), count: 40 },
    ];
    const totalOf = (agencyId: string) =>
      publicTables(kin, tallies, { agencyId, quarter: null, threshold: 5 }).tables[0]?.total;
    expect(['city', 'north', 'south'].map(totalOf)).toEqual([62, null, null]);
  });

  it('is told of up to the last quarter that is over', () => {
    expect(['2026-03-31', '2026-04-01', '2026-01-01'].map(lastQuarterOver)).toEqual([
      ...['2025-12-31', '2026-03-31', '2025-12-31'],
    ]);
  });
});

describe('A reporting period', () => {
  const spans = (today: string, cutOff: number) =>
    Object.fromEntries(reportPeriods(today, cutOff).map(({ code, year, from, to }) => [`${code} ${year}`, [from, to]]));

  it('counts from the 15th of the last month of the one before, as Thông tư 01/2024/TT-TTCP has it', () => {
    const found = spans('2026-07-02', 15);
    expect(found).toMatchObject({
      'QUARTER_1 2026': ['2025-12-15', '2026-03-14'],
      'QUARTER_2 2026': ['2026-03-15', '2026-06-14'],
      'QUARTER_3 2026': ['2026-06-15', '2026-09-14'],
      'HALF_YEAR 2026': ['2025-12-15', '2026-06-14'],
      'NINE_MONTHS 2026': ['2025-12-15', '2026-09-14'],
      'YEAR 2025': ['2024-12-15', '2025-12-14'],
    });
    expect(found['QUARTER_4 2026']).toBeUndefined();
    expect(Object.keys(spans('2025-12-20', 15))).toContain('QUARTER_1 2026');
  });

  it('is whole months where no paper says otherwise', () => {
    expect(spans('2026-11-02', 1)).toMatchObject({
      'QUARTER_4 2026': ['2026-10-01', '2026-12-31'],
      'YEAR 2026': ['2026-01-01', '2026-12-31'],
      'NINE_MONTHS 2025': ['2025-01-01', '2025-09-30'],
    });
  });
});

describe('A form on paper', () => {
  const spans = (row: object[]) =>
    row.map((cell) => ('text' in cell ? [cell.text, Reflect.get(cell, 'colSpan') ?? 1] : []));

  it('has heads that several columns share once above them, and the last ones down to the numbers', () => {
    const [first = [], second = [], third = []] = headRows([
      ['Tổng số'],
      ['Thủ trưởng tiếp', 'Số lượt'],
      ['Thủ trưởng tiếp', 'Đoàn đông người', 'Số đoàn'],
      ['Thủ trưởng tiếp', 'Đoàn đông người', 'Số người'],
      ['Ủy quyền tiếp', 'Số lượt'],
    ]);
    expect(spans(first)).toEqual([['Tổng số', 1], ['Thủ trưởng tiếp', 3], [], [], ['Ủy quyền tiếp', 1]]);
    expect(spans(second)).toEqual([[], ['Số lượt', 1], ['Đoàn đông người', 2], [], ['Số lượt', 1]]);
    expect(spans(third)).toEqual([[], [], ['Số đoàn', 1], ['Số người', 1], []]);
    expect([first[0], second[1], third[2]].map((cell) => cell && Reflect.get(cell, 'rowSpan'))).toEqual([
      3,
      2,
      undefined,
    ]);
  });

  it('says which paper its columns come from and that it is not signed, or by whom and when it was', () => {
    const form = {
      title: 'Biểu số 01/TCD',
      source: 'Theo cấu trúc Thông tư số 02/2021/TT-TTCP',
      code: '01_TCD',
    } as ReportFormRow;
    const facts: PaperFacts = {
      ...{ form, columns: [{ number: '1', heads: ['Tổng số'] }], agency: { name: 'UBND tỉnh' }, superior: null },
      ...{
        includeSubordinate: true,
        from: '2026-01-01',
        to: '2026-06-30',
        figures: { 1: 5590 },
        lines: null,
        isCut: false,
      },
      ...{ signed: null, printedBy: 'Trần Thị Thư' },
    };
    expect(formSheet(facts, '2026-07-02T01:00:00.000Z')).toMatchObject({
      ...{ heading: 'BIỂU SỐ 01/TCD', rows: [['5.590']], marks: ['BẢN CHƯA KÝ'] },
      subjects: [
        'Từ ngày 01/01/2026 đến hết ngày 30/06/2026, tính cả các đơn vị cấp dưới',
        'Mẫu biểu: Theo cấu trúc Thông tư số 02/2021/TT-TTCP',
      ],
      foot: [expect.any(String), 'In lúc 08 giờ 00 ngày 02/07/2026, Trần Thị Thư'],
    });
    const signed = { at: '2026-07-01T02:00:00.000Z', by: 'Nguyễn Văn Ký', hash: 'ab12', reason: null };
    const kept = formSheet({ ...facts, signed }, '2026-07-02T01:00:00.000Z');
    expect(kept).toMatchObject({ marks: [], placeDate: 'Ngày 01 tháng 07 năm 2026' });
    expect(kept.signers[1]).toMatchObject({
      mark: '(Đã ký trên hệ thống lúc 09 giờ 00 ngày 01/07/2026)',
      name: 'Nguyễn Văn Ký',
    });
    expect(formSheet({ ...facts, signed, printedBy: 'Ai khác' }, '2027-01-01T00:00:00.000Z')).toEqual(kept);
  });
});

describe('A line of the register', () => {
  const facts: RegisterFacts = {
    ...{ number: 7, day: '10/02/2026', peopleCount: 12, content: 'Bồi thường', matters: ['Vụ A'] },
    people: [{ fullName: 'Nguyễn Thị Mẫu', address: '12 Trần Phú', identity: '••• 234' }],
    ...{ petitions: [], answers: [], reply: null, refusal: null, isDelegated: false },
  };
  const paper = {
    ...{ type: 'COMPLAINT', peopleCount: 1, outcome: 'GUIDED', outcomeNumber: '5/HD', forwardedTo: null },
    ...{ resolvedDay: null, resolutionNumber: null, replyDay: null, replyNumber: null },
  };

  it('says who came, how many, and nothing of a petition nobody but its handlers may know', () => {
    expect(registerCells(facts)).toMatchObject({
      ...{ ORDER: '7', PERSON: 'Nguyễn Thị Mẫu – 12 Trần Phú', SUMMARY: 'Bồi thường', KIND_AND_PEOPLE: '12 người' },
      ...{ ACCEPTED: '', RETURNED_OR_GUIDED: '', FORWARDED: '', RESULT: '', NOTES: '' },
    });
  });

  it('says how the petitions were dealt with, each in its column with its paper', () => {
    const petitions = [
      paper,
      { ...paper, type: 'FEEDBACK', outcome: 'FORWARDED', forwardedTo: 'Sở Xây dựng', outcomeNumber: null },
      { ...paper, outcome: 'ACCEPTED', resolvedDay: '2026-03-01', resolutionNumber: '9/QĐ-UBND' },
    ];
    expect(registerCells({ ...facts, petitions })).toMatchObject({
      ...{ KIND_AND_PEOPLE: 'Khiếu nại, Phản ánh, 12 người', ACCEPTED: 'x', FORWARDED: 'Sở Xây dựng' },
      ...{ RETURNED_OR_GUIDED: 'Hướng dẫn, số 5/HD', RESULT: 'Đã giải quyết ngày 01/03/2026, số 9/QĐ-UBND' },
    });
  });

  it('says in the notes that a delegate received, and on what ground somebody was not', () => {
    const refusal = { ground: 'ALREADY_SETTLED', number: '3/TB-UBND' };
    const { NOTES: notes } = registerCells({ ...facts, isDelegated: true, refusal });
    expect(notes).toMatch(/^Ủy quyền tiếp; Từ chối tiếp: .*khoản 3 Điều 9.*số 3\/TB-UBND$/);
  });
});

describe('Signing', () => {
  const ready: SigningFacts = {
    ...{ to: '2026-06-30', today: '2026-07-01', isCut: false, broken: [], latest: null, hash: 'a', reason: null },
  };
  const kindOf = (given: Partial<SigningFacts>) => decideSigning({ ...ready, ...given })?.kind ?? null;

  it('waits for the end of the period, for sums that hold, and for a register that fits', () => {
    expect(kindOf({})).toBeNull();
    expect(kindOf({ to: '2026-07-02' })).toBe('PeriodNotOver');
    expect(kindOf({ broken: [{ total: '1', parts: ['2'], stated: 1, summed: 2 }] })).toBe('ReportDoesNotAddUp');
    expect(kindOf({ isCut: true })).toBe('RegisterTooLong');
  });

  it('a second time needs a change, and a reason', () => {
    expect(kindOf({ latest: { hash: 'a' }, reason: 'Bổ sung' })).toBe('NothingToAdjust');
    expect(kindOf({ latest: { hash: 'b' } })).toBe('ReportSignedAlready');
    expect(kindOf({ latest: { hash: 'b' }, reason: 'Bổ sung' })).toBeNull();
  });
});

describe('A figure typed in', () => {
  const whole = {
    ...{ agencyId: 'a', code: 'MODELS', title: 'Mô hình', unit: 'mô hình', from: '2020-01-01', to: '2020-12-31' },
    ...{ value: 222, source: 'Báo cáo' },
  };
  const wrong = (given: object) => findIndicatorProblems({ ...whole, ...given }).map((one) => one.field);

  it('says something, in a period in order, by a paper', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ value: null })).toEqual(['value']);
    expect(wrong({ value: undefined, numerator: 13, denominator: 21 })).toEqual([]);
    expect(wrong({ denominator: 0, numerator: 1 })).toEqual(['denominator']);
    expect(wrong({ to: '2019-12-31', source: null })).toEqual(['source', 'to']);
    expect(wrong({ code: 'lower' })).toEqual(['code']);
  });

  it('that corrects another says why, and one that corrects none does not', () => {
    expect(wrong({ correctsId: 'b' })).toEqual(['reason']);
    expect(wrong({ reason: 'x' })).toEqual(['correctsId']);
  });
});

describe('Who counts and who signs', () => {
  const actor = (role: 'SECRETARY' | 'HEAD' | 'INSPECTOR' | 'FRONT_OBSERVER' | 'CASE_HANDLER') => ({
    ...{ kind: 'staff' as const, accountId: 'x', staffSessionId: 'y', roles: [{ role, agencyId: 'city' }] },
  });
  const scope = ['commune', 'city'];

  it('is said in sentences: counts for whoever works or watches there, signatures for the head, names for few', () => {
    const may = (role: Parameters<typeof actor>[0]) =>
      [
        maySeeStatistics,
        mayTellHandedOverApart,
        mayReadReports,
        maySignReports,
        mayReadRegister,
        mayKeepIndicators,
      ].map((sentence) => sentence(actor(role), scope));
    expect(may('SECRETARY')).toEqual([true, false, true, false, true, true]);
    expect(may('HEAD')).toEqual([true, true, true, true, true, true]);
    expect(may('INSPECTOR')).toEqual([true, true, true, false, false, false]);
    expect(may('FRONT_OBSERVER')).toEqual([true, false, false, false, false, false]);
    expect(may('CASE_HANDLER')).toEqual([false, false, false, false, false, false]);
  });
});
