import type { Transaction } from '../client.js';
import { setMembership } from '../group-cases.js';
import { takeNumber } from '../register-numbers.js';
import { caseAgency, caseGroup, caseMatter } from '../tables/case.js';
import { groupCase, groupCaseChange } from '../tables/group-case.js';
import { addDays, localDay } from './day.js';
import { demoId } from './demo-id.js';
import { insertAll } from './insert-all.js';
import type { ReceivedSeals } from './received-seeds.js';
import type { SessionBundle } from './session-bundle.js';
import { accountOf } from './staff.js';
import { agencyId } from './structure-rows.js';

const office = 'ubnd-xa-thang-binh';

/** People who registered with one matter for a session to come, as one group with its representatives, joined to that matter. */
export async function insertGroupOfMatter(
  tx: Transaction,
  { bundles, now, seals }: { bundles: readonly SessionBundle[]; now: string; seals: Pick<ReceivedSeals, 'text'> },
): Promise<void> {
  const owner = agencyId(office);
  const coming = bundles
    .filter(({ session }) => session.agencyId === owner && session.startsAt > now)
    .map(({ session, registrations }) => ({ session, ids: membersIn(registrations) }))
    .find(({ ids }) => ids.length >= 3);
  if (!coming) return;
  const { session, ids } = coming;
  const id = demoId('group of a matter', now);
  const caseMatterId = await insertMatter(tx, { now, seals });
  const by = accountOf(office);
  await insertAll(tx, groupCase, [
    {
      ...{ id, agencyId: owner, sessionId: session.id, topicArea: 'ENVIRONMENT', createdBy: by, createdAt: now },
      ...{ updatedAt: now, sealedTitle: seals.text('Mương thoát nước thôn Đông bị bồi lấp', `group_case|title|${id}`) },
    },
  ]);
  await insertAll(tx, groupCaseChange, [
    {
      ...{ id: demoId('group of a matter formed', now), groupCaseId: id, version: 1, act: 'FORMED' },
      ...{ before: { members: [], dissolvedAt: null }, madeBy: by, madeAt: now },
    },
  ]);
  await setMembership(tx, ids.slice(0, 1), { groupCaseId: id, isRepresentative: true, at: now });
  await setMembership(tx, ids.slice(1), { groupCaseId: id, isRepresentative: false, at: now });
  await insertAll(tx, caseGroup, [{ groupCaseId: id, caseMatterId, linkedBy: by, linkedAt: now }]);
}

function membersIn(registrations: SessionBundle['registrations']): string[] {
  return registrations
    .filter(({ status }) => status === 'CONFIRMED')
    .map((one) => one.id)
    .slice(0, 3);
}

async function insertMatter(tx: Transaction, { now, seals }: { now: string; seals: Pick<ReceivedSeals, 'text'> }) {
  const openedDay = addDays(localDay(now), -40);
  const id = demoId('case of a group', now);
  const year = Number(openedDay.slice(0, 4));
  const owner = agencyId(office);
  const number = await takeNumber(tx, { agencyId: owner, register: 'CASE', year });
  await insertAll(tx, caseMatter, [
    {
      ...{ id, year, number, agencyId: owner, topicArea: 'ENVIRONMENT', openedDay, createdBy: accountOf(office) },
      ...{ sealedTitle: seals.text('Thoát nước thôn Đông', `case_matter|title|${id}`), createdAt: now, updatedAt: now },
    },
  ]);
  await insertAll(tx, caseAgency, [{ caseMatterId: id, agencyId: owner, sinceDay: openedDay }]);
  return id;
}
