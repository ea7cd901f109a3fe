/**
 * Begins a tree of agencies and lets its first administrator in; or lets the administrator of a tree in again who has lost the way.
 *
 * `npx tsx server/accounts/found.ts --agency "Ủy ban nhân dân tỉnh A" --short "UBND tỉnh A" --slug ubnd-tinh-a
 * --username quantri --name "Nguyễn Văn A" [--kind PEOPLES_COMMITTEE] [--level PROVINCE] [--data directory]
 * [--database address] [--secret file]`; without them it is `data/`, the database in it and the secret in it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { changeAccount, endSignInsBut, insertGrant, listGrants, lockAccount } from '../../db/accounts.js';
import { findAgencyBySlug } from '../../db/agencies.js';
import { insertAgency } from '../../db/agency-writes.js';
import { type Database, inTransaction, openDatabase, type Transaction } from '../../db/client.js';
import { startEmbedded } from '../../db/embedded.js';
import { appendEvents } from '../../db/events.js';
import { fold } from '../../db/fold.js';
import { migrate } from '../../db/migrate.js';
import { projectRoot } from '../../db/root.js';
import { findAccountByName, insertAccount } from '../../db/staff.js';
import { isSameSecret } from '../../db/start-up.js';
import { findAgencyProblems } from '../agencies/rules.js';
import { recordAct } from '../audit/record.js';
import { type Clock, systemClock } from '../clock.js';
import { localDay } from '../local-day.js';
import { createKeyring, type Keyring } from '../privacy/keyring.js';
import { keptSecret } from '../privacy/secret.js';
import { createPasswords, type Passwords } from '../staff/passwords.js';
import { plainUsername } from '../staff/rules.js';
import { sessionsEnded } from '../staff/session-ended.js';
import type { FieldProblem } from '../staff/shape.js';
import { heldAt } from './held.js';
import { newOneTimePassword, type OneTimePassword } from './one-time.js';
import { findAccountProblems } from './rules.js';

export interface Founding {
  agency: { name: string; shortName: string; slug: string; kind: string; level: string };
  username: string;
  fullName: string;
}

interface Founder {
  db: Database;
  now: Clock;
  keys: Keyring;
  passwords: Passwords;
}

export type Founded =
  | { kind: 'Founded'; oneTimePassword: string; passwordUntil: string }
  | { kind: 'FieldsInvalid'; problems: FieldProblem[] }
  /** The readable address is that of an agency below another: a tree begins at its top. */
  | { kind: 'NoRoot' }
  /** Somebody has this user name who does not administer the tree. */
  | { kind: 'UsernameTaken' };

/**
 * Sees to it that there is a tree with this agency on top and an administrator of it, who signs in with a one-time password.
 *
 * Done again for the same person it sets another password and ends every sign-in; nobody else's account is touched.
 */
export async function foundTree(founder: Founder, wish: Founding): Promise<Founded> {
  const username = plainUsername(wish.username);
  const problems = [...findAgencyProblems(wish.agency), ...findAccountProblems({ username, fullName: wish.fullName })];
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const password = await newOneTimePassword(founder);
  return inTransaction(founder.db, async (tx) => {
    const root = await rootFor(founder, tx, wish.agency);
    if (root === null) return { kind: 'NoRoot' };
    const account = await findAccountByName(tx, username);
    if (account) {
      const isLetIn = await letInAgain(founder, tx, { accountId: account.id, root, password });
      return isLetIn ? founded(password) : { kind: 'UsernameTaken' };
    }
    await letIn(founder, tx, { username, fullName: wish.fullName, root, password });
    return founded(password);
  });
}

function founded({ oneTimePassword, passwordUntil }: OneTimePassword): Founded {
  return { kind: 'Founded', oneTimePassword, passwordUntil };
}

const actor = { kind: 'system', job: 'founding' } as const;

async function rootFor(founder: Founder, tx: Transaction, given: Founding['agency']): Promise<string | null> {
  const known = await findAgencyBySlug(tx, given.slug);
  if (known) return known.parentId === null ? known.id : null;
  const [id, now] = [uuidv7(), founder.now()];
  const searchText = fold(`${given.name} ${given.shortName}`);
  const times = { validFrom: localDay(now), createdAt: now, updatedAt: now };
  await insertAgency(tx, { ...given, id, parentId: null, searchText, ...times });
  await recordAct(
    tx,
    { ...founder, actor },
    { act: 'AgencyCreated', agencyId: id, subjectKind: 'AGENCY', subjectId: id },
  );
  await appendEvents(tx, now, [{ kind: 'AgencyChanged', agencyId: id }]);
  return id;
}

interface LetIn {
  username: string;
  fullName: string;
  root: string;
  password: OneTimePassword;
}

async function letIn(founder: Founder, tx: Transaction, { username, fullName, root, password }: LetIn): Promise<void> {
  const [id, now] = [uuidv7(), founder.now()];
  const { passwordHash, passwordUntil } = password;
  await insertAccount(tx, { id, username, fullName, passwordHash, passwordUntil, createdAt: now });
  await insertGrant(tx, { id: uuidv7(), accountId: id, agencyId: root, role: 'ADMINISTRATOR', grantedAt: now });
  const about = { agencyId: root, subjectKind: 'ACCOUNT', subjectId: id } as const;
  await recordAct(tx, { ...founder, actor }, { act: 'AccountCreated', ...about });
  await recordAct(tx, { ...founder, actor }, { act: 'RoleGranted', ...about, detail: 'ADMINISTRATOR' });
}

/** Only who administers the tree: a command at the machine must not become a way into anybody's desk. */
async function letInAgain(
  founder: Founder,
  tx: Transaction,
  { accountId, root, password }: { accountId: string; root: string; password: OneTimePassword },
): Promise<boolean> {
  const now = founder.now();
  await lockAccount(tx, accountId);
  const held = heldAt(await listGrants(tx, [accountId]), now);
  if (!held.some((one) => one.isInForce && one.role === 'ADMINISTRATOR' && one.agencyId === root)) return false;
  const { passwordHash, passwordUntil } = password;
  await changeAccount(tx, accountId, { passwordHash, passwordUntil, disabledAt: null, disabledBy: null });
  const ended = await endSignInsBut(tx, { accountId, keep: null, now });
  const about = { agencyId: root, subjectKind: 'ACCOUNT', subjectId: accountId } as const;
  await recordAct(tx, { ...founder, actor }, { act: 'OneTimePasswordSet', ...about });
  await appendEvents(tx, now, sessionsEnded(ended));
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await run();

async function run(): Promise<number> {
  const text = { type: 'string' } as const;
  const names = ['agency', 'short', 'slug', 'username', 'name', 'kind', 'level', 'data', 'database', 'secret'];
  const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, text])) });
  const given = (name: string, usual = '') => String(values[name] ?? usual);
  const dataDir = given('data', join(projectRoot, 'data'));
  const embedded = values.database ? undefined : await startEmbedded({ dataDir: join(dataDir, 'postgres') });
  const url = given('database', embedded?.url);
  const { db, close } = openDatabase({ url, poolSize: 1 });
  try {
    await migrate({ url });
    const secret = values.secret ? readFileSync(given('secret'), 'utf8').trim() : keptSecret(dataDir);
    const keys = createKeyring(secret);
    if (!(await isSameSecret(db, '1', keys.fingerprint())))
      return say('Khóa bí mật không đúng. / This is another secret.');
    const agency = { name: given('agency'), shortName: given('short'), slug: given('slug') };
    const kinds = { kind: given('kind', 'PEOPLES_COMMITTEE'), level: given('level', 'PROVINCE') };
    const wish = { agency: { ...agency, ...kinds }, username: given('username'), fullName: given('name') };
    const done = await foundTree({ db, now: systemClock, keys, passwords: createPasswords() }, wish);
    return done.kind === 'Founded'
      ? say(`${wish.username}   ${done.oneTimePassword}   (${done.passwordUntil})`, 0)
      : say(`${done.kind} ${JSON.stringify('problems' in done ? done.problems : wish.agency.slug)}`);
  } finally {
    await close();
    await embedded?.stop();
  }
}

function say(text: string, status = 1): number {
  process.stdout.write(`${text}\n`);
  return status;
}
