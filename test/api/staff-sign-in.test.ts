import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, makeProvince, makeStaff, password, tryToSignIn } from '../support/desk.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let province: string;
beforeAll(async () => {
  server = await startServer();
  province = (await makeProvince(server.db)).province;
});
afterAll(() => server.close());

const secretary = () => makeStaff(server.db, [{ role: 'SECRETARY', agencyId: province }]);
const me = '{ me { fullName username roles { role agency { name } } sessions { device current } } }';
const isIn = async (cookie: string) => (await server.staffGql(me, {}, { cookie })).errors === undefined;

describe('Signing in', () => {
  it('sets a cookie that only this host gets and no script reads', async () => {
    const { username } = await secretary();
    const { data, setCookie } = await tryToSignIn(server, { username, password });
    expect(data).toEqual({ signIn: { __typename: 'SignedIn', account: { fullName: 'Phạm Thị Thử', username } } });
    expect(setCookie).toMatch(/^__Host-tiep_dan=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
  });

  it('tells who I am, with roles and browsers', async () => {
    const { username } = await secretary();
    const cookie = await cookieOf(server, username);
    const { data } = await server.staffGql(me, {}, { cookie, 'user-agent': 'another call' });
    expect(data).toEqual({
      me: {
        fullName: 'Phạm Thị Thử',
        username,
        roles: [{ role: 'SECRETARY', agency: { name: 'Ủy ban nhân dân tỉnh Thử Nghiệm' } }],
        sessions: [{ device: 'node', current: true }],
      },
    });
  });

  it('does not mind how the name is typed', async () => {
    const { username } = await secretary();
    const { data } = await tryToSignIn(server, { username: ` ${username.toUpperCase()} `, password });
    expect(data?.signIn.__typename).toBe('SignedIn');
  });

  it('answers a wrong password, an unknown name and a disabled account alike', async () => {
    const { username } = await secretary();
    const disabled = await secretary();
    await server.db.execute(sql`update staff_account set disabled_at = now() where id = ${disabled.id}`);
    const answers = await Promise.all([
      tryToSignIn(server, { username, password: 'sai' }),
      tryToSignIn(server, { username: 'khong-co-ai', password }),
      tryToSignIn(server, { username: disabled.username, password }),
    ]);
    for (const { status, data, setCookie } of answers) {
      expect({ status, data, setCookie }).toEqual({
        status: 200,
        data: { signIn: { __typename: 'SignInRefused', message: expect.stringContaining('chưa đúng') } },
        setCookie: null,
      });
    }
  });

  it('keeps no secret that opens the desk', async () => {
    const { username, id } = await secretary();
    const cookie = await cookieOf(server, username);
    const token = cookie.split('=')[1] ?? '';
    const [row] = await server.db.execute<{ all: string }>(
      sql`select string_agg(s::text, ' ') as all from staff_session s where account_id = ${id}`,
    );
    expect(row?.all).not.toContain(token);
    expect(server.logged()).not.toContain(token);
  });
});

describe('Guessing', () => {
  it('slows down one account from one address, without telling whether it exists, and forgets after the minute', async () => {
    const { username } = await secretary();
    for (const name of [username, 'khong-co-ai-het']) {
      for (let guess = 0; guess < 5; guess += 1)
        await tryToSignIn(server, { username: name, password: `sai ${guess}` });
      const { errors } = await tryToSignIn(server, { username: name, password });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 60 });
    }
    server.clock.pass(1);
    const { data } = await tryToSignIn(server, { username, password });
    expect(data?.signIn.__typename).toBe('SignedIn');
  });
});

describe('A sign-in', () => {
  it('ends at once when signed out, and is not revived', async () => {
    const { username } = await secretary();
    const cookie = await cookieOf(server, username);
    const { data, headers } = await server.staffGql('mutation { signOut { browsers } }', {}, { cookie });
    expect(data).toEqual({ signOut: { browsers: 1 } });
    expect(headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await isIn(cookie)).toBe(false);
  });

  it('ends on every browser when I say so', async () => {
    const { username } = await secretary();
    const [office, home] = [await cookieOf(server, username), await cookieOf(server, username)];
    const { data } = await server.staffGql('mutation { signOutEverywhere { browsers } }', {}, { cookie: office });
    expect(data).toEqual({ signOutEverywhere: { browsers: 2 } });
    expect([await isIn(office), await isIn(home)]).toEqual([false, false]);
  });

  it('ends at once when the account is disabled', async () => {
    const { username, id } = await secretary();
    const cookie = await cookieOf(server, username);
    expect(await isIn(cookie)).toBe(true);
    await server.db.execute(sql`update staff_account set disabled_at = now() where id = ${id}`);
    expect(await isIn(cookie)).toBe(false);
  });

  it('ends after half an hour without use, and after eight hours in any case', async () => {
    const { username } = await secretary();
    const idle = await cookieOf(server, username);
    const used = await cookieOf(server, username);
    for (let minutes = 0; minutes < 8 * 60; minutes += 20) {
      expect(await isIn(used)).toBe(true);
      server.clock.pass(20);
    }
    expect(await isIn(idle)).toBe(false);
    expect(await isIn(used)).toBe(false);
  });

  it('gives way to newer ones beyond ten browsers', async () => {
    const { username } = await secretary();
    const cookies: string[] = [];
    for (let browser = 0; browser < 11; browser += 1) {
      server.clock.pass(0.1);
      cookies.push(await cookieOf(server, username));
    }
    expect(await isIn(cookies[0] ?? '')).toBe(false);
    expect(await isIn(cookies[1] ?? '')).toBe(true);
  });

  it('is replaced by the next one in the same browser', async () => {
    const { username } = await secretary();
    const before = await cookieOf(server, username);
    const answer = await server.staffGql(
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      { input: { username, password } },
      { cookie: before },
    );
    expect(answer.headers.get('set-cookie')).not.toContain(before);
    expect(await isIn(before)).toBe(false);
  });
});

describe('Without signing in', () => {
  it('the desk answers nothing', async () => {
    for (const question of [me, 'mutation { signOut { browsers } }', '{ staffSession(id: "x") { id } }']) {
      const { errors } = await server.staffGql(question);
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});
