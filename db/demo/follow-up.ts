import type { Transaction } from '../client.js';
import { fold } from '../fold.js';
import { conclusion, conclusionMatter } from '../tables/conclusion.js';
import { directive, directiveExtension, directiveStep } from '../tables/directive.js';
import { cityMatters, communeMatters } from './conclusion-texts.js';
import { addDays, instantAt, localDay } from './day.js';
import { demoId } from './demo-id.js';
import { insertAll } from './insert-all.js';
import { lot } from './lot.js';
import { numberKeyOf } from './paper-numbers.js';
import type { SessionBundle } from './session-bundle.js';
import { accountOf } from './staff.js';
import { agencyId } from './structure-rows.js';

type ConclusionRow = typeof conclusion.$inferInsert;
type MatterRow = typeof conclusionMatter.$inferInsert;
type DirectiveRow = typeof directive.$inferInsert;
type StepRow = typeof directiveStep.$inferInsert;
type ExtensionRow = typeof directiveExtension.$inferInsert;

/** How far back sessions have a conclusion in the demo. */
const daysBehind = 120;

/** What became of the sessions that were held: conclusions, and what they promised, as it stands now. */
export async function insertFollowUp(tx: Transaction, bundles: readonly SessionBundle[], now: string): Promise<void> {
  const concluded = sessionsToConclude(bundles, now).map((one, index) => conclude(one, { index, now }));
  await insertAll(
    tx,
    conclusion,
    concluded.map((one) => one.paper),
  );
  await insertAll(
    tx,
    conclusionMatter,
    concluded.map((one) => one.matter),
  );
  const promises = concluded.flatMap((one) => (one.promise ? [one.promise] : []));
  await insertAll(
    tx,
    directive,
    promises.map((one) => one.row),
  );
  await insertAll(
    tx,
    directiveExtension,
    promises.flatMap((one) => one.extensions),
  );
  await insertAll(
    tx,
    directiveStep,
    promises.flatMap((one) => one.steps),
  );
}

/** Held by leaders; of the city and of Thăng Bình the latest one still waits for its conclusion. */
function sessionsToConclude(bundles: readonly SessionBundle[], now: string): SessionBundle[] {
  const today = localDay(now);
  const held = bundles
    .filter(({ planned, session }) => planned.status === 'HELD' && session.kind === 'PERIODIC')
    .filter(({ session }) => session.day >= addDays(today, -daysBehind) && addDays(session.day, 2) <= today)
    .sort((one, other) => (one.session.startsAt < other.session.startsAt ? -1 : 1));
  const latest = new Map(held.map((one) => [one.planned.agency, one.session.id]));
  const owing = ['ubnd-thanh-pho', 'ubnd-xa-thang-binh'].map((agency) => latest.get(agency));
  return held.filter(({ session }) => !owing.includes(session.id));
}

interface Place {
  index: number;
  now: string;
}

function conclude({ planned, session }: SessionBundle, { index, now }: Place) {
  const by = accountOf(planned.agency);
  const issuedDay = addDays(session.day, 1);
  const at = instantAt(issuedDay, '09:00');
  const isOfCity = planned.agency === 'ubnd-thanh-pho';
  const ofCity = isOfCity ? cityMatters[index % cityMatters.length] : undefined;
  const given = ofCity ?? communeMatters[index % communeMatters.length];
  const number = `${100 + index}/TB-UBND`;
  const id = demoId(`conclusion ${planned.slug}`, at);
  const paper: ConclusionRow = {
    ...{ id, agencyId: session.agencyId, sessionId: session.id, state: 'PUBLISHED', number },
    ...{ numberKey: numberKeyOf(number), issuedDay, signerPositionId: session.assignedPositionId, version: 3 },
    subject: `Kết luận tại buổi tiếp công dân định kỳ ngày ${session.day.split('-').reverse().join('/')}`,
    ...{ createdBy: by, createdAt: at, updatedAt: at, signedBy: by, signedAt: at, publishedBy: by, publishedAt: at },
  };
  const matterId = demoId(`matter ${planned.slug}`, at);
  const matter: MatterRow = {
    ...{ id: matterId, conclusionId: id, ordering: 0, publicText: given?.matter ?? '' },
    ...{ createdAt: at, updatedAt: at },
  };
  const isPromised = given !== undefined && (isOfCity || lot(`${planned.slug} promise`, 3) > 0);
  const owner = ofCity?.owner ?? planned.agency;
  const promised = { paper, matterId, owner, text: given?.directive ?? '', days: Number(given?.days ?? 10), by, now };
  return { paper, matter, promise: isPromised ? promise(promised) : null };
}

interface Promised {
  paper: ConclusionRow & { id: string };
  matterId: string;
  owner: string;
  text: string;
  days: number;
  by: string;
  now: string;
}

/** Two of three are done by their day, some after it, some with more time; what is due later is under way. */
function promise({ paper, matterId, owner, text, days, by, now }: Promised) {
  const [at, day] = [paper.createdAt, paper.issuedDay ?? ''];
  const id = demoId(`directive ${paper.id}`, at);
  const today = localDay(now);
  const firstDueDay = addDays(day, Math.round(days * 1.4));
  const chance = lot(`${paper.id} fate`, 9);
  const isExtended = chance === 8 && firstDueDay < today;
  const dueDay = isExtended ? addDays(firstDueDay, 14) : firstDueDay;
  const done = chance < 5 ? addDays(dueDay, -1 - lot(`${id} early`, 5)) : addDays(dueDay, 2 + lot(`${id} late`, 9));
  const doneDay = chance !== 6 && done > day && done < today ? done : null;
  const row: DirectiveRow = {
    ...{ id, agencyId: paper.agencyId, ownerAgencyId: agencyId(owner), sourceKind: 'CONCLUSION', matterId },
    ...{ sessionId: paper.sessionId, conclusionId: paper.id, publicText: text, givenDay: day, firstDueDay, dueDay },
    ...{ status: doneDay ? 'DONE' : chance % 2 === 0 ? 'IN_PROGRESS' : 'OPEN', doneDay, publishedAt: at, version: 2 },
    ...{ createdBy: by, createdAt: at, updatedAt: at },
  };
  const step = (act: string, on: string, more: Partial<StepRow> = {}): StepRow => ({
    ...{ id: demoId(`${act} ${id}`, instantAt(on, '10:00')), directiveId: id, act, at: instantAt(on, '10:00') },
    ...{ byAgencyId: paper.agencyId, byAccountId: by },
    ...more,
  });
  const granted = { fromDueDay: firstDueDay, toDueDay: dueDay, note: 'Mưa lũ kéo dài, thi công chậm' };
  const publicNote = `Đã hoàn thành: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const link = `https://danang.example/ket-qua/${fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)}`;
  const steps = [
    step('GIVEN', day, { toDueDay: dueDay }),
    ...(row.status === 'IN_PROGRESS' && addDays(day, 3) < today
      ? [step('PROGRESS', addDays(day, 3), { publicNote: 'Đã khảo sát hiện trường, đang thực hiện.' })]
      : []),
    ...(isExtended ? [step('EXTENDED', firstDueDay, granted)] : []),
    ...(doneDay ? [step('REPORTED', doneDay, { publicNote, link }), step('CONFIRMED', addDays(doneDay, 1))] : []),
  ].filter((one) => one.at <= now);
  const extension: ExtensionRow = {
    ...{
      id: demoId(`extension ${id}`, at),
      directiveId: id,
      state: 'GRANTED',
      fromDueDay: firstDueDay,
      toDueDay: dueDay,
    },
    ...{ reason: granted.note, askedBy: by, askedAt: instantAt(addDays(firstDueDay, -2), '10:00') },
    ...{ decision: 'Đồng ý', decidedBy: by, decidedAt: instantAt(firstDueDay, '10:00') },
  };
  return { row, steps, extensions: isExtended ? [extension] : [] };
}
