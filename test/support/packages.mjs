import { existsSync } from 'node:fs';
import { run } from './command.mjs';

/** Whether this machine lets us install Debian's packages. */
export function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs a package of Debian's; false when that was not possible. */
export async function installPackage(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  process.stdout.write(`Installing ${name} from Debian's packages…\n`);
  // Before the first update it knows of no package, or of old ones.
  await run(['apt-get', 'update', '-qq'], { env });
  return run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name], { env, mostMinutes: 10 });
}
