import type { staffAccount, staffRole } from '../tables/staff.js';
import { agencies, branchAbove } from './agencies.js';
import { addDays, instantAt, localDay } from './day.js';
import { demoId } from './demo-id.js';
import { agencyId, founded, leaderId } from './structure-rows.js';

/** A way into the desk of the demo, for printing at the start. */
export interface SignIn {
  username: string;
  password: string;
  who: string;
}

type Role =
  | 'ADMINISTRATOR'
  | 'SECRETARY'
  | 'HEAD'
  | 'LEADER'
  | 'RECEPTIONIST'
  | 'CASE_HANDLER'
  | 'INSPECTOR'
  | 'FRONT_OBSERVER';

interface Account extends SignIn {
  fullName: string;
  roles: readonly Role[];
  agencies: readonly string[];
  /** Who the person is among the leaders. */
  leader?: string;
}

const city = ['ubnd-thanh-pho'];
/** The city’s own committee first: whoever works for all of them begins there. */
const roots = [...new Set([...city, ...agencies.filter((one) => one.parent === null).map((one) => one.slug)])];

const accounts: readonly Account[] = [
  {
    username: 'quantri',
    password: 'sen-no-dau-ha-2026',
    who: 'Quản trị toàn thành phố',
    fullName: 'Lưu Thị Quản Bình',
    roles: ['ADMINISTRATOR'],
    agencies: roots,
  },
  {
    username: 'thuky.tinh',
    password: 'gio-nam-ngoai-hien',
    who: 'Thư ký UBND thành phố và các cơ quan trực thuộc',
    fullName: 'Đào Văn Thư Hiên',
    roles: ['SECRETARY'],
    agencies: city,
  },
  {
    username: 'nguoiky.tinh',
    password: 'but-son-muc-tim-xanh',
    who: 'Người phê duyệt, ký, công bố của UBND thành phố',
    fullName: 'Kiều Thị Mực Lam',
    roles: ['HEAD'],
    agencies: city,
  },
  {
    username: 'thuky.xa',
    password: 'lua-vang-thang-binh',
    who: 'Thư ký UBND xã Thăng Bình, được ủy quyền phê duyệt',
    fullName: 'Hồ Thị Lúa Sa',
    roles: ['SECRETARY', 'HEAD'],
    agencies: ['ubnd-xa-thang-binh'],
  },
  {
    username: 'lanhdao',
    password: 'cau-rong-song-han-dem',
    who: 'Lãnh đạo tiếp công dân: Chủ tịch UBND thành phố',
    fullName: 'Nguyễn Hoàng Minh Triều',
    roles: ['LEADER'],
    agencies: city,
    leader: 'Ông Nguyễn Hoàng Minh Triều',
  },
  {
    username: 'tiepdon',
    password: 'cua-mo-don-khach-som',
    who: 'Cán bộ tiếp đón tại trụ sở tiếp công dân thành phố',
    fullName: 'Tô Thị Cửa Mai',
    roles: ['RECEPTIONIST'],
    agencies: city,
  },
  {
    username: 'thuly',
    password: 'giu-kin-nhu-da-ngu-hanh',
    who: 'Người thụ lý vụ việc được giao đích danh',
    fullName: 'Mạc Văn Kín Thạch',
    roles: ['CASE_HANDLER'],
    agencies: city,
  },
  {
    username: 'thanhtra',
    password: 'guong-sang-khong-bui-mo',
    who: 'Thanh tra thành phố: số liệu và nhật ký, không dữ liệu cá nhân',
    fullName: 'Vũ Thị Gương Thanh',
    roles: ['INSPECTOR'],
    agencies: city,
  },
  {
    username: 'mattran',
    password: 'muon-nha-cung-mot-long',
    who: 'Mặt trận giám sát: số liệu, không dữ liệu cá nhân',
    fullName: 'Lâm Văn Đoàn Kết',
    roles: ['FRONT_OBSERVER'],
    agencies: city,
  },
];

/** The sign-ins to print. The passwords are known to everybody who reads this file: for a demo only. */
export const signIns: readonly SignIn[] = accounts.map(({ username, password, who }) => ({ username, password, who }));

/** Accounts and their roles; hashing is slow on purpose and happens before any transaction begins. */
export async function staffRows(hashPassword: (plain: string) => Promise<string>) {
  const rows: (typeof staffAccount.$inferInsert)[] = [];
  for (const { username, fullName, password } of accounts) {
    rows.push({
      id: accountId(username),
      username,
      fullName,
      passwordHash: await hashPassword(password),
      createdAt: founded,
    });
  }
  return { accounts: rows, roles: accounts.flatMap(rolesOf) };
}

function rolesOf({ username, roles, agencies: slugs, leader }: Account): (typeof staffRole.$inferInsert)[] {
  return slugs.flatMap((slug, nth) =>
    roles.map((role) => ({
      id: demoId(`role ${role} of ${username} in ${slug}`, founded),
      accountId: accountId(username),
      agencyId: agencyId(slug),
      role,
      leaderId: leader ? leaderId(leader) : null,
      grantedAt: instantAt(addDays(localDay(founded), nth), '00:00'),
    })),
  );
}

/** The account that writes for an agency: its own secretary's, else the one of the nearest body above that has one. */
export function accountOf(agency: string): string {
  const above = branchAbove(agency).map((one) => one.slug);
  const own = above.flatMap((slug) =>
    accounts.filter((one) => one.roles.includes('SECRETARY') && one.agencies.includes(slug)),
  );
  return accountId(own[0]?.username ?? 'quantri');
}

/** The account of a sign-in of the demo. */
export function accountId(username: string): string {
  return demoId(`staff ${username}`, founded);
}
