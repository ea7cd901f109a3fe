import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestContext } from '../../server/context.js';
import { createPasswords } from '../../server/staff/passwords.js';
import { throttleSignIn, welcomeAddress } from '../../server/staff/throttle.js';
import { visitorContext } from '../support/citizen.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const from = (address: string): RequestContext => ({ ...visitorContext(database.db), address });
const isRefused = (address: string, username: string) =>
  throttleSignIn(from(address), username).then(
    () => false,
    () => true,
  );

describe('Attempts to sign in', () => {
  it('of strangers everywhere lock nobody out of an address known for the account', async () => {
    await welcomeAddress(from('the office'), 'thu-ky');
    const attempts = Array.from({ length: 101 }, (_, i) => isRefused(`stranger ${i}`, 'thu-ky'));
    expect((await Promise.all(attempts)).filter(Boolean)).toHaveLength(1);
    expect(await isRefused('yet another stranger', 'thu-ky')).toBe(true);
    expect(await isRefused('the office', 'thu-ky')).toBe(false);
  });

  it('from one address on many accounts come to an end', async () => {
    const attempts = Array.from({ length: 310 }, (_, i) => isRefused('one address', `account ${i}`));
    expect((await Promise.all(attempts)).filter(Boolean)).toHaveLength(10);
  });

  it('leave no name behind in the table that counts them', async () => {
    await isRefused('somewhere', 'ten-dang-nhap');
    const rows = await database.sql<{ bucket: string }[]>`select bucket from attempt`;
    expect(rows.map((row) => row.bucket).join(' ')).not.toMatch(/ten-dang-nhap|somewhere/);
  });
});

describe('Passwords', () => {
  it('are checked two at a time with eight waiting; a crowd is told at once that it is too many', async () => {
    const passwords = createPasswords();
    const hashed = await passwords.hash('đúng');
    const verdicts = await Promise.all(Array.from({ length: 15 }, () => passwords.check(hashed, 'đúng')));
    expect(verdicts.filter((verdict) => verdict === 'MATCHES')).toHaveLength(10);
    expect(verdicts.filter((verdict) => verdict === 'BUSY')).toHaveLength(5);
    expect(await passwords.check(hashed, 'sai')).toBe('DIFFERS');
  });

  it('of nobody never match, whatever is tried', async () => {
    const passwords = createPasswords();
    expect(await passwords.check(null, 'nobody has this password')).toBe('DIFFERS');
  });

  it('hashed with other strength are known to be outdated', async () => {
    const passwords = createPasswords();
    expect(passwords.isOutdated(await passwords.hash('x'))).toBe(false);
    expect(passwords.isOutdated('$argon2id$v=19$m=4096,t=3,p=1$c2FsdA$aGFzaA')).toBe(true);
  });
});
