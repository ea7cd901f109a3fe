import type { Transaction } from '../client.js';
import { petition, petitionContent } from '../tables/petition.js';
import { petitionAct, petitionDeadline, petitionHandler } from '../tables/petition-course.js';
import { registerNumber } from '../tables/register-number.js';
import { addDays, instantAt, localDay } from './day.js';
import { demoId } from './demo-id.js';
import { insertAll } from './insert-all.js';
import type { ReceivedSeals } from './received-seeds.js';
import { accountId, accountOf } from './staff.js';
import { agencyId } from './structure-rows.js';
import { readTable } from './table.js';

const office = 'ban-tiep-cong-dan';

/** Petitions of the city’s reception board that one handler alone reads; what each is, nobody else sees. */
const papers = readTable(
  ['daysAgo', 'type', 'sender', 'content'],
  `
24 | COMPLAINT    | Phan Thị Mẫu Đơn  | Khiếu nại quyết định thu hồi đất của hộ gia đình
15 | DENUNCIATION | Người gửi minh họa | Nội dung minh họa, chỉ người được giao xử lý xem
8  | MIXED        | Đỗ Văn Minh Họa   | Vừa khiếu nại mức bồi thường, vừa kiến nghị làm đường dân sinh
3  | COMPLAINT    | Trương Thị Thử    | Khiếu nại việc xử phạt hành chính
`,
);

type Paper = (typeof papers)[number];

/** Petitions handed over to the demo’s handler, so that their page has something to show and everybody else an outline. */
export async function insertHandedOver(
  tx: Transaction,
  { now, seals }: { now: string; seals: ReceivedSeals },
): Promise<void> {
  const today = localDay(now);
  const rows = papers.map((paper, index) => petitionRow(paper, { index, today }));
  await insertAll(tx, petition, rows);
  await insertAll(
    tx,
    petitionContent,
    rows.map(({ id }, index) => contentRow(papers[index], { id, seals })),
  );
  await insertAll(
    tx,
    petitionHandler,
    rows.map(({ id, createdAt }) => ({
      ...{ id: demoId(`handler of ${id}`, createdAt), petitionId: id, accountId: accountId('thuly') },
      ...{ namedBy: accountOf(office), namedAt: createdAt },
    })),
  );
  await insertAll(tx, petitionDeadline, rows.flatMap(deadlinesOf));
  await insertAll(
    tx,
    petitionAct,
    rows.map(({ id, createdAt, receivedDay }) => ({
      ...{ id: demoId(`taken in ${id}`, createdAt), petitionId: id, version: 1, act: 'REGISTERED', day: receivedDay },
      ...{ stateBefore: 'RECEIVED', stateAfter: 'RECEIVED', madeBy: accountOf(office), madeAt: createdAt },
    })),
  );
  const [year] = rows.map((row) => row.year).slice(-1);
  if (year !== undefined)
    await insertAll(tx, registerNumber, [
      { agencyId: agencyId(office), register: 'PETITION', year, lastNumber: papers.length },
    ]);
}

function petitionRow({ daysAgo, type }: Paper, { index, today }: { index: number; today: string }) {
  const receivedDay = addDays(today, -Number(daysAgo));
  const at = instantAt(receivedDay, '10:00');
  const label = `handed over ${index}`;
  return {
    ...{ id: demoId(label, at), agencyId: agencyId(office), agencyLevel: 'PROVINCE' },
    // The turn of the year is no matter to the demo: its numbers run on.
    ...{ year: Number(today.slice(0, 4)), number: index + 1, receivedDay, receivedVia: index === 0 ? 'FRONT' : 'POST' },
    ...{ type, signatoryKind: 'ONE', isHandedOver: true, clientKey: demoId(`sent ${label}`, at) },
    ...{ recordedBy: accountOf(office), createdAt: at, updatedAt: at },
  };
}

function contentRow(paper: Paper | undefined, { id, seals }: { id: string; seals: ReceivedSeals }) {
  const sender = {
    fullName: paper?.sender ?? '',
    phone: null,
    address: null,
    identityKind: null,
    identityNumber: null,
  };
  return {
    petitionId: id,
    sealedSender: seals.text(JSON.stringify(sender), `petition_content|sender|${id}`),
    sealedContent: seals.text(paper?.content ?? '', `petition_content|content|${id}`),
  };
}

function deadlinesOf({ id, receivedDay }: { id: string; receivedDay: string }) {
  return [
    {
      ...{ petitionId: id, kind: 'REPLY', fromDay: receivedDay, days: 10, unit: 'WORKING_DAYS' },
      ...{ dueDay: addDays(receivedDay, 14), source: 'Luật Tiếp công dân số 42/2013/QH13, Điều 28' },
    },
    {
      ...{ petitionId: id, kind: 'PROCESSING', fromDay: receivedDay, days: 10, unit: 'DAYS' },
      ...{ dueDay: addDays(receivedDay, 10), source: 'Thông tư số 05/2021/TT-TTCP' },
    },
  ];
}
