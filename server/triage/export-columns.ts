import type { ListedFacts } from '../registrations/present-listed.js';

export type ExportCell = string | number | null;

/** What a column of the list holds; the number of a paper is in none of them. */
export interface ExportColumn {
  vi: string;
  en: string;
  /** In characters. */
  width: number;
  cell: (row: ExportRow, language: 'vi' | 'en') => ExportCell;
}

export interface ExportRow {
  number: number;
  facts: ListedFacts;
  /** What the agency calls its field. */
  topic: string | null;
  /** Of the group case it belongs to. */
  group: string | null;
}

/** The list of a session as offices keep it on paper. Every registration looks the same here, whatever its matter. */
export const exportColumns: readonly ExportColumn[] = [
  { vi: 'STT', en: 'No.', width: 6, cell: ({ number }) => number },
  { vi: 'Mã đăng ký', en: 'Code', width: 14, cell: ({ facts }) => facts.code },
  { vi: 'Giờ hẹn', en: 'Time', width: 14, cell: ({ facts }) => (facts.slot ? hours(facts.slot) : null) },
  { vi: 'Họ và tên', en: 'Name', width: 26, cell: ({ facts }) => facts.applicantName },
  { vi: 'Điện thoại', en: 'Phone', width: 14, cell: ({ facts }) => domestic(facts.phone) },
  { vi: 'Địa chỉ', en: 'Address', width: 34, cell: ({ facts }) => facts.address },
  { vi: 'Lĩnh vực', en: 'Field', width: 20, cell: ({ topic }) => topic },
  { vi: 'Tóm tắt nội dung', en: 'Matter', width: 50, cell: ({ facts }) => facts.summary },
  { vi: 'Số người', en: 'People', width: 9, cell: ({ facts }) => facts.partySize },
  {
    vi: 'Người đại diện',
    en: 'Representatives',
    width: 24,
    cell: ({ facts }) => facts.representatives.join(', ') || null,
  },
  { vi: 'Đoàn cùng nội dung', en: 'Group', width: 20, cell: ({ group }) => group },
  {
    vi: 'Cần phiên dịch',
    en: 'Interpreter',
    width: 10,
    cell: ({ facts }, language) => (facts.needsInterpreter ? yes[language] : null),
  },
  {
    vi: 'Hỗ trợ',
    en: 'Needs',
    width: 20,
    cell: ({ facts }, language) => facts.accessNeeds.map((one) => worded(needs, one, language)).join(', ') || null,
  },
  { vi: 'Chỗ', en: 'Place', width: 16, cell: ({ facts }, language) => worded(statuses, facts.status, language) },
  { vi: 'Thứ tự chờ', en: 'Waiting as', width: 10, cell: ({ facts }) => facts.waitingPosition },
  {
    vi: 'Xử lý',
    en: 'Examination',
    width: 22,
    cell: ({ facts }, language) => worded(states, facts.triageState, language),
  },
  { vi: 'Kênh', en: 'Channel', width: 14, cell: ({ facts }, language) => worded(channels, facts.channel, language) },
];

type Worded = Readonly<Record<string, readonly [vi: string, en: string]>>;

const yes = { vi: 'Có', en: 'Yes' };

const needs: Worded = {
  WHEELCHAIR: ['Xe lăn', 'Wheelchair'],
  HEARING: ['Khó nghe', 'Hearing'],
  SIGN_LANGUAGE: ['Ngôn ngữ ký hiệu', 'Sign language'],
  SIGHT: ['Khó nhìn', 'Sight'],
  COMPANION: ['Người đi cùng', 'Companion'],
};

const statuses: Worded = {
  CONFIRMED: ['Có chỗ', 'Has a place'],
  WAITLISTED: ['Chờ chỗ', 'Waits'],
  CANCELLED: ['Đã hủy', 'Cancelled'],
  DISPLACED: ['Chờ chọn buổi khác', 'To choose another session'],
  AWAITING_LEADER: ['Chờ buổi kế tiếp', 'Waits for the next session'],
};

const states: Worded = {
  SUBMITTED: ['Chờ xem', 'To be looked at'],
  UNDER_REVIEW: ['Đang xem xét', 'Being looked at'],
  ACCEPTED: ['Đã chấp nhận', 'Accepted'],
  MORE_ASKED: ['Đã đề nghị bổ sung', 'Asked for more'],
  REDIRECTED: ['Đã hướng dẫn nơi khác', 'Directed elsewhere'],
  SESSION_PROPOSED: ['Đã đề nghị buổi khác', 'Another session proposed'],
  WAITLISTED: ['Danh sách chờ', 'On the waiting list'],
  DECLINED: ['Không xếp lịch', 'Declined'],
};

const channels: Worded = {
  WEB: ['Trên trang', 'On the site'],
  PHONE: ['Điện thoại', 'Telephone'],
  COUNTER: ['Tại nơi tiếp', 'Counter'],
  PAPER: ['Phiếu giấy', 'Paper'],
};

function worded(words: Worded, name: string | null, language: 'vi' | 'en'): string | null {
  const said = name === null ? undefined : words[name];
  return said ? said[language === 'en' ? 1 : 0] : name;
}

/** As it is dialled at home: a number that begins with a plus would be taken for a sum. */
function domestic(phone: string | null): string | null {
  const digits = phone?.startsWith('+84') ? `0${phone.slice(3)}` : phone;
  // In groups, as numbers are read aloud: otherwise spreadsheets take it for an amount and lose the zero it begins with.
  return digits && /^0\d{9}$/.test(digits) ? digits.replace(/(\d{4})(\d{3})(\d{3})/, '$1 $2 $3') : digits;
}

function hours({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  return `${clock(startsAt)}–${clock(endsAt)}`;
}

const sevenHours = 7 * 60 * 60 * 1000;

function clock(instant: string): string {
  return new Date(Date.parse(instant) + sevenHours).toISOString().slice(11, 16);
}
