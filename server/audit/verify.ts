/**
 * Follows the audit's chain and names the first entry that is not as it was written; ends with 1 when there is one.
 *
 * `npx tsx server/audit/verify.ts [data directory] [address of the database] [file with the secret]`; without them it is
 * `data/`, the database in it and the secret in it. Anchors are read from `audit-anchors` in the data directory.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDatabase } from '../../db/client.js';
import { startEmbedded } from '../../db/embedded.js';
import { projectRoot } from '../../db/root.js';
import { createKeyring } from '../privacy/keyring.js';
import { anchorsIn, readAnchors } from './anchors.js';
import type { BrokenEntry, Tampering } from './chain-check.js';
import { verifyChain } from './verify-chain.js';

const words: Record<Tampering, string> = {
  EDITED: 'đã bị sửa / was edited',
  REMOVED: 'đã bị xóa / was removed',
  REORDERED: 'đã bị đổi chỗ / was moved',
  INSERTED: 'bị chèn từ bên ngoài / was inserted by something else',
  TRUNCATED: 'và các dòng sau đã bị cắt bỏ / and what followed was cut off',
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await run(process.argv.slice(2));

async function run([dataDir = join(projectRoot, 'data'), address, secretFile]: string[]): Promise<number> {
  const keys = createKeyring(readFileSync(secretFile ?? join(dataDir, 'secret'), 'utf8').trim());
  const embedded = address ? undefined : await startEmbedded({ dataDir: join(dataDir, 'postgres') });
  const { db, close } = openDatabase({ url: address ?? embedded?.url ?? '', poolSize: 1, statementTimeoutMs: 60_000 });
  try {
    const anchors = await readAnchors(anchorsIn(dataDir));
    const { entries, unsealed, broken } = await verifyChain({ db, keys, anchors });
    say(`${entries} dòng đã niêm, ${unsealed} dòng chờ niêm, ${anchors.length} điểm neo`);
    say(`${entries} entries sealed, ${unsealed} not yet, ${anchors.length} anchors`);
    say(broken ? sentenceOf(broken) : 'Nhật ký còn nguyên vẹn / the audit is as it was written');
    return broken ? 1 : 0;
  } finally {
    await close();
    await embedded?.stop();
  }
}

function sentenceOf({ by, number, entryId }: BrokenEntry): string {
  const place = number === null ? 'Dòng chưa niêm / an entry not sealed' : `Dòng số / entry ${number}`;
  return `${place}${entryId ? ` (${entryId})` : ''} ${words[by]}: ${by}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
