/** Whether somebody else may receive: as a paper says, or as a schedule was published. */
export type DelegationPolicy = 'FORBID' | 'WARN' | 'ALLOW';

export interface DelegationWord {
  policy: DelegationPolicy;
  source: string;
  /** Since when the policy holds; null for the word of a schedule. */
  effectiveFrom: string | null;
}

export interface DelegationFacts {
  /** In force on the session's day, at the agency or the nearest level above. */
  agency: DelegationWord;
  /** What its schedule says; null for a session without one. */
  schedule: (DelegationWord & { standIns: readonly string[] }) | null;
  /** Of the position that is to receive. */
  standInKind: string;
  /** The leader's own days in the period of the floor, this one left out; null where there is no floor. */
  inPerson: { atLeast: number; held: number } | null;
}

export interface DelegationNote {
  kind: 'DEPUTY_DISCOURAGED' | 'NOT_A_STAND_IN' | 'IN_PERSON_TOO_SELDOM';
  source: string;
}

export type DelegationDecision =
  | { kind: 'DelegationForbidden'; source: string; effectiveFrom: string | null }
  | { kind: 'Allowed'; notes: DelegationNote[] };

/** Kinds of sessions that are a leader's own duty: whoever else receives, it is not the leader's day. */
const ofLeader: readonly string[] = ['PERIODIC', 'AD_HOC'];

export const isLeadersDuty = (session: { kind: string }): boolean => ofLeader.includes(session.kind);

/**
 * Decides whether somebody else may receive instead of the leader, and what should be known first.
 *
 * What forbids it counts wherever it stands; otherwise the schedule, which the public has read, goes before the policy of
 * the agency. It never counts as the leader's day, whatever is decided here.
 *
 * @see domain.md R5; Luật số 136/2025/QH15 has no rule by which a deputy receives instead
 */
export function decideDelegation(facts: DelegationFacts): DelegationDecision {
  const { agency, schedule, inPerson, standInKind } = facts;
  const forbids = [agency, schedule].find((word) => word?.policy === 'FORBID');
  if (forbids) return { kind: 'DelegationForbidden', source: forbids.source, effectiveFrom: forbids.effectiveFrom };
  const word = schedule ?? agency;
  const notes: DelegationNote[] = [];
  if (word.policy === 'WARN') notes.push({ kind: 'DEPUTY_DISCOURAGED', source: word.source });
  if (schedule && schedule.standIns.length > 0 && !schedule.standIns.includes(standInKind))
    notes.push({ kind: 'NOT_A_STAND_IN', source: schedule.source });
  if (schedule && inPerson && inPerson.held < inPerson.atLeast)
    notes.push({ kind: 'IN_PERSON_TOO_SELDOM', source: schedule.source });
  return { kind: 'Allowed', notes };
}
