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
  await insertAgreements(tx, today, made);
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

interface Agreed {
  agency: string;
  /** How many days ago it was signed. */
  ago: number;
  title: string;
  number: string;
  parties: readonly { agency: string | null; name: string }[];
  items: readonly { text: string; lead: string; status: string; told: string | null }[];
}

const agreements: readonly Agreed[] = [
  {
    ...{ agency: city, ago: 150, number: '05/CTr-UBND-MTTQ' },
    title: 'Chương trình phối hợp tiếp công dân, giải quyết đơn thư',
    parties: [
      { agency: city, name: 'UBND thành phố' },
      { agency: 'mttq-thanh-pho', name: 'Ủy ban MTTQ Việt Nam thành phố' },
    ],
    items: [
      {
        text: 'Thông báo kết quả giải quyết đơn do MTTQ chuyển đến trong 07 ngày kể từ ngày có quyết định.',
        ...{ lead: 'Văn phòng UBND thành phố', status: 'DONE' },
        told: 'Đã ban hành quy trình thông báo kết quả cho MTTQ.',
      },
      {
        text: 'Cử đại diện MTTQ cùng dự các buổi tiếp công dân định kỳ.',
        ...{ lead: 'Ủy ban MTTQ thành phố', status: 'IN_PROGRESS' },
        told: 'MTTQ đã cử người dự 12 buổi tiếp công dân định kỳ.',
      },
      {
        text: 'Phối hợp hòa giải ở cơ sở các vụ việc mới phát sinh.',
        ...{ lead: 'Ủy ban MTTQ thành phố', status: 'NOT_BEGUN', told: null },
      },
    ],
  },
  {
    ...{ agency: 'ubnd-xa-thang-binh', ago: 90, number: '02/QCPH-UBND-MTTQ' },
    title: 'Quy chế phối hợp đối thoại, hòa giải ở cơ sở xã Thăng Bình',
    parties: [
      { agency: 'ubnd-xa-thang-binh', name: 'UBND xã Thăng Bình' },
      { agency: null, name: 'Ủy ban MTTQ Việt Nam xã Thăng Bình' },
    ],
    items: [
      {
        text: 'Mỗi quý họp giao ban về các kiến nghị của nhân dân ở thôn.',
        ...{ lead: 'UBND xã Thăng Bình', status: 'IN_PROGRESS', told: 'Đã họp giao ban quý II với 11 thôn.' },
      },
      {
        text: 'Kiện toàn tổ hòa giải ở các thôn, tập huấn cho tổ viên.',
        ...{ lead: 'Ủy ban MTTQ xã Thăng Bình', status: 'NOT_BEGUN', told: null },
      },
    ],
  },
];

async function insertAgreements(tx: Transaction, today: string, made: Made): Promise<void> {
  const rows = agreements.map((one) => agreementRows(one, today, made));
  await insertAll(
    tx,
    coordinationAgreement,
    rows.map((one) => one.agreement),
  );
  await insertAll(
    tx,
    coordinationParty,
    rows.flatMap((one) => one.parties),
  );
  await insertAll(
    tx,
    coordinationItem,
    rows.flatMap((one) => one.items),
  );
  await insertAll(
    tx,
    coordinationProgress,
    rows.flatMap((one) => one.progress),
  );
}

function agreementRows({ agency, ago, title, number, parties, items }: Agreed, today: string, made: Made) {
  const signedDay = addDays(today, -ago);
  const at = instantAt(signedDay, '09:00');
  const id = demoId(`agreement ${number}`, at);
  const itemId = (nth: number) => demoId(`agreed ${number} ${nth}`, at);
  return {
    agreement: {
      ...{ id, agencyId: agencyId(agency), title, number, numberKey: numberKeyOf(number) },
      ...{ signedDay, fromDay: signedDay, version: 1, ...made(signedDay) },
    },
    parties: parties.map((one, ordering) => ({
      ...{ agreementId: id, ordering, name: one.name, agencyId: one.agency && agencyId(one.agency) },
    })),
    items: items.map(({ text, lead, status }, ordering) => ({
      ...{ id: itemId(ordering), agreementId: id, ordering, text, leadName: lead, status },
      ...{ dueDay: addDays(today, ordering * 30 - 40), createdAt: at, updatedAt: at },
    })),
    progress: items.flatMap(({ status, told }, nth) => {
      if (told === null) return [];
      const day = addDays(today, -60 + nth * 20);
      const recordedAt = instantAt(day, '15:00');
      const of = { itemId: itemId(nth), status, day, note: told, recordedBy: accountOf(agency), recordedAt };
      return [{ id: demoId(`progress ${number} ${nth}`, recordedAt), ...of }];
    }),
  };
}
