import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keep, peopleOf } from '../support/accounts.js';
import { countStatements } from '../support/count-statements.js';
import {
  cookieOf,
  type Desk,
  deskFor,
  deskOf,
  makeProvince,
  makeStaff,
  password,
  tryToSignIn,
} from '../support/desk.js';
import { later, makeAgency, makePosition, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());

/** A province of the test's own with its administrator. */
async function house() {
  const world = await makeProvince(server.db);
  const administrator = await makeStaff(server.db, [{ role: 'ADMINISTRATOR', agencyId: world.province }]);
  const desk = await deskFor(server, administrator.username);
  return { world, administrator, desk };
}

let drawn = 0;
const newcomer = (agencyId: string, role = 'SECRETARY') => {
  drawn += 1;
  return { username: `nguoi.moi-${drawn}`, fullName: 'Lê Thị Mới', grants: [{ role, agencyId }] };
};
const own = 'bốn con trâu ăn cỏ đêm';

describe('A new account', () => {
  it('opens the desk once with a password of the administrator’s making, and then with the person’s own', async () => {
    const { world, desk } = await house();
    const wish = newcomer(world.commune);
    const created = await keep(desk, 'createAccount', { ...wish, username: ` ${wish.username.toUpperCase()} ` });
    expect(created).toMatchObject({
      __typename: 'AccountCreated',
      oneTimePassword: expect.stringMatching(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/),
      passwordUntil: later(morning, 72 * 60),
      person: { ...{ username: wish.username, isYours: true }, grants: [{ role: 'SECRETARY', isInForce: true }] },
    });
    const person = await deskFor(server, wish.username, created.oneTimePassword);
    expect(await person.ask('{ me { username mustChangePassword roles { role } } }')).toEqual({
      me: { username: wish.username, mustChangePassword: true, roles: [{ role: 'SECRETARY' }] },
    });
    await expect(person.ask(`{ agencies { nodes { id } } }`)).rejects.toThrow('FORBIDDEN');
    expect(await person.ask(`{ staffSessions(agencyId: "${world.commune}") { nodes { id } } }`)).toEqual({
      staffSessions: null,
    });
    const change = { password: created.oneTimePassword, newPassword: own };
    expect((await keep(person, 'changeOwnPassword', change)).account).toMatchObject({ mustChangePassword: false });
    expect(await person.ask(`{ staffSessions(agencyId: "${world.commune}") { nodes { id } } }`)).toEqual({
      staffSessions: { nodes: [] },
    });
    const again = await tryToSignIn(server, { username: wish.username, password: created.oneTimePassword });
    expect(again.data?.signIn.__typename).toBe('SignInRefused');
    await deskFor(server, wish.username, own);
  });

  it('is told apart from a wrong password by nothing once its password has run out', async () => {
    const { world, desk } = await house();
    const wish = newcomer(world.commune);
    const { oneTimePassword } = await keep(desk, 'createAccount', wish);
    server.clock.pass(72 * 60);
    const { data } = await tryToSignIn(server, { username: wish.username, password: oneTimePassword });
    expect(data?.signIn.__typename).toBe('SignInRefused');
    server.clock.set(morning);
  });

  it('has a name nobody else has, and words that can be read', async () => {
    const { world, desk } = await house();
    const wish = newcomer(world.commune);
    const both = await Promise.all([keep(desk, 'createAccount', wish), keep(desk, 'createAccount', wish)]);
    expect(both.map((one) => one.__typename).sort()).toEqual(['AccountCreated', 'UsernameTaken']);
    const refused = await keep(desk, 'createAccount', { username: 'có dấu', fullName: ' ', grants: [] });
    expect(refused.problems.map(({ field, problem }) => `${field} ${problem}`).sort()).toEqual([
      'fullName MISSING',
      'grants MISSING',
      'username MALFORMED',
    ]);
  });

  it('is given nothing that reaches beside or above the administrator’s own agency', async () => {
    const { world } = await house();
    const below = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.commune }]);
    for (const agencyId of [world.province, world.elsewhere, 'nowhere'])
      expect((await keep(below, 'createAccount', newcomer(agencyId))).__typename).toBe('NotFoundHere');
    expect((await keep(below, 'createAccount', newcomer(world.commune, 'ADMINISTRATOR'))).__typename).toBe(
      'AccountCreated',
    );
  });

  it('is nobody else’s to make', async () => {
    const { world } = await house();
    for (const role of ['SECRETARY', 'HEAD', 'INSPECTOR'] as const) {
      const desk = await deskOf(server, [{ role, agencyId: world.province }]);
      await expect(keep(desk, 'createAccount', newcomer(world.commune))).rejects.toThrow('FORBIDDEN');
      expect(await peopleOf(desk, world.province)).toBeNull();
    }
  });
});

describe('A role', () => {
  it('is given and taken at once, and what was held is kept', async () => {
    const { world, desk } = await house();
    const someone = await makeStaff(server.db, [{ role: 'RECEPTIONIST', agencyId: world.commune }]);
    const theirs = await deskFor(server, someone.username);
    const sees = async () =>
      (
        await theirs.ask<{ leaves: unknown }>(
          `{ leaves(agencyId: "${world.province}", from: "2026-03-01", to: "2026-03-31") { id } }`,
        )
      ).leaves !== null;
    expect(await sees()).toBe(false);
    const grant = { accountId: someone.id, role: 'SECRETARY', agencyId: world.province };
    const given = await keep(desk, 'grantRole', grant);
    expect(given.person.grants.map((one) => one.role).sort()).toEqual(['RECEPTIONIST', 'SECRETARY']);
    expect((await keep(desk, 'grantRole', grant)).person.grants).toHaveLength(2);
    expect(await sees()).toBe(true);
    const grantId = given.person.grants.find((one) => one.role === 'SECRETARY')?.id;
    const taken = await keep(desk, 'revokeRole', { accountId: someone.id, grantId, reason: 'Chuyển công tác' });
    expect(taken.person.grants.map((one) => one.role)).toEqual(['RECEPTIONIST']);
    expect(await sees()).toBe(false);
    const known = (await peopleOf(desk, world.province))?.find((one) => one.id === someone.id);
    expect(known?.grants.map(({ role, isInForce }) => ({ role, isInForce }))).toEqual([
      { role: 'RECEPTIONIST', isInForce: true },
      { role: 'SECRETARY', isInForce: false },
    ]);
    await expect(server.db.$client`delete from staff_role where account_id = ${someone.id}`).rejects.toThrow(
      'rewritten',
    );
    await expect(
      server.db.$client`update staff_role set role = 'HEAD' where account_id = ${someone.id}`,
    ).rejects.toThrow('rewritten');
  });

  it('runs out by itself, and with the agency it is held in', async () => {
    const { world, desk } = await house();
    const someone = await makeStaff(server.db, [{ role: 'RECEPTIONIST', agencyId: world.commune }]);
    const validUntil = later(morning, 20);
    await keep(desk, 'grantRole', { accountId: someone.id, role: 'HEAD', agencyId: world.commune, validUntil });
    const theirs = await deskFor(server, someone.username);
    const roles = async () =>
      (await theirs.ask<{ me: { roles: { role: string }[] } }>('{ me { roles { role } } }')).me.roles.map(
        (one) => one.role,
      );
    expect(await roles()).toEqual(['HEAD', 'RECEPTIONIST']);
    server.clock.pass(20);
    expect(await roles()).toEqual(['RECEPTIONIST']);
    await server.db.$client`update agency set valid_to = '2026-03-01' where id = ${world.commune}`;
    expect(await roles()).toEqual([]);
    server.clock.set(morning);
  });

  it('is not given to oneself, nor by a commune to somebody it does not know', async () => {
    const { world, administrator, desk } = await house();
    const grant = { accountId: administrator.id, role: 'SECRETARY', agencyId: world.province };
    expect((await keep(desk, 'grantRole', grant)).__typename).toBe('OwnAccount');
    const below = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.commune }]);
    const stranger = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: world.province }]);
    const wish = { accountId: stranger.id, role: 'SECRETARY', agencyId: world.commune };
    expect((await keep(below, 'grantRole', wish)).__typename).toBe('NotFoundHere');
  });

  it('of a leader names one, all of whose positions are the administrator’s to keep', async () => {
    const { world, desk } = await house();
    const someone = await makeStaff(server.db, [{ role: 'RECEPTIONIST', agencyId: world.commune }]);
    const wish = { accountId: someone.id, role: 'LEADER', agencyId: world.commune };
    const { leaderId } = world.communeChair;
    expect((await keep(desk, 'grantRole', wish)).problems).toEqual([{ field: 'leaderId', problem: 'MISSING' }]);
    const wrong = await keep(desk, 'grantRole', { ...wish, role: 'HEAD', leaderId });
    expect(wrong.problems).toEqual([{ field: 'leaderId', problem: 'MALFORMED' }]);
    const strangers = await keep(desk, 'grantRole', { ...wish, leaderId: world.stranger.leaderId });
    expect(strangers.__typename).toBe('NotFoundHere');
    const given = await keep(desk, 'grantRole', { ...wish, leaderId });
    expect(given.person.grants[0]).toMatchObject({ role: 'LEADER', leader: { id: leaderId } });
    await makePosition(server.db, { leaderId, agencyId: world.elsewhere });
    const second = await makeStaff(server.db, [{ role: 'RECEPTIONIST', agencyId: world.commune }]);
    expect((await keep(desk, 'grantRole', { ...wish, accountId: second.id, leaderId })).__typename).toBe(
      'NotFoundHere',
    );
  });
});

describe('The last administrator of a tree', () => {
  it('keeps role and account until there is another', async () => {
    const { world, administrator, desk } = await house();
    const grantId = (await peopleOf(desk, world.province))?.[0]?.grants[0]?.id;
    const own = { accountId: administrator.id, grantId };
    expect((await keep(desk, 'revokeRole', own)).__typename).toBe('LastAdministrator');
    const second = await keep(desk, 'createAccount', newcomer(world.province, 'ADMINISTRATOR'));
    expect((await keep(desk, 'revokeRole', own)).__typename).toBe('PersonSaved');
    expect(second.person.grants).toHaveLength(1);
  });

  it('is left when two take each other’s role at the same moment', async () => {
    const world = await makeProvince(server.db);
    const both = await Promise.all(
      [0, 1].map(() => makeStaff(server.db, [{ role: 'ADMINISTRATOR', agencyId: world.province }])),
    );
    const desks = await Promise.all(both.map(({ username }) => deskFor(server, username)));
    const people = (await peopleOf(desks[0] as Desk, world.province)) ?? [];
    const outcomes = await Promise.all(
      desks.map((desk, index) => {
        const other = people.find((one) => one.id === both[1 - index]?.id);
        return keep(desk, 'revokeRole', { accountId: other?.id, grantId: other?.grants[0]?.id }).catch(() => null);
      }),
    );
    expect(outcomes.filter((one) => one?.__typename === 'PersonSaved')).toHaveLength(1);
  });
});

describe('An account', () => {
  it('that is disabled opens nothing until it is enabled, and is then as before', async () => {
    const { world, desk } = await house();
    const someone = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: world.commune }]);
    const theirs = await deskFor(server, someone.username);
    await theirs.ask('{ me { username } }');
    const done = await keep(desk, 'disableAccount', { id: someone.id, reason: 'Nghỉ hưu' });
    expect(done.person.disabledAt).toBe(morning);
    await expect(theirs.ask('{ me { username } }')).rejects.toThrow('UNAUTHENTICATED');
    expect((await tryToSignIn(server, { username: someone.username, password })).data?.signIn.__typename).toBe(
      'SignInRefused',
    );
    expect(await peopleOf(desk, world.commune)).toEqual([]);
    expect(await peopleOf(desk, world.commune, 'includeFormer: true')).toHaveLength(1);
    expect((await keep(desk, 'enableAccount', { id: someone.id })).person.disabledAt).toBeNull();
    await deskFor(server, someone.username);
  });

  it('with roles elsewhere is decided about only where all of them are kept', async () => {
    const { world, desk } = await house();
    const someone = await makeStaff(server.db, [
      { role: 'SECRETARY', agencyId: world.commune },
      { role: 'INSPECTOR', agencyId: world.province },
    ]);
    const below = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.commune }]);
    const seen = (await peopleOf(below, world.commune))?.find((one) => one.id === someone.id);
    expect(seen).toMatchObject({ isYours: false, grants: [{ role: 'SECRETARY' }] });
    const { id } = someone;
    expect((await keep(below, 'disableAccount', { id })).__typename).toBe('HeldElsewhere');
    expect((await keep(below, 'setOneTimePassword', { id })).__typename).toBe('HeldElsewhere');
    expect((await keep(below, 'endSignIns', { id })).__typename).toBe('HeldElsewhere');
    expect((await keep(below, 'editAccount', { id, fullName: 'Ai đó' })).__typename).toBe('HeldElsewhere');
    const grantId = seen?.grants[0]?.id;
    expect((await keep(below, 'revokeRole', { accountId: id, grantId })).__typename).toBe('PersonSaved');
    expect((await keep(desk, 'editAccount', { id, fullName: 'Đỗ Thị Mới' })).person.fullName).toBe('Đỗ Thị Mới');
  });

  it('is signed out everywhere by an administrator, and given a password once', async () => {
    const { world, administrator, desk } = await house();
    const someone = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: world.commune }]);
    await cookieOf(server, someone.username);
    const theirs = await deskFor(server, someone.username);
    expect((await keep(desk, 'endSignIns', { id: someone.id })).browsers).toBe(2);
    await expect(theirs.ask('{ me { username } }')).rejects.toThrow('UNAUTHENTICATED');
    const set = await keep(desk, 'setOneTimePassword', { id: someone.id });
    expect(set.person.passwordUntil).toBe(later(morning, 72 * 60));
    await deskFor(server, someone.username, set.oneTimePassword);
    for (const call of ['endSignIns', 'setOneTimePassword'] as const)
      expect((await keep(desk, call, { id: administrator.id })).__typename).toBe('OwnAccount');
  });

  it('is unknown to administrators of elsewhere', async () => {
    const { world } = await house();
    const stranger = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.elsewhere }]);
    const someone = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: world.commune }]);
    const { id } = someone;
    expect(await peopleOf(stranger, world.province)).toBeNull();
    expect(await stranger.ask(`{ staffPerson(id: "${id}") { id } }`)).toEqual({ staffPerson: null });
    for (const call of ['disableAccount', 'enableAccount', 'setOneTimePassword', 'endSignIns'] as const)
      expect((await keep(stranger, call, { id })).__typename, call).toBe('NotFoundHere');
  });
});

describe('People', () => {
  it('are found by name with or without tones, by role, and page by page', async () => {
    const { world, desk } = await house();
    const names = ['Đặng Thị Ánh', 'Dương Văn Ất', 'Ngô Đức Ân'];
    for (const fullName of names) await keep(desk, 'createAccount', { ...newcomer(world.commune), fullName });
    const named = async (more: string) => (await peopleOf(desk, world.commune, more))?.map((one) => one.fullName);
    expect(await named('')).toEqual(['Đặng Thị Ánh', 'Dương Văn Ất', 'Ngô Đức Ân']);
    expect(await named('text: "thi anh"')).toEqual(['Đặng Thị Ánh']);
    expect(await named('text: "ĐỨC"')).toEqual(['Ngô Đức Ân']);
    expect(await named('role: HEAD')).toEqual([]);
    const page = await desk.ask<{ staffPeople: { nodes: object[]; pageInfo: { endCursor: string } } }>(
      `{ staffPeople(agencyId: "${world.commune}", first: 2) { nodes { fullName } pageInfo { endCursor hasNextPage } } }`,
    );
    expect(page.staffPeople).toMatchObject({ pageInfo: { hasNextPage: true } });
    expect(await named(`after: "${page.staffPeople.pageInfo.endCursor}"`)).toEqual(['Ngô Đức Ân']);
  });
});

describe('A page of people', () => {
  it('costs the same number of statements for one person and for twenty', async () => {
    const { world, desk } = await house();
    const few = await makeAgency(server.db, { parentId: world.province });
    const many = await makeAgency(server.db, { parentId: world.province });
    await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: few }]);
    for (let i = 0; i < 20; i += 1) await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: many }]);
    const asked = `query ($id: ID!) { staffPeople(agencyId: $id, first: 50) { nodes { fullName isYours lastSeenAt
      grants(ended: true) { role grantedBy revokedBy agency { name } leader { fullName } } } } }`;
    /** The instance does its own work now and then; what it adds to one asking it does not add to three. */
    const cost = async (id: string) => {
      await desk.ask(asked, { id });
      const counts: number[] = [];
      for (let turn = 0; turn < 3; turn += 1) {
        const { statements } = await countStatements(server.db, () => desk.ask(asked, { id }));
        counts.push(statements.filter((one) => /staff_|agency|leader/.test(one)).length);
      }
      return Math.min(...counts);
    };
    expect(await cost(many)).toBe(await cost(few));
  });
});

describe('One’s own password', () => {
  it('is changed by who knows it, for one that is hard to guess, and other browsers are signed out', async () => {
    const { world } = await house();
    const { username } = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: world.commune }]);
    const [desk, other] = [await deskFor(server, username), await deskFor(server, username)];
    const change = (newPassword: string, present = password) =>
      keep(desk, 'changeOwnPassword', { password: present, newPassword });
    expect((await change(own, 'không phải mật khẩu')).__typename).toBe('PasswordWrong');
    expect(await change('ngắn quá')).toMatchObject({ __typename: 'PasswordUnfit', why: 'TOO_SHORT' });
    expect(await change('matkhau123456')).toMatchObject({ why: 'GUESSED_EASILY' });
    expect(await change(password)).toMatchObject({ why: 'SAME_AS_BEFORE' });
    await expect(change(own)).resolves.toMatchObject({ __typename: 'PasswordChanged' });
    await desk.ask('{ me { username } }');
    await expect(other.ask('{ me { username } }')).rejects.toThrow('UNAUTHENTICATED');
    await expect(change(own, own)).rejects.toThrow('RATE_LIMITED');
  });
});
