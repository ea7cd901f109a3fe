import { communes } from './communes.js';
import { lot, pick } from './lot.js';
import type { RegistrationSeed } from './registration-seed.js';

type Citizen = Omit<RegistrationSeed, 'id' | 'sessionId'>;

const families = words('Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Cao');
const middles = words('Thị Văn Ngọc Minh Thanh Quốc Hồng Kim Đức Thu Xuân Hữu Mỹ Công Bích Gia Tuyết');
const givens = words(
  'An Bình Châu Dũng Đạt Giang Hà Hạnh Hiền Hòa Hùng Khánh Lan Liên Long Mai Nam Nga Nhung Oanh Phúc Quỳnh Sơn Tâm Thắng Thảo Trang Tuấn Uyên Vinh Yến',
);
const minorityNames = [
  "H'Lan Ayun",
  'Y Blơ Kbuôr',
  'Alăng Thị Bhơ',
  "Bh'nướch Lâm",
  'Pơloong Nhân',
  'Hồ Thị Đêê',
  'Zơrâm Nhơi',
  'Ríah Dơr',
];
const combinations = families.length * middles.length * givens.length;
/** Has no factor in common with the number of combinations, so that every step finds another name. */
const stride = 7919;

/** Invents citizen number `n`: another name, phone and identity number for every number below ten thousand. */
export function citizenFor(n: number, needsNumber: boolean): Citizen {
  const label = `citizen ${n}`;
  const phone = `+8430${String(1_000_000 + n * 37).slice(-7)}`;
  const reach = lot(`${label} reach`, 10);
  const place = pick(label, communes);
  const hasNumber = needsNumber || lot(`${label} paper`, 3) === 0;
  return {
    fullName: n % 19 === 7 ? pick(label, minorityNames) : nameOf(n),
    phone: reach < 8 || n % 19 === 7 ? phone : null,
    email: reach >= 6 && reach < 9 ? `congdan${n}@thu.example` : null,
    address: hasNumber ? null : `Thôn ${1 + lot(label, 9)}, ${place.type} ${place.name}, thành phố Đà Nẵng`,
    identityNumber: hasNumber ? `000${String(100_000_000 + n * 7).slice(-9)}` : null,
  };
}

function nameOf(n: number): string {
  const at = (n * stride) % combinations;
  const family = families[at % families.length];
  const middle = middles[Math.floor(at / families.length) % middles.length];
  const given = givens[Math.floor(at / (families.length * middles.length))];
  return `${family} ${middle} ${given}`;
}

function words(text: string): string[] {
  return text.split(' ');
}
