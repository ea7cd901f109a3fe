import { communes } from './communes.js';
import { readTable } from './table.js';

/** An agency of the demo. `null` where nothing is told; the branch above follows from `parent`. */
export interface AgencySeed {
  slug: string;
  name: string;
  shortName: string;
  nameEn: string;
  kind: string;
  level: string;
  unitCode: string | null;
  parent: string | null;
  validFrom: string;
  validTo: string | null;
  address: string | null;
  /** Last four digits; the block 0236 000 is nobody's. */
  extension: string | null;
}

const startOfTwoTiers = '2025-07-01';
const endOfThreeTiers = '2025-06-30';

const cityBodies = readTable(
  ['slug', 'kind', 'parent', 'name', 'shortName', 'nameEn', 'street', 'extension'],
  `
ubnd-thanh-pho             | PEOPLES_COMMITTEE        |                        | Ủy ban nhân dân thành phố Đà Nẵng                            | UBND thành phố                 | Da Nang City People's Committee                           | Số 10 đường Hoa Phượng, phường Hải Châu | 1001
thanh-uy                   | PARTY_COMMITTEE          |                        | Thành ủy Đà Nẵng                                             | Thành ủy                       | Da Nang City Party Committee                              | Số 72 đường Bằng Lăng, phường Hải Châu  | 1002
hdnd-thanh-pho             | PEOPLES_COUNCIL          |                        | Hội đồng nhân dân thành phố Đà Nẵng                          | HĐND thành phố                 | Da Nang City People's Council                             | Số 36 đường Hoa Phượng, phường Hải Châu | 1003
thuong-truc-hdnd-thanh-pho | PEOPLES_COUNCIL_STANDING | hdnd-thanh-pho         | Thường trực Hội đồng nhân dân thành phố Đà Nẵng              | Thường trực HĐND thành phố     | Standing Committee of the Da Nang City People's Council   | Số 36 đường Hoa Phượng, phường Hải Châu | 1004
doan-dai-bieu-quoc-hoi     | NA_DELEGATION            |                        | Đoàn đại biểu Quốc hội thành phố Đà Nẵng                     | Đoàn ĐBQH thành phố            | Da Nang delegation to the National Assembly               | Số 36 đường Hoa Phượng, phường Hải Châu | 1005
mttq-thanh-pho             | FATHERLAND_FRONT         |                        | Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Đà Nẵng           | Ủy ban MTTQ Việt Nam thành phố | Viet Nam Fatherland Front of Da Nang city                 | Số 15 đường Bằng Lăng, phường Hải Châu  | 1006
van-phong-ubnd-thanh-pho   | SECRETARIAT_OFFICE       | ubnd-thanh-pho         | Văn phòng Ủy ban nhân dân thành phố Đà Nẵng                  | Văn phòng UBND thành phố       | Office of the Da Nang City People's Committee             | Số 10 đường Hoa Phượng, phường Hải Châu | 1010
ban-tiep-cong-dan          | CITIZEN_RECEPTION_BOARD  | van-phong-ubnd-thanh-pho | Ban Tiếp công dân thành phố Đà Nẵng                        | Ban Tiếp công dân thành phố    | Da Nang Citizen Reception Board                           | Số 8 đường Ngọc Lan, phường Hải Châu    | 1011
thanh-tra-thanh-pho        | INSPECTORATE             | ubnd-thanh-pho         | Thanh tra thành phố Đà Nẵng                                  | Thanh tra thành phố            | Da Nang City Inspectorate                                 | Số 21 đường Ngọc Lan, phường Hải Châu   | 1020
so-nong-nghiep-va-moi-truong | DEPARTMENT             | ubnd-thanh-pho         | Sở Nông nghiệp và Môi trường thành phố Đà Nẵng               | Sở Nông nghiệp và Môi trường   | Da Nang Department of Agriculture and Environment         | Số 5 đường Lộc Vừng, phường Hải Châu    | 1021
so-xay-dung                | DEPARTMENT               | ubnd-thanh-pho         | Sở Xây dựng thành phố Đà Nẵng                                | Sở Xây dựng                    | Da Nang Department of Construction                        | Số 17 đường Lộc Vừng, phường Hải Châu   | 1022
so-tai-chinh               | DEPARTMENT               | ubnd-thanh-pho         | Sở Tài chính thành phố Đà Nẵng                               | Sở Tài chính                   | Da Nang Department of Finance                             | Số 29 đường Lộc Vừng, phường Hải Châu   | 1023
so-noi-vu                  | DEPARTMENT               | ubnd-thanh-pho         | Sở Nội vụ thành phố Đà Nẵng                                  | Sở Nội vụ                      | Da Nang Department of Home Affairs                        | Số 41 đường Lộc Vừng, phường Hải Châu   | 1024
so-giao-duc-va-dao-tao     | DEPARTMENT               | ubnd-thanh-pho         | Sở Giáo dục và Đào tạo thành phố Đà Nẵng                     | Sở Giáo dục và Đào tạo         | Da Nang Department of Education and Training              | Số 6 đường Muồng Vàng, phường Sơn Trà   | 1025
so-y-te                    | DEPARTMENT               | ubnd-thanh-pho         | Sở Y tế thành phố Đà Nẵng                                    | Sở Y tế                        | Da Nang Department of Health                              | Số 18 đường Muồng Vàng, phường Sơn Trà  | 1026
`,
);

const endedBodies = readTable(
  ['slug', 'level', 'parent', 'validFrom', 'name', 'shortName', 'nameEn'],
  `
ubnd-thanh-pho-da-nang-den-2025 | PROVINCE |                     | 1997-01-01 | Ủy ban nhân dân thành phố Đà Nẵng (đến ngày 30/6/2025) | UBND thành phố Đà Nẵng (cũ) | Da Nang City People's Committee (until 30 June 2025)
ubnd-tinh-quang-nam             | PROVINCE |                     | 1997-01-01 | Ủy ban nhân dân tỉnh Quảng Nam                         | UBND tỉnh Quảng Nam         | Quang Nam Provincial People's Committee (until 30 June 2025)
ubnd-huyen-thang-binh           | DISTRICT | ubnd-tinh-quang-nam | 1997-01-01 | Ủy ban nhân dân huyện Thăng Bình                       | UBND huyện Thăng Bình       | Thang Binh District People's Committee (until 30 June 2025)
`,
);

/** Which body took over from which. */
export const successions: readonly { predecessor: string; successors: readonly string[] }[] = [
  { predecessor: 'ubnd-thanh-pho-da-nang-den-2025', successors: ['ubnd-thanh-pho'] },
  { predecessor: 'ubnd-tinh-quang-nam', successors: ['ubnd-thanh-pho'] },
  {
    predecessor: 'ubnd-huyen-thang-binh',
    successors: ['ubnd-xa-thang-binh', 'ubnd-xa-thang-an', 'ubnd-xa-thang-dien'],
  },
];

export const successionDocument =
  'Sắp xếp đơn vị hành chính và tổ chức chính quyền địa phương hai cấp từ ngày 01/7/2025';

/** Every agency, parents before children. */
export const agencies: readonly AgencySeed[] = [
  ...endedBodies.map((one) => ({
    ...one,
    kind: 'PEOPLES_COMMITTEE',
    unitCode: null,
    parent: one.parent || null,
    validTo: endOfThreeTiers,
    address: null,
    extension: null,
  })),
  ...cityBodies.map((one) => ({
    ...one,
    level: 'PROVINCE',
    unitCode: '48',
    parent: one.parent || null,
    validFrom: startOfTwoTiers,
    validTo: null,
    address: `${one.street}, thành phố Đà Nẵng`,
  })),
  ...communes.map((one, i) => ({
    slug: `ubnd-${one.slug}`,
    kind: 'PEOPLES_COMMITTEE',
    name: `Ủy ban nhân dân ${one.type} ${one.name}`,
    shortName: `UBND ${one.type} ${one.name}`,
    nameEn: `${one.nameEn} People's Committee`,
    level: 'COMMUNE',
    unitCode: one.code,
    parent: 'ubnd-thanh-pho',
    validFrom: startOfTwoTiers,
    validTo: null,
    address: `${one.street}, ${one.type} ${one.name}, thành phố Đà Nẵng`,
    extension: String(2001 + i),
  })),
  {
    slug: 'dang-uy-xa-thang-binh',
    kind: 'PARTY_COMMITTEE',
    name: 'Đảng ủy xã Thăng Bình',
    shortName: 'Đảng ủy xã Thăng Bình',
    nameEn: 'Thang Binh Commune Party Committee',
    level: 'COMMUNE',
    unitCode: '20791',
    parent: 'thanh-uy',
    validFrom: startOfTwoTiers,
    validTo: null,
    address: 'Số 22 đường Hương Sen, xã Thăng Bình, thành phố Đà Nẵng',
    extension: '2101',
  },
];

/** An agency that must be there. */
export function agencyOf(slug: string): AgencySeed {
  const found = agencies.find((one) => one.slug === slug);
  if (!found) throw new Error(`The demo has no agency ${slug}`);
  return found;
}

/** The agency and everything above it, nearest first. */
export function branchAbove(slug: string): AgencySeed[] {
  const own = agencyOf(slug);
  return own.parent === null ? [own] : [own, ...branchAbove(own.parent)];
}
