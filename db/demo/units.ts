import type { administrativeUnit } from '../tables/administrative-unit.js';

type UnitRow = typeof administrativeUnit.$inferInsert;

/** The few units the demo speaks of; two of them are called Thăng Bình, in two provinces. Codes and names are official. */
export const units: readonly UnitRow[] = [
  province('38', 'Thanh Hoá', 'Tỉnh'),
  unit('16342', 'Thăng Bình', 'Xã', '38'),
  province('48', 'Đà Nẵng', 'Thành phố'),
  unit('20200', 'Hoà Khánh', 'Phường', '48'),
  unit('20242', 'Hải Châu', 'Phường', '48'),
  unit('20263', 'Sơn Trà', 'Phường', '48'),
  unit('20320', 'Hoà Vang', 'Xã', '48'),
  unit('20341', 'Tam Kỳ', 'Phường', '48'),
  unit('20410', 'Hội An', 'Phường', '48'),
  unit('20455', 'Tây Giang', 'Xã', '48'),
  unit('20791', 'Thăng Bình', 'Xã', '48'),
  unit('20794', 'Thăng An', 'Xã', '48'),
  unit('20848', 'Thăng Điền', 'Xã', '48'),
  unit('20944', 'Nam Trà My', 'Xã', '48'),
];

function province(code: string, name: string, type: string): UnitRow {
  return { code, name, fullName: `${type} ${name}`, type, parentCode: null };
}

function unit(code: string, name: string, type: string, parentCode: string): UnitRow {
  return { code, name, fullName: `${type} ${name}`, type, parentCode };
}
