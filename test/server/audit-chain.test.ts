import { execFile } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendAudit } from '../../db/audit.js';
import { projectRoot } from '../../db/root.js';
import { anchorsIn, readAnchors } from '../../server/audit/anchors.js';
import { newEntry } from '../../server/audit/entry.js';
import { recordAct } from '../../server/audit/record.js';
import { auditOf, sealAll } from '../support/auditing.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';

let database: FreshDatabase;
let audit: ReturnType<typeof auditOf>;
beforeEach(async () => {
  database = await freshDatabase();
  audit = auditOf(database);
});
afterEach(async () => {
  await database.close();
  rmSync(audit.anchorsDir, { recursive: true });
});

const numbered = () =>
  database.sql<{ id: string; number: number }[]>`
    select id, number::int from audit_entry where number is not null order by number`;
const idAt = async (number: number) => (await numbered())[number - 1]?.id;
const sealed = async (count: number) => {
  await audit.record(count);
  await sealAll(audit.sealer, database);
};

describe('The chain of the audit', () => {
  it('is sound as long as nobody touches it, over any number of sealings', async () => {
    await sealed(3);
    await sealed(4);
    expect(await audit.sealer.seal()).toBe(0);
    expect(await audit.sealer.verify()).toEqual({ entries: 7, unsealed: 0, broken: null });
    expect((await numbered()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('is one chain when several instances seal at once', async () => {
    await audit.record(60);
    const sealers = [1, 2, 3, 4].map(() => audit.newSealer());
    await Promise.all([...sealers.map((one) => one.seal()), audit.record(20)]);
    await sealAll(audit.sealer, database);
    expect(await audit.sealer.verify()).toEqual({ entries: 80, unsealed: 0, broken: null });
  });

  it('puts nobody who commits late before what is sealed', async () => {
    let hold: () => void = () => {};
    const held = new Promise<void>((release) => {
      hold = release;
    });
    let isWritten: () => void = () => {};
    const written = new Promise<void>((resolve) => {
      isWritten = resolve;
    });
    const late = database.db.transaction(async (tx) => {
      const act = { act: 'SessionEdited', agencyId: null, subjectKind: 'SESSION', subjectId: uuidv7() } as const;
      await recordAct(tx, audit.ctx, act);
      isWritten();
      await held;
    });
    await written;
    await audit.record(2);
    expect(await audit.sealer.seal()).toBe(0);
    hold();
    await late;
    expect(await sealAll(audit.sealer, database)).toBe(3);
    expect((await audit.sealer.verify()).broken).toBeNull();
  });

  it('takes up what a database of another history holds, where transactions had higher numbers', async () => {
    const entry = newEntry(audit.ctx, { kind: 'ACT', act: 'SessionEdited', subjectKind: 'SESSION', subjectIds: [] });
    await appendAudit(database.db, [entry]);
    await audit.tamper(`update audit_entry set xid = '99999999'`);
    expect(await audit.sealer.seal()).toBe(1);
  });

  it('refuses to be edited, emptied or unsealed by a statement', async () => {
    await sealed(2);
    for (const statement of [
      `update audit_entry set reason = 'khác' where number = 1`,
      `update audit_entry set number = null, hash = null where number = 1`,
      `delete from audit_entry where number = 1`,
      'truncate audit_entry',
    ])
      await expect(database.sql.unsafe(statement)).rejects.toThrow(/only ever added to/);
  });
});

describe('Whoever may do anything to the database is found out', () => {
  beforeEach(() => sealed(8));

  const found = async () => (await audit.sealer.verify()).broken;

  it.each([
    ['the reason', `reason = 'Đã được duyệt'`],
    ['the time', `at = at - interval '1 day'`],
    ['who it was', `account_id = '${uuidv7()}'`],
    ['what it was done to', `subject_ids = '{}'`],
    ['the act', `act = 'SessionPublished'`],
    ['its own seal', `mac = '\\x00'`],
    ['its hash', `hash = '\\x00'`],
  ])('who edits %s', async (_, change) => {
    const id = await idAt(4);
    await audit.tamper(`update audit_entry set ${change} where number = 4`);
    expect(await found()).toEqual({ by: 'EDITED', number: 4, entryId: id });
  });

  it('who removes an entry', async () => {
    await audit.tamper('delete from audit_entry where number = 4');
    expect(await found()).toEqual({ by: 'REMOVED', number: 4, entryId: null });
  });

  it('who removes an entry and closes the gap', async () => {
    await audit.tamper(`delete from audit_entry where number = 4`);
    await audit.tamper(`alter table audit_entry drop constraint audit_entry_number_once;
      update audit_entry set number = number - 1 where number > 4`);
    expect(await found()).toEqual({ by: 'REMOVED', number: 4, entryId: null });
  });

  it('who removes the first', async () => {
    await audit.tamper('delete from audit_entry where number = 1');
    expect(await found()).toEqual({ by: 'REMOVED', number: 1, entryId: null });
  });

  it('who puts two entries in each other’s place', async () => {
    const id = await idAt(6);
    await audit.tamper(`update audit_entry set number = -1 where number = 3;
      update audit_entry set number = 3 where number = 6;
      update audit_entry set number = 6 where number = -1`);
    expect(await found()).toEqual({ by: 'REORDERED', number: 3, entryId: id });
  });

  it('who writes an entry of their own', async () => {
    const id = uuidv7();
    await audit.tamper(`insert into audit_entry (id, at, kind, act, actor, account_id, subject_kind, subject_ids, mac)
      select '${id}', at, kind, act, actor, account_id, subject_kind, subject_ids, mac from audit_entry where number = 2`);
    expect(await found()).toEqual({ by: 'INSERTED', number: null, entryId: id });
    await sealAll(audit.sealer, database);
    expect(await found()).toEqual({ by: 'INSERTED', number: 9, entryId: id });
  });

  it('who pushes one in between', async () => {
    const id = uuidv7();
    await audit.tamper(`alter table audit_entry drop constraint audit_entry_number_once;
      update audit_entry set number = number + 1 where number >= 5;
      insert into audit_entry select (jsonb_populate_record(e, '{"id": "${id}", "number": 5}')).*
      from audit_entry e where number = 4`);
    expect(await found()).toEqual({ by: 'INSERTED', number: 5, entryId: id });
  });

  it('who cuts off the tail: an anchor reached further', async () => {
    await audit.sealer.anchor();
    await audit.tamper('delete from audit_entry where number > 6');
    expect(await found()).toEqual({ by: 'TRUNCATED', number: 7, entryId: null });
  });

  it('who cuts off the tail and lets it grow again: an anchor says another hash', async () => {
    await audit.sealer.anchor();
    await audit.tamper('delete from audit_entry where number > 6');
    await sealed(5);
    expect(await found()).toEqual({ by: 'TRUNCATED', number: 8, entryId: null });
  });

  it('who empties the table', async () => {
    await audit.sealer.anchor();
    await audit.tamper('truncate audit_entry');
    expect(await found()).toEqual({ by: 'TRUNCATED', number: 1, entryId: null });
  });

  it('but without an anchor nobody can tell that a tail is missing', async () => {
    await audit.tamper('delete from audit_entry where number > 6');
    expect(await found()).toBeNull();
  });

  it('and the first of several is named', async () => {
    await audit.tamper(`update audit_entry set reason = 'khác' where number in (2, 7);
      delete from audit_entry where number = 5`);
    expect(await found()).toMatchObject({ by: 'EDITED', number: 2 });
  });
});

describe('An anchor', () => {
  it('is set when the chain went on, and says where to', async () => {
    await audit.sealer.anchor();
    await sealed(2);
    await audit.sealer.anchor();
    await audit.sealer.anchor();
    await sealed(1);
    await audit.sealer.anchor();
    const anchors = await readAnchors(audit.anchorsDir);
    expect(anchors.map(({ number }) => number)).toEqual([2, 3]);
    expect(audit.logged()).toContain(anchors[1]?.hash);
    expect(audit.sealer.knowledge().lastAnchor).toEqual(anchors[1]);
  });

  it('is passed over when a crash cut its line short', async () => {
    await sealed(2);
    await audit.sealer.anchor();
    const [file] = readdirSync(audit.anchorsDir);
    appendFileSync(join(audit.anchorsDir, file ?? ''), '{"at":"2026-03-02T01:01:00.000Z","numb');
    expect(await readAnchors(audit.anchorsDir)).toHaveLength(1);
  });

  it('shows a cut within the minute, also to an instance that has just started', async () => {
    await sealed(4);
    await audit.sealer.anchor();
    await audit.tamper('delete from audit_entry where number > 2');
    await audit.newSealer().anchor();
    expect(audit.logged()).toContain('audit chain was cut');
  });
});

describe('The command that verifies', () => {
  const verify = async () => {
    const dataDir = join(audit.anchorsDir, 'data');
    const secret = join(audit.anchorsDir, 'secret');
    mkdirSync(anchorsIn(dataDir), { recursive: true });
    writeFileSync(secret, 'the secret of every test, long enough\n');
    for (const name of readdirSync(audit.anchorsDir).filter((one) => one.endsWith('.jsonl')))
      renameSync(join(audit.anchorsDir, name), join(anchorsIn(dataDir), name));
    const given = ['--import', 'tsx', 'server/audit/verify.ts', dataDir, database.url, secret];
    return promisify(execFile)(process.execPath, given, { cwd: projectRoot }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
    );
  };

  it('says that all is as it was, or what is not, and ends accordingly', async () => {
    await sealed(3);
    await audit.sealer.anchor();
    expect(await verify()).toEqual({ code: 0, stdout: expect.stringContaining('as it was written') });
    await audit.tamper('delete from audit_entry where number = 3');
    expect(await verify()).toEqual({ code: 1, stdout: expect.stringMatching(/entry 3 .*TRUNCATED/) });
  });
});
