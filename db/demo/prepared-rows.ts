import type { Transaction } from '../client.js';
import { agenda, agendaItem, agendaPreparation } from '../tables/agenda.js';
import { addDays, instantAt, localDay } from './day.js';
import { demoId } from './demo-id.js';
import { insertAll } from './insert-all.js';
import type { ReceivedSeals } from './received-seeds.js';
import type { SessionBundle } from './session-bundle.js';
import { accountOf } from './staff.js';
import { agencyId } from './structure-rows.js';
import { readTable } from './table.js';

const city = 'ubnd-thanh-pho';

/**
 * What the city asked others to prepare for its next two sessions, invented after what such agendas hold; `due` is counted
 * in days from today, and an item without a title is somebody who registered.
 */
const asked = readTable(
  ['session', 'preparing', 'due', 'title', 'reference', 'handedIn'],
  `
0 | ubnd-xa-thang-binh           | 2  |                                                         |                 |
0 | so-nong-nghiep-va-moi-truong | -1 |                                                         |                 |
0 | ubnd-phuong-hai-chau         | 1  |                                                         | 47/UBND-ĐCXD    | UBND phường đã kiểm tra hồ sơ thửa đất; ranh giới đúng theo bản đồ năm 2012, hai hộ đã ký biên bản. Đề nghị trả lời theo hướng giữ nguyên hiện trạng.
0 | ubnd-xa-thang-binh           | -1 | Cấp nước sạch tại thôn Bình Hiệp, xã Thăng Bình         | 15/KH-UBND      |
1 | ubnd-xa-thang-binh           | 3  | Tiến độ giải phóng mặt bằng đường nối xã Thăng Bình     | 62/BC-UBND      | Đã chi trả 38 trong 41 hộ; ba hộ còn lại đề nghị xem xét lại giá đất vườn. UBND xã dự kiến đối thoại lần hai trong tuần này.
1 | so-xay-dung                  | 3  | Xe tải quá tải trên đường Bằng Lăng                     |                 |
`,
);

type Asked = (typeof asked)[number];

/** Agendas of the city’s next two sessions, with what was asked of others: not yet due, late, and handed in. */
export async function insertPrepared(
  tx: Transaction,
  { bundles, now, seals }: { bundles: readonly SessionBundle[]; now: string; seals: ReceivedSeals },
): Promise<void> {
  const today = localDay(now);
  const at = instantAt(addDays(today, -4), '09:00');
  const coming = bundles
    .filter(({ planned, session }) => planned.agency === city && planned.status === 'SCHEDULED' && session.day > today)
    .sort((one, other) => (one.session.startsAt < other.session.startsAt ? -1 : 1))
    .slice(0, 2);
  const items = coming.flatMap((bundle, nth) => itemsOf(bundle, { nth, today, at }));
  await insertAll(
    tx,
    agenda,
    coming.map(({ session }) => ({ sessionId: session.id, version: 1, createdAt: at, updatedAt: at })),
  );
  await insertAll(
    tx,
    agendaItem,
    items.map(({ row }) => row),
  );
  await insertAll(
    tx,
    agendaPreparation,
    items.flatMap(({ row, told }) => (told.handedIn ? [handedIn(told, { itemId: row.id, today, seals })] : [])),
  );
}

function itemsOf(
  { session, registrations }: SessionBundle,
  { nth, today, at }: { nth: number; today: string; at: string },
) {
  const people = registrations.filter(({ status, slotId }) => status === 'CONFIRMED' && slotId !== null);
  return asked
    .filter((told) => Number(told.session) === nth)
    .flatMap((told, index) => {
      const person = told.title ? undefined : people[index];
      if (!told.title && !person) return [];
      const row = {
        ...{ id: demoId(`agenda ${nth} ${index}`, at), sessionId: session.id, orderKey: `${index + 1}V` },
        ...{ kind: person ? 'REGISTRATION' : 'TOPIC', registrationId: person?.id ?? null, title: told.title || null },
        ...{ minutes: 15, preparingAgencyId: agencyId(told.preparing), dueDay: dueOf(told, today, session.day) },
        preparation: told.handedIn ? 'RECEIVED' : 'ASKED',
        documents: told.reference && !told.handedIn ? [{ title: 'Văn bản liên quan', reference: told.reference }] : [],
        ...{ createdBy: accountOf(city), createdAt: at, updatedAt: at },
      };
      return [{ row, told }];
    });
}

/** Never after the session itself. */
function dueOf({ due }: Asked, today: string, sessionDay: string): string {
  const day = addDays(today, Number(due));
  return day < sessionDay ? day : sessionDay;
}

function handedIn(told: Asked, { itemId, today, seals }: { itemId: string; today: string; seals: ReceivedSeals }) {
  const preparing = agencyId(told.preparing);
  return {
    ...{ itemId, agencyId: preparing, reference: told.reference || null, version: 1 },
    sealedText: seals.text(told.handedIn ?? '', `agenda_preparation|text|${itemId}|${preparing}`),
    ...{ handedInBy: accountOf(told.preparing), handedInAt: instantAt(addDays(today, -1), '15:20') },
  };
}
