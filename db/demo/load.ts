import { inArray } from 'drizzle-orm';
import { type Database, inTransaction, type Transaction } from '../client.js';
import { insertStandardPolicies } from '../standard-policies.js';
import { administrativeUnit } from '../tables/administrative-unit.js';
import { agency, agencyBranch, agencySuccession } from '../tables/agency.js';
import { job } from '../tables/job.js';
import { leader, position } from '../tables/leader.js';
import { letterTemplate } from '../tables/letter-template.js';
import { receptionPoint } from '../tables/point.js';
import { policyParameter } from '../tables/policy.js';
import { queueAct, queueLine, queueTicket, serviceDesk } from '../tables/queue.js';
import { registration, registrationHistory } from '../tables/registration.js';
import { savedFilter } from '../tables/saved-filter.js';
import { schedule } from '../tables/schedule.js';
import { session, sessionCalendar, sessionHost, sessionParticipant } from '../tables/session.js';
import { slot } from '../tables/slot.js';
import { staffAccount, staffRole } from '../tables/staff.js';
import { insertAbsences } from './absences.js';
import { layOutCalendar, notices } from './calendar.js';
import { localDay } from './day.js';
import { demoId } from './demo-id.js';
import type { DialogueSeals } from './dialogue-seeds.js';
import { insertDialogues } from './dialogues.js';
import { insertFollowUp } from './follow-up.js';
import { insertGroupOfMatter } from './group-of-matter.js';
import { insertHandedOver } from './handed-over.js';
import { filterRows, jobRows, letterRows, settingRows } from './house-rows.js';
import { insertAll } from './insert-all.js';
import { type Term, termsAround } from './offices.js';
import { insertPaperRows } from './paper-rows.js';
import { insertPast } from './past.js';
import type { MakeRelease } from './play.js';
import { insertDemoPolicies } from './policies.js';
import { insertPrepared } from './prepared-rows.js';
import { queueRows } from './queue-rows.js';
import { insertReceived } from './received.js';
import type { ReceivedSeals } from './received-seeds.js';
import { agencyAskingNumber, historyRows, registrationMaker } from './registration-rows.js';
import type { SealRegistration } from './registration-seed.js';
import { scheduleRow } from './schedule-rows.js';
import { bundleOf, type SessionBundle } from './session-bundle.js';
import { accountOf, type SignIn, signIns, staffRows } from './staff.js';
import * as structure from './structure-rows.js';
import { topicNamesOfDemo } from './topic-names.js';
import { units } from './units.js';

export interface DemoDependencies {
  now: () => string;
  hashPassword: (plain: string) => Promise<string>;
  sealRegistration: SealRegistration;
  dialogueSeals: DialogueSeals;
  receivedSeals: ReceivedSeals;
  release: MakeRelease;
}

export interface DemoSummary {
  signIns: readonly SignIn[];
  agencies: number;
  sessions: number;
  registrations: number;
}

/**
 * Fills an empty database with an invented city around the instant given: all of it, or nothing.
 *
 * The same instant and the same keys bring the same rows, but for what the keys make random.
 */
export async function loadDemo(db: Database, deps: DemoDependencies): Promise<DemoSummary> {
  const now = deps.now();
  const terms = termsAround(localDay(now));
  const staff = await staffRows(deps.hashPassword);
  const register = registrationMaker(deps.sealRegistration, now);
  const bundles = layOutCalendar(now).map((planned) => bundleOf(planned, { terms, now, register }));
  await inTransaction(db, async (tx) => {
    await insertStructure(tx, terms);
    await insertPolicies(tx);
    await insertAll(tx, staffAccount, staff.accounts);
    await insertAll(tx, staffRole, staff.roles);
    const schedules = notices.map((one) => scheduleRow(one, terms, localDay(now)));
    await insertAll(tx, schedule, schedules);
    await insertSessions(tx, bundles);
    await insertHouse(tx, now);
    await insertLine(tx, now);
    await insertPast(tx, bundles, { terms, now, release: deps.release });
    await insertFollowUp(tx, bundles, now);
    await insertPaperRows(tx, now);
    await insertAbsences(tx, { bundles, terms, now });
    await insertPrepared(tx, { bundles, now, seals: deps.receivedSeals });
    await insertDialogues(tx, { bundles, now, seals: deps.dialogueSeals });
    await insertReceived(tx, { terms, now, seals: deps.receivedSeals });
    await insertGroupOfMatter(tx, { bundles, now, seals: deps.receivedSeals });
    await insertHandedOver(tx, { now, seals: deps.receivedSeals });
  });
  return {
    signIns,
    agencies: structure.agencyRows().length,
    sessions: bundles.length,
    registrations: bundles.reduce((sum, one) => sum + one.registrations.length, 0),
  };
}

async function insertStructure(tx: Transaction, terms: readonly Term[]): Promise<void> {
  await insertAll(tx, administrativeUnit, units);
  await insertAll(tx, agency, structure.agencyRows());
  await insertAll(tx, agencyBranch, structure.branchRows());
  await insertAll(tx, agencySuccession, structure.successionRows());
  await insertAll(tx, leader, structure.leaderRows(terms));
  await insertAll(tx, position, structure.positionRows(terms));
  await insertAll(tx, receptionPoint, structure.pointRows());
}

/** What the city set, worded and asked for of its own. */
async function insertHouse(tx: Transaction, now: string): Promise<void> {
  const slug = 'ubnd-thanh-pho';
  const place = { agencyId: structure.agencyId(slug), accountId: accountOf(slug), now };
  await insertAll(tx, policyParameter, settingRows(place));
  await insertAll(tx, letterTemplate, letterRows(place));
  await insertAll(tx, savedFilter, filterRows(place));
  await insertAll(tx, job, jobRows(place));
}

/** The line of today at the office of the city, as on a busy morning. */
async function insertLine(tx: Transaction, now: string): Promise<void> {
  const pointId = structure.pointId('tru-so-tiep-cong-dan');
  const agencyId = structure.agencyId('ban-tiep-cong-dan');
  const line = queueRows({ pointId, agencyId, accountId: accountOf('ban-tiep-cong-dan'), now });
  await insertAll(tx, serviceDesk, line.desks);
  await insertAll(tx, queueLine, line.lines);
  await insertAll(tx, queueTicket, line.tickets);
  await insertAll(tx, queueAct, line.acts);
}

async function insertPolicies(tx: Transaction): Promise<void> {
  await insertStandardPolicies(tx);
  await insertDemoPolicies(tx);
  await insertAll(tx, policyParameter, [
    {
      id: demoId('policy identity', structure.founded),
      key: 'identity',
      agencyId: structure.agencyId(agencyAskingNumber),
      value: 'NUMBER',
      effectiveFrom: '2025-07-01',
      source: 'Thông báo số 08/TB-UBND của UBND phường Hải Châu (số liệu minh họa)',
    },
    topicNamesOfDemo(structure.agencyId('ubnd-xa-thang-binh'), structure.founded),
  ]);
}

async function insertSessions(tx: Transaction, bundles: readonly SessionBundle[]): Promise<void> {
  const all = <Row>(rowsOf: (one: SessionBundle) => readonly Row[]) => bundles.flatMap(rowsOf);
  const registrations = all((one) => one.registrations).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  await insertAll(
    tx,
    session,
    all((one) => [one.session]),
  );
  await insertAll(
    tx,
    sessionCalendar,
    all((one) => one.calendar),
  );
  await insertAll(
    tx,
    sessionHost,
    all((one) => one.hosts),
  );
  await insertAll(
    tx,
    sessionParticipant,
    all((one) => one.participants),
  );
  await insertAll(
    tx,
    slot,
    all((one) => one.slots),
  );
  await insertAll(tx, registration, registrations);
  await insertAll(tx, registrationHistory, historyRows(registrations));
}

/** Whether a database holds the demo: its sign-ins are there under their own ids. */
export async function isDemo(db: Database): Promise<boolean> {
  const { accounts } = await staffRows(async () => '');
  const ids = accounts.map((one) => one.id);
  const found = await db.select({ id: staffAccount.id }).from(staffAccount).where(inArray(staffAccount.id, ids));
  return found.length > 0;
}
