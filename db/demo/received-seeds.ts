import { citizenFor } from './citizens.js';
import { addDays, weekdayOf } from './day.js';
import { lot, pick } from './lot.js';
import { startOfTerm } from './offices.js';
import { readTable } from './table.js';
import { isHoliday } from './working-day.js';

/** Seals what the demo's receptions and petitions say, by whoever holds the keys; `bond` names the row it is sealed for. */
export interface ReceivedSeals {
  text(text: string, bond: string): Buffer;
  marks(person: ReceivedPerson): {
    personKey: Buffer;
    identityKey: Buffer | null;
    phoneKey: Buffer | null;
    nameKey: Buffer;
  };
  feedbackKey(visitId: string): Buffer;
}

export interface ReceivedPerson {
  fullName: string;
  phone: string | null;
  address: string | null;
  identityKind: string | null;
  identityNumber: string | null;
}

/** One reception of the demo, and the petition that was handed in, if any. */
export interface ReceivedSeed {
  label: string;
  agency: string;
  day: string;
  isByLeader: boolean;
  people: number;
  person: ReceivedPerson;
  topic: string;
  matter: string;
  /** Comes again about the matter of an earlier visit, counted back. */
  again: number;
  petition: { type: string; course: string; resolvedAfter: number | null; isLate: boolean } | null;
}

/** Offices of the city, a commune and the city’s chair, at which people were received, and how many came in a month. */
const offices = [
  { slug: 'thanh-tra-thanh-pho', monthly: 7 },
  { slug: 'so-nong-nghiep-va-moi-truong', monthly: 9 },
  { slug: 'so-xay-dung', monthly: 8 },
  { slug: 'so-noi-vu', monthly: 5 },
  { slug: 'ubnd-xa-thang-binh', monthly: 2 },
  { slug: 'ubnd-thanh-pho', monthly: 2 },
] as const;

const matters = readTable(
  ['topic', 'matter'],
  `
LAND                        | Đề nghị xem xét nguồn gốc đất khi cấp giấy chứng nhận
LAND                        | Ranh giới thửa đất với hộ liền kề
LAND_CLEARANCE_COMPENSATION | Đơn giá bồi thường khi thu hồi đất làm đường
LAND_CLEARANCE_COMPENSATION | Bố trí đất tái định cư sau giải tỏa
LAND_CLEARANCE_COMPENSATION | Hỗ trợ ổn định đời sống khi thu hồi đất
CONSTRUCTION                | Công trình bên cạnh làm nứt tường nhà
ENVIRONMENT                 | Cơ sở sản xuất gây tiếng ồn và khói bụi
SOCIAL_POLICY               | Chế độ trợ cấp đối với người có công
ADMINISTRATIVE_PROCEDURE    | Hồ sơ hành chính trả kết quả chậm
OTHER                       | Thái độ phục vụ tại nơi tiếp nhận hồ sơ
`,
);

const types = ['COMPLAINT', 'COMPLAINT', 'COMPLAINT', 'RECOMMENDATION', 'RECOMMENDATION', 'FEEDBACK', 'FEEDBACK'];
const courses = ['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'GUIDED', 'GUIDED', 'FORWARDED', 'FORWARDED', 'FILED', 'RETURNED'];

/** Everybody who was received from the beginning of last year until yesterday: the same for the same day. */
export function receivedUntil(today: string): ReceivedSeed[] {
  const lastYear = `${Number(today.slice(0, 4)) - 1}-01-01`;
  const first = lastYear < startOfTerm ? startOfTerm : lastYear;
  const seeds: ReceivedSeed[] = [];
  for (const { slug, monthly } of offices) {
    for (let day = first; day < today; day = addDays(day, 1)) {
      if (weekdayOf(day) > 5 || isHoliday(day)) continue;
      const label = `received ${slug} ${day}`;
      if (lot(label, 21) < monthly) seeds.push(seedOf(label, slug, { day, number: 5_000 + seeds.length }));
    }
  }
  return seeds;
}

function seedOf(label: string, agency: string, { day, number }: { day: string; number: number }): ReceivedSeed {
  const { fullName, phone, address, identityNumber } = citizenFor(number, false);
  const size = lot(`${label} size`, 40);
  const { topic, matter } = pick(`${label} matter`, matters);
  return {
    ...{ label, agency, day, topic, matter },
    isByLeader: agency === 'ubnd-thanh-pho' || lot(`${label} by`, 5) === 0,
    people: size === 0 ? 6 + lot(`${label} group`, 20) : size < 8 ? 2 : 1,
    person: { fullName, phone, address, identityNumber, identityKind: identityNumber ? 'CITIZEN_ID' : null },
    again: lot(`${label} again`, 4) === 0 ? 1 + lot(`${label} which`, 9) : 0,
    petition: lot(`${label} paper`, 10) < 7 ? petitionOf(label) : null,
  };
}

function petitionOf(label: string): NonNullable<ReceivedSeed['petition']> {
  return {
    type: pick(`${label} type`, types),
    course: pick(`${label} course`, courses),
    resolvedAfter: lot(`${label} resolved`, 8) === 0 ? null : 20 + lot(`${label} days`, 40),
    isLate: lot(`${label} late`, 12) === 0,
  };
}
