/**
 * Installs the packages the lock file names, when that has not been done yet. Plain Node: it runs before any package is there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mendPostgres } from './mend-postgres.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stampFile = join(root, 'node_modules', '.tiep-dan-lock');

refuseOldNode();
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) install();
mendPostgres();

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Cần Node.js từ 20.19 trở lên, máy này đang dùng ${process.versions.node}. Tải tại https://nodejs.org`,
    `Node.js 20.19 or newer is needed, this machine runs ${process.versions.node}. Get it from https://nodejs.org`,
  );
}

function install() {
  say('Đang cài các gói phần mềm (chỉ lần đầu)…', 'Installing the packages (first time only)…');
  // The tools that build the product are development packages, whatever NODE_ENV says.
  const given = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', given, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    fail(
      'Không cài được các gói. Kiểm tra kết nối mạng tới kho gói npm rồi chạy lại.',
      'The packages could not be installed. Check the connection to the npm registry and try again.',
    );
  }
  writeFileSync(stampFile, wanted);
}

function fail(vietnamese, english) {
  say(vietnamese, english);
  process.exit(1);
}

function say(vietnamese, english) {
  process.stderr.write(`${vietnamese}\n${english}\n`);
}
