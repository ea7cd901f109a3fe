import type { ImportProblem } from './import-rules.js';

/** What is wrong with a cell of an import, and what to put there. */
export const importProblemWords: Readonly<Record<ImportProblem['problem'], { vi: string; en: string }>> = {
  NO_SUCH_COLUMN: {
    vi: 'Không có cột này. Các cột cần có: ngày, loại, nguồn.',
    en: 'There is no such column. The columns are: day, kind, source.',
  },
  COLUMN_MISSING: {
    vi: 'Thiếu cột này ở dòng đầu. Các cột cần có: ngày, loại, nguồn.',
    en: 'The first line lacks this column. The columns are: day, kind, source.',
  },
  NOT_A_DAY: {
    vi: 'Không phải một ngày. Xin ghi như 25/11/2026 hoặc 2026-11-25.',
    en: 'This is no day. Write it as 25/11/2026 or 2026-11-25.',
  },
  NOT_A_KIND: {
    vi: 'Không rõ loại ngày. Xin ghi một trong: nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù, ngày làm việc, nghỉ hằng tuần.',
    en: 'This is no kind of day. Write one of: HOLIDAY, COMPENSATORY_OFF, SWAP_OFF, SWAP_WORKING, WORKING, WEEKEND.',
  },
  NO_SOURCE: { vi: 'Thiếu văn bản làm căn cứ.', en: 'The paper it comes from is missing.' },
  TOO_LONG: { vi: 'Nội dung dài quá 500 ký tự.', en: 'This is longer than 500 characters.' },
  TWICE: { vi: 'Ngày này đã có ở dòng trên.', en: 'An earlier line names this day already.' },
  TOO_MANY_LINES: {
    vi: 'Nhiều hơn 2.000 dòng. Xin chia thành nhiều tệp.',
    en: 'More than 2,000 lines. Please split the file.',
  },
  UNREADABLE: {
    vi: 'Không đọc được tệp này. Xin chọn tệp XLSX, hoặc CSV lưu theo mã UTF-8.',
    en: 'This file cannot be read. Please choose an XLSX file, or a CSV file saved as UTF-8.',
  },
  NOTHING: { vi: 'Tệp không có dòng dữ liệu nào.', en: 'The file holds no lines of data.' },
};

/** What a problem that was kept is; nothing for one that is known no more. */
export function sayKnownProblem(problem: string, locale: 'vi' | 'en'): string {
  return new Map(Object.entries(importProblemWords)).get(problem)?.[locale] ?? '';
}
