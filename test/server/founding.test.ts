import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Founded, foundTree } from '../../server/accounts/found.js';
import { createPasswords } from '../../server/staff/passwords.js';
import { keep, peopleOf } from '../support/accounts.js';
import { deskFor, makeStaff, tryToSignIn } from '../support/desk.js';
import { makeAgency } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const agency = {
  ...{ name: 'Ủy ban nhân dân tỉnh Mới', shortName: 'UBND tỉnh Mới', slug: 'ubnd-tinh-moi' },
  ...{ kind: 'PEOPLES_COMMITTEE', level: 'PROVINCE' },
};
const own = 'bốn con trâu ăn cỏ đêm';

function found(given: { username?: string; slug?: string } = {}): Promise<Founded> {
  const { db, clock, keys } = server;
  const founder = { db, now: clock.now, keys, passwords: createPasswords() };
  const wish = { agency: { ...agency, slug: given.slug ?? agency.slug }, fullName: 'Nguyễn Văn Đầu' };
  return foundTree(founder, { ...wish, username: given.username ?? 'QuanTri' });
}

function passwordOf(founded: Founded): string {
  if (founded.kind !== 'Founded') throw new Error(founded.kind);
  return founded.oneTimePassword;
}

describe('An empty installation', () => {
  it('gets its first tree and an administrator, who lets everybody else in', async () => {
    const password = passwordOf(await found());
    const desk = await deskFor(server, 'quantri', password);
    await keep(desk, 'changeOwnPassword', { password, newPassword: own });
    const { agencies } = await desk.ask<{
      agencies: { nodes: { id: string; slug: string; parentId: string | null }[] };
    }>('{ agencies { nodes { id slug parentId } } }');
    expect(agencies.nodes).toMatchObject([{ slug: 'ubnd-tinh-moi', parentId: null }]);
    const agencyId = agencies.nodes[0]?.id ?? '';
    const grants = [{ role: 'SECRETARY', agencyId }];
    await keep(desk, 'createAccount', { username: 'thuky', fullName: 'Lê Thị Thư', grants });
    expect((await peopleOf(desk, agencyId))?.map((one) => one.username)).toEqual(['thuky', 'quantri']);
  });

  it('lets the same administrator in again who has lost the way, and ends what was open', async () => {
    const before = await deskFor(server, 'quantri', own);
    const password = passwordOf(await found());
    await expect(before.ask('{ me { username } }')).rejects.toThrow('UNAUTHENTICATED');
    await deskFor(server, 'quantri', password);
    const { data } = await tryToSignIn(server, { username: 'quantri', password: own });
    expect(data?.signIn.__typename).toBe('SignInRefused');
  });

  it('is no way into anybody else’s desk, nor to the top of what is below something', async () => {
    const slug = 'xa-ben-duoi';
    const parentId = await makeAgency(server.db);
    await makeAgency(server.db, { slug, parentId });
    const { username } = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: parentId }]);
    expect(await found({ username })).toEqual({ kind: 'UsernameTaken' });
    expect(await found({ username: 'ai-do', slug })).toEqual({ kind: 'NoRoot' });
    expect(await found({ username: 'Có dấu' })).toMatchObject({ kind: 'FieldsInvalid' });
  });
});
