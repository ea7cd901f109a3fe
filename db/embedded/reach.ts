import { chmodSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether the user may walk to the path and read it, judged by the modes of everything on the way. */
export function isReachable(path: string, uid: number): boolean {
  const above = dirname(path);
  return permits(path, uid, 0o4) && (above === path || isWalkable(above, uid));
}

/** Whether the user may walk into the directory, from the root down. */
export function isWalkable(directory: string, uid: number): boolean {
  const above = dirname(directory);
  return permits(directory, uid, 0o1) && (above === directory || isWalkable(above, uid));
}

/** Lets everybody read a tree, and run what its owner may run, whatever umask it was installed under. */
export function openForReading(tree: string): void {
  chmodSync(tree, 0o755);
  for (const entry of readdirSync(tree, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = lstatSync(path);
    chmodSync(path, mode | (mode & 0o100 ? 0o555 : 0o444));
  }
}

/** The group is taken as the number of the user, as the launcher gives it to the server. */
function permits(path: string, uid: number, right: number): boolean {
  const status = statSync(path);
  if (status.uid === uid) return (status.mode & (right << 6)) !== 0;
  if (status.gid === uid) return (status.mode & (right << 3)) !== 0;
  return (status.mode & right) !== 0;
}
