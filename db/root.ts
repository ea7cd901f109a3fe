import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The directory of the checkout: the nearest one above this file whose package.json is named `tiep-dan`.
 *
 * The same answer from the TypeScript sources and from the compiled tree below `dist/`.
 */
export const projectRoot: string = nearest(dirname(fileURLToPath(import.meta.url)));

function nearest(directory: string): string {
  if (isProject(directory)) return directory;
  const above = dirname(directory);
  if (above === directory)
    throw new Error('No package.json named "tiep-dan" above db/root: start from a whole checkout.');
  return nearest(above);
}

function isProject(directory: string): boolean {
  try {
    return /"name":\s*"tiep-dan"/.test(readFileSync(join(directory, 'package.json'), 'utf8'));
  } catch {
    return false;
  }
}
