import { fill } from '../../words/fill.js';
import type { Group, Suggestion } from './desk-documents.js';

/** Somebody who may belong to a group case. */
export interface Member {
  id: string;
  name: string;
  code: string;
  partySize: number;
  summary: string | null;
  isIn: boolean;
  isRepresentative: boolean;
}

export function ofGroup({ members }: Group): Member[] {
  return members.map(({ registrationId, applicantName, code, partySize, isRepresentative }) => ({
    ...{ id: registrationId, name: applicantName, code, partySize, isRepresentative },
    summary: null,
    isIn: true,
  }));
}

/** Those found alike; who belongs to another group already is left where they are. */
export function ofSuggestion({ registrations, groupCaseId }: Suggestion): Member[] {
  return registrations
    .filter(({ groupCase }) => !groupCase || groupCase.id === groupCaseId)
    .map(({ id, applicantName, code, partySize, summary }) => ({
      ...{ id, name: applicantName, code, partySize, summary },
      isIn: true,
      isRepresentative: false,
    }));
}

/** What a group of these may be called until somebody calls it otherwise. */
export function titleOf({ topicName, words }: Suggestion): string {
  const shared = words.slice(0, 4).join(' ');
  return topicName ? fill('{topic}: {shared}', { topic: topicName, shared }) : shared;
}

/** How many people a group of these is. */
export function peopleOf(members: readonly Member[]): number {
  return members.filter(({ isIn }) => isIn).reduce((sum, { partySize }) => sum + partySize, 0);
}
