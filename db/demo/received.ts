import type { Transaction } from '../client.js';
import { caseAgency, caseMatter } from '../tables/case.js';
import { indicatorValue } from '../tables/indicator.js';
import { petition, petitionContent } from '../tables/petition.js';
import { petitionDeadline } from '../tables/petition-course.js';
import { registerNumber } from '../tables/register-number.js';
import { receptionVisit, visitCase, visitPerson } from '../tables/visit.js';
import { agencyOf } from './agencies.js';
import { addDays, instantAt, localDay } from './day.js';
import { demoId } from './demo-id.js';
import { demoIndicators } from './indicator-rows.js';
import { insertAll } from './insert-all.js';
import { headOn, type Term } from './offices.js';
import { type ReceivedSeals, type ReceivedSeed, receivedUntil } from './received-seeds.js';
import { insertSaidAfterVisits } from './said-after-visits.js';
import { accountOf } from './staff.js';
import { agencyId, positionId } from './structure-rows.js';

interface Demo {
  terms: readonly Term[];
  now: string;
  seals: ReceivedSeals;
}

/** Everybody received at offices of the city since the beginning of last year, with their petitions, so that there is something to count. */
export async function insertReceived(tx: Transaction, demo: Demo): Promise<void> {
  const today = localDay(demo.now);
  const entries = numbered(receivedUntil(today)).map((entry) => ({ ...entry, today }));
  await insertAll(
    tx,
    caseMatter,
    entries.filter(isNew).map((one) => caseRow(one, demo)),
  );
  await insertAll(tx, caseAgency, entries.filter(isNew).map(caseAgencyRow));
  const visits = entries.map((one) => visitRow(one, demo));
  await insertAll(tx, receptionVisit, visits);
  await insertSaidAfterVisits(tx, visits.toReversed(), demo);
  await insertAll(
    tx,
    visitPerson,
    entries.map((one) => personRow(one, demo)),
  );
  await insertAll(tx, visitCase, entries.map(visitCaseRow));
  const papers = entries.filter((one) => one.seed.petition !== null);
  await insertAll(tx, petition, papers.map(petitionRow));
  await insertAll(
    tx,
    petitionContent,
    papers.map((one) => contentRow(one, demo)),
  );
  await insertAll(tx, petitionDeadline, papers.map(deadlineRow));
  await insertAll(tx, registerNumber, lastNumbers(entries));
  await insertAll(tx, indicatorValue, demoIndicators(demo.now));
}

interface Entry {
  seed: ReceivedSeed;
  /** Place in the register of its agency’s year; its petition and its matter have the same one. */
  number: number;
  year: number;
  caseLabel: string;
}

interface Dated extends Entry {
  today: string;
}

function numbered(seeds: readonly ReceivedSeed[]): Entry[] {
  const last = new Map<string, number>();
  const labels = new Map<string, string[]>();
  return seeds.map((seed) => {
    const year = Number(seed.day.slice(0, 4));
    const register = `${seed.agency} ${year}`;
    const number = (last.get(register) ?? 0) + 1;
    last.set(register, number);
    const before = labels.get(seed.agency) ?? [];
    const caseLabel = (seed.again > 0 && before.at(-seed.again)) || seed.label;
    labels.set(seed.agency, caseLabel === seed.label ? [...before, seed.label] : before);
    return { seed, number, year, caseLabel };
  });
}

function isNew({ seed, caseLabel }: Entry): boolean {
  return caseLabel === seed.label;
}

const caseId = (label: string, day: string) => demoId(`case ${label}`, instantAt(day, '08:00'));
const visitId = ({ seed }: Entry) => demoId(`visit ${seed.label}`, instantAt(seed.day, '09:00'));
const petitionId = ({ seed }: Entry) => demoId(`petition ${seed.label}`, instantAt(seed.day, '10:00'));
const caseIdOf = ({ caseLabel }: Entry) => caseId(caseLabel, caseLabel.slice(-10));

function caseRow(entry: Dated, { seals }: Demo): typeof caseMatter.$inferInsert {
  const { seed, number, year } = entry;
  const id = caseIdOf(entry);
  const at = instantAt(seed.day, '09:00');
  return {
    ...{ id, year, number, agencyId: agencyId(seed.agency), topicArea: seed.topic, openedDay: seed.day },
    ...{ sealedTitle: seals.text(seed.matter, `case_matter|title|${id}`), createdBy: accountOf(seed.agency) },
    ...{ createdAt: at, updatedAt: at },
  };
}

function caseAgencyRow(entry: Entry): typeof caseAgency.$inferInsert {
  return { caseMatterId: caseIdOf(entry), agencyId: agencyId(entry.seed.agency), sinceDay: entry.seed.day };
}

/** When people come, one after the other; the afternoon is quieter. */
const hours = ['07:40', '08:05', '08:20', '08:45', '09:10', '09:25', '10:00', '10:35', '13:40', '14:15', '15:20'];

function visitRow(entry: Dated, { seals, terms }: Demo): typeof receptionVisit.$inferInsert {
  const { seed, number, year } = entry;
  const id = visitId(entry);
  const at = instantAt(seed.day, hours[number % hours.length] ?? '09:00');
  const leader = seed.isByLeader ? headOn(terms, seed.agency, seed.day) : null;
  const by = accountOf(seed.agency);
  return {
    ...{
      id,
      year,
      number,
      agencyId: agencyId(seed.agency),
      agencyLevel: agencyOf(seed.agency).level,
      day: seed.day,
      receivedAt: at,
    },
    ...(leader
      ? { kind: 'PERIODIC', receivedBy: 'LEADER', receiverPositionId: positionId(leader) }
      : { kind: 'REGULAR', receivedBy: 'STAFF', receiverPositionId: null }),
    ...{ peopleCount: seed.people, representativeCount: 1, isLargeGroup: seed.people >= 5, topicArea: seed.topic },
    sealedContent: seals.text(seed.matter, `reception_visit|content|${id}`),
    sealedOpinion: leader
      ? seals.text('Giao cơ quan chuyên môn xem xét, trả lời.', `reception_visit|opinion|${id}`)
      : null,
    ...{ replyDueDay: addDays(seed.day, 14), repliedDay: replied(entry), replyOutcome: replied(entry) && 'ACCEPTED' },
    ...{ closedAt: at, closedBy: by, clientKey: demoId(`sent ${seed.label}`, at), recordedBy: by },
    ...{ createdAt: at, updatedAt: at, feedbackKey: seals.feedbackKey(id) },
  };
}

function replied({ seed, today }: Dated): string | null {
  const day = addDays(seed.day, seed.petition?.isLate ? 19 : 9);
  return day < today ? day : null;
}

function personRow(entry: Entry, { seals }: Demo): typeof visitPerson.$inferInsert {
  const { seed } = entry;
  const id = demoId(`person ${seed.label}`, instantAt(seed.day, '09:00'));
  return {
    ...{ id, visitId: visitId(entry), ordering: 0 },
    sealedPerson: seals.text(JSON.stringify(seed.person), `visit_person|person|${id}`),
    ...seals.marks(seed.person),
  };
}

function visitCaseRow(entry: Entry): typeof visitCase.$inferInsert {
  const occurrence = isNew(entry) ? 'FIRST_TIME' : 'REPEAT';
  return { visitId: visitId(entry), caseMatterId: caseIdOf(entry), occurrence };
}

function petitionRow(entry: Dated): typeof petition.$inferInsert {
  const { seed, number, year, today } = entry;
  const at = instantAt(seed.day, '10:00');
  const day = processed(entry);
  const { type = '', course = '', resolvedAfter = null } = seed.petition ?? {};
  const resolvedDay = course === 'ACCEPTED' && resolvedAfter !== null ? addDays(seed.day, resolvedAfter) : null;
  const isResolved = day !== null && resolvedDay !== null && resolvedDay < today;
  const within = course === 'ACCEPTED' || course === 'RETURNED';
  return {
    ...{
      id: petitionId(entry),
      agencyId: agencyId(seed.agency),
      agencyLevel: agencyOf(seed.agency).level,
      year,
      number,
    },
    ...{
      visitId: visitId(entry),
      caseMatterId: caseIdOf(entry),
      receivedDay: seed.day,
      receivedVia: 'RECEPTION',
      type,
    },
    ...{ signatoryKind: seed.people > 1 ? 'MANY' : 'ONE', peopleCount: seed.people, topicArea: seed.topic },
    ...{ state: isResolved ? 'RESOLVED' : day ? course : 'RECEIVED', classifiedDay: day },
    ...{ eligible: day === null ? null : course !== 'FILED', withinJurisdiction: day === null ? null : within },
    ...{ outcome: day && course, outcomeDay: day, outcomeNumber: day && `${number}/HD-TCD` },
    forwardedToName: day && course === 'FORWARDED' ? 'Ủy ban nhân dân phường nơi có đất' : null,
    settlement: day && (course === 'ACCEPTED' ? (isResolved ? 'SETTLED_FIRST' : 'IN_SETTLEMENT') : 'NOT_SETTLED'),
    resolvedDay: isResolved ? resolvedDay : null,
    ...{ clientKey: demoId(`sent petition ${seed.label}`, at), recordedBy: accountOf(seed.agency) },
    ...{ createdAt: at, updatedAt: at },
  };
}

function processed({ seed, today }: Dated): string | null {
  const day = addDays(seed.day, seed.petition?.isLate ? 16 : 6);
  return day < today ? day : null;
}

function contentRow(entry: Entry, { seals }: Demo): typeof petitionContent.$inferInsert {
  const id = petitionId(entry);
  const { person, matter } = entry.seed;
  return {
    petitionId: id,
    sealedSender: seals.text(JSON.stringify(person), `petition_content|sender|${id}`),
    sealedContent: seals.text(matter, `petition_content|content|${id}`),
    senderNameKey: seals.marks(person).nameKey,
    senderIdentityKey: seals.marks(person).identityKey,
  };
}

function deadlineRow(entry: Dated): typeof petitionDeadline.$inferInsert {
  const { seed } = entry;
  return {
    ...{ petitionId: petitionId(entry), kind: 'PROCESSING', fromDay: seed.day, days: 10, unit: 'WORKING_DAYS' },
    ...{
      dueDay: addDays(seed.day, 14),
      source: 'Luật Tiếp công dân số 42/2013/QH13, Điều 28',
      metDay: processed(entry),
    },
  };
}

function lastNumbers(entries: readonly Entry[]): (typeof registerNumber.$inferInsert)[] {
  const last = new Map<string, typeof registerNumber.$inferInsert>();
  for (const { seed, year, number } of entries)
    for (const register of ['VISIT', 'PETITION', 'CASE'])
      last.set(`${seed.agency} ${year} ${register}`, {
        ...{ agencyId: agencyId(seed.agency), register, year, lastNumber: number },
      });
  return [...last.values()];
}
