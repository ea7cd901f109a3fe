import { v7 as uuidv7 } from 'uuid';
import { findCases, joinCase } from '../../db/cases.js';
import type { Transaction } from '../../db/client.js';
import { insertReceipt } from '../../db/petition-course.js';
import { takeNumber } from '../../db/register-numbers.js';
import { countVisitsOfCase, insertVisitPeople, linkVisitToCase, type VisitRow } from '../../db/visits.js';
import { recordAct } from '../audit/record.js';
import { seesCases } from '../cases/named-cases.js';
import { writeCase } from '../cases/write-case.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { markReceived, type PersonGiven, readPerson } from './received-person.js';
import { occurrenceOf } from './rules.js';
import { sealPapers, sealPerson } from './sealed-visit.js';

/** A matter of a visit: one that is known, or a new one by its title. */
export interface MatterGiven {
  caseMatterId?: string | null | undefined;
  newTitle?: string | null | undefined;
  occurrence?: 'FIRST_TIME' | 'REPEAT' | null | undefined;
}

/** Writes who came in, sealed, in the order told. */
export async function writePeople(
  ctx: RequestContext,
  tx: Transaction,
  { visitId, people }: { visitId: string; people: readonly (PersonGiven & { capacity: string })[] },
): Promise<void> {
  await insertVisitPeople(
    tx,
    people.map((given, ordering) => {
      const [id, person] = [uuidv7(), readPerson(given)];
      const sealed = { sealedPerson: sealPerson(ctx, id, person), ...markReceived(ctx.keys, person) };
      return { id, visitId, ordering, capacity: given.capacity, ...sealed };
    }),
  );
}

/** Says which matters a visit was about, opening new ones; gives back their ids in the order told. */
export async function writeMatters(
  ctx: RequestContext,
  tx: Transaction,
  { visit, matters }: { visit: VisitRow; matters: readonly MatterGiven[] },
): Promise<string[]> {
  const ids: string[] = [];
  for (const given of matters) {
    const caseMatterId = given.caseMatterId ?? (await openNew(ctx, tx, { visit, title: given.newTitle ?? '' }));
    const asked = { caseMatterId, agencyId: visit.agencyId, before: visit.receivedAt };
    const occurrence = occurrenceOf(given.occurrence ?? null, await countVisitsOfCase(tx, asked));
    await linkVisitToCase(tx, { visitId: visit.id, caseMatterId, occurrence });
    await joinCase(tx, { caseMatterId, agencyId: visit.agencyId, sinceDay: visit.day });
    ids.push(caseMatterId);
  }
  return ids;
}

/** Whether every matter named is one the asker sees whole and is not apart, and every new one has a title. */
export async function areMattersKnown(ctx: RequestContext, matters: readonly MatterGiven[]): Promise<boolean> {
  const ids = matters.flatMap(({ caseMatterId }) => caseMatterId ?? []);
  if (!matters.every((one) => one.caseMatterId || one.newTitle?.trim()) || !(await seesCases(ctx, ids))) return false;
  return (await findCases(ctx.db, ids)).every(({ isApart }) => !isApart);
}

/** Gives a receipt for papers; none for none. */
export async function writeReceipt(
  ctx: RequestContext,
  tx: Transaction,
  { visit, papers }: { visit: VisitRow; papers: readonly string[] },
): Promise<void> {
  if (papers.length === 0) return;
  const [id, { agencyId, year }] = [uuidv7(), visit];
  await insertReceipt(tx, {
    ...{ id, agencyId, year, visitId: visit.id, receivedDay: visit.day, paperCount: papers.length },
    number: await takeNumber(tx, { agencyId, register: 'PAPERS', year }),
    sealedPapers: sealPapers(ctx, id, papers),
    ...{ receivedBy: requireStaff(ctx).accountId, receivedAt: ctx.now() },
  });
}

async function openNew(
  ctx: RequestContext,
  tx: Transaction,
  { visit, title }: { visit: VisitRow; title: string },
): Promise<string> {
  const { agencyId, day: openedDay, topicArea } = visit;
  const { id } = await writeCase(ctx, tx, { agencyId, title, openedDay, topicArea, isApart: false });
  await recordAct(tx, ctx, { act: 'CaseMatterOpened', agencyId, subjectKind: 'CASE', subjectId: id });
  return id;
}
