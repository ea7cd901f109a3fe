import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeStaff, password } from '../support/desk.js';
import { type IdentityProvider, publicUrl, settingsFor, startIdentityProvider } from '../support/identity-provider.js';
import { type Browser, browserOf, codeAt, makeWithPhone } from '../support/second-step.js';
import { startServer, type TestServer } from '../support/server.js';

let provider: IdentityProvider;
let server: TestServer;
beforeAll(async () => {
  provider = await startIdentityProvider();
  // The library that checks the provider's word goes by the clock of the machine.
  server = await startServer({ now: new Date().toISOString(), config: settingsFor(provider.issuer) });
});
afterAll(async () => {
  await server.close();
  await provider.close();
});

const journeyCookie = '__Host-tiep_dan_oidc';

/** Asks the desk for an address as a browser does; from another site, `Strict` cookies are left behind. */
async function visit(browser: Browser, path: string, { isFromElsewhere = false } = {}) {
  const lax = browser.cookies.get(journeyCookie);
  const cookie = isFromElsewhere ? (lax ? `${journeyCookie}=${lax}` : '') : browser.cookie();
  const answer = await fetch(server.url + path, { redirect: 'manual', headers: { cookie } });
  browser.keep(answer.headers);
  return answer;
}

/** Goes on at the provider until it sends the browser back; the address it sends it to. */
async function passThrough(address: string): Promise<string> {
  const cookies = new Map<string, string>();
  for (let at = address; ; ) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`${answer.status} ${await answer.text()}`);
    at = new URL(location, at).href;
    if (at.startsWith(publicUrl)) return at.slice(publicUrl.length);
  }
}

/** The whole way there and back; the page of the desk it ends at. */
async function travel(browser: Browser, from: string): Promise<string> {
  const left = await visit(browser, from);
  expect(left.status).toBe(303);
  const back = await passThrough(left.headers.get('location') ?? '');
  return landing(await visit(browser, back, { isFromElsewhere: true }));
}

async function landing(answer: Response): Promise<string> {
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return /url=([^"]+)"/.exec(await answer.text())?.[1] ?? '';
}

async function makeLinked(subject: string) {
  const { id, username } = await makeStaff(server.db, []);
  const browser = browserOf(server);
  await browser.signIn(username);
  provider.isNext(subject);
  expect(await travel(browser, '/staff/oidc/link')).toBe('/ban-lam-viec/bao-mat?oidc=da-lien-ket');
  return { id, username, browser };
}

const actsOf = async (accountId: string) => {
  const rows = await server.database.sql<{ act: string; detail: string | null }[]>`
    select act, detail from audit_entry where subject_ids @> array[${accountId}] order by id`;
  return rows.map(({ act, detail }) => (detail ? `${act} ${detail}` : act));
};

describe('The authority’s identity provider', () => {
  it('is offered with its name where the settings name one', async () => {
    const { data } = await server.staffGql('{ signInProvider { label address } }');
    expect(data).toEqual({ signInProvider: { label: 'Tài khoản thành phố', address: '/staff/oidc/start' } });
  });

  it('opens the desk for whoever is linked, and comes back to the page that was asked for', async () => {
    const { id } = await makeLinked('minh-1');
    const browser = browserOf(server);
    expect(await travel(browser, '/staff/oidc/start?next=/ban-lam-viec/lich')).toBe('/ban-lam-viec/lich');
    expect([...browser.cookies.keys()]).toEqual(['__Host-tiep_dan']);
    expect(await browser.isIn()).toBe(true);
    expect(await actsOf(id)).toEqual(['SignedIn PASSWORD', 'ProviderLinked', 'SignedIn OIDC']);
  });

  it('opens nothing for somebody who is not linked, nor for a disabled account, in the same words', async () => {
    const { id } = await makeLinked('minh-2');
    await server.database.sql`update staff_account set disabled_at = now() where id = ${id}`;
    for (const subject of ['nobody-at-all', 'minh-2']) {
      provider.isNext(subject);
      const browser = browserOf(server);
      expect(await travel(browser, '/staff/oidc/start')).toBe('/ban-lam-viec?oidc=chua-lien-ket');
      expect(browser.cookies.size).toBe(0);
    }
    expect((await actsOf(id)).at(-1)).toBe('SignInFailed OIDC');
  });

  it('is followed by the code of the phone, unless it asked for more than a password itself', async () => {
    const { id, secret, browser } = await makeWithPhone(server, []);
    provider.isNext('lan');
    await travel(browser, '/staff/oidc/link');
    server.clock.pass(1);
    const plain = browserOf(server);
    await travel(plain, '/staff/oidc/start');
    expect(await plain.isIn()).toBe(false);
    expect((await plain.confirmSignIn(codeAt(secret, server.clock.now()))).__typename).toBe('SignedIn');
    provider.isNext('lan', ['pwd', 'otp']);
    const strong = browserOf(server);
    await travel(strong, '/staff/oidc/start');
    expect(await strong.isIn()).toBe(true);
    expect((await actsOf(id)).slice(-2)).toEqual(['SignedIn TOTP', 'SignedIn PROVIDER']);
  });

  it('that turns somebody away leaves them at the door', async () => {
    provider.refuseNext();
    const browser = browserOf(server);
    expect(await travel(browser, '/staff/oidc/start')).toBe('/ban-lam-viec?oidc=that-bai');
    expect(browser.cookies.size).toBe(0);
  });
});

describe('Linking', () => {
  it('is done by the person, signed in and lately proven, once, and to nobody else’s account', async () => {
    const { browser } = await makeLinked('hoa');
    const { data } = await browser.answer<{ me: object }>('{ me { providerLinkedAt } }');
    expect(data?.me).toEqual({ providerLinkedAt: server.clock.now() });
    const other = await makeStaff(server.db, []);
    const theirs = browserOf(server);
    await theirs.signIn(other.username);
    expect(await travel(theirs, '/staff/oidc/link')).toBe('/ban-lam-viec/bao-mat?oidc=cua-nguoi-khac');
    server.clock.pass(10);
    const { headers } = await visit(theirs, '/staff/oidc/link');
    expect(headers.get('location')).toBe('/ban-lam-viec/bao-mat?oidc=xac-nhan');
    expect((await visit(browserOf(server), '/staff/oidc/link')).headers.get('location')).toBe('/ban-lam-viec/bao-mat');
  });

  it('ends when the sign-in that asked for it ends before the browser is back', async () => {
    const { username } = await makeStaff(server.db, []);
    const browser = browserOf(server);
    await browser.signIn(username);
    provider.isNext('trang');
    const back = await passThrough((await visit(browser, '/staff/oidc/link')).headers.get('location') ?? '');
    await browser.answer('mutation { signOut { browsers } }');
    expect(await landing(await visit(browser, back, { isFromElsewhere: true }))).toMatch(/oidc=that-bai$/);
    expect(await travel(browserOf(server), '/staff/oidc/start')).toMatch(/oidc=chua-lien-ket$/);
  });

  it('is taken back by a fresh proof; then the provider opens nothing', async () => {
    const { browser } = await makeLinked('dung');
    const unlink = 'mutation { unlinkProvider { __typename } }';
    server.clock.pass(11);
    expect((await browser.answer(unlink)).data).toEqual({ unlinkProvider: { __typename: 'ConfirmationNeeded' } });
    await browser.prove({ password });
    expect((await browser.answer(unlink)).data).toEqual({ unlinkProvider: { __typename: 'ProviderUnlinked' } });
    expect((await browser.answer(unlink)).data).toEqual({ unlinkProvider: { __typename: 'NotFoundHere' } });
    expect(await travel(browserOf(server), '/staff/oidc/start')).toBe('/ban-lam-viec?oidc=chua-lien-ket');
  });
});

describe('A journey to the provider', () => {
  const start = async () => {
    const browser = browserOf(server);
    const left = await visit(browser, '/staff/oidc/start');
    return { browser, address: new URL(left.headers.get('location') ?? ''), headers: left.headers };
  };
  const failed = '/ban-lam-viec?oidc=that-bai';

  it('takes state, nonce and a challenge along, and keeps their other halves sealed in the browser', async () => {
    const { address, headers } = await start();
    const { searchParams } = address;
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/);
    for (const name of ['state', 'nonce']) expect(cookie).not.toContain(searchParams.get(name));
  });

  it('ends only in the browser that began it, with the state it took along, and once', async () => {
    await makeLinked('an');
    const mine = await start();
    const back = await passThrough(mine.address.href);
    const other = await start();
    expect(await landing(await visit(other.browser, back, { isFromElsewhere: true }))).toBe(failed);
    expect(await landing(await visit(browserOf(server), back, { isFromElsewhere: true }))).toBe(failed);
    const kept = new Map(mine.browser.cookies);
    expect(await landing(await visit(mine.browser, back, { isFromElsewhere: true }))).toBe('/ban-lam-viec');
    expect(await mine.browser.isIn()).toBe(true);
    const thief = browserOf(server);
    for (const [name, value] of kept) thief.cookies.set(name, value);
    expect(await landing(await visit(thief, back, { isFromElsewhere: true }))).toBe(failed);
    expect(await thief.isIn()).toBe(false);
  });

  it('is over after ten minutes', async () => {
    await makeLinked('binh');
    const { browser, address } = await start();
    const back = await passThrough(address.href);
    server.clock.pass(10);
    expect(await landing(await visit(browser, back, { isFromElsewhere: true }))).toBe(failed);
  });

  it('ends nowhere but at the desk', async () => {
    for (const next of [
      'https://evil.example',
      '//evil.example',
      '/ban-lam-viec//evil.example',
      '/ban-lam-viec"><script>',
    ])
      expect(await travel(browserOf(server), `/staff/oidc/start?next=${encodeURIComponent(next)}`)).toMatch(
        /^\/ban-lam-viec(\?oidc=[a-z-]+)?$/,
      );
  });

  it('is not begun by a page of another site', async () => {
    const answer = await fetch(`${server.url}/staff/oidc/start`, {
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.headers.get('location')).toBe('/ban-lam-viec');
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('tells the log nothing that opens anything', async () => {
    await makeLinked('khanh');
    const { browser, address } = await start();
    const back = new URL(await passThrough(address.href), publicUrl);
    await visit(browser, back.pathname + back.search, { isFromElsewhere: true });
    for (const secret of [back.searchParams.get('code'), address.searchParams.get('state'), 'khanh'])
      expect(server.logged()).not.toContain(secret);
  });
});

it('A provider that cannot be reached closes nothing else', async () => {
  const lonely = await startServer({ config: settingsFor('http://localhost:9') });
  try {
    const answer = await fetch(`${lonely.url}/staff/oidc/start`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/ban-lam-viec?oidc=that-bai');
    const { username } = await makeStaff(lonely.db, []);
    expect((await browserOf(lonely).signIn(username)).__typename).toBe('SignedIn');
  } finally {
    await lonely.close();
  }
});

it('Without settings there is no such way', async () => {
  const plain = await startServer();
  try {
    expect((await plain.staffGql('{ signInProvider { label } }')).data).toEqual({ signInProvider: null });
    expect((await fetch(`${plain.url}/staff/oidc/start`)).status).toBe(404);
  } finally {
    await plain.close();
  }
});
