import type { Executor } from './client.js';
import { calendarDay } from './tables/calendar-day.js';

/**
 * Days of 2024–2027 that differ from their weekday, for the whole country: day, kind, the paper it comes from.
 *
 * Weekends are not listed. Lunar holidays are entered from the yearly notices, never computed. Days of 2027 for which no
 * notice is known yet say so. An agency enters what differs for itself; a correction of this list is a new day there.
 *
 * @see domain.md 4.3
 */
const table = `
2024-01-01 | HOLIDAY          | Tết Dương lịch; Bộ luật Lao động 2019, Điều 112
2024-02-08 | HOLIDAY          | Tết Nguyên đán Giáp Thìn; thông báo của Bộ Lao động – Thương binh và Xã hội (nghỉ 08–14/02/2024)
2024-02-09 | HOLIDAY          | Tết Nguyên đán Giáp Thìn; thông báo của Bộ Lao động – Thương binh và Xã hội (nghỉ 08–14/02/2024)
2024-02-10 | HOLIDAY          | Tết Nguyên đán Giáp Thìn; thông báo của Bộ Lao động – Thương binh và Xã hội (nghỉ 08–14/02/2024)
2024-02-11 | HOLIDAY          | Tết Nguyên đán Giáp Thìn; thông báo của Bộ Lao động – Thương binh và Xã hội (nghỉ 08–14/02/2024)
2024-02-12 | HOLIDAY          | Tết Nguyên đán Giáp Thìn; thông báo của Bộ Lao động – Thương binh và Xã hội (nghỉ 08–14/02/2024)
2024-02-13 | COMPENSATORY_OFF | Nghỉ bù Tết Nguyên đán Giáp Thìn; Bộ luật Lao động 2019, khoản 3 Điều 111
2024-02-14 | COMPENSATORY_OFF | Nghỉ bù Tết Nguyên đán Giáp Thìn; Bộ luật Lao động 2019, khoản 3 Điều 111
2024-04-18 | HOLIDAY          | Giỗ Tổ Hùng Vương (10/3 âm lịch); Bộ luật Lao động 2019, Điều 112
2024-04-29 | SWAP_OFF         | Hoán đổi với thứ Bảy 04/5/2024; Công văn 2450/VPCP-KGVX ngày 12/4/2024
2024-04-30 | HOLIDAY          | Ngày Chiến thắng; Bộ luật Lao động 2019, Điều 112
2024-05-01 | HOLIDAY          | Ngày Quốc tế lao động; Bộ luật Lao động 2019, Điều 112
2024-05-04 | SWAP_WORKING     | Làm bù cho thứ Hai 29/4/2024; Công văn 2450/VPCP-KGVX ngày 12/4/2024
2024-09-02 | HOLIDAY          | Quốc khánh; Bộ luật Lao động 2019, Điều 112
2024-09-03 | HOLIDAY          | Quốc khánh, ngày liền kề; thông báo của Bộ Lao động – Thương binh và Xã hội (nghỉ 31/8–03/9/2024)
2025-01-01 | HOLIDAY          | Tết Dương lịch; Bộ luật Lao động 2019, Điều 112
2025-01-27 | HOLIDAY          | Tết Nguyên đán Ất Tỵ (nghỉ 25/01–02/02/2025); Công văn 8726/VPCP-KGVX ngày 26/11/2024
2025-01-28 | HOLIDAY          | Tết Nguyên đán Ất Tỵ (nghỉ 25/01–02/02/2025); Công văn 8726/VPCP-KGVX ngày 26/11/2024
2025-01-29 | HOLIDAY          | Tết Nguyên đán Ất Tỵ (nghỉ 25/01–02/02/2025); Công văn 8726/VPCP-KGVX ngày 26/11/2024
2025-01-30 | HOLIDAY          | Tết Nguyên đán Ất Tỵ (nghỉ 25/01–02/02/2025); Công văn 8726/VPCP-KGVX ngày 26/11/2024
2025-01-31 | HOLIDAY          | Tết Nguyên đán Ất Tỵ (nghỉ 25/01–02/02/2025); Công văn 8726/VPCP-KGVX ngày 26/11/2024
2025-04-07 | HOLIDAY          | Giỗ Tổ Hùng Vương (10/3 âm lịch); Bộ luật Lao động 2019, Điều 112
2025-04-26 | SWAP_WORKING     | Làm bù cho thứ Sáu 02/5/2025; Công văn 8726/VPCP-KGVX ngày 26/11/2024
2025-04-30 | HOLIDAY          | Ngày Chiến thắng; Bộ luật Lao động 2019, Điều 112
2025-05-01 | HOLIDAY          | Ngày Quốc tế lao động; Bộ luật Lao động 2019, Điều 112
2025-05-02 | SWAP_OFF         | Hoán đổi với thứ Bảy 26/4/2025; Công văn 8726/VPCP-KGVX ngày 26/11/2024
2025-09-01 | HOLIDAY          | Quốc khánh, ngày liền kề (nghỉ 30/8–02/9/2025); Công văn 8726/VPCP-KGVX ngày 26/11/2024
2025-09-02 | HOLIDAY          | Quốc khánh; Bộ luật Lao động 2019, Điều 112
2026-01-01 | HOLIDAY          | Tết Dương lịch; Bộ luật Lao động 2019, Điều 112
2026-01-02 | SWAP_OFF         | Hoán đổi với thứ Bảy 10/01/2026 (theo báo chí, cần đối chiếu văn bản)
2026-01-10 | SWAP_WORKING     | Làm bù cho thứ Sáu 02/01/2026 (theo báo chí, cần đối chiếu văn bản)
2026-02-16 | HOLIDAY          | Tết Nguyên đán Bính Ngọ; Thông báo 9441 ngày 16/10/2025
2026-02-17 | HOLIDAY          | Tết Nguyên đán Bính Ngọ; Thông báo 9441 ngày 16/10/2025
2026-02-18 | HOLIDAY          | Tết Nguyên đán Bính Ngọ; Thông báo 9441 ngày 16/10/2025
2026-02-19 | HOLIDAY          | Tết Nguyên đán Bính Ngọ; Thông báo 9441 ngày 16/10/2025
2026-02-20 | HOLIDAY          | Tết Nguyên đán Bính Ngọ; Thông báo 9441 ngày 16/10/2025
2026-04-26 | HOLIDAY          | Giỗ Tổ Hùng Vương (10/3 âm lịch); Bộ luật Lao động 2019, Điều 112
2026-04-27 | COMPENSATORY_OFF | Nghỉ bù Giỗ Tổ Hùng Vương (Chủ nhật 26/4/2026); Bộ luật Lao động 2019, khoản 3 Điều 111
2026-04-30 | HOLIDAY          | Ngày Chiến thắng; Bộ luật Lao động 2019, Điều 112
2026-05-01 | HOLIDAY          | Ngày Quốc tế lao động; Bộ luật Lao động 2019, Điều 112
2026-08-22 | SWAP_WORKING     | Làm bù cho thứ Hai 31/8/2026 (theo phương án nghỉ Quốc khánh 2026, cần đối chiếu văn bản)
2026-08-31 | SWAP_OFF         | Hoán đổi với thứ Bảy 22/8/2026 (theo phương án nghỉ Quốc khánh 2026, cần đối chiếu văn bản)
2026-09-01 | HOLIDAY          | Quốc khánh, ngày liền kề (theo phương án nghỉ Quốc khánh 2026, cần đối chiếu văn bản)
2026-09-02 | HOLIDAY          | Quốc khánh; Bộ luật Lao động 2019, Điều 112
2027-01-01 | HOLIDAY          | Tết Dương lịch; Bộ luật Lao động 2019, Điều 112
2027-02-05 | HOLIDAY          | Dự kiến, chờ thông báo năm 2027: Tết Nguyên đán Đinh Mùi; Bộ luật Lao động 2019, Điều 112
2027-02-06 | HOLIDAY          | Dự kiến, chờ thông báo năm 2027: Tết Nguyên đán Đinh Mùi; Bộ luật Lao động 2019, Điều 112
2027-02-07 | HOLIDAY          | Dự kiến, chờ thông báo năm 2027: Tết Nguyên đán Đinh Mùi; Bộ luật Lao động 2019, Điều 112
2027-02-08 | HOLIDAY          | Dự kiến, chờ thông báo năm 2027: Tết Nguyên đán Đinh Mùi; Bộ luật Lao động 2019, Điều 112
2027-02-09 | HOLIDAY          | Dự kiến, chờ thông báo năm 2027: Tết Nguyên đán Đinh Mùi; Bộ luật Lao động 2019, Điều 112
2027-02-10 | COMPENSATORY_OFF | Dự kiến, chờ thông báo năm 2027: nghỉ bù Tết; Bộ luật Lao động 2019, khoản 3 Điều 111
2027-02-11 | COMPENSATORY_OFF | Dự kiến, chờ thông báo năm 2027: nghỉ bù Tết; Bộ luật Lao động 2019, khoản 3 Điều 111
2027-04-16 | HOLIDAY          | Dự kiến, chờ thông báo năm 2027: Giỗ Tổ Hùng Vương (10/3 âm lịch); Bộ luật Lao động 2019, Điều 112
2027-04-30 | HOLIDAY          | Ngày Chiến thắng; Bộ luật Lao động 2019, Điều 112
2027-05-01 | HOLIDAY          | Ngày Quốc tế lao động; Bộ luật Lao động 2019, Điều 112
2027-05-03 | COMPENSATORY_OFF | Dự kiến, chờ thông báo năm 2027: nghỉ bù thứ Bảy 01/5/2027; Bộ luật Lao động 2019, khoản 3 Điều 111
2027-09-02 | HOLIDAY          | Quốc khánh; Bộ luật Lao động 2019, Điều 112
2027-09-03 | HOLIDAY          | Dự kiến, chờ thông báo năm 2027: Quốc khánh, ngày liền kề; Bộ luật Lao động 2019, Điều 112
`;

/** When this list was last put in order. */
const recordedAt = '2026-11-01T00:00:00.000Z';

/** The days as data, in order. */
export const standardWorkingDays: readonly { day: string; kind: string; source: string }[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [day = '', kind = '', source = ''] = line.split('|').map((cell) => cell.trim());
    return { day, kind, source };
  });

/** Makes sure the national days are there; what is there already, superseded or not, stays as it is. */
export async function insertStandardWorkingDays(tx: Executor): Promise<void> {
  await tx
    .insert(calendarDay)
    .values(standardWorkingDays.map((one) => ({ ...one, id: idOf(one.day), agencyId: null, recordedAt })))
    .onConflictDoNothing();
}

/** The same id for the same day on every installation. */
function idOf(day: string): string {
  return `01474c9a-6c00-7002-8000-0000${day.replaceAll('-', '')}`;
}
