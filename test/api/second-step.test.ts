import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyParameter } from '../../db/tables/policy.js';
import { countStatements } from '../support/count-statements.js';
import { deskOf, makeProvince, makeStaff, password } from '../support/desk.js';
import { browserOf, codeAt, makeWithPhone, wrongCodeAt } from '../support/second-step.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
beforeAll(async () => {
  server = await startServer({ config: { TRUST_PROXY: 'on' } });
  world = await makeProvince(server.db);
});
afterAll(() => server.close());

const somebody = () => makeWithPhone(server, [{ role: 'SECRETARY', agencyId: world.province }]);
const showing = (secret: string) => codeAt(secret, server.clock.now());
const actsOf = async (accountId: string) => {
  const rows = await server.database.sql<{ act: string; detail: string | null }[]>`
    select act, detail from audit_entry where subject_ids @> array[${accountId}] order by id`;
  return rows.map(({ act, detail }) => (detail ? `${act} ${detail}` : act));
};

describe('Setting up a phone', () => {
  it('takes the password and a first code, gives ten codes for the paper, and is on record', async () => {
    const { id, username } = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: world.province }]);
    const browser = browserOf(server);
    expect((await browser.signIn(username)).__typename).toBe('SignedIn');
    expect((await browser.begin('sai')).__typename).toBe('PasswordWrong');
    const begun = await browser.begin();
    expect(begun).toMatchObject({
      __typename: 'SecondStepBegun',
      secret: expect.stringMatching(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/),
    });
    expect(begun.qr).toMatch(/^<svg/);
    expect((await browser.state())?.secondStep).toMatchObject({ isSetUp: false });
    expect((await browser.confirm(wrongCodeAt(begun.secret ?? '', server.clock.now()))).__typename).toBe('CodeWrong');
    const { codes } = await browser.confirm(showing(begun.secret ?? ''));
    expect(new Set(codes).size).toBe(10);
    expect((await browser.state())?.secondStep).toEqual({
      ...{ isSetUp: true, isNeeded: false, since: server.clock.now(), recoveryCodesLeft: 10 },
    });
    expect(await actsOf(id)).toEqual(['SignedIn PASSWORD', 'SecondStepBegun', 'SecondStepSet']);
  });

  it('opens nothing before the first code: the password alone still does', async () => {
    const { username } = await makeStaff(server.db, []);
    const browser = browserOf(server);
    await browser.signIn(username);
    await browser.begin();
    expect((await browserOf(server).signIn(username)).__typename).toBe('SignedIn');
  });

  it('signs the other browsers out, which the password alone had opened', async () => {
    const { username } = await makeStaff(server.db, []);
    const [here, there] = [browserOf(server), browserOf(server)];
    await here.signIn(username);
    await there.signIn(username);
    const { secret = '' } = await here.begin();
    await here.confirm(showing(secret));
    expect([await here.isIn(), await there.isIn()]).toEqual([true, false]);
  });

  it('happens once: whoever has a phone removes it first', async () => {
    const { browser, secret } = await somebody();
    expect((await browser.begin()).__typename).toBe('SecondStepSetAlready');
    expect((await browser.confirm(showing(secret))).__typename).toBe('SecondStepSetAlready');
  });

  it('keeps the secret sealed and the codes hashed', async () => {
    const { id, secret, codes } = await somebody();
    const [row] = await server.database.sql<{ all: string }[]>`
      select (select string_agg(t::text, ' ') from staff_totp t where account_id = ${id})
        || (select string_agg(c::text, ' ') from staff_recovery_code c where account_id = ${id}) as all`;
    for (const hidden of [secret.replaceAll(' ', ''), ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) {
      expect(row?.all).not.toContain(hidden);
      expect(row?.all).not.toContain(Buffer.from(hidden).toString('hex'));
      expect(server.logged()).not.toContain(hidden);
    }
  });
});

describe('Signing in with a phone', () => {
  it('asks for the code after the password, and opens nothing in between', async () => {
    const { id, username, secret } = await somebody();
    server.clock.pass(1);
    const browser = browserOf(server);
    const first = await browser.signIn(username);
    expect(first).toEqual({ __typename: 'SecondStepNeeded', until: expect.any(String) });
    expect([...browser.cookies.keys()]).toEqual(['__Host-tiep_dan_nua']);
    expect(await browser.isIn()).toBe(false);
    expect((await browser.confirmSignIn(showing(secret))).__typename).toBe('SignedIn');
    expect([...browser.cookies.keys()]).toEqual(['__Host-tiep_dan']);
    expect(await browser.isIn()).toBe(true);
    expect((await actsOf(id)).at(-1)).toBe('SignedIn TOTP');
    const { data } = await browser.answer<{ me: { sessions: object[] } }>(
      '{ me { sessions { firstStep secondStep current } } }',
    );
    expect(data?.me.sessions).toContainEqual({ firstStep: 'PASSWORD', secondStep: 'TOTP', current: true });
  });

  it('sets a cookie for the step between that no script reads and no other site sends', async () => {
    const { username } = await somebody();
    const { headers } = await browserOf(server).answer(
      `mutation { signIn(input: { username: "${username}", password: "${password}" }) { __typename } }`,
    );
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-tiep_dan_nua=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/),
    ]);
  });

  it('takes each code once, also when two browsers race for it', async () => {
    const { username, secret } = await somebody();
    server.clock.pass(1);
    const code = showing(secret);
    const browsers = Array.from({ length: 5 }, () => browserOf(server));
    for (const browser of browsers) await browser.signIn(username);
    const kinds = await Promise.all(browsers.map(async (one) => (await one.confirmSignIn(code)).__typename));
    expect(kinds.sort()).toEqual([...Array(4).fill('CodeWrong'), 'SignedIn']);
  });

  it('takes none that is older than one used before, nor the one the phone was set up with', async () => {
    const { username, secret } = await somebody();
    const [atSetUp, browser] = [showing(secret), browserOf(server)];
    await browser.signIn(username);
    expect((await browser.confirmSignIn(atSetUp)).__typename).toBe('CodeWrong');
    server.clock.pass(0.5);
    const older = showing(secret);
    server.clock.pass(0.5);
    expect((await browser.confirmSignIn(showing(secret))).__typename).toBe('SignedIn');
    const other = browserOf(server);
    await other.signIn(username);
    expect((await other.confirmSignIn(older)).__typename).toBe('CodeWrong');
  });

  it('takes a code of the paper instead, once each, typed as one likes', async () => {
    const { id, username, codes, browser } = await somebody();
    const [code = ''] = codes;
    const other = browserOf(server);
    await other.signIn(username);
    expect((await other.confirmSignIn(` ${code.toUpperCase().replaceAll('-', ' ')} `)).__typename).toBe('SignedIn');
    expect((await actsOf(id)).at(-1)).toBe('SignedIn RECOVERY_CODE');
    const again = browserOf(server);
    await again.signIn(username);
    expect((await again.confirmSignIn(code)).__typename).toBe('CodeWrong');
    expect((await browser.state())?.secondStep).toMatchObject({ recoveryCodesLeft: 9 });
  });

  it('gives five tries and five minutes; then the password is asked again', async () => {
    const { username, secret } = await somebody();
    const wrong = wrongCodeAt(secret, server.clock.now());
    const hasty = browserOf(server);
    await hasty.signIn(username);
    for (let one = 0; one < 5; one += 1) expect((await hasty.confirmSignIn(wrong)).__typename).toBe('CodeWrong');
    server.clock.pass(1);
    expect((await hasty.confirmSignIn(showing(secret))).__typename).toBe('SignInLapsed');
    const slow = browserOf(server);
    await slow.signIn(username);
    server.clock.pass(5);
    expect((await slow.confirmSignIn(showing(secret))).__typename).toBe('SignInLapsed');
    expect((await browserOf(server).confirmSignIn(showing(secret))).__typename).toBe('SignInLapsed');
  });

  it('opens once: the same half session does not open a second browser', async () => {
    const { username, secret, codes } = await somebody();
    server.clock.pass(1);
    const [mine, copied] = [browserOf(server), browserOf(server)];
    await mine.signIn(username);
    for (const [name, value] of mine.cookies) copied.cookies.set(name, value);
    expect((await mine.confirmSignIn(showing(secret))).__typename).toBe('SignedIn');
    expect((await copied.confirmSignIn(codes[0] ?? '')).__typename).toBe('SignInLapsed');
  });

  it('is of no use once the account is disabled', async () => {
    const { id, username, secret } = await somebody();
    server.clock.pass(1);
    const browser = browserOf(server);
    await browser.signIn(username);
    await server.database.sql`update staff_account set disabled_at = now() where id = ${id}`;
    expect((await browser.confirmSignIn(showing(secret))).__typename).toBe('SignInLapsed');
  });

  it('bounds a thief of the password, and does not lock the owner out where they sign in', async () => {
    const { username, secret } = await somebody();
    const [owner, thief] = [{ 'x-forwarded-for': '192.0.2.1' }, { 'x-forwarded-for': '198.51.100.7' }];
    server.clock.pass(1);
    const known = browserOf(server, owner);
    await known.signIn(username);
    expect((await known.confirmSignIn(showing(secret))).__typename).toBe('SignedIn');
    const wrong = wrongCodeAt(secret, server.clock.now());
    const outcomes: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const browser = browserOf(server, thief);
      await browser.signIn(username);
      for (let one = 0; one < 5; one += 1) outcomes.push((await browser.confirmSignIn(wrong)).__typename);
    }
    // The owner's own first code from that address was the tenth.
    expect(outcomes).toEqual([...Array(9).fill('CodeWrong'), ...Array(6).fill('RATE_LIMITED')]);
    server.clock.pass(1);
    const back = browserOf(server, owner);
    await back.signIn(username);
    expect((await back.confirmSignIn(showing(secret))).__typename).toBe('SignedIn');
  });
});

describe('Taking the phone away', () => {
  it('needs the password and a code, and leaves the password alone', async () => {
    const { id, username, secret, codes, browser } = await somebody();
    server.clock.pass(1);
    expect((await browser.remove(showing(secret), 'sai')).__typename).toBe('PasswordWrong');
    expect((await browser.remove(wrongCodeAt(secret, server.clock.now()))).__typename).toBe('CodeWrong');
    expect(await browser.remove(codes[3] ?? '')).toEqual({ __typename: 'SecondStepRemoved', isNeeded: false });
    expect((await browserOf(server).signIn(username)).__typename).toBe('SignedIn');
    expect((await browser.remove(codes[4] ?? '')).__typename).toBe('SecondStepMissing');
    expect(await actsOf(id)).toContain('SecondStepRemoved');
  });

  it('is done by an administrator of the person for whoever lost phone and paper, with a reason', async () => {
    const { id, username, browser } = await somebody();
    const boss = await makeStaff(server.db, [{ role: 'ADMINISTRATOR', agencyId: world.province }]);
    const administrator = browserOf(server);
    await administrator.signIn(boss.username);
    const since = async () =>
      (await administrator.answer<{ staffPerson: object }>(`{ staffPerson(id: "${id}") { secondStepSince } }`)).data;
    expect(await since()).toEqual({ staffPerson: { secondStepSince: server.clock.now() } });
    expect((await administrator.reset(id, ' ')).__typename).toBe('FieldsInvalid');
    server.clock.pass(10);
    expect((await administrator.reset(id, 'Mất điện thoại')).__typename).toBe('ConfirmationNeeded');
    expect((await administrator.prove({ password })).__typename).toBe('IdentityConfirmed');
    expect((await administrator.reset(id, 'Mất điện thoại')).__typename).toBe('PersonSaved');
    expect(await since()).toEqual({ staffPerson: { secondStepSince: null } });
    expect(await browser.isIn()).toBe(false);
    expect((await browserOf(server).signIn(username)).__typename).toBe('SignedIn');
    expect((await administrator.reset(id, 'Lần nữa')).__typename).toBe('SecondStepMissing');
    expect((await administrator.reset(boss.id, 'Của tôi')).__typename).toBe('OwnAccount');
    const stranger = await makeWithPhone(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    expect((await administrator.reset(stranger.id, 'Không thuộc quyền')).__typename).toBe('NotFoundHere');
  });

  it('leaves none of the old codes when new ones are made', async () => {
    const { username, codes, browser } = await somebody();
    expect((await browser.renew('sai')).__typename).toBe('PasswordWrong');
    const { codes: renewed = [] } = await browser.renew();
    expect(renewed).toHaveLength(10);
    const other = browserOf(server);
    await other.signIn(username);
    expect((await other.confirmSignIn(codes[0] ?? '')).__typename).toBe('CodeWrong');
    expect((await other.confirmSignIn(renewed[0] ?? '')).__typename).toBe('SignedIn');
  });
});

describe('A role that asks for a phone', () => {
  it('leaves whoever has none at the door: only setting one up is possible, and then everything at once', async () => {
    const strict = (await makeProvince(server.db)).province;
    await server.db.insert(policyParameter).values({
      ...{ id: randomUUID(), agencyId: strict, key: 'secondStep', value: { roles: ['SECRETARY'] } },
      ...{ effectiveFrom: '2014-07-01', source: 'Quy chế thử' },
    });
    const { username } = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: strict }]);
    const browser = browserOf(server);
    await browser.signIn(username);
    expect(await browser.state()).toMatchObject({ secondStep: { isSetUp: false, isNeeded: true } });
    const sessions = `{ staffSessions(agencyId: "${strict}") { nodes { id } } }`;
    const closed = await browser.answer<{ staffSessions: object | null }>(sessions);
    expect(closed.data?.staffSessions ?? null).toBeNull();
    const { secret = '' } = await browser.begin();
    await browser.confirm(showing(secret));
    expect((await browser.answer<{ staffSessions: object }>(sessions)).data?.staffSessions).toEqual({ nodes: [] });
    server.clock.pass(1);
    expect(await browser.remove(showing(secret))).toEqual({ __typename: 'SecondStepRemoved', isNeeded: true });
    expect((await browser.answer<{ staffSessions: object | null }>(sessions)).data?.staffSessions ?? null).toBeNull();
  });

  it('is no business of whoever has another role, or the same role elsewhere', async () => {
    const desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
    const { me } = await desk.ask<{ me: { secondStep: { isNeeded: boolean } } }>('{ me { secondStep { isNeeded } } }');
    expect(me.secondStep.isNeeded).toBe(false);
  });
});

describe('Proving once more who one is', () => {
  it('is done by the password or by the phone, each code once, and not by the paper', async () => {
    const { id, secret, codes, browser } = await somebody();
    server.clock.pass(11);
    const until = new Date(Date.parse(server.clock.now()) + 600_000).toISOString();
    expect(await browser.prove({ password })).toEqual({ __typename: 'IdentityConfirmed', until });
    expect((await browser.prove({ password: 'sai' })).__typename).toBe('PasswordWrong');
    const code = showing(secret);
    expect((await browser.prove({ code })).__typename).toBe('IdentityConfirmed');
    expect((await browser.prove({ code })).__typename).toBe('CodeWrong');
    expect((await browser.prove({ code: codes[0] ?? '' })).__typename).toBe('CodeWrong');
    expect((await browser.prove({})).__typename).toBe('PasswordWrong');
    expect((await actsOf(id)).filter((act) => act.startsWith('Identity'))).toEqual([
      'IdentityConfirmed PASSWORD',
      'IdentityNotConfirmed PASSWORD',
      'IdentityConfirmed TOTP',
      'IdentityNotConfirmed TOTP',
      'IdentityNotConfirmed TOTP',
      'IdentityNotConfirmed PASSWORD',
    ]);
  });
});

describe('The browsers I am signed in on', () => {
  const list = '{ me { sessions { id current } } }';
  type Listed = { me: { sessions: { id: string; current: boolean }[] } };

  it('are ended one by one, or all but this one', async () => {
    const { username } = await makeStaff(server.db, []);
    const browsers = Array.from({ length: 4 }, () => browserOf(server));
    for (const browser of browsers) await browser.signIn(username);
    const [here, ...others] = browsers;
    const { data } = (await here?.answer<Listed>(list)) ?? {};
    const other = data?.me.sessions.find((one) => !one.current)?.id;
    const end = 'mutation ($id: ID!) { endMySignIn(id: $id) { __typename } }';
    expect((await here?.answer(end, { id: other }))?.data).toEqual({ endMySignIn: { __typename: 'SignedOut' } });
    expect((await here?.answer(end, { id: other }))?.data).toEqual({ endMySignIn: { __typename: 'NotFoundHere' } });
    expect((await Promise.all(others.map((one) => one.isIn()))).filter(Boolean)).toHaveLength(2);
    expect((await here?.answer('mutation { endMyOtherSignIns { browsers } }'))?.data).toEqual({
      endMyOtherSignIns: { browsers: 2 },
    });
    expect(await Promise.all(browsers.map((one) => one.isIn()))).toEqual([true, false, false, false]);
  });

  it('are mine alone', async () => {
    const [mine, theirs] = [await makeStaff(server.db, []), await makeStaff(server.db, [])];
    const [here, there] = [browserOf(server), browserOf(server)];
    await here.signIn(mine.username);
    await there.signIn(theirs.username);
    const id = (await there.answer<Listed>(list)).data?.me.sessions[0]?.id;
    const { data } = await here.answer('mutation ($id: ID!) { endMySignIn(id: $id) { __typename } }', { id });
    expect(data).toEqual({ endMySignIn: { __typename: 'NotFoundHere' } });
    expect(await there.isIn()).toBe(true);
  });
});

it('An unknown name and a wrong password cost the same statements: nothing that takes time tells them apart', async () => {
  const { username } = await makeStaff(server.db, []);
  const costOf = async (name: string) => {
    const { statements } = await countStatements(server.db, () => browserOf(server).signIn(name, 'sai'));
    return statements.filter((text) => !text.includes('held_back'));
  };
  await costOf('khong-co-ai-ca');
  expect(await costOf('khong-co-ai-nao')).toEqual(await costOf(username));
});
