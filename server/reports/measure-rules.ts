import type { SessionTally } from '../../db/counting.js';
import type { PetitionTally } from '../../db/counting-petitions.js';
import { countOf } from '../counting/tally-rules.js';
import type { VisitBreakdown, VisitFigures } from '../counting/visit-rules.js';

/** Everything a form of figures may ask for, by name. */
export type Measures = ReadonlyMap<string, number>;

/** Who received, as the forms name it, beside how a visit names it. */
const receivers = { REGULAR: 'STAFF', HEAD: 'LEADER', DELEGATED: 'DELEGATE' } as const;

/**
 * The measures of form 01/TCD.
 *
 * @see domain.md 1.6: regular 4–11, the head 12–20, delegated 21–29
 */
export function receptionMeasures(visits: VisitBreakdown, sessions: readonly SessionTally[]): Measures {
  const measures = new Map([
    ['ALL.VISITS', visits.total.visits],
    ['ALL.PEOPLE', visits.total.people],
    ['ALL.CASES', visits.total.cases],
  ]);
  for (const [name, receivedBy] of Object.entries(receivers)) {
    const all = visits.byReceiver.find((one) => one.key === receivedBy) ?? nothing;
    const large = visits.largeGroupsByReceiver.find((one) => one.key === receivedBy) ?? nothing;
    measures.set(`${name}.VISITS`, all.visits);
    measures.set(`${name}.PEOPLE`, all.people);
    measures.set(`${name}.CASES_FIRST`, all.firstTimeCases);
    measures.set(`${name}.CASES_REPEAT`, all.repeatCases);
    measures.set(`${name}.LARGE_GROUPS`, large.visits);
    measures.set(`${name}.LARGE_PEOPLE`, large.people);
    measures.set(`${name}.LARGE_CASES_FIRST`, large.firstTimeCases);
    measures.set(`${name}.LARGE_CASES_REPEAT`, large.repeatCases);
  }
  const byLeader = sessions.filter((one) => one.kind !== 'REGULAR');
  measures.set(
    'HEAD.SESSIONS',
    countOf(byLeader, (one) => !one.isDelegated),
  );
  measures.set(
    'DELEGATED.SESSIONS',
    countOf(byLeader, (one) => one.isDelegated),
  );
  return measures;
}

/** What is counted of petitions besides what they have in common. */
export interface PetitionSums {
  eligibleCases: number;
  repliesReceived: number;
}

/**
 * The measures of form 01/XLD.
 *
 * @see domain.md 1.6, F25
 */
export function petitionMeasures(all: readonly PetitionTally[], sums: PetitionSums): Measures {
  const count = (fits: (one: PetitionTally) => boolean) => countOf(all, fits);
  const eligible = (fits: (one: PetitionTally) => boolean) => count((one) => one.eligible === true && fits(one));
  const within = (fits: (one: PetitionTally) => boolean) => eligible((one) => one.within === true && fits(one));
  const beyond = (fits: (one: PetitionTally) => boolean) => eligible((one) => one.within === false && fits(one));
  const settled = (settlement: string) => eligible((one) => settlementOf(one) === settlement);
  return new Map([
    ...(['MANY', 'ONE', 'OTHER'] as const).flatMap((kind): [string, number][] => [
      [`CARRIED.${kind}`, count((one) => one.isCarried && one.signatories === kind)],
      [`RECEIVED.${kind}`, count((one) => !one.isCarried && one.signatories === kind)],
    ]),
    ['PROCESSED', count((one) => one.isProcessedInPeriod)],
    ['ELIGIBLE', eligible(() => true)],
    ['ELIGIBLE.CASES', sums.eligibleCases],
    ...byNature('ELIGIBLE', eligible),
    ['ELIGIBLE.SETTLED_FIRST', settled('SETTLED_FIRST')],
    ['ELIGIBLE.SETTLED_AGAIN', settled('SETTLED_REPEATEDLY')],
    ['ELIGIBLE.IN_RESOLUTION', settled('IN_SETTLEMENT')],
    ['ELIGIBLE.UNSETTLED', settled('NOT_SETTLED')],
    ['WITHIN', within(() => true)],
    ...byNature('WITHIN', within),
    ['BEYOND', beyond(() => true)],
    ...(['GUIDED', 'FORWARDED', 'URGED'] as const).map((outcome): [string, number] => [
      `BEYOND.${outcome}`,
      beyond((one) => one.outcome === outcome),
    ]),
    ['REPLIES', sums.repliesReceived],
  ]);
}

type Count = (fits: (one: PetitionTally) => boolean) => number;

/** Recommendations and feedback are reported together; a petition of several kinds is none of the three. */
function byNature(name: string, count: Count): [string, number][] {
  return [
    [`${name}.COMPLAINT`, count((one) => one.type === 'COMPLAINT')],
    [`${name}.DENUNCIATION`, count((one) => one.type === 'DENUNCIATION')],
    [`${name}.KNPA`, count((one) => one.type === 'RECOMMENDATION' || one.type === 'FEEDBACK')],
  ];
}

/** Where nobody said whether the matter had been settled before, it had not. */
function settlementOf({ settlement }: PetitionTally): string {
  return settlement ?? 'NOT_SETTLED';
}

const nothing: Omit<VisitFigures, 'key'> = { visits: 0, people: 0, cases: 0, firstTimeCases: 0, repeatCases: 0 };
