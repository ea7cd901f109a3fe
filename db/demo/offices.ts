import { agencies } from './agencies.js';
import { communes } from './communes.js';
import { addDays } from './day.js';
import { readTable } from './table.js';

/** One term of one person in one office. `key` names the office: agency and role. */
export interface Term {
  key: string;
  agency: string;
  kind: string;
  title: string;
  titleEn: string;
  isHead: boolean;
  /** "Ông" or "Bà" before the name. */
  person: string;
  from: string;
  to: string | null;
}

/** Since when everybody of the demo holds office, and its schedules are in force. */
export const startOfTerm = '2025-07-01';
const daysSinceChange = 40;

const cityTerms = readTable(
  ['agency', 'role', 'kind', 'head', 'person', 'title', 'titleEn'],
  `
ubnd-thanh-pho           | chair     | COMMITTEE_CHAIR        | x | Ông Nguyễn Hoàng Minh Triều | Chủ tịch UBND thành phố Đà Nẵng                       | Chairperson of the Da Nang City People's Committee
thanh-uy                 | deputy    | PARTY_DEPUTY_SECRETARY |   | Ông Nguyễn Hoàng Minh Triều | Phó Bí thư Thành ủy Đà Nẵng                           | Deputy Secretary of the Da Nang City Party Committee
ubnd-thanh-pho           | vice      | COMMITTEE_VICE_CHAIR   |   | Bà Trần Lê Thảo Nguyên Vũ   | Phó Chủ tịch UBND thành phố Đà Nẵng                   | Vice Chairperson of the Da Nang City People's Committee
thanh-uy                 | secretary | PARTY_SECRETARY        | x | Ông Lê Đình Trường Sơn Hải  | Bí thư Thành ủy Đà Nẵng                               | Secretary of the Da Nang City Party Committee
hdnd-thanh-pho           | chair     | COUNCIL_CHAIR          | x | Bà Phạm Vũ Hạ Lam Giang     | Chủ tịch HĐND thành phố Đà Nẵng                       | Chairperson of the Da Nang City People's Council
thuong-truc-hdnd-thanh-pho | vice    | COUNCIL_VICE_CHAIR     |   | Ông Đặng Phúc Thiên Bảo Ân  | Phó Chủ tịch HĐND thành phố Đà Nẵng                   | Vice Chairperson of the Da Nang City People's Council
doan-dai-bieu-quoc-hoi   | head      | NA_DELEGATION_HEAD     | x | Ông Huỳnh Kim Vĩnh Thụy     | Trưởng Đoàn đại biểu Quốc hội thành phố Đà Nẵng       | Head of the Da Nang delegation to the National Assembly
doan-dai-bieu-quoc-hoi   | vice      | NA_DELEGATION_HEAD     |   | Bà Dương Ngọc Nhật Hạ Vi    | Phó Trưởng Đoàn đại biểu Quốc hội thành phố Đà Nẵng   | Deputy Head of the Da Nang delegation to the National Assembly
van-phong-ubnd-thanh-pho | chief     | CHIEF_OF_OFFICE        | x | Ông Hồ Sĩ Quang Đạt Nhân    | Chánh Văn phòng UBND thành phố Đà Nẵng                | Chief of Office of the Da Nang City People's Committee
ban-tiep-cong-dan        | head      | BOARD_HEAD             | x | Bà Cao Thị Diệu Hòa An      | Trưởng Ban Tiếp công dân thành phố Đà Nẵng            | Head of the Da Nang Citizen Reception Board
ban-tiep-cong-dan        | officer   | RECEPTION_OFFICER      |   | Ông Mai Xuân Nhẫn Từ        | Công chức tiếp công dân, Ban Tiếp công dân thành phố  | Reception officer of the Da Nang Citizen Reception Board
thanh-tra-thanh-pho      | chief     | CHIEF_INSPECTOR        | x | Ông Vũ Trọng Thanh Liêm Chính | Chánh Thanh tra thành phố Đà Nẵng                   | Chief Inspector of Da Nang city
dang-uy-xa-thang-binh    | secretary | PARTY_SECRETARY        | x | Ông Ngô Tấn Phong Điền Lộc  | Bí thư Đảng ủy xã Thăng Bình                          | Secretary of the Thang Binh Commune Party Committee
`,
);

const departmentHeads = readTable(
  ['agency', 'director', 'deputy'],
  `
so-nong-nghiep-va-moi-truong | Bà Tạ Thị Mộc Miên Thảo    | Ông Châu Vĩnh Lâm Tuyền
so-xay-dung                  | Ông Bùi Hữu Kiến Thạch     | Bà Hà Thị Lan Viên Kiều
so-tai-chinh                 | Ông Đỗ Công Toàn Ngân      | Bà Lâm Thị Minh Châu Sa
so-noi-vu                    | Bà Phan Thị Ái Nhân Tâm    | Ông Triệu Quốc Hiền Đức
so-giao-duc-va-dao-tao       | Ông Giang Văn Học Hải      | Bà Tống Thị Tuệ Khai
so-y-te                      | Bà Nông Thị Bạch Đàn       | Ông Lò Văn Khang Ninh
`,
);

/** Every term of the demo; one chair has changed forty days before `today`, in the middle of the term. */
export function termsAround(today: string): Term[] {
  const change = addDays(today, -daysSinceChange);
  return [
    ...cityTerms.map(cityTerm),
    ...departmentHeads.flatMap(departmentTerms),
    ...communeTerms(change),
    districtTerm,
  ];
}

/** Who holds an office on a day. The office stays; the person may change. */
export function holderOn(terms: readonly Term[], key: string, day: string): Term {
  const found = terms.find((one) => one.key === key && one.from <= day && (one.to === null || one.to >= day));
  if (!found) throw new Error(`Nobody of the demo is ${key} on ${day}`);
  return found;
}

/** Who heads an agency on a day; null when nobody of the demo does. */
export function headOn(terms: readonly Term[], agency: string, day: string): Term | null {
  const holds = (one: Term) => one.from <= day && (one.to === null || one.to >= day);
  return terms.find((one) => one.agency === agency && one.isHead && holds(one)) ?? null;
}

/** The office of the person who stands in when the given one cannot receive, if there is one. */
export function deputyOffice(terms: readonly Term[], key: string): string | null {
  const [agency] = key.split(':');
  const wanted = agency === 'hdnd-thanh-pho' ? 'thuong-truc-hdnd-thanh-pho' : agency;
  return terms.find((one) => one.agency === wanted && one.key.endsWith(':vice'))?.key ?? null;
}

function cityTerm(row: (typeof cityTerms)[number]): Term {
  return { ...row, key: `${row.agency}:${row.role}`, isHead: row.head === 'x', from: startOfTerm, to: null };
}

function departmentTerms(row: (typeof departmentHeads)[number]): Term[] {
  const agency = agencies.find((one) => one.slug === row.agency);
  const common = { agency: row.agency, from: startOfTerm, to: null };
  const names = [agency?.shortName ?? '', (agency?.nameEn ?? '').replace(/^Da Nang /, '')];
  const director = {
    ...common,
    key: `${row.agency}:chair`,
    kind: 'DEPARTMENT_DIRECTOR',
    isHead: true,
    person: row.director,
  };
  const deputy = {
    ...common,
    key: `${row.agency}:vice`,
    kind: 'DEPARTMENT_DEPUTY_DIRECTOR',
    isHead: false,
    person: row.deputy,
  };
  return [
    { ...director, title: `Giám đốc ${names[0]}`, titleEn: `Director of the ${names[1]}` },
    { ...deputy, title: `Phó Giám đốc ${names[0]}`, titleEn: `Deputy Director of the ${names[1]}` },
  ];
}

function communeTerms(change: string): Term[] {
  return communes.flatMap((commune) => {
    const agency = `ubnd-${commune.slug}`;
    const place = `UBND ${commune.type} ${commune.name}`;
    const chair: Term = {
      key: `${agency}:chair`,
      agency,
      kind: 'COMMITTEE_CHAIR',
      title: `Chủ tịch ${place}`,
      titleEn: `Chairperson of the ${commune.nameEn} People's Committee`,
      isHead: true,
      person: commune.chair,
      from: startOfTerm,
      to: null,
    };
    const vice: Term = {
      ...chair,
      key: `${agency}:vice`,
      kind: 'COMMITTEE_VICE_CHAIR',
      title: `Phó Chủ tịch ${place}`,
      titleEn: `Vice Chairperson of the ${commune.nameEn} People's Committee`,
      isHead: false,
      person: commune.vice,
    };
    if (commune.slug !== 'xa-thang-an') return [chair, vice];
    const before: Term = { ...chair, person: 'Ông Thân Trọng Sóng Êm', to: addDays(change, -1) };
    return [before, { ...chair, from: change }, vice];
  });
}

/** The chair of the district that ended leads one of its successors now. */
const districtTerm: Term = {
  key: 'ubnd-huyen-thang-binh:chair',
  agency: 'ubnd-huyen-thang-binh',
  kind: 'COMMITTEE_CHAIR',
  title: 'Chủ tịch UBND huyện Thăng Bình',
  titleEn: "Chairperson of the Thang Binh District People's Committee",
  isHead: true,
  person: 'Ông Trương Hoài Nam Cát',
  from: '2021-07-01',
  to: '2025-06-30',
};
