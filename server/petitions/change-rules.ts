import type { Decision, PetitionActName } from './rules.js';

interface Given {
  act: PetitionActName;
  day: string;
  type?: string | null | undefined;
  eligible?: boolean | null | undefined;
  withinJurisdiction?: boolean | null | undefined;
  settlement?: string | null | undefined;
  finding?: string | null | undefined;
}

interface Found {
  named: { number: string | null; key: string | null };
  destination: { id: string | null; name: string | null; kind: string | null };
}

/** What an act that may be done changes in a petition; days and numbers go to the place of their act. */
export function changeOf(given: Given, { stateAfter, outcome }: Extract<Decision, { kind: 'Go' }>, found: Found) {
  const { act, day } = given;
  const { number, key } = found.named;
  const state = { state: stateAfter };
  if (act === 'CLASSIFY') {
    const { type, eligible = null, withinJurisdiction = null, settlement = null } = given;
    return { ...state, classifiedDay: day, eligible, withinJurisdiction, settlement, ...(type ? { type } : {}) };
  }
  if (outcomeActs.has(act))
    return { ...state, outcome, outcomeDay: day, outcomeNumber: number, outcomeKey: key, ...destinationOf(act, found) };
  if (act === 'RECORD_REPLY') return { ...state, replyReceivedDay: day, replyNumber: number, replyKey: key };
  if (act === 'RESOLVE')
    return { ...state, resolvedDay: day, resolutionNumber: number, resolutionKey: key, finding: given.finding ?? null };
  if (act === 'TERMINATE') return { ...state, resolutionNumber: number, resolutionKey: key };
  if (act === 'TELL_FRONT') return { ...state, resultToldDay: day, resultNumber: number, resultKey: key };
  return state;
}

const outcomeActs: ReadonlySet<PetitionActName> = new Set([
  'ACCEPT',
  'GUIDE',
  'FORWARD',
  'RETURN',
  'FILE',
  'REFUSE',
  'URGE',
]);

function destinationOf(act: PetitionActName, { destination }: Found) {
  if (act !== 'FORWARD' && act !== 'URGE' && act !== 'GUIDE') return {};
  return {
    forwardedToId: destination.id,
    forwardedToName: destination.name,
    forwardedToKind: destination.kind,
  };
}
