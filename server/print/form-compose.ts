import { wallClock } from '../feeds/wall-clock.js';
import type { PaperFacts } from '../reports/read-paper.js';
import { printedDay } from '../working-days/day-rules.js';
import type { FormSheet } from './form-sheet.js';

/** Points of the register's twelve columns beside each other; what people said needs most. */
const registerWidths: readonly number[] = [24, 62, 102, 70, 122, 60, 68, 40, 62, 64, 68, 42];

/**
 * Writes a report for paper, in Vietnamese: it is a paper of the state.
 *
 * One that was signed says by whom, when and with which hash, and nothing of the day it is printed: it is the same for ever.
 */
export function formSheet(facts: PaperFacts, now: string): FormSheet {
  const { form, columns, agency, superior, from, to, signed } = facts;
  const period = `Từ ngày ${printedDay(from)} đến hết ngày ${printedDay(to)}`;
  const heading = headingOf(form.title);
  return {
    form: 'form',
    title: `${form.title}, ${printedDay(from)}–${printedDay(to)}`,
    issuer: { superior: superior?.name ?? null, name: agency.name },
    motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc'],
    heading,
    subjects: [
      [period, facts.includeSubordinate ? 'tính cả các đơn vị cấp dưới' : ''].filter(Boolean).join(', '),
      `Mẫu biểu: ${form.source}`,
    ],
    marks: marksOf(facts),
    columns,
    ...tableOf(facts),
    empty: 'Không phát sinh trong kỳ.',
    signers: [
      { lines: [facts.lines ? 'NGƯỜI GHI SỔ' : 'NGƯỜI LẬP BIỂU'], mark: '(Ký, ghi rõ họ tên)', name: '' },
      {
        lines: ['THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ'],
        mark: signed ? `(Đã ký trên hệ thống lúc ${sayAt(signed.at)})` : '(Ký, đóng dấu, ghi rõ họ tên)',
        name: signed?.by ?? '',
      },
    ],
    placeDate: signed ? sayDate(signed.at) : 'Ngày …… tháng …… năm ……',
    foot: signed
      ? [`Mã kiểm tra (SHA-256): ${signed.hash}`, 'Bản in từ số liệu đã ký, giữ nguyên như lúc ký.']
      : ['Bản in từ số liệu hiện có, chưa ký.', `In lúc ${sayAt(now)}, ${facts.printedBy}`],
  };
}

function tableOf({ columns, figures, lines }: PaperFacts): Pick<FormSheet, 'rows' | 'isOfFigures' | 'widths'> {
  if (lines) return { rows: lines, isOfFigures: false, widths: columns.length === 12 ? registerWidths : null };
  const row = columns.map(({ number }) => figures?.[number]?.toLocaleString('vi-VN') ?? '');
  return { rows: [row], isOfFigures: true, widths: null };
}

function marksOf({ signed, isCut }: PaperFacts): string[] {
  return [
    ...(signed ? [] : ['BẢN CHƯA KÝ']),
    ...(signed?.reason ? [`Bản điều chỉnh: ${signed.reason}`] : []),
    ...(isCut ? ['Sổ quá dài cho một bản in: chỉ có phần đầu. Xin chọn kỳ ngắn hơn.'] : []),
  ];
}

/** “Biểu số 01/TCD – Tổng hợp kết quả …”: the name of a form stands above the table in capitals, as on paper. */
function headingOf(title: string): string {
  return title.toLocaleUpperCase('vi-VN');
}

function sayAt(instant: string): string {
  const { hour, minute, day, month, year } = wallClock(instant);
  return `${hour} giờ ${minute} ngày ${day}/${month}/${year}`;
}

function sayDate(instant: string): string {
  const { day, month, year } = wallClock(instant);
  return `Ngày ${day} tháng ${month} năm ${year}`;
}
