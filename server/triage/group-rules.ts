/** A registration that is, or is to be, a member of a group case. */
export interface MemberFacts {
  id: string;
  sessionId: string;
  status: string;
  groupCaseId: string | null;
  partySize: number;
}

export interface GroupWish {
  sessionId: string;
  /** The group it is for; null when it is being formed. */
  groupCaseId: string | null;
  /** Everybody who is to belong to it. */
  members: readonly MemberFacts[];
  representativeIds: readonly string[];
  /** How many may stand for so many people; see the booking rules of the agency. */
  mostRepresentatives: (people: number) => number;
}

export type GroupDecision =
  | { kind: 'Accepted'; people: number }
  | { kind: 'MembersUnfit'; registrationIds: string[] }
  | { kind: 'TooFewMembers' }
  | { kind: 'NotMembers'; registrationIds: string[] }
  | { kind: 'TooManyRepresentatives'; most: number; people: number };

const standing: readonly string[] = ['CONFIRMED', 'WAITLISTED'];

/**
 * Decides whether these registrations can be one group case with these representatives.
 *
 * Pure. Members are of one session, still stand, and belong to no other group; whoever stands for them is one of them, and no
 * more of them than the law lets in: 1 or 2 for 5–10 people, up to 5 from 10.
 *
 * @see domain.md R11; Nghị định 75/2012/NĐ-CP, Điều 5
 */
export function decideGroup(wish: GroupWish): GroupDecision {
  const { sessionId, groupCaseId, members, representativeIds } = wish;
  const unfit = members.filter((one) => !isFit(one, { sessionId, groupCaseId }));
  if (unfit.length > 0) return { kind: 'MembersUnfit', registrationIds: unfit.map(({ id }) => id) };
  if (members.length < 2) return { kind: 'TooFewMembers' };
  const ids = new Set(members.map(({ id }) => id));
  const strangers = representativeIds.filter((id) => !ids.has(id));
  if (strangers.length > 0) return { kind: 'NotMembers', registrationIds: strangers };
  const people = peopleOf(members);
  const most = wish.mostRepresentatives(people);
  if (new Set(representativeIds).size > most) return { kind: 'TooManyRepresentatives', most, people };
  return { kind: 'Accepted', people };
}

/** How many people come together: everybody registered, with those who come along. */
export function peopleOf(members: readonly Pick<MemberFacts, 'partySize'>[]): number {
  return members.reduce((sum, { partySize }) => sum + partySize, 0);
}

/** From so many people on, somebody must stand for them. */
const fewestForRepresentatives = 5;

/** Whether representatives are still to be chosen. */
export function lacksRepresentatives(people: number, representatives: number): boolean {
  return people >= fewestForRepresentatives && representatives === 0;
}

/** Whether a registration belongs to its group for the session the group is for, and still stands. */
export function isPresentMember(member: { sessionId: string; status: string }, sessionId: string): boolean {
  return member.sessionId === sessionId && standing.includes(member.status);
}

function isFit(member: MemberFacts, { sessionId, groupCaseId }: Pick<GroupWish, 'sessionId' | 'groupCaseId'>): boolean {
  const isFree = member.groupCaseId === null || member.groupCaseId === groupCaseId;
  return isFree && isPresentMember(member, sessionId);
}
