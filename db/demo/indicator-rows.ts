import type { indicatorValue } from '../tables/indicator.js';
import { localDay } from './day.js';
import { demoId } from './demo-id.js';
import { accountOf } from './staff.js';
import { agencyId } from './structure-rows.js';
import { readTable } from './table.js';

const office = 'ubnd-thanh-pho';

const figures = readTable(
  ['code', 'title', 'unit', 'numerator', 'denominator', 'value', 'target'],
  `
NEW_RURAL_COMMUNES   | Xã đạt chuẩn nông thôn mới                      | xã         | 41 | 70 |     | 50
MOBILIZATION_MODELS  | Mô hình Dân vận khéo được công nhận             | mô hình    |    |    | 128 |
PROCEDURES_SHORTENED | Thủ tục hành chính rút ngắn thời gian giải quyết | thủ tục   |    |    | 36  |
MEDIATED_MATTERS     | Vụ việc hòa giải thành ở cơ sở                  | vụ việc    | 312 | 358 |   |
`,
);

/** Figures somebody typed in for the city and this year. */
export function demoIndicators(now: string): (typeof indicatorValue.$inferInsert)[] {
  const year = localDay(now).slice(0, 4);
  const number = (text: string) => (text === '' ? null : Number(text));
  return figures.map(({ code, title, unit, numerator, denominator, value, target }) => ({
    ...{ id: demoId(`indicator ${code}`, now), agencyId: agencyId(office), code, title, unit },
    ...{ fromDay: `${year}-01-01`, toDay: `${year}-12-31`, value: number(value), numerator: number(numerator) },
    ...{ denominator: number(denominator), target: number(target), targetDay: target ? `${year}-12-31` : null },
    source: `Báo cáo của Văn phòng UBND thành phố năm ${year} (số liệu minh họa)`,
    ...{ recordedBy: accountOf(office), recordedAt: now },
  }));
}
