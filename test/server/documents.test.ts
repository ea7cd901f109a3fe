import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createDocuments } from '../../server/limits/documents.js';
import { probeGraph } from '../support/probe-graph.js';

const { schema } = probeGraph();
const keyOf = (source: string) => `mark-of-the-schema:${createHash('sha256').update(source).digest('hex')}`;

describe('accepted documents', () => {
  it('are parsed and validated once for both transports', async () => {
    const { read, store } = createDocuments(schema);
    const reading = read('{ hello }');
    expect('document' in reading && (await store.get(keyOf('{ hello }')))).toBe(
      'document' in reading && reading.document,
    );
    expect(read('{ hello }')).toEqual(reading);
  });

  it('are the only ones remembered', async () => {
    const { read, store } = createDocuments(schema);
    expect('errors' in read('{ nothing }')).toBe(true);
    expect(await store.get(keyOf('{ nothing }'))).toBeUndefined();
  });

  it('are forgotten when many others have been asked since, the one last used last', async () => {
    const { read, store } = createDocuments(schema);
    read('{ hello }');
    read('{ language }');
    for (let other = 0; other < 498; other += 1) read(`{ a${other}: hello }`);
    read('{ hello }');
    read('{ b: hello }');
    expect(await store.get(keyOf('{ hello }'))).toBeDefined();
    expect(await store.get(keyOf('{ language }'))).toBeUndefined();
  });
});
