import {
  buildSchema,
  type ExecutionResult,
  getNamedType,
  graphql,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type RoleName, visitor } from '../../server/actor.js';
import { publicGraph, staffGraph } from '../../server/graphs.js';
import { everyone, roles, signedIn } from '../../server/policy/audience.js';
import { missingRows, type Policed, strayRows } from '../../server/policy/complaints.js';
import { spellOut } from '../../server/policy/rows.js';
import { publicTable, staffTable } from '../../server/policy/table.js';
import { enforce } from '../../server/policy/wall.js';
import { requireWholePolicy } from '../../server/policy/whole.js';

describe('The policy', () => {
  let graphs: Policed[];

  beforeAll(async () => {
    graphs = [
      { schema: await publicGraph(), table: publicTable },
      { schema: await staffGraph(), table: staffTable },
    ];
  });

  it('lets nobody start who is not whole', async () => {
    const whole = { public: await publicGraph(), staff: await staffGraph() };
    expect(() => requireWholePolicy(whole)).not.toThrow();
    const more = buildSchema(`type Query { agencies: Int, wages: Int }`);
    expect(() => requireWholePolicy({ ...whole, public: more })).toThrow(
      "Query.wages has no row: add 'Query.wages': …",
    );
  });

  it('has a row for every field, argument and input field of both graphs', () => {
    expect([...new Set(graphs.flatMap(missingRows))]).toEqual([]);
  });

  it('has no row for what is in no graph', () => {
    expect(strayRows(graphs)).toEqual([]);
  });

  it('keeps everything of the public graph for everybody', () => {
    expect([...publicTable].filter(([, { audience }]) => audience !== everyone)).toEqual([]);
  });
});

describe('A row', () => {
  it('names fields of a type, or a field with its arguments', () => {
    const table = spellOut({ session: { 'Session { id day }': everyone, 'Query.session(id)': signedIn } });
    expect([...table.keys()]).toEqual(['Session.id', 'Session.day', 'Query.session', 'Query.session(id:)']);
  });

  it('stands once for each coordinate', () => {
    const twice = { one: { 'Session { id day }': everyone }, other: { 'Session { day }': signedIn } };
    expect(() => spellOut(twice)).toThrow('Session.day has two rows: in server/policy/rows/one.ts and, as');
  });

  it('is written so that it can be read', () => {
    expect(() => spellOut({ one: { 'Query.closed secret': everyone } })).toThrow("cannot read 'Query.closed secret'");
  });
});

describe('A graph that keeps its policy', () => {
  const staff = (...held: RoleName[]): Actor => ({
    ...{ kind: 'staff', accountId: 'somebody', staffSessionId: 'a browser' },
    roles: held.map((role) => ({ role, agencyId: 'commune' })),
  });
  const entering: Actor = { kind: 'staff', accountId: 'new', staffSessionId: 'a browser', roles: [], isEntering: true };
  const one = { title: 'Đất đai', name: 'Lê Văn Thử', number: 7, __typename: 'Case' };
  const table = spellOut({
    case: {
      'Query.open': signedIn,
      'Query.closed(filter)': roles('SECRETARY', 'HEAD'),
      'Query.closed(secret: hint:)': roles('HEAD'),
      'Query.must': roles('HEAD'),
      'Mutation.act': roles('HEAD'),
      'Case { title next }': signedIn,
      'Case { name number }': roles('SECRETARY'),
      'Named { name }': signedIn,
      'Filter { text people }': roles('SECRETARY', 'HEAD'),
      'Person { name }': roles('SECRETARY', 'HEAD'),
      'Person { number }': roles('HEAD'),
    },
  });
  const built = () =>
    buildSchema(`
      type Query { open: Case, closed(secret: Int, hint: Int = 7, filter: Filter): Case, must: Int!, forgotten: Int }
      type Mutation { act: Case }
      interface Named { name: String }
      type Case implements Named { title: String, name: String, number: Int!, next: Named }
      input Filter { text: String, people: [Person!] }
      input Person { number: String, name: String }`);
  const guarded = enforce(built(), table);
  const ask = (actor: Actor, source: string): Promise<ExecutionResult> => {
    const rootValue = { open: { ...one, next: one }, closed: one, act: one, must: 1, forgotten: 1 };
    return graphql({ schema: guarded, source, rootValue, contextValue: { actor, locale: 'en' } });
  };
  const codesOf = ({ errors }: ExecutionResult) => errors?.map((error) => error.extensions.code);

  it('answers whoever belongs to the row, in one role or another', async () => {
    const both = staff('SECRETARY', 'INSPECTOR');
    expect(await ask(both, '{ open { title name number } closed { name } }')).toEqual({
      data: { open: { title: 'Đất đai', name: 'Lê Văn Thử', number: 7 }, closed: { name: 'Lê Văn Thử' } },
    });
  });

  it('hides what may be nothing, and refuses what may not', async () => {
    expect(await ask(staff('INSPECTOR'), '{ open { title name } closed { title } }')).toEqual({
      data: { open: { title: 'Đất đai', name: null }, closed: null },
    });
    const refused = await ask(staff('INSPECTOR'), '{ open { title number } }');
    expect(refused.data).toEqual({ open: null });
    expect(codesOf(refused)).toEqual(['FORBIDDEN']);
    expect(codesOf(await ask(staff('SECRETARY'), '{ must }'))).toEqual(['FORBIDDEN']);
  });

  it('refuses an act, even one that may answer nothing', async () => {
    const refused = await ask(staff('SECRETARY'), 'mutation { act { title } }');
    expect(refused.data).toEqual({ act: null });
    expect(codesOf(refused)).toEqual(['FORBIDDEN']);
  });

  it('asks a visitor to sign in, and whoever is at the door gets nothing of what is behind', async () => {
    expect(codesOf(await ask(visitor, '{ open { title } }'))).toEqual(['UNAUTHENTICATED']);
    expect((await ask(entering, '{ open { title } }')).data).toEqual({ open: null });
  });

  it('keeps its rows also where a type is met by an interface', async () => {
    const met = await ask(staff('HEAD'), '{ open { next { name ... on Case { title } } } }');
    expect(met.data).toEqual({ open: { next: { name: null, title: 'Đất đai' } } });
  });

  it('takes an argument, or a field of an input, only from whom it may be given by', async () => {
    const asked = [
      '{ closed(secret: 1) { title } }',
      '{ closed(hint: 8) { title } }',
      '{ closed(filter: { people: [{ name: "a" }, { number: "1" }] }) { title } }',
    ];
    for (const source of asked) {
      expect(codesOf(await ask(staff('SECRETARY'), source)), source).toEqual(['FORBIDDEN']);
      expect((await ask(staff('HEAD'), source)).data, source).toEqual({ closed: { title: 'Đất đai' } });
    }
    const harmless = '{ closed(filter: { text: "a", people: [{ name: "a" }] }) { title } }';
    expect((await ask(staff('SECRETARY'), harmless)).data).toEqual({ closed: { title: 'Đất đai' } });
  });

  it('gives nobody what has no row, and says what to write where', async () => {
    expect((await ask(staff('HEAD'), '{ forgotten }')).errors?.[0]?.message).toContain('Query.forgotten has no row');
    expect(missingRows({ schema: guarded, table })).toEqual([
      expect.stringContaining("Query.forgotten has no row: add 'Query.forgotten': … to server/policy/rows/"),
    ]);
  });

  it('has walls only where somebody could come who may not pass', () => {
    const types = Object.values(enforce(built(), table).getTypeMap()).filter(isObjectType);
    const walled = types
      .filter((type) => !isIntrospectionType(type))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })),
      )
      .filter(({ field }) => field.resolve)
      .map(({ path }) => path);
    expect(walled.sort()).toEqual([
      ...['Case.name', 'Case.number', 'Mutation.act'],
      ...['Query.closed', 'Query.forgotten', 'Query.must', 'Query.open'],
    ]);
  });
});

describe('Inputs', () => {
  it('take nothing that is not among their words, such as a right one would like to have', async () => {
    for (const schema of [await publicGraph(), await staffGraph()]) {
      const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
      const taken = mutations.filter((field) => {
        const arg = field.args.find((one) => isInputObjectType(getNamedType(one.type)));
        if (!arg) return false;
        const document = parse(`mutation { ${field.name}(${arg.name}: { isAdministrator: true }) { __typename } }`);
        const errors = validate(schema, document).map((error) => error.message);
        return !errors.some((message) => message.includes('"isAdministrator" is not defined'));
      });
      expect(taken.map(({ name }) => name)).toEqual([]);
    }
  });
});
