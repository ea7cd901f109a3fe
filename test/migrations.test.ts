import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../db/root.js';

const folder = join(projectRoot, 'db', 'migrations');
const out = join(projectRoot, 'test', '.out');
mkdirSync(out, { recursive: true });
const scratch = mkdtempSync(join(out, 'migrations-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Journal {
  entries: { idx: number; when: number; tag: string }[];
}

const { entries }: Journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'));

describe('Migrations', () => {
  it('make the tables as they are drawn: nothing is left to generate', async () => {
    const copy = copyOf('all');
    expect(await generatedIn(copy)).toEqual([]);
  });

  it('would be missed: without the last drawing there is something to generate', async () => {
    const copy = copyOf('fewer');
    const snapshot = join(
      copy,
      'meta',
      filesIn(join(copy, 'meta'))
        .filter((name) => /snapshot/.test(name))
        .at(-1) ?? '',
    );
    const drawing = JSON.parse(readFileSync(snapshot, 'utf8'));
    delete drawing.tables['public.message'];
    writeFileSync(snapshot, JSON.stringify(drawing));
    expect(await generatedIn(copy)).not.toEqual([]);
  });

  it('are told in the order they were made, so that none is skipped where a newer one has run', () => {
    const times = entries.map(({ when }) => when);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(new Set(times).size).toBe(times.length);
    expect(entries.map(({ idx }) => idx)).toEqual(entries.map((_, index) => index));
  });

  it('are all in the journal, and all there', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
    expect(files.sort()).toEqual(entries.map(({ tag }) => `${tag}.sql`).sort());
  });

  it('are numbered in the same order', () => {
    const tags = entries.map(({ tag }) => tag);
    expect(tags).toEqual([...tags].sort());
  });
});

function copyOf(name: string): string {
  const copy = join(scratch, name);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Names of the files that drizzle-kit writes to a folder of migrations, as somebody who changed a table would. */
async function generatedIn(copy: string): Promise<string[]> {
  const before = new Set(filesIn(copy));
  const drizzleKit = ['node_modules/drizzle-kit/bin.cjs', 'generate', '--dialect', 'postgresql'];
  const given = ['--schema', './db/tables/*.ts', '--out', relative(projectRoot, copy)];
  await promisify(execFile)(process.execPath, [...drizzleKit, ...given], { cwd: projectRoot });
  return filesIn(copy).filter((name) => !before.has(name));
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
}
