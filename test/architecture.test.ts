import { describe, expect, it } from 'vitest';
import { badHabits, machinePaths } from './support/house/habits.js';
import { recorders, silentRecorders, unrecorded } from './support/house/records.js';
import { circles, trespasses } from './support/house/rooms.js';
import { oversize, vague } from './support/house/shape.js';
import { type Complaint, readSources, type Source } from './support/house/source.js';
import { unguarded } from './support/house/verbs.js';

const code = readSources(/\.(ts|tsx|mjs)$/);
const everything = readSources(/\.(ts|tsx|mjs|css|json|graphql|md|html|svg)$/);

describe('The house', () => {
  it('lets every file import only what its room allows', () => expect(said(trespasses(code))).toEqual([]));
  it('has no circles', () => expect(said(circles(code))).toEqual([]));
  it('keeps files, functions and parameter lists short', () => expect(said(code.flatMap(oversize))).toEqual([]));
  it('gives everything a name of its own', () => expect(said(code.flatMap(vague))).toEqual([]));
  it('keeps its habits', () => expect(said(code.flatMap(badHabits))).toEqual([]));
  it('opens every command with a guard', () => expect(said(code.flatMap(unguarded))).toEqual([]));
  it('has every command of the desk on record', () =>
    expect(said([...code.flatMap(unrecorded), ...silentRecorders(code)])).toEqual([]));
  it('names no machine', () => expect(said(everything.flatMap(machinePaths))).toEqual([]));
});

describe('The house notices', () => {
  it.each([
    ['schema/agency.ts', `import { find } from '../db/agencies.js'`],
    ['schema/agency.ts', `import type { Fact } from '../server/agencies/read.js'`],
    ['db/agencies.ts', `import { mayRead } from '../server/agencies/access.js'`],
    ['db/agencies.ts', `import { Agency } from '../schema/agency.js'`],
    ['server/agencies/rules.ts', `import { find } from '../../db/agencies.js'`],
    ['server/agencies/access.ts', `import { randomUUID } from 'node:crypto'`],
    ['server/agencies/close.ts', `import { eq } from 'drizzle-orm'`],
    ['server/agencies/close.ts', `import { Agency } from '../../schema/agency.js'`],
    ['server/agencies/close.ts', `import { GraphQLError } from 'graphql'`],
    ['server/agencies/read.ts', `import type { FastifyRequest } from 'fastify'`],
    ['server/agencies/read.ts', `const { socket } = await import('../websocket.js')`],
    ['server/agencies/resolver.ts', `import { find } from '../../db/agencies.js'`],
    ['server/agencies/resolver.ts', `import { decideClosing } from './rules.js'`],
    ['client/calendar/load.ts', `import { Agency } from '../../schema/agency.js'`],
    ['client/calendar/load.ts', `export type { Actor } from '../../server/actor.js'`],
    ['server/app.ts', `import { freshDatabase } from '../test/support/database.js'`],
    ['server/app.ts', `import { sql } from 'drizzle-orm'`],
  ])('%s with: %s', (path, text) => expect(trespasses([{ path, text }])).toHaveLength(1));

  it('a command that calls a command', () => {
    const verb = (name: string, opening: string): Source => ({
      path: `server/agencies/${name}.ts`,
      text: `${opening}\nexport async function ${name}(ctx: RequestContext) { requireStaff(ctx) }`,
    });
    const sources = [verb('close', `import { open } from './open.js'`), verb('open', '')];
    expect(said(trespasses(sources))).toEqual([
      'server/agencies/close.ts:1 a verb may not import the verb server/agencies/open',
    ]);
  });

  it('a circle', () => {
    const one = { path: 'db/one.ts', text: `import { two } from './two.js'` };
    const two = { path: 'db/two.ts', text: `import { one } from './one.js'` };
    expect(said(circles([one, two]))).toEqual(['db/one:1 circle: db/one → db/two → db/one']);
  });

  it('no circle made of types alone', () => {
    const one = { path: 'db/one.ts', text: `import { two } from './two.js'` };
    const two = { path: 'db/two.ts', text: `import type { One } from './one.js'` };
    expect(circles([one, two])).toEqual([]);
  });

  it.each([
    ['a long file', 'server/app.ts', 'const a = 1\n'.repeat(301)],
    ['a long command', 'server/agencies/close.ts', `${command('requireStaff(ctx)')}\n${'const a = 1\n'.repeat(120)}`],
    ['a long function', 'server/app.ts', `function long() {${'\n'.repeat(60)}}`],
    ['a long resolver', 'server/agencies/resolver.ts', `class A {\n agencies() {${'\n'.repeat(25)}}\n}`],
    ['five parameters', 'server/app.ts', 'export const f = (a: 1, b: 2, c: 3, d: 4, e: 5) => { return a }'],
  ])('%s', (_, path, text) => expect(oversize({ path, text })).toHaveLength(1));

  it.each([
    ['server/utils/fold.ts', ''],
    ['client/date-helpers.ts', ''],
    ['schema/index.ts', ''],
    ['server/agencies/types.ts', ''],
    ['server/agencies/agency-service.ts', ''],
    ['server/agencies/close.ts', 'export class AgencyManager {}'],
    ['server/agencies/close.ts', 'export default function close() {}'],
    ['server/agencies/close.ts', `export * from './open.js'`],
  ])('the name or barrel in %s: %s', (path, text) => expect(vague({ path, text })).toHaveLength(1));

  it.each([
    ['db/client.ts', 'const url = process.env.DATABASE_URL'],
    ['server/sessions/read.ts', 'const now = Date.now()'],
    ['server/sessions/read.ts', 'const now = new Date()'],
    ['client/calendar/load.ts', 'const now = new Date().toISOString()'],
    ['server/sessions/rules.ts', 'export const decide = async () => 1'],
    ['server/sessions/access.ts', 'export const mayRead = () => Math.random() > 0.5'],
    ['server/sessions/resolver.ts', 'function read() { if (true) return 1 }'],
    ['server/sessions/resolver.ts', 'function read() { try { f() } finally { g() } }'],
    ['server/sessions/read.ts', 'let row: any'],
    ['server/sessions/read.ts', 'const id = row!.id'],
    ['test/api/book.test.ts', 'await new Promise((resolve) => setTimeout(resolve, 100))'],
    ['test/api/book.test.ts', 'await new Promise<void>((done) => { setTimeout(() => done(), 100) })'],
    ['test/api/book.test.ts', `import { setTimeout } from 'node:timers/promises'`],
  ])('the habit in %s: %s', (path, text) => expect(badHabits({ path, text })).toHaveLength(1));

  it.each([
    ['server/sessions/read.ts', 'const at = new Date(row.startsAt)'],
    ['server/clock.ts', 'export const now = () => new Date().toISOString()'],
    ['server/main.ts', 'start(process.env)'],
    ['test/support/heard.ts', 'await new Promise((_, reject) => setTimeout(() => reject(new Error()), 100))'],
  ])('nothing in %s: %s', (path, text) => expect(badHabits({ path, text })).toEqual([]));

  it('a command without a guard', () => {
    expect(unguarded({ path: 'server/agencies/close.ts', text: command('await save(ctx.db)') })).toHaveLength(1);
    expect(unguarded({ path: 'server/agencies/close.ts', text: command('const staff = requireStaff(ctx)') })).toEqual(
      [],
    );
    expect(unguarded({ path: 'server/agencies/close.ts', text: command('await throttleTries(ctx)') })).toEqual([]);
  });

  it('a command of the desk that leaves nothing on record', () => {
    const told = (statements: string) => unrecorded({ path: 'server/agencies/close.ts', text: command(statements) });
    expect(told('requireStaff(ctx); await settle(ctx, (tx) => save(tx))')).toHaveLength(1);
    expect(told('requireStaff(ctx); await settle(ctx, (tx) => recordAct(tx, ctx, done))')).toEqual([]);
    expect(told('requireStaff(ctx); return settle(ctx, async (tx) => finish(ctx, tx, done))')).toEqual([]);
    expect(told('await recogniseHolder(ctx)')).toEqual([]);
    expect(silentRecorders([{ path: 'server/sessions/arrange.ts', text: 'announce(ctx)' }])).toHaveLength(
      recorders.size,
    );
  });

  it('a path of one machine', () => {
    expect(
      machinePaths({ path: 'db/root.ts', text: `// see ${['', 'home', 'minh', 'notes'].join('/')}` }),
    ).toHaveLength(1);
    expect(machinePaths({ path: 'db/root.ts', text: 'https://example.gov.vn/home/news' })).toEqual([]);
  });
});

function command(statement: string): string {
  return `export async function close(ctx: RequestContext) { ${statement} }`;
}

function said(complaints: readonly Complaint[]): string[] {
  return complaints.map(({ path, line, text }) => `${path}:${line} ${text}`);
}
