import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type DocumentNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as agency from '../../client/agency/documents.js';
import { textOf } from '../../client/api/graphql.js';
import * as calendar from '../../client/calendar/documents.js';
import * as changes from '../../client/changes/documents.js';
import { firstQuestion } from '../../client/explorer/first-question.js';
import * as leader from '../../client/leader/documents.js';
import * as releases from '../../client/releases/documents.js';
import * as session from '../../client/session/documents.js';
import * as subscribe from '../../client/subscribe/documents.js';
import { projectRoot } from '../../db/root.js';

const graph = (name: string) => buildSchema(readFileSync(join(projectRoot, 'schema', `${name}.graphql`), 'utf8'));
const faults = (name: string, text: string) => validate(graph(name), parse(text)).map(({ message }) => message);
const isOperation = (text: string) => /^\s*(query|mutation|subscription)\b/.test(text);

const documents: [string, DocumentNode][] = Object.entries({
  ...agency,
  ...calendar,
  ...leader,
  ...session,
  ...changes,
  ...releases,
  ...subscribe,
});
const operations = documents
  .map(([name, document]) => [name, textOf(document)] as const)
  .filter(([, text]) => isOperation(text));

describe('What the pages ask', () => {
  it.each(operations)('%s is a question the public graph understands', (_name, text) => {
    expect(faults('public', text)).toEqual([]);
  });

  it('names each fragment once, however often it is used', () => {
    const text = textOf(session.sessionQuery);
    expect(text.match(/fragment SessionCard on/g)).toHaveLength(1);
    expect(text.match(/fragment PositionLine on/g)).toHaveLength(1);
  });
});

describe('What the explorer asks first', () => {
  it('is understood by both graphs', () => {
    expect(faults('public', firstQuestion(false))).toEqual([]);
    expect(faults('staff', firstQuestion(true))).toEqual([]);
  });
});
