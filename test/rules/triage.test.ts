import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../db/fold.js';
import { mostRepresentativesFor, readBookingRules } from '../../server/registrations/booking-rules.js';
import { decideGroup, lacksRepresentatives, type MemberFacts } from '../../server/triage/group-rules.js';
import { isLikelyDuplicate, type MatterFacts, suggestGroups } from '../../server/triage/matter-rules.js';
import { fillReply, gapsIn, placeholders, type ReplyFacts, unknownIn } from '../../server/triage/reply-rules.js';
import {
  actsPossible,
  decideTakeBack,
  decideTriage,
  namesOfActs,
  type TriageFacts,
  triageActs,
} from '../../server/triage/rules.js';
import { decideDueDay, decideWish, findProposalProblem } from '../../server/triage/wish-rules.js';

const now = '2026-03-02T01:00:00.000Z';
const facts: TriageFacts = {
  triageState: 'SUBMITTED',
  status: 'CONFIRMED',
  sessionStatus: 'SCHEDULED',
  startsAt: '2026-03-12T01:00:00.000Z',
  othersWaiting: 0,
};

describe('What can be done with a registration', () => {
  it('is everything but taking its place back while nobody waits', () => {
    expect(actsPossible(facts, now)).toEqual(namesOfActs.filter((act) => act !== 'WAITLIST'));
    expect(actsPossible({ ...facts, othersWaiting: 1 }, now)).toEqual(namesOfActs);
  });

  it('is nothing once it was declined, directed elsewhere or ended', () => {
    expect(actsPossible({ ...facts, triageState: 'DECLINED', status: 'CANCELLED' }, now)).toEqual([]);
    expect(actsPossible({ ...facts, triageState: 'REDIRECTED', status: 'CANCELLED' }, now)).toEqual([]);
    expect(actsPossible({ ...facts, status: 'CANCELLED' }, now)).toEqual([]);
  });

  it('is nothing once its time has come; a session put off has no time that could come', () => {
    expect(actsPossible(facts, facts.startsAt)).toEqual([]);
    expect(decideTriage(facts, 'ACCEPT', facts.startsAt)).toEqual({ kind: 'TooLateHere' });
    expect(actsPossible({ ...facts, sessionStatus: 'POSTPONED' }, facts.startsAt)).not.toEqual([]);
    expect(actsPossible({ ...facts, sessionStatus: 'HELD' }, now)).toEqual([]);
  });

  it('never gives up a place but by directing elsewhere and declining, and takes it back only for somebody who waits', () => {
    for (const act of namesOfActs) {
      const decision = decideTriage({ ...facts, othersWaiting: 3 }, act, now);
      const given = decision.kind === 'Accepted' && (decision.ends || decision.losesPlace);
      expect([act, given]).toEqual([act, ['REDIRECT', 'DECLINE', 'WAITLIST'].includes(act)]);
    }
    expect(decideTriage(facts, 'WAITLIST', now)).toEqual({ kind: 'NobodyWaits' });
  });

  it('for somebody the agency put out is an answer, not a new question', () => {
    expect(actsPossible({ ...facts, status: 'DISPLACED', sessionStatus: 'CANCELLED' }, now)).toEqual([
      'BEGIN_REVIEW',
      'REDIRECT',
      'DECLINE',
    ]);
  });

  it('leads from each state only where the table says', () => {
    const states = [...new Set(Object.values(triageActs).map((act) => act.state))];
    for (const triageState of states)
      for (const act of namesOfActs) {
        const decision = decideTriage({ ...facts, triageState, othersWaiting: 1 }, act, now);
        const may = (triageActs[act].from as readonly string[]).includes(triageState);
        expect([triageState, act, decision.kind === 'Accepted']).toEqual([triageState, act, may]);
      }
  });
});

describe('Taking an act back', () => {
  const left = { status: 'CANCELLED', sessionId: 's', slotId: 'p' };
  const done = {
    ...{
      undoneAt: null,
      undoUntil: '2026-03-02T01:05:00.000Z',
      answer: null,
      stateAfter: 'DECLINED',
      isLast: true,
      left,
    },
    now: { ...left, triageState: 'DECLINED' },
    ...{ sessionStatus: 'SCHEDULED', startsAt: facts.startsAt },
  };

  it('is possible once, in time, while nothing was done since', () => {
    expect(decideTakeBack(done, now)).toEqual({ kind: 'Accepted' });
    expect(decideTakeBack({ ...done, undoneAt: now }, now)).toEqual({ kind: 'AlreadyUndone' });
    expect(decideTakeBack(done, done.undoUntil)).toEqual({ kind: 'UndoTooLate', until: done.undoUntil });
  });

  it.each([
    { isLast: false },
    { answer: 'ANSWERED' },
    { now: { ...done.now, triageState: 'UNDER_REVIEW' } },
    { now: { ...done.now, sessionId: 'other' } },
    { now: { ...done.now, status: 'CONFIRMED' } },
    { sessionStatus: 'CANCELLED' },
    { startsAt: now },
  ])('not when something was: %j', (change) =>
    expect(decideTakeBack({ ...done, ...change }, now)).toEqual({ kind: 'ChangedSince' }),
  );
});

describe('What must be said with an act', () => {
  const wish = {
    ...{ act: 'DECLINE' as const, done: 'DECLINED', isAgainstWish: true },
    ground: { acts: ['DECLINED'], needsBody: false, needsDocument: false },
    ...{ competentBody: null, documentNumber: null, dueDay: null },
  };

  it('against somebody’s wish a ground of the list, one that fits the act', () => {
    expect(decideWish(wish)).toEqual({ kind: 'Given' });
    expect(decideWish({ ...wish, ground: null })).toEqual({ kind: 'GroundNeeded' });
    expect(decideWish({ ...wish, ground: { ...wish.ground, acts: ['REDIRECTED'] } })).toEqual({ kind: 'GroundNeeded' });
    expect(decideWish({ ...wish, isAgainstWish: false, ground: null })).toEqual({ kind: 'Given' });
  });

  it('what the ground asks for, and no more than fits', () => {
    const asking = { ...wish, ground: { ...wish.ground, needsBody: true, needsDocument: true } };
    expect(decideWish(asking)).toEqual({
      kind: 'FieldsInvalid',
      problems: [
        { field: 'competentBody', problem: 'MISSING' },
        { field: 'documentNumber', problem: 'MISSING' },
      ],
    });
    expect(decideWish({ ...wish, competentBody: 'x'.repeat(301) })).toEqual({
      kind: 'FieldsInvalid',
      problems: [{ field: 'competentBody', problem: 'TOO_LONG' }],
    });
  });

  it.each([
    ['2026-03-02', '2026-03-12', { earliest: '2026-03-03', latest: '2026-03-11' }],
    ['2026-03-02', '2026-03-03', { earliest: '2026-03-03', latest: '2026-03-03' }],
    ['2026-03-02', '2026-03-02', { earliest: '2026-03-02', latest: '2026-03-02' }],
    ['2026-03-02', null, { earliest: '2026-03-03', latest: '2026-05-01' }],
    ['2026-03-02', '2027-03-02', { earliest: '2026-03-03', latest: '2026-05-01' }],
  ])('an answer asked for on %s, session on %s', (today, sessionDay, span) => {
    const decide = (day: string | null) => decideDueDay(day, { today, sessionDay });
    expect(decide(null)).toEqual({ kind: 'DueDayNotPossible', ...span });
    expect([decide(span.earliest), decide(span.latest)]).toEqual([{ kind: 'Given' }, { kind: 'Given' }]);
    expect(decide('2028-01-01').kind).toBe('DueDayNotPossible');
  });

  it('a place that is on, of the same agency, and another one', () => {
    const held = { agencyId: 'a', slotId: 'p' };
    const place = {
      ...{ agencyId: 'a', slotId: 'q', slotWithdrawn: false, slotStartsAt: null, status: 'SCHEDULED' },
      startsAt: '2026-03-12T01:00:00.000Z',
    };
    expect(findProposalProblem(held, place, now)).toBeNull();
    expect(findProposalProblem(held, null, now)).toBe('NOT_PUBLISHED');
    expect(findProposalProblem(held, { ...place, agencyId: 'b' }, now)).toBe('OTHER_AGENCY');
    expect(findProposalProblem(held, { ...place, slotId: 'p' }, now)).toBe('SAME_PLACE');
    expect(findProposalProblem(held, { ...place, status: 'CANCELLED' }, now)).toBe('CALLED_OFF');
    expect(findProposalProblem(held, place, place.startsAt)).toBe('HAS_BEGUN');
    expect(findProposalProblem(held, { ...place, slotWithdrawn: true }, now)).toBe('SLOT_GONE');
  });
});

describe('A reply', () => {
  const all: ReplyFacts = {
    ...{ ma: '482 913 5076', 'thoi-gian': 'Thứ Năm', 'dia-diem': 'Trụ sở', 'co-quan': 'UBND', 'dien-thoai': null },
    ...{
      'nguoi-tiep': 'Chủ tịch',
      han: null,
      'can-cu': null,
      'noi-tham-quyen': null,
      'buoi-moi': null,
      'so-van-ban': null,
    },
  };

  it('has everything filled in that stands between braces', () =>
    expect(fillReply('Mã {ma}, { thoi-gian }, {ma}', all)).toEqual({
      kind: 'Read',
      text: 'Mã 482 913 5076, Thứ Năm, 482 913 5076',
    }));

  it('is not sent with names nobody knows, names there is nothing for, or gaps', () => {
    expect(fillReply('{ten} {han} [vì sao]', all)).toEqual({
      ...{ kind: 'ReplyUnfinished', unknown: ['ten'], empty: ['han'], gaps: ['vì sao'] },
    });
    expect(unknownIn('{ma} {ai}')).toEqual(['ai']);
    expect(gapsIn('[a] [giờ tiếp]')).toEqual(['giờ tiếp']);
  });

  it('can never ask for the citizen’s name or matter', () =>
    expect(placeholders.filter((name) => /ten|ho-|noi-dung|tom-tat|cccd/.test(name))).toEqual([]));
});

describe('Many people with one matter', () => {
  const of = (id: string, summary: string | null, more: Partial<MatterFacts> = {}): MatterFacts => ({
    ...{ id, person: id, topicArea: null, summary, groupCaseId: null },
    ...more,
  });
  const road = 'Đường vào thôn 2 bị ngập nước mỗi khi mưa lớn, xin sửa';
  const roadToo = 'duong vao thon 2 ngap nuoc sau mua, de nghi nha nuoc sua duong';
  const land = 'Chưa được cấp giấy chứng nhận quyền sử dụng đất cho thửa 15 tờ bản đồ số 3';

  it('are found by the words they use, with or without tones', () => {
    const found = suggestGroups([of('1', road), of('2', land), of('3', roadToo)], fold);
    expect(found).toMatchObject([{ ids: ['1', '3'], people: 2, groupCaseId: null }]);
    expect(found[0]?.words).toContain('đường');
  });

  it('are not one person twice, nor strangers with a few common words, nor those who tell nothing', () => {
    expect(suggestGroups([of('1', road), of('2', road, { person: '1' })], fold)).toEqual([]);
    expect(suggestGroups([of('1', road), of('2', land)], fold)).toEqual([]);
    expect(suggestGroups([of('1', null), of('2', null)], fold)).toEqual([]);
    const thanks = 'Xin gặp lãnh đạo để trình bày nội dung phản ánh';
    expect(suggestGroups([of('1', thanks), of('2', thanks)], fold)).toEqual([]);
  });

  it('need more in common when they name different fields', () => {
    const some = 'Đường vào thôn 2 hư hỏng, cống thoát nước bị vỡ';
    const other = 'Đường vào thôn 2 hư hỏng, đèn chiếu sáng tắt nhiều tháng';
    const one = { topicArea: 'CONSTRUCTION' };
    expect(suggestGroups([of('1', some, one), of('2', other, one)], fold)).toHaveLength(1);
    expect(suggestGroups([of('1', some, one), of('2', other, { topicArea: 'LAND' })], fold)).toEqual([]);
  });

  it('are not suggested again once they are one group; whoever is left out is', () => {
    const g = { groupCaseId: 'g' };
    expect(suggestGroups([of('1', road, g), of('2', roadToo, g)], fold)).toEqual([]);
    expect(suggestGroups([of('1', road, g), of('2', roadToo)], fold)).toMatchObject([{ groupCaseId: 'g' }]);
  });

  it('are each in one set at most, whatever is told', () => {
    const told = fc.array(fc.constantFrom(road, roadToo, land, 'abc', ''), { maxLength: 12 });
    fc.assert(
      fc.property(told, (summaries) => {
        const ids = suggestGroups(
          summaries.map((summary, index) => of(String(index), summary)),
          fold,
        ).flatMap((one) => one.ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('count as the same wish twice only for one person, standing, near in time', () => {
    const other = { status: 'CONFIRMED', isSamePerson: true, day: '2026-03-12', otherDay: '2026-04-12' };
    expect(isLikelyDuplicate(other)).toBe(true);
    expect(isLikelyDuplicate({ ...other, status: 'CANCELLED' })).toBe(false);
    expect(isLikelyDuplicate({ ...other, isSamePerson: false })).toBe(false);
    expect(isLikelyDuplicate({ ...other, otherDay: '2026-06-12' })).toBe(false);
  });
});

describe('A group case', () => {
  const lines = [
    { fromPeople: 1, mostRepresentatives: 1 },
    { fromPeople: 2, mostRepresentatives: 2 },
    { fromPeople: 5, mostRepresentatives: 2 },
    { fromPeople: 10, mostRepresentatives: 5 },
  ];
  const rules = readBookingRules([{ key: 'representatives', value: { lines }, source: 'NĐ 75/2012' }]);
  const member = (id: string, more: Partial<MemberFacts> = {}): MemberFacts => ({
    ...{ id, sessionId: 's', status: 'CONFIRMED', groupCaseId: null, partySize: 1 },
    ...more,
  });
  const many = (count: number) => Array.from({ length: count }, (_, index) => member(String(index)));
  const decide = (members: readonly MemberFacts[], representatives: number) =>
    decideGroup({
      ...{ sessionId: 's', groupCaseId: 'g', members },
      representativeIds: members.slice(0, representatives).map(({ id }) => id),
      mostRepresentatives: (people) => mostRepresentativesFor(rules, people),
    });

  it.each([
    [5, 2, 'Accepted'],
    [5, 3, 'TooManyRepresentatives'],
    [9, 2, 'Accepted'],
    [9, 3, 'TooManyRepresentatives'],
    [10, 5, 'Accepted'],
    [10, 6, 'TooManyRepresentatives'],
    [23, 5, 'Accepted'],
    [2, 2, 'Accepted'],
  ])('of %i people with %i who stand for them: %s', (people, representatives, kind) =>
    expect(decide(many(people), representatives).kind).toBe(kind),
  );

  it('counts everybody who comes along', () =>
    expect(decide([member('1', { partySize: 8 }), member('2', { partySize: 2 })], 2)).toEqual({
      kind: 'Accepted',
      people: 10,
    }));

  it('has at least two registrations of its session that stand and are in no other group', () => {
    expect(decide(many(1), 0)).toEqual({ kind: 'TooFewMembers' });
    const unfit = [
      member('1', { sessionId: 't' }),
      member('2', { status: 'CANCELLED' }),
      member('3', { groupCaseId: 'h' }),
      member('4', { groupCaseId: 'g' }),
    ];
    expect(decide(unfit, 0)).toEqual({ kind: 'MembersUnfit', registrationIds: ['1', '2', '3'] });
  });

  it('is stood for by its own members', () =>
    expect(
      decideGroup({
        ...{ sessionId: 's', groupCaseId: null, members: many(2), representativeIds: ['x'] },
        mostRepresentatives: () => 5,
      }),
    ).toEqual({ kind: 'NotMembers', registrationIds: ['x'] }));

  it('needs somebody to stand for it from five people on', () => {
    expect([lacksRepresentatives(4, 0), lacksRepresentatives(5, 0), lacksRepresentatives(5, 1)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
