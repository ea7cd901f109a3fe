import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, DeliveryFailure } from './delivery.js';

/**
 * Puts a letter into the folder that stands in for a post office, whole or not at all; only the server's user may read it.
 *
 * The same name again replaces the same letter.
 */
export async function putIntoOutbox(folder: string, name: string, content: Buffer | string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const draft = join(folder, `.${name}.draft`);
    await writeFile(draft, content, { mode: 0o600 });
    await rename(draft, join(folder, name));
  } catch (error) {
    throw new DeliveryFailure(codeOf(error), false);
  }
}
