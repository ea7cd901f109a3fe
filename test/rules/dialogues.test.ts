import { describe, expect, it } from 'vitest';
import type { PolicyKey } from '../../db/policy-keys.js';
import type { Actor, RoleName } from '../../server/actor.js';
import { mayAnswerFor, mayKeepDialogues, mayReadAskers, maySeeDialogues } from '../../server/dialogues/access.js';
import { findDialogueProblems } from '../../server/dialogues/dialogue-rules.js';
import { countItems, findPlanProblems } from '../../server/dialogues/plan-rules.js';
import { resultRuleOn, voterRuleOn } from '../../server/dialogues/policy-rules.js';
import { answerLacks, isDecidable, isGoingOn, isOpen } from '../../server/dialogues/question-rules.js';
import {
  type DialogueState,
  decideStep,
  dialogueStates,
  isBeforeHeld,
  likeness,
  missingChannels,
  nextStates,
  opensDuty,
  type StepFacts,
  similarTopics,
  takesQuestions,
  takesTopics,
} from '../../server/dialogues/rules.js';
import { tidyWords } from '../../server/dialogues/words-rules.js';

const factsAt = (state: DialogueState, given: Partial<StepFacts> = {}): StepFacts => ({
  ...{ state, postponedFrom: null, isInternal: false, day: '2026-03-12', today: '2026-03-12', isSessionPublic: true },
  ...{ hasConclusion: true, unexamined: 0, unsettled: 0, channelsMissing: 0, ...given },
});

describe('The steps of a dialogue', () => {
  it('lead from the plan to the close, one after the other', () => {
    const way: DialogueState[] = [
      ...(['PLANNED', 'COLLECTING_TOPICS', 'ANNOUNCED', 'COLLECTING_QUESTIONS', 'READY', 'HELD'] as const),
      ...(['CONCLUSION_ISSUED', 'RESULT_PUBLISHED', 'FOLLOW_UP', 'CLOSED'] as const),
    ];
    for (const [at, state] of way.slice(0, -1).entries())
      expect(decideStep(factsAt(state), way[at + 1] ?? 'CLOSED', null), state).toEqual({ kind: 'Step' });
    expect(nextStates(factsAt('CLOSED'))).toEqual([]);
  });

  it('never go back, and never jump', () => {
    expect(decideStep(factsAt('HELD'), 'READY', null)).toMatchObject({ lacks: 'NOT_NEXT' });
    expect(decideStep(factsAt('COLLECTING_TOPICS'), 'HELD', null)).toMatchObject({ lacks: 'NOT_NEXT' });
    expect(decideStep(factsAt('HELD'), 'CANCELLED', 'Trùng lịch')).toMatchObject({ lacks: 'NOT_NEXT' });
  });

  it('may end before people meet, with a reason: put off, called off, or not needed', () => {
    for (const state of dialogueStates.filter(isBeforeHeld)) {
      const facts = factsAt(state, { postponedFrom: state === 'POSTPONED' ? 'ANNOUNCED' : null });
      expect(decideStep(facts, 'NOT_REQUIRED', null), state).toMatchObject({ lacks: 'REASON' });
      expect(decideStep(facts, 'NOT_REQUIRED', 'Không phát sinh nhu cầu'), state).toEqual({ kind: 'Step' });
    }
    expect(nextStates(factsAt('POSTPONED', { postponedFrom: 'ANNOUNCED' }))[0]).toBe('ANNOUNCED');
  });

  it('say what each lacks', () => {
    const lacks = (state: DialogueState, to: DialogueState, given: Partial<StepFacts>) =>
      decideStep(factsAt(state, given), to, null);
    expect(lacks('PLANNED', 'ANNOUNCED', { isSessionPublic: false })).toMatchObject({ lacks: 'SESSION_NOT_PUBLISHED' });
    expect(lacks('COLLECTING_QUESTIONS', 'READY', { unexamined: 1 })).toMatchObject({ lacks: 'QUESTIONS_WAITING' });
    expect(lacks('READY', 'HELD', { day: null })).toMatchObject({ lacks: 'DAY' });
    expect(lacks('READY', 'HELD', { day: '2026-03-13' })).toMatchObject({ lacks: 'NOT_YET_HELD' });
    expect(lacks('HELD', 'CONCLUSION_ISSUED', { hasConclusion: false })).toMatchObject({ lacks: 'CONCLUSION' });
    expect(lacks('CONCLUSION_ISSUED', 'RESULT_PUBLISHED', { channelsMissing: 1 })).toMatchObject({ lacks: 'CHANNELS' });
    expect(lacks('FOLLOW_UP', 'CLOSED', { unsettled: 2 })).toMatchObject({ lacks: 'ANSWERS_OWED' });
  });

  it('inside an agency need no notice and no published result', () => {
    const inside = { isInternal: true, isSessionPublic: false };
    expect(nextStates(factsAt('PLANNED', inside)).slice(0, 2)).toEqual(['COLLECTING_TOPICS', 'READY']);
    expect(decideStep(factsAt('PLANNED', inside), 'ANNOUNCED', null)).toMatchObject({ lacks: 'NOT_NEXT' });
    expect(decideStep(factsAt('CONCLUSION_ISSUED', inside), 'FOLLOW_UP', null)).toEqual({ kind: 'Step' });
  });
});

describe('What people can send', () => {
  it('is topics while they are collected and questions from the notice on, to the last day included', () => {
    const today = '2026-03-05';
    expect(takesTopics({ state: 'COLLECTING_TOPICS', topicsUntil: today, today })).toBe(true);
    expect(takesTopics({ state: 'COLLECTING_TOPICS', topicsUntil: '2026-03-04', today })).toBe(false);
    expect(takesTopics({ state: 'ANNOUNCED', topicsUntil: null, today })).toBe(false);
    expect(takesQuestions({ state: 'ANNOUNCED', questionsUntil: null, today })).toBe(true);
    expect(takesQuestions({ state: 'COLLECTING_QUESTIONS', questionsUntil: '2026-03-04', today })).toBe(false);
    expect(takesQuestions({ state: 'HELD', questionsUntil: null, today })).toBe(false);
  });

  it('is composed, trimmed, and not longer than it may be', () => {
    expect(tidyWords('  Giá đất  ', 10)).toBe('Giá đất');
    expect(tidyWords(' \n', 10)).toBeNull();
    expect(tidyWords('12345678901', 10)).toBeNull();
  });

  it('says the same by the words it shares, whatever stands between them', () => {
    const topic = (folded: string) => ({ folded });
    const garbage = topic('rac thai cho ke xuyen khong duoc thu gom');
    const others = [topic('thu gom rac thai cho ke xuyen cham'), topic('gia dat o thon dong'), garbage];
    expect(similarTopics(garbage, others)).toEqual([others[0]]);
    expect(likeness('', 'gia dat')).toBe(0);
  });
});

describe('A request of voters', () => {
  it('is a duty from exactly ten per cent on', () => {
    const rule = { voterCount: 8_405, thresholdPercent: 10 };
    expect(opensDuty({ ...rule, signerCount: 840 })).toBe(false);
    expect(opensDuty({ ...rule, signerCount: 841 })).toBe(true);
    expect(opensDuty({ signerCount: 10, voterCount: 100, thresholdPercent: 10 })).toBe(true);
  });
});

describe('Deadlines and shares', () => {
  const term = (key: PolicyKey, value: unknown, effectiveFrom: string) => ({
    ...{ key, value, effectiveFrom, effectiveTo: null, source: 'Quy chế của tỉnh' },
  });

  it('are data with a source, the law where nothing else is said', () => {
    expect(resultRuleOn([], 'PUBLIC_DIALOGUE', '2026-03-12')).toMatchObject({
      days: 10,
      source: expect.stringContaining('Điều 43'),
    });
    const own = [
      term('dialogueConclusionDays', 7, '2026-01-01'),
      term('dialogueResult', { channels: ['MASS_MEDIA'] }, '2026-01-01'),
    ];
    expect(resultRuleOn(own, 'PUBLIC_DIALOGUE', '2026-03-12')).toEqual({
      ...{ days: 7, channels: ['MASS_MEDIA'], source: 'Quy chế của tỉnh' },
    });
    expect(resultRuleOn(own, 'PUBLIC_DIALOGUE', '2025-12-31')).toMatchObject({ days: 10 });
    expect(resultRuleOn([], 'INTERNAL_DIALOGUE', '2026-03-12')).toBeNull();
    expect(voterRuleOn([term('dialogueVoterPercent', 5, '2026-01-01')], '2026-03-12').percent).toBe(5);
    expect(voterRuleOn([term('dialogueVoterPercent', 'half', '2026-01-01')], '2026-03-12').percent).toBe(10);
  });

  it('count a result as told where it must be, notices not', () => {
    const told = [
      { what: 'NOTICE', channel: 'MASS_MEDIA' },
      { what: 'RESULT', channel: 'POSTED_AT_OFFICE' },
    ];
    expect(missingChannels(['MASS_MEDIA', 'POSTED_AT_OFFICE'], told)).toEqual(['MASS_MEDIA']);
  });
});

describe('Questions', () => {
  it('can be decided about until they are answered, and answered once let through', () => {
    expect(['SUBMITTED', 'DECLINED', 'ACCEPTED', 'ANSWERED'].map(isDecidable)).toEqual([true, true, true, false]);
    expect(['SUBMITTED', 'ASSIGNED', 'PREPARED', 'ANSWERED'].map(isOpen)).toEqual([false, true, true, false]);
    expect(['ANNOUNCED', 'READY', 'HELD'].map(isGoingOn)).toEqual([false, true, true]);
  });

  it('need for each way of answering what it stands on', () => {
    const bare = { answer: null, ownerAgencyId: null, dueDay: null, forwardedTo: null };
    expect(answerLacks({ ...bare, how: 'ON_THE_SPOT' })).toEqual(['answer']);
    expect(answerLacks({ ...bare, how: 'DIRECTED' })).toEqual(['answer', 'ownerAgencyId', 'dueDay']);
    expect(answerLacks({ ...bare, how: 'FORWARDED' })).toEqual(['forwardedTo']);
    expect(answerLacks({ ...bare, how: 'IN_WRITING', answer: 'Đã trả lời' })).toEqual([]);
  });
});

describe('Plans', () => {
  it('count their lines by kind', () => {
    const items = [...'RRRTTTTT'].map((letter) => ({ kind: letter === 'R' ? 'REQUIREMENT' : 'TASK' }));
    expect(countItems(items)).toEqual([
      { kind: 'REQUIREMENT', count: 3 },
      { kind: 'TASK', count: 5 },
    ]);
  });

  it('say which line is wrong', () => {
    const plan = { title: 'Kế hoạch', year: 2026, items: [{ kind: 'TASK', text: null as never, quarter: 5 }] };
    expect(findPlanProblems(plan).map(({ field }) => field)).toEqual(['items.0.text', 'items.0.quarter']);
    expect(findPlanProblems({ ...plan, year: 26, items: [] })).toMatchObject([{ field: 'year' }]);
  });

  it('of a dialogue close what they collect before people meet', () => {
    const about = { title: 'Đối thoại', audience: 'Nhân dân', questionsUntil: '2026-03-13' };
    expect(findDialogueProblems(about, '2026-03-12')).toMatchObject([
      { field: 'questionsUntil', fault: 'OUT_OF_ORDER' },
    ]);
    expect(findDialogueProblems(about, null)).toEqual([]);
  });
});

describe('Who may do what with dialogues', () => {
  const scope = ['commune', 'province'];
  const being = (role: RoleName, agencyId = 'commune'): Actor => ({
    ...{ kind: 'staff', accountId: 'a', staffSessionId: 's', roles: [{ role, agencyId }] },
  });

  it('is kept to those who work for the agency or above it', () => {
    expect(mayKeepDialogues(being('SECRETARY'), scope)).toBe(true);
    expect(mayKeepDialogues(being('HEAD', 'province'), scope)).toBe(true);
    expect(mayKeepDialogues(being('SECRETARY', 'elsewhere'), scope)).toBe(false);
    expect(mayKeepDialogues(being('ADMINISTRATOR'), scope)).toBe(false);
    expect(maySeeDialogues(being('LEADER'), scope)).toBe(true);
    expect(mayReadAskers(being('LEADER'), scope)).toBe(false);
    expect(mayAnswerFor(being('SECRETARY', 'division'), ['division', ...scope])).toBe(true);
    expect(mayAnswerFor(being('INSPECTOR'), scope)).toBe(false);
  });
});
