import type { Day } from '../working-days/day-rules.js';

export const dialogueStates = [
  'PLANNED',
  'COLLECTING_TOPICS',
  'ANNOUNCED',
  'COLLECTING_QUESTIONS',
  'READY',
  'HELD',
  'CONCLUSION_ISSUED',
  'RESULT_PUBLISHED',
  'FOLLOW_UP',
  'CLOSED',
  'POSTPONED',
  'CANCELLED',
  'NOT_REQUIRED',
] as const;

export type DialogueState = (typeof dialogueStates)[number];

/** What a step still lacks. */
export type Lack =
  | 'NOT_NEXT'
  | 'REASON'
  | 'SESSION_NOT_PUBLISHED'
  | 'DAY'
  | 'NOT_YET_HELD'
  | 'QUESTIONS_WAITING'
  | 'CONCLUSION'
  | 'CHANNELS'
  | 'ANSWERS_OWED';

/** What a step is decided on. */
export interface StepFacts {
  state: DialogueState;
  postponedFrom: DialogueState | null;
  isInternal: boolean;
  /** Local day on which people meet; null while nobody knows. */
  day: Day | null;
  today: Day;
  /** People can read where and when: the session is in the published calendar and goes ahead. */
  isSessionPublic: boolean;
  hasConclusion: boolean;
  /** Questions nobody has let through or declined. */
  unexamined: number;
  /** Questions let through that have no answer, no directive and went to nobody. */
  unsettled: number;
  /** Where the result must be made known and is not yet. */
  channelsMissing: number;
}

export type StepDecision = { kind: 'Step' } | { kind: 'DialogueNotReady'; state: DialogueState; lacks: Lack };

/** Which states may follow, for a dialogue with people and for one inside an agency. @see domain.md 7.2 */
const onward: Readonly<Record<DialogueState, { open: readonly DialogueState[]; internal: readonly DialogueState[] }>> =
  {
    PLANNED: { open: ['COLLECTING_TOPICS', 'ANNOUNCED'], internal: ['COLLECTING_TOPICS', 'READY'] },
    COLLECTING_TOPICS: { open: ['ANNOUNCED'], internal: ['COLLECTING_QUESTIONS', 'READY'] },
    ANNOUNCED: { open: ['COLLECTING_QUESTIONS', 'READY'], internal: [] },
    COLLECTING_QUESTIONS: { open: ['READY'], internal: ['READY'] },
    READY: { open: ['HELD'], internal: ['HELD'] },
    HELD: { open: ['CONCLUSION_ISSUED'], internal: ['CONCLUSION_ISSUED'] },
    CONCLUSION_ISSUED: { open: ['RESULT_PUBLISHED'], internal: ['FOLLOW_UP', 'CLOSED'] },
    RESULT_PUBLISHED: { open: ['FOLLOW_UP', 'CLOSED'], internal: [] },
    FOLLOW_UP: { open: ['CLOSED'], internal: ['CLOSED'] },
    CLOSED: { open: [], internal: [] },
    POSTPONED: { open: [], internal: [] },
    CANCELLED: { open: [], internal: [] },
    NOT_REQUIRED: { open: [], internal: [] },
  };

const beforeHeld: readonly DialogueState[] = [
  'PLANNED',
  'COLLECTING_TOPICS',
  'ANNOUNCED',
  'COLLECTING_QUESTIONS',
  'READY',
  'POSTPONED',
];

const endedEarly: readonly DialogueState[] = ['POSTPONED', 'CANCELLED', 'NOT_REQUIRED'];

/** Whether nobody has met yet: until then it can be put off, called off, or turn out not to be needed. */
export function isBeforeHeld(state: DialogueState): boolean {
  return beforeHeld.includes(state);
}

/** States a dialogue can go to from where it stands, the usual one first. */
export function nextStates(facts: Pick<StepFacts, 'state' | 'postponedFrom' | 'isInternal'>): DialogueState[] {
  const { state, postponedFrom, isInternal } = facts;
  if (state === 'POSTPONED') return [...(postponedFrom ? [postponedFrom] : []), 'CANCELLED', 'NOT_REQUIRED'];
  const usual = onward[state][isInternal ? 'internal' : 'open'];
  return isBeforeHeld(state) ? [...usual, ...endedEarly] : [...usual];
}

/**
 * Decides whether a dialogue goes on to a state, and says what it lacks when it does not.
 *
 * A notice that comes too late is shown as late, never stopped: people must still be told (R2). The conclusion and the
 * result are steps of their own acts; this one only asks whether they are there.
 */
export function decideStep(facts: StepFacts, to: DialogueState, reason: string | null): StepDecision {
  const lacks = lackOf(facts, to, reason);
  return lacks === null ? { kind: 'Step' } : { kind: 'DialogueNotReady', state: facts.state, lacks };
}

function lackOf(facts: StepFacts, to: DialogueState, reason: string | null): Lack | null {
  if (!nextStates(facts).includes(to)) return 'NOT_NEXT';
  if (endedEarly.includes(to)) return reason === null ? 'REASON' : null;
  if (to === 'ANNOUNCED' && !facts.isSessionPublic) return 'SESSION_NOT_PUBLISHED';
  if (to === 'READY') return facts.unexamined > 0 ? 'QUESTIONS_WAITING' : null;
  if (to === 'HELD') return heldLack(facts);
  if (to === 'CONCLUSION_ISSUED') return facts.hasConclusion ? null : 'CONCLUSION';
  if (to === 'RESULT_PUBLISHED') return facts.channelsMissing > 0 ? 'CHANNELS' : null;
  return to === 'CLOSED' && facts.unsettled > 0 ? 'ANSWERS_OWED' : null;
}

function heldLack({ day, today }: StepFacts): Lack | null {
  if (day === null) return 'DAY';
  return day > today ? 'NOT_YET_HELD' : null;
}

/** Whether people can still say what should be talked about: until a last day, where one was set. */
export function takesTopics(facts: { state: string; topicsUntil: Day | null; today: Day }): boolean {
  const isOpen = facts.state === 'COLLECTING_TOPICS';
  return isOpen && (facts.topicsUntil === null || facts.today <= facts.topicsUntil);
}

/** How the desk came by a topic or a question it writes down. */
export type Source = 'DESK' | 'PAPER' | 'PHONE' | 'MEETING';

/** Whether the desk can still write a topic down: paper may lie longer than people can send, but nobody has met yet. */
export function takesTopicsAtDesk(facts: { kind: string; state: DialogueState }): boolean {
  const isGoingAhead = isBeforeHeld(facts.state) && facts.state !== 'POSTPONED';
  return facts.kind !== 'INTERNAL_DIALOGUE' && isGoingAhead;
}

/** Whether people can send questions: from the notice on, until a last day. */
export function takesQuestions(facts: { state: string; questionsUntil: Day | null; today: Day }): boolean {
  const isOpen = facts.state === 'ANNOUNCED' || facts.state === 'COLLECTING_QUESTIONS';
  return isOpen && (facts.questionsUntil === null || facts.today <= facts.questionsUntil);
}

/** Whether so many signatures open a duty. Counted in whole people, so that no rounding decides. @see domain.md R14 */
export function opensDuty(asked: { signerCount: number; voterCount: number; thresholdPercent: number }): boolean {
  return asked.signerCount * 100 >= asked.voterCount * asked.thresholdPercent;
}

/** Where the result of a dialogue must be made known and is not. */
export function missingChannels(
  wanted: readonly string[],
  told: readonly { what: string; channel: string }[],
): string[] {
  const there = told.filter(({ what }) => what === 'RESULT').map(({ channel }) => channel);
  return wanted.filter((channel) => !there.includes(channel));
}

const alike = 0.5;

/**
 * How much two topics say the same, from 0 to 1, by the words both use. Give it folded text: accents count for nothing.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.size === 0 || second.size === 0) return 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.min(first.size, second.size);
}

/** Which of some topics may say the same as one, the likest first. */
export function similarTopics<Topic extends { folded: string }>(one: Topic, others: readonly Topic[]): Topic[] {
  return others
    .map((other) => ({ other, score: other === one ? 0 : likeness(one.folded, other.folded) }))
    .filter(({ score }) => score >= alike)
    .sort((first, second) => second.score - first.score)
    .slice(0, 5)
    .map(({ other }) => other);
}

/** Words that are in every sentence of this kind say nothing about what it is about. */
const empty: ReadonlySet<string> = new Set(
  'va cua la cho o tai trong khi thi ma nay do cac nhung co khong duoc de nghi xin hoi ve viec toi chung ba con tren duoi voi'.split(
    ' ',
  ),
);

function wordsOf(folded: string): Set<string> {
  return new Set(folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !empty.has(word)));
}
