import type { Transaction } from '../client.js';
import { fold } from '../fold.js';
import {
  coordinationAgreement,
  coordinationItem,
  coordinationParty,
  coordinationProgress,
} from '../tables/coordination.js';
import { officialDocument } from '../tables/document.js';
import { oversightVisit, oversightVisited, recommendation } from '../tables/oversight.js';
import { addDays, instantAt, localDay } from './day.js';
import { demoId } from './demo-id.js';
import { insertAll } from './insert-all.js';
import { numberKeyOf } from './paper-numbers.js';
import { accountOf } from './staff.js';
import { agencyId } from './structure-rows.js';
import { readTable } from './table.js';

const city = 'ubnd-thanh-pho';

/** Papers of the list, invented after those that offices really keep; `ago` is how many days ago they were issued. */
const documents = readTable(
  ['kind', 'number', 'other', 'ago', 'issuer', 'title'],
  `
PLAN       | 38/KH-VPUB    | 38-KH/VPUB  | 300 | Văn phòng UBND thành phố | Kế hoạch đối thoại với Nhân dân trong năm
REGULATION | 429-QĐi/TU    | 429-QĐ/TU   | 280 | Thành ủy Đà Nẵng         | Quy định về đối thoại của người đứng đầu cấp ủy, chính quyền
REGULATION | 03-QC/ĐUVP    | 03- QC/ĐUVP | 250 | Đảng ủy Văn phòng        | Quy chế tiếp công dân
NOTICE     | 26-TB/ĐUVP    |             | 240 | Đảng ủy Văn phòng        | Lịch tiếp công dân trong năm của Bí thư Đảng ủy
DIRECTIVE  | 24/CT-UBND    |             | 200 | UBND thành phố           | Tăng cường trách nhiệm người đứng đầu trong tiếp công dân
`,
);

/** The list of documents, a visit of oversight with its recommendations, and an agreement with its progress. */
export async function insertPaperRows(tx: Transaction, now: string): Promise<void> {
  const today = localDay(now);
  const made = (day: string) => {
    const at = instantAt(day, '09:00');
    return { createdBy: accountOf(city), createdAt: at, updatedAt: at };
  };
  await insertAll(
    tx,
    officialDocument,
    documents.map(({ kind, number, other, ago, issuer, title }) => {
      const issuedDay = addDays(today, -Number(ago));
      const otherSpellings = other ? [other] : [];
      return {
        ...{ id: demoId(`document ${number}`, instantAt(issuedDay, '09:00')), agencyId: agencyId(city), kind, number },
        ...{ numberKey: numberKeyOf(number), otherSpellings, title, issuer, issuerKey: fold(issuer), issuedDay },
        ...{ searchText: fold([number, ...otherSpellings, title, issuer].join(' ')), isPublic: false, version: 1 },
        ...made(issuedDay),
      };
    }),
  );
  await insertOversight(tx, today, made);
  await insertAgreement(tx, today, made);
}

type Made = (day: string) => { createdBy: string; createdAt: string; updatedAt: string };

async function insertOversight(tx: Transaction, today: string, made: Made): Promise<void> {
  const fromDay = addDays(today, -40);
  const id = demoId('oversight', instantAt(fromDay, '09:00'));
  const visited = ['ubnd-xa-thang-binh', 'ubnd-phuong-hai-chau'].map(agencyId);
  const [commune = '', ward = ''] = visited;
  const visit = {
    ...{ id, agencyId: agencyId(city), body: 'Ban Pháp chế HĐND thành phố', fromDay, toDay: addDays(fromDay, 2) },
    theme: 'Giám sát việc tiếp công dân của người đứng đầu cấp xã',
    findings:
      'Các đơn vị duy trì lịch tiếp; việc niêm yết lịch và theo dõi kết luận sau tiếp công dân có nơi chưa kịp thời.',
    ...{ version: 1, ...made(fromDay) },
  };
  await insertAll(tx, oversightVisit, [visit]);
  await insertAll(
    tx,
    oversightVisited,
    visited.map((one) => ({ visitId: id, agencyId: one })),
  );
  const of = (name: string) => ({
    ...{ id: demoId(`recommendation ${name}`, instantAt(addDays(fromDay, 5), '09:00')), visitId: id, version: 1 },
    ...made(addDays(fromDay, 5)),
  });
  const answeredDay = addDays(today, -6);
  const answered = { answeredDay, answeredAt: instantAt(answeredDay, '10:00'), answeredBy: accountOf(city) };
  const done = 'Đã niêm yết lịch tại trụ sở và đăng trên trang của phường trước 05 ngày làm việc.';
  await insertAll(tx, recommendation, [
    {
      ...{ ...of('commune'), toAgencyId: commune, dueDay: addDays(today, -3), status: 'OPEN' },
      text: 'Lập sổ theo dõi việc thực hiện kết luận sau mỗi buổi tiếp công dân.',
    },
    {
      ...{ ...of('ward'), toAgencyId: ward, dueDay: addDays(today, -3), status: 'ANSWERED', answer: done, ...answered },
      text: 'Niêm yết lịch tiếp công dân đúng thời hạn, đủ nội dung.',
    },
  ]);
}

async function insertAgreement(tx: Transaction, today: string, made: Made): Promise<void> {
  const signedDay = addDays(today, -150);
  const at = instantAt(signedDay, '09:00');
  const id = demoId('agreement', at);
  const number = '05/CTr-UBND-MTTQ';
  await insertAll(tx, coordinationAgreement, [
    {
      ...{ id, agencyId: agencyId(city), title: 'Chương trình phối hợp tiếp công dân, giải quyết đơn thư', number },
      ...{ numberKey: numberKeyOf(number), signedDay, fromDay: signedDay, version: 1, ...made(signedDay) },
    },
  ]);
  await insertAll(tx, coordinationParty, [
    { agreementId: id, ordering: 0, agencyId: agencyId(city), name: 'UBND thành phố' },
    { agreementId: id, ordering: 1, agencyId: agencyId('mttq-thanh-pho'), name: 'Ủy ban MTTQ Việt Nam thành phố' },
  ]);
  const item = (ordering: number, text: string, leadName: string, status: string) => ({
    ...{ id: demoId(`agreed ${ordering}`, at), agreementId: id, ordering, text, leadName, status },
    ...{ dueDay: addDays(today, ordering * 30 - 40), createdAt: at, updatedAt: at },
  });
  const front = 'Thông báo kết quả giải quyết đơn do MTTQ chuyển đến trong 07 ngày kể từ ngày có quyết định.';
  const items = [
    item(0, front, 'Văn phòng UBND thành phố', 'DONE'),
    item(1, 'Cử đại diện MTTQ cùng dự các buổi tiếp công dân định kỳ.', 'Ủy ban MTTQ thành phố', 'IN_PROGRESS'),
    item(2, 'Phối hợp hòa giải ở cơ sở các vụ việc mới phát sinh.', 'Ủy ban MTTQ thành phố', 'NOT_BEGUN'),
  ];
  await insertAll(tx, coordinationItem, items);
  const told = (n: number, status: string, note: string) => {
    const day = addDays(today, -60 + n * 20);
    const recordedAt = instantAt(day, '15:00');
    const of = { itemId: items[n]?.id ?? '', status, day, note, recordedBy: accountOf(city), recordedAt };
    return { id: demoId(`progress ${n}`, recordedAt), ...of };
  };
  await insertAll(tx, coordinationProgress, [
    told(0, 'DONE', 'Đã ban hành quy trình thông báo kết quả cho MTTQ.'),
    told(1, 'IN_PROGRESS', 'MTTQ đã cử người dự 12 buổi tiếp công dân định kỳ.'),
  ]);
}
