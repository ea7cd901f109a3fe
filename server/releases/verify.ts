/**
 * Follows every agency's chain of releases and names the first broken link of each; ends with 1 when there is one.
 *
 * `npx tsx server/releases/verify.ts [address of the database]`; without an address it is the one in `data/`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Database, openDatabase } from '../../db/client.js';
import { startEmbedded } from '../../db/embedded.js';
import { listChain, listReleasingAgencies } from '../../db/releases.js';
import { projectRoot } from '../../db/root.js';
import { type BrokenLink, type Followed, findBrokenLink } from './chain-check.js';

const STRETCH = 50;

export interface Verification {
  agencies: number;
  releases: number;
  /** The first broken link of each agency that has one. */
  broken: BrokenLink[];
}

/** Follows the chains of all agencies, or of one, a stretch at a time. */
export async function verifyReleases(db: Database, agencyId?: string): Promise<Verification> {
  const agencies = agencyId === undefined ? await listReleasingAgencies(db) : [agencyId];
  const result: Verification = { agencies: agencies.length, releases: 0, broken: [] };
  for (const one of agencies) {
    const { followed, broken } = await followChain(db, one);
    result.releases += followed;
    if (broken) result.broken.push(broken);
  }
  return result;
}

async function followChain(db: Database, agencyId: string): Promise<{ followed: number; broken: BrokenLink | null }> {
  let last: Followed = null;
  for (let followed = 0; ; ) {
    const releases = await listChain(db, { agencyId, afterNumber: last?.number ?? 0, most: STRETCH });
    const broken = findBrokenLink(releases, last);
    followed += releases.length;
    if (broken || releases.length < STRETCH) return { followed, broken };
    last = releases.at(-1) ?? null;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await run(process.argv[2]);

async function run(address: string | undefined): Promise<number> {
  const embedded = address ? undefined : await startEmbedded({ dataDir: join(projectRoot, 'data', 'postgres') });
  const { db, close } = openDatabase({ url: address ?? embedded?.url ?? '', poolSize: 1, statementTimeoutMs: 60_000 });
  try {
    const { agencies, releases, broken } = await verifyReleases(db);
    for (const { agencyId, number, by } of broken)
      say(`Đứt chuỗi ở bản công bố số ${number} của cơ quan ${agencyId} / broken at release ${number}: ${by}`);
    say(`${agencies} cơ quan, ${releases} bản công bố, ${broken.length} chỗ đứt / ${broken.length} broken`);
    return broken.length > 0 ? 1 : 0;
  } finally {
    await close();
    await embedded?.stop();
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
