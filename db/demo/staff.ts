import type { staffAccount, staffRole } from '../tables/staff.js';
import { agencies, branchAbove } from './agencies.js';
import { demoId } from './demo-id.js';
import { agencyId, founded } from './structure-rows.js';

/** A way into the desk of the demo, for printing at the start. */
export interface SignIn {
  username: string;
  password: string;
  who: string;
}

interface Account extends SignIn {
  fullName: string;
  role: 'ADMINISTRATOR' | 'SECRETARY';
  agencies: readonly string[];
}

const roots = agencies.filter((one) => one.parent === null).map((one) => one.slug);

const accounts: readonly Account[] = [
  {
    username: 'quantri',
    password: 'sen-no-dau-ha-2026',
    who: 'Quản trị toàn thành phố',
    fullName: 'Lưu Thị Quản Bình',
    role: 'ADMINISTRATOR',
    agencies: roots,
  },
  {
    username: 'thuky.tinh',
    password: 'gio-nam-ngoai-hien',
    who: 'Thư ký UBND thành phố và các cơ quan trực thuộc',
    fullName: 'Đào Văn Thư Hiên',
    role: 'SECRETARY',
    agencies: ['ubnd-thanh-pho'],
  },
  {
    username: 'thuky.xa',
    password: 'lua-vang-thang-binh',
    who: 'Thư ký UBND xã Thăng Bình',
    fullName: 'Hồ Thị Lúa Sa',
    role: 'SECRETARY',
    agencies: ['ubnd-xa-thang-binh'],
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
  const roles: (typeof staffRole.$inferInsert)[] = accounts.flatMap((one) =>
    one.agencies.map((slug) => ({
      id: demoId(`role ${one.role} of ${one.username} in ${slug}`, founded),
      accountId: accountId(one.username),
      agencyId: agencyId(slug),
      role: one.role,
      grantedAt: founded,
    })),
  );
  return { accounts: rows, roles };
}

/** The account that writes for an agency: its own secretary's, else the one of the nearest body above that has one. */
export function accountOf(agency: string): string {
  const above = branchAbove(agency).map((one) => one.slug);
  const own = above.flatMap((slug) =>
    accounts.filter((one) => one.role === 'SECRETARY' && one.agencies.includes(slug)),
  );
  return accountId(own[0]?.username ?? 'quantri');
}

function accountId(username: string): string {
  return demoId(`staff ${username}`, founded);
}
