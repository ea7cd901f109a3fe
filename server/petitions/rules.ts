/** Where a petition can stand. @see domain.md 7.2 */
export type PetitionState =
  | 'RECEIVED'
  | 'CLASSIFIED'
  | 'ACCEPTED'
  | 'GUIDED'
  | 'FORWARDED'
  | 'RETURNED'
  | 'FILED'
  | 'NOT_ACCEPTED'
  | 'URGED'
  | 'IN_RESOLUTION'
  | 'RESOLVED'
  | 'WITHDRAWN'
  | 'SUSPENDED'
  | 'TERMINATED'
  | 'REPLIED';

export type Outcome = 'ACCEPTED' | 'GUIDED' | 'FORWARDED' | 'RETURNED' | 'FILED' | 'NOT_ACCEPTED' | 'URGED';

export type PetitionActName =
  | 'CLASSIFY'
  | 'ACCEPT'
  | 'GUIDE'
  | 'FORWARD'
  | 'RETURN'
  | 'FILE'
  | 'REFUSE'
  | 'URGE'
  | 'BEGIN'
  | 'SUSPEND'
  | 'RESUME'
  | 'RESOLVE'
  | 'TERMINATE'
  | 'RECORD_REPLY'
  | 'ANSWER'
  | 'TELL_FRONT'
  | 'WITHDRAW'
  | 'CLAIM_PRESSURE'
  | 'PROLONG'
  | 'VOID';

/** Why an act cannot be taken as it was told. */
export type PetitionProblem =
  | 'NOT_ELIGIBLE'
  | 'OUTSIDE_JURISDICTION'
  | 'WITHIN_JURISDICTION'
  | 'CLASSIFICATION_MISSING'
  | 'DESTINATION_MISSING'
  | 'NUMBER_MISSING'
  | 'NUMBER_UNREADABLE'
  | 'NOT_FROM_FRONT'
  | 'NOT_PROLONGABLE'
  | 'WITHDRAWAL_MISSING'
  | 'REASON_MISSING'
  | 'DAY_BEFORE_RECEIPT'
  | 'DAY_NOT_COME';

/** A petition as far as its course is concerned. */
export interface PetitionStanding {
  state: PetitionState;
  type: string;
  receivedVia: string;
  receivedDay: string;
  eligible: boolean | null;
  withinJurisdiction: boolean | null;
  outcome: Outcome | null;
  isVoided: boolean;
  /** Whether something that is due of it may be prolonged. */
  isProlongable: boolean;
}

/** What is told of an act, read and tidied. */
export interface ActTold {
  act: PetitionActName;
  day: string;
  today: string;
  eligible: boolean | null;
  withinJurisdiction: boolean | null;
  hasNumber: boolean;
  isNumberReadable: boolean;
  hasDestination: boolean;
  withdrawal: { extent: 'FULL' | 'PARTIAL' } | null;
  hasReason: boolean;
}

export type Decision =
  | { kind: 'Go'; stateAfter: PetitionState; outcome: Outcome | null }
  | { kind: 'PetitionActNotPossible'; state: PetitionState }
  | { kind: 'PetitionIncomplete'; problem: PetitionProblem };

const outcomes: Partial<Record<PetitionActName, Outcome>> = {
  ACCEPT: 'ACCEPTED',
  GUIDE: 'GUIDED',
  FORWARD: 'FORWARDED',
  RETURN: 'RETURNED',
  FILE: 'FILED',
  REFUSE: 'NOT_ACCEPTED',
  URGE: 'URGED',
};

const beforeTheEnd: readonly PetitionState[] = ['RECEIVED', 'CLASSIFIED', 'ACCEPTED', 'IN_RESOLUTION', 'SUSPENDED'];

/** From which states an act leads where; null: it leaves the state as it is, or depends on what went before. */
const course: Record<PetitionActName, { from: readonly PetitionState[] | null; to: PetitionState | null }> = {
  CLASSIFY: { from: ['RECEIVED', 'CLASSIFIED'], to: 'CLASSIFIED' },
  ACCEPT: { from: ['CLASSIFIED'], to: 'ACCEPTED' },
  GUIDE: { from: ['CLASSIFIED'], to: 'GUIDED' },
  FORWARD: { from: ['CLASSIFIED'], to: 'FORWARDED' },
  RETURN: { from: ['CLASSIFIED'], to: 'RETURNED' },
  FILE: { from: ['CLASSIFIED'], to: 'FILED' },
  REFUSE: { from: ['CLASSIFIED'], to: 'NOT_ACCEPTED' },
  URGE: { from: ['CLASSIFIED'], to: 'URGED' },
  BEGIN: { from: ['ACCEPTED'], to: 'IN_RESOLUTION' },
  SUSPEND: { from: ['IN_RESOLUTION'], to: 'SUSPENDED' },
  RESUME: { from: ['SUSPENDED'], to: 'IN_RESOLUTION' },
  RESOLVE: { from: ['IN_RESOLUTION'], to: 'RESOLVED' },
  TERMINATE: { from: ['IN_RESOLUTION', 'SUSPENDED'], to: 'TERMINATED' },
  RECORD_REPLY: { from: ['FORWARDED', 'URGED'], to: 'REPLIED' },
  ANSWER: { from: null, to: null },
  TELL_FRONT: { from: ['RESOLVED', 'TERMINATED'], to: null },
  WITHDRAW: { from: beforeTheEnd, to: null },
  CLAIM_PRESSURE: { from: ['WITHDRAWN'], to: null },
  PROLONG: { from: ['CLASSIFIED', 'ACCEPTED', 'IN_RESOLUTION'], to: null },
  VOID: { from: null, to: null },
};

const needNumber: ReadonlySet<PetitionActName> = new Set([
  'ACCEPT',
  'FORWARD',
  'RETURN',
  'REFUSE',
  'RESOLVE',
  'TERMINATE',
  'TELL_FRONT',
  'PROLONG',
]);

const needReason: ReadonlySet<PetitionActName> = new Set(['VOID', 'SUSPEND', 'CLAIM_PRESSURE', 'PROLONG']);

/** Acts that can be taken from where a petition stands, in the order they are offered. */
export function possibleActs(petition: PetitionStanding): PetitionActName[] {
  if (petition.isVoided) return [];
  const names = Object.keys(course) as PetitionActName[];
  return names.filter((act) => isOpenTo(petition, act) && findMisfit(petition, act) === null);
}

/**
 * Whether an act may be done with a petition, and where it stands then.
 *
 * What is accepted is eligible and within the agency's power; what is guided elsewhere, forwarded or urged is not within it.
 * What was withdrawn is opened again only when pressure is claimed (R19).
 * @see domain.md 1.3, 7.2, R15, R19
 */
export function decideAct(petition: PetitionStanding, told: ActTold): Decision {
  if (petition.isVoided || !isOpenTo(petition, told.act))
    return { kind: 'PetitionActNotPossible', state: petition.state };
  const problem = findMisfit(petition, told.act) ?? findGap(told) ?? findWrongDay(petition, told);
  if (problem) return { kind: 'PetitionIncomplete', problem };
  return { kind: 'Go', stateAfter: stateAfter(petition, told), outcome: outcomes[told.act] ?? petition.outcome };
}

/** Whether the course of a petition has not come to its end. */
export function isOpen({ state, isVoided }: Pick<PetitionStanding, 'state' | 'isVoided'>): boolean {
  return !isVoided && (beforeTheEnd.includes(state) || state === 'FORWARDED' || state === 'URGED');
}

/** A denunciation is read by named handlers alone, and so is whatever else is handed over to them. @see domain.md R16 */
export function mustBeHandedOver(type: string): boolean {
  return type === 'DENUNCIATION';
}

function isOpenTo({ state }: PetitionStanding, act: PetitionActName): boolean {
  const { from } = course[act];
  return from === null || from.includes(state);
}

function findMisfit(petition: PetitionStanding, act: PetitionActName) {
  const { eligible, withinJurisdiction, receivedVia } = petition;
  if (act === 'ACCEPT' && !eligible) return 'NOT_ELIGIBLE';
  if ((act === 'ACCEPT' || act === 'REFUSE') && eligible && !withinJurisdiction) return 'OUTSIDE_JURISDICTION';
  if ((act === 'GUIDE' || act === 'FORWARD' || act === 'URGE') && withinJurisdiction) return 'WITHIN_JURISDICTION';
  if (act === 'TELL_FRONT' && receivedVia !== 'FRONT') return 'NOT_FROM_FRONT';
  if (act === 'PROLONG' && !petition.isProlongable) return 'NOT_PROLONGABLE';
  return null;
}

function findGap(told: ActTold): PetitionProblem | null {
  const { act, eligible, withinJurisdiction } = told;
  if (act === 'CLASSIFY' && (eligible === null || withinJurisdiction === null)) return 'CLASSIFICATION_MISSING';
  if (act === 'FORWARD' && !told.hasDestination) return 'DESTINATION_MISSING';
  if (needNumber.has(act) && !told.hasNumber) return 'NUMBER_MISSING';
  if (told.hasNumber && !told.isNumberReadable) return 'NUMBER_UNREADABLE';
  if (act === 'WITHDRAW' && told.withdrawal === null) return 'WITHDRAWAL_MISSING';
  return needReason.has(act) && !told.hasReason ? 'REASON_MISSING' : null;
}

function findWrongDay({ receivedDay }: PetitionStanding, { day, today }: ActTold): PetitionProblem | null {
  if (day < receivedDay) return 'DAY_BEFORE_RECEIPT';
  return day > today ? 'DAY_NOT_COME' : null;
}

function stateAfter(petition: PetitionStanding, { act, withdrawal }: ActTold): PetitionState {
  if (act === 'WITHDRAW') return withdrawal?.extent === 'FULL' ? 'WITHDRAWN' : petition.state;
  if (act !== 'CLAIM_PRESSURE') return course[act].to ?? petition.state;
  if (petition.outcome === 'ACCEPTED') return 'IN_RESOLUTION';
  return petition.eligible === null ? 'RECEIVED' : 'CLASSIFIED';
}
