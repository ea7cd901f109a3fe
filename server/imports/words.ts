import type { Fault, FileFault } from './fault-rules.js';
import type { Unreadable } from './read-table.js';

interface Said {
  vi: string;
  en: string;
}

const weekdays: readonly Said[] = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
];

const words: Readonly<Record<FileFault, (about: string) => Said>> = {
  NOTHING: () => ({ vi: 'Tệp không có dòng dữ liệu nào.', en: 'The file holds no lines of data.' }),
  NO_HEADINGS: () => ({
    vi: 'Không thấy dòng tiêu đề cột. Cần ít nhất ba cột như: Tháng, Ngày, Lãnh đạo, Giờ, Địa điểm.',
    en: 'No line of column headings was found. At least three are needed, such as Tháng, Ngày, Lãnh đạo, Giờ, Địa điểm.',
  }),
  TOO_MANY_LINES: (most) => ({
    vi: `Nhiều hơn ${most} dòng. Xin chia thành nhiều tệp.`,
    en: `More than ${most} lines. Please split the file.`,
  }),
  COLUMN_TWICE: () => ({
    vi: 'Có hai cột cùng nghĩa. Xin bỏ bớt một cột.',
    en: 'Two columns mean the same. Please remove one.',
  }),
  COLUMN_MISSING: (name) => ({ vi: `Thiếu cột “${name}”.`, en: `The column “${name}” is missing.` }),
  COLUMN_IGNORED: () => ({ vi: 'Cột này không được dùng đến.', en: 'This column is not used.' }),
  DAY_MISSING: () => ({ vi: 'Thiếu ngày tiếp.', en: 'The day is missing.' }),
  NOT_A_DAY: () => ({
    vi: 'Không phải một ngày có thật. Xin ghi như 18/08/2026, hoặc tháng và ngày ở hai cột.',
    en: 'This is no day that exists. Write it as 18/08/2026, or month and day in two columns.',
  }),
  WEEKDAY_DIFFERS: (number) => {
    const day = weekdays[Number(number) - 1] ?? { vi: '', en: '' };
    return {
      vi: `Ngày này là ${day.vi}. Xin xem lại ngày hoặc thứ.`,
      en: `That day is a ${day.en}. Please check the day or the weekday.`,
    };
  },
  REST_DAY: (source) => ({
    vi: source ? `Ngày nghỉ theo ${source}.` : 'Ngày nghỉ cuối tuần.',
    en: source ? `A day off by ${source}.` : 'A weekend.',
  }),
  IN_THE_PAST: () => ({ vi: 'Ngày này đã qua.', en: 'This day is over.' }),
  HOURS_MISSING: () => ({
    vi: 'Thiếu giờ bắt đầu hoặc giờ kết thúc. Có thể ghi giờ chung cho cả tệp ở phần mặc định.',
    en: 'The beginning or the end is missing. Hours for the whole file can be given among the defaults.',
  }),
  NOT_HOURS: () => ({
    vi: 'Không đọc được giờ. Xin ghi như 7h30 - 11h00; buổi sáng và buổi chiều ghi thành hai dòng.',
    en: 'These hours cannot be read. Write them as 7h30 - 11h00; morning and afternoon on two lines.',
  }),
  ENDS_BEFORE_START: () => ({ vi: 'Giờ kết thúc không sau giờ bắt đầu.', en: 'The end is not after the beginning.' }),
  LEADER_MISSING: () => ({ vi: 'Thiếu lãnh đạo tiếp.', en: 'The leader is missing.' }),
  LEADER_UNKNOWN: () => ({
    vi: 'Không có ai tên hoặc chức danh này đang giữ chức vào ngày đó, trong phạm vi đơn vị của bạn.',
    en: 'Nobody of this name or title holds a position on that day, among the agencies you arrange for.',
  }),
  LEADER_AMBIGUOUS: (names) => ({
    vi: `Có nhiều người phù hợp: ${names}. Xin ghi rõ họ tên.`,
    en: `Several people fit: ${names}. Please give the full name.`,
  }),
  PLACE_MISSING: () => ({
    vi: 'Thiếu địa điểm, và cơ quan không có đúng một địa điểm tiếp.',
    en: 'The place is missing, and the agency does not have exactly one.',
  }),
  PLACE_UNKNOWN: () => ({
    vi: 'Không có địa điểm tiếp công dân này. Xin ghi đúng tên đã đăng ký.',
    en: 'There is no such reception point. Please write its name as it is registered.',
  }),
  PLACE_AMBIGUOUS: (names) => ({ vi: `Có nhiều địa điểm phù hợp: ${names}.`, en: `Several places fit: ${names}.` }),
  NOT_A_NUMBER: () => ({
    vi: 'Xin ghi một số, từ 0 đến 1000 (số phút từ 5).',
    en: 'Please write one number, 0–1000 (minutes from 5).',
  }),
  SLOTS_DO_NOT_FIT: () => ({ vi: 'Một lượt dài hơn cả buổi tiếp.', en: 'One slot is longer than the whole session.' }),
  NOT_A_KIND: () => ({
    vi: 'Không rõ loại buổi. Xin ghi: định kỳ, thường xuyên, đột xuất, đối thoại hoặc đối thoại với doanh nghiệp.',
    en: 'This is no kind of session. Write periodic, regular, ad hoc, public_dialogue or business_dialogue.',
  }),
  NOT_A_MODE: () => ({ vi: 'Xin ghi: trực tiếp hoặc trực tuyến.', en: 'Write in person or online.' }),
  NOT_A_MOMENT: () => ({
    vi: 'Không đọc được hạn này. Xin ghi một ngày, có thể kèm giờ: 15/08/2026 hoặc 17h00 15/08/2026.',
    en: 'This cannot be read. Write a day, with or without an hour: 15/08/2026 or 17h00 15/08/2026.',
  }),
  WINDOW_REVERSED: () => ({ vi: 'Hạn đăng ký không sau lúc mở đăng ký.', en: 'Registration closes before it opens.' }),
  TOO_LONG: (most) => ({ vi: `Dài quá ${most} ký tự.`, en: `Longer than ${most} characters.` }),
  TWICE: (line) => ({
    vi: `Trùng lãnh đạo và giờ với dòng ${line}.`,
    en: `The same leader at the same time as on line ${line}.`,
  }),
  OVERLAPS: (line) => ({
    vi: `Lãnh đạo hoặc phòng trùng giờ với dòng ${line}.`,
    en: `Leader or room is taken at that time by line ${line}.`,
  }),
  ALREADY_THERE: (slug) => ({
    vi: `Lịch đã có buổi của lãnh đạo này vào đúng giờ đó${inBrackets(slug)}. Tệp không ghi đè lên buổi đã có.`,
    en: `A session of this leader at this very time is there already${inBrackets(slug)}. An import overwrites nothing.`,
  }),
  LEADER_BUSY: (slug) => ({
    vi: `Lãnh đạo đã có buổi khác trùng giờ${inBrackets(slug)}.`,
    en: `The leader already receives elsewhere at that time${inBrackets(slug)}.`,
  }),
  ROOM_BUSY: (slug) => ({
    vi: `Phòng đã được dùng vào giờ đó${inBrackets(slug)}.`,
    en: `The room is taken at that time${inBrackets(slug)}.`,
  }),
  VALUE_MISSING: () => ({ vi: 'Ô này còn trống.', en: 'This cell is empty.' }),
  NOT_A_CODE: () => ({
    vi: 'Mã gồm 2 chữ số (tỉnh) hoặc 5 chữ số (xã), giữ cả số 0 đứng đầu.',
    en: 'A code has 2 digits (province) or 5 (commune), zeros at the front included.',
  }),
  PARENT_MISSING: () => ({ vi: 'Không có tỉnh, thành phố mang mã này.', en: 'There is no province of this code.' }),
};

const inBrackets = (text: string) => (text === '' ? '' : ` (${text})`);

/** What a fault says to the person who made the file. */
export function sayFault({ fault, about }: Fault, locale: keyof Said): string {
  return words[fault](about)[locale];
}

/** The same for a fault that was kept; nothing for one that is known no more. */
export function sayKnownFault({ fault, about }: { fault: string; about: string }, locale: keyof Said): string {
  return new Map(Object.entries(words)).get(fault)?.(about)[locale] ?? '';
}

/** Why a file cannot be read at all. */
export const unreadableWords: Readonly<Record<Unreadable, Said>> = {
  NO_FILE: { vi: 'Chưa có tệp nào.', en: 'There is no file.' },
  TWO_FILES: { vi: 'Xin gửi một tệp: CSV hoặc XLSX.', en: 'Please send one file: CSV or XLSX.' },
  TOO_LARGE: { vi: 'Tệp quá lớn. Xin chia thành nhiều tệp.', en: 'The file is too large. Please split it.' },
  NOT_UTF8: {
    vi: 'Chữ trong tệp không phải Unicode. Xin lưu lại với mã UTF-8 (trong Excel: “CSV UTF-8”), hoặc gửi tệp XLSX.',
    en: 'The text is not Unicode. Please save it as UTF-8 (in Excel: “CSV UTF-8”), or send the XLSX file.',
  },
  NOT_XLSX: { vi: 'Tệp không phải bảng tính XLSX đọc được.', en: 'This is no XLSX file that can be read.' },
};

/** A line and a column as a spreadsheet names them: “C5”; a whole line “5”. */
export function cellName({ line, column }: Pick<Fault, 'line' | 'column'>): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${line}`;
}
