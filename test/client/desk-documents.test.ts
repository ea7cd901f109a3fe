import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type DocumentNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../client/api/graphql.js';
import { projectRoot } from '../../db/root.js';

const desk = join(projectRoot, 'client/desk');
const graph = buildSchema(readFileSync(join(projectRoot, 'schema/staff.graphql'), 'utf8'));
const isOperation = (text: string) => /^\s*(query|mutation|subscription)\b/.test(text);

const files = readdirSync(desk, { recursive: true, encoding: 'utf8' }).filter((path) => /documents\.ts$/.test(path));

describe('What the desk asks', () => {
  it.each(files)('in %s is understood by the staff graph', async (file) => {
    const documents: Record<string, DocumentNode> = await import(join(desk, file));
    const operations = Object.entries(documents)
      .filter(([, document]) => typeof document === 'object' && 'parts' in document)
      .map(([name, document]) => [name, textOf(document)] as const)
      .filter(([, text]) => isOperation(text));
    for (const [name, text] of operations)
      expect(
        validate(graph, parse(text)).map(({ message }) => message),
        name,
      ).toEqual([]);
  });
});
