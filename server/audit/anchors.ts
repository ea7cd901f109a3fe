import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A testimony, kept outside the database, of how far the chain reached at an instant. */
export interface Anchor {
  at: string;
  number: number;
  /** In hexadecimal. */
  hash: string;
}

const shape = z.object({ at: z.string(), number: z.number().int().positive(), hash: z.string() });

/** Where an instance keeps its anchors. */
export function anchorsIn(dataDir: string): string {
  return join(dataDir, 'audit-anchors');
}

/** Adds an anchor to the file of its month in the directory; resolves when the disk has it. */
export async function writeAnchor(directory: string, anchor: Anchor): Promise<void> {
  await mkdir(directory, { recursive: true });
  const file = await open(join(directory, `${anchor.at.slice(0, 7)}.jsonl`), 'a', 0o640);
  try {
    await file.write(`${JSON.stringify(anchor)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Every anchor of the directory, by place in the chain and then by time; a line cut short by a crash is passed over. */
export async function readAnchors(directory: string): Promise<Anchor[]> {
  const files = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(directory, name), 'utf8')));
  const anchors = texts.flatMap((text) => text.split('\n')).flatMap(parse);
  return anchors.sort((one, other) => one.number - other.number || (one.at < other.at ? -1 : 1));
}

function parse(line: string): Anchor[] {
  try {
    return [shape.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
