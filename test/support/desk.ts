import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../db/client.js';
import { grantRole, insertAccount } from '../../db/staff.js';
import type { StaffRole } from '../../server/actor.js';
import { createPasswords } from '../../server/staff/passwords.js';
import { makeAgency, makePoint, makePosition, morning } from './make.js';
import type { Answer, TestServer } from './server.js';

export const password = 'mật khẩu của bài thử';

const passwords = createPasswords();
let hashed: Promise<string> | undefined;

/** Makes somebody who may sign in with `password`; roles in any number of agencies. */
export async function makeStaff(db: Database, roles: readonly StaffRole[], given: { username?: string } = {}) {
  hashed ??= passwords.hash(password);
  const id = uuidv7();
  const username = given.username ?? `thu-${id.slice(-12)}`;
  await insertAccount(db, {
    id,
    username,
    fullName: 'Phạm Thị Thử',
    passwordHash: await hashed,
    createdAt: morning,
  });
  for (const role of roles) await grantRole(db, { id: uuidv7(), accountId: id, grantedAt: morning, ...role });
  return { id, username };
}

export const signInMutation = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignedIn { account { fullName username } } ... on SignInRefused { message } }
}`;

/** Signs in and gives back the whole `Set-Cookie` with the answer. */
export async function tryToSignIn(server: TestServer, input: { username: string; password: string }) {
  const answer = await server.staffGql<{ signIn: { __typename: string; message?: string } }>(signInMutation, { input });
  return { ...answer, setCookie: answer.headers.get('set-cookie') };
}

/** The cookie of a fresh sign-in, as a browser would send it. */
export async function cookieOf(server: TestServer, username: string, word = password): Promise<string> {
  const { setCookie } = await tryToSignIn(server, { username, password: word });
  const cookie = setCookie?.split(';')[0];
  if (!cookie) throw new Error(`${username} could not sign in`);
  return cookie;
}

export interface Desk {
  /** Asks the staff graph as this person, and gives the data; errors fail the test. */
  ask<Data = Record<string, never>>(query: string, variables?: object): Promise<Data>;
  /** Asks and gives the whole answer. */
  answer<Data = Record<string, never>>(query: string, variables?: object): Promise<Answer<Data>>;
}

/** A signed-in person's view of the staff graph. */
export async function deskOf(server: TestServer, roles: readonly StaffRole[], locale = 'vi'): Promise<Desk> {
  const { username } = await makeStaff(server.db, roles);
  return deskFor(server, username, password, locale);
}

/** The staff graph as somebody sees it who is there already. */
export async function deskFor(server: TestServer, username: string, word = password, locale = 'vi'): Promise<Desk> {
  const headers = { cookie: await cookieOf(server, username, word), 'accept-language': locale };
  const answer: Desk['answer'] = (query, variables) => server.staffGql(query, variables, headers);
  return {
    answer,
    async ask<Data>(query: string, variables?: object) {
      const { data, errors } = await answer<Data>(query, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}

/** A province with a commune below it, a leader and a place in each, and a commune of another province. */
export async function makeProvince(db: Database) {
  const province = await makeAgency(db, { level: 'PROVINCE', name: 'Ủy ban nhân dân tỉnh Thử Nghiệm' });
  const commune = await makeAgency(db, { parentId: province, name: 'Ủy ban nhân dân xã Bình Thử' });
  const elsewhere = await makeAgency(db, { level: 'PROVINCE', name: 'Ủy ban nhân dân tỉnh Khác' });
  const [chair, deputy, communeChair, stranger] = [
    await makePosition(db, { agencyId: province, fullName: 'Trần Văn Mẫu', title: 'Chủ tịch UBND tỉnh' }),
    await makePosition(db, { agencyId: province, fullName: 'Đỗ Thị Mẫu', title: 'Phó Chủ tịch UBND tỉnh' }),
    await makePosition(db, { agencyId: commune }),
    await makePosition(db, { agencyId: elsewhere }),
  ];
  const point = await makePoint(db, { agencyId: province, name: 'Trụ sở tiếp công dân tỉnh' });
  const communePoint = await makePoint(db, { agencyId: commune });
  return { province, commune, elsewhere, chair, deputy, communeChair, stranger, point, communePoint };
}
