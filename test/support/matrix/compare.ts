import { type GraphQLSchema, isInputObjectType, isNonNullType, isObjectType } from 'graphql';
import { belongs } from '../../../server/policy/audience.js';
import { coordinatesOf } from '../../../server/policy/coordinates.js';
import type { Table } from '../../../server/policy/rows.js';
import type { Asker } from './audiences.js';
import { askFor, type Field, type May, type Operation, type Way, waysOf, writeQuestion } from './question.js';
import { askTogether, type Proof, refusedAtOnce, together } from './together.js';
import { inTurns } from './turns.js';

export interface Told {
  data?: Record<string, unknown> | null | undefined;
  errors?:
    | readonly { path?: readonly (string | number)[]; extensions?: { code?: unknown }; message?: string }[]
    | undefined;
}

/** Asks a question as somebody, over whichever transport. */
export type Ask = (asker: Asker, question: string, operation: Operation) => Promise<Told>;

export interface Comparing {
  schema: GraphQLSchema;
  /** What is declared. What is asked is compared with it. */
  table: Table;
  operations: readonly Operation[];
  askers: readonly Asker[];
  ask: Ask;
  /** Looks at one coordinate only. */
  only?: string;
}

export interface Comparison {
  /** Every difference between what is declared and what was answered. */
  differences: string[];
  questions: number;
  /** Every pair of a coordinate and a person that was put to the proof. */
  proven: Set<string>;
}

/** Puts every coordinate that a transport reaches to the proof, for everybody: what is allowed is answered, nothing else is. */
export async function compare(comparing: Comparing): Promise<Comparison> {
  const all = await Promise.all(comparing.askers.map((asker) => compareFor(comparing, asker)));
  return {
    differences: all.flatMap((one) => one.differences),
    questions: all.reduce((sum, one) => sum + one.questions, 0),
    proven: new Set(all.flatMap((one) => [...one.proven])),
  };
}

const AT_ONCE = 8;

async function compareFor(comparing: Comparing, asker: Asker): Promise<Comparison> {
  const { schema, table, operations, ask, only } = comparing;
  const may: May = (coordinate) => belongs(asker.actor, table.get(coordinate)?.audience ?? new Set());
  const known = waysOf(schema, operations, () => true);
  const allowed = waysOf(schema, operations, may);
  const differences: string[] = [];
  const proven = new Set<string>();
  const isStranger = asker.actor.kind === 'visitor';
  const every = [...known].flatMap(([typeName, anyWay]) =>
    proofsOf({ schema, typeName, may, anyWay, way: allowed.get(typeName), isStranger }),
  );
  const packed = refusedAtOnce(every);
  const proofs = only === undefined ? packed : packed.filter(({ coordinates }) => coordinates.includes(only));
  const put = (question: string, operation: Operation) => ask(asker, question, operation);
  await inTurns(isStranger ? proofs.map((one) => [one]) : together(proofs), AT_ONCE, async (some) => {
    const answers = await askTogether(put, some);
    for (const [at, proof] of some.entries()) {
      for (const coordinate of proof.coordinates) proven.add(`${coordinate} by ${asker.name}`);
      for (const said of proof.judge(answers[at] ?? {})) differences.push(`${said} (${asker.name}: ${proof.question})`);
    }
  });
  return { differences, questions: proofs.length, proven };
}

interface Proving {
  schema: GraphQLSchema;
  typeName: string;
  may: May;
  /** A way that the person may go; none when there is none. */
  way: Way | undefined;
  /** A way that there is for somebody. */
  anyWay: Way;
  /** Strangers may ask one thing at a time. */
  isStranger: boolean;
}

const anyone: May = () => true;

/** Fields that go into one question; acts go alone. */
const TOGETHER = 10;

function proofsOf(proving: Proving): Proof[] {
  const { schema, typeName, may, way, anyWay, isStranger } = proving;
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  const fields = Object.values(type.getFields());
  if (!way) return chunks(fields, TOGETHER).map((some) => unreachable(proving, anyWay, some));
  const { operation } = way;
  const isAct = way.steps.length === 0 && operation !== 'query';
  const open = fields.filter((one) => may(`${typeName}.${one.name}`));
  const closed = fields.filter((one) => !open.includes(one));
  const hidden = closed.filter((one) => !isAct && !isNonNullType(one.type));
  const refused = closed.filter((one) => !hidden.includes(one));
  return [
    ...chunks([...open, ...hidden], isAct || (isStranger && way.steps.length === 0) ? 1 : TOGETHER).map(
      (some): Proof => {
        const asked = some.map((field) => askFor(typeName, field, { may }));
        return {
          operation,
          question: writeQuestion(way, asked, may),
          apart: way.steps[0] ? { root: way.steps[0].field.name, isSafe: true } : null,
          coordinates: some.flatMap((field) => coordinatesAt(schema, typeName, field.name)),
          judge: (told) => {
            const at = valueAt(
              told,
              way.steps.map(({ field }) => field.name),
            );
            return some.flatMap(({ name }) => {
              const isAnswered = at?.[name] !== null && at?.[name] !== undefined;
              const isOpen = may(`${typeName}.${name}`);
              if (isAnswered === isOpen) return [];
              return [
                `${typeName}.${name} is ${isOpen ? 'declared, and was not answered' : 'not declared, and was answered'}${why(told)}`,
              ];
            });
          },
        };
      },
    ),
    ...refused.map(
      (field): Proof => ({
        operation,
        question: writeQuestion(way, [askFor(typeName, field, { may: anyone })], may),
        ...(isAct ? { act: { name: field.name, call: askFor(typeName, field, { may: anyone }) } } : {}),
        apart: apartAt(way),
        coordinates: coordinatesAt(schema, typeName, field.name),
        judge: (told) => (isRefused(told) ? [] : [`${typeName}.${field.name} is not declared, and was not refused`]),
      }),
    ),
    ...open.flatMap((field) => daringProofs(proving, way, field)),
  ];
}

/** Arguments, and fields of inputs, that the person may not give where they may ask for the field. */
function daringProofs({ schema, typeName, may }: Proving, way: Way, field: Field): Proof[] {
  const denied = coordinatesAt(schema, typeName, field.name).filter(
    (one) => one !== `${typeName}.${field.name}` && !may(one),
  );
  return denied.map((daring) => {
    // What leads to it has to be given too, so everything is, but for what else is denied.
    const question = writeQuestion(
      way,
      [askFor(typeName, field, { may: (one) => one === daring || may(one), daring })],
      may,
    );
    return {
      operation: way.operation,
      question,
      apart: apartAt(way),
      coordinates: [daring],
      judge: (told) => (isRefused(told) ? [] : [`${daring} is not declared, and was taken`]),
    };
  });
}

function unreachable({ schema, typeName }: Proving, way: Way, fields: readonly Field[]): Proof {
  const asked = fields.map((field) => askFor(typeName, field, { may: anyone }));
  const [first, ...more] = way.steps;
  const isOneStep = way.operation === 'mutation' && more.length === 0;
  return {
    operation: way.operation,
    question: writeQuestion(way, asked, anyone),
    ...(first && isOneStep ? { within: { act: first.field.name, typeName, fields, asked } } : {}),
    apart: apartAt(way),
    coordinates: fields.flatMap((field) => coordinatesAt(schema, typeName, field.name)),
    judge: (told) => {
      const at = valueAt(
        told,
        way.steps.map(({ field }) => field.name),
      );
      return at ? [`${typeName} is not within reach, and was answered`] : [];
    },
  };
}

/** A root that may be null is empty by itself; below one that may not, a refusal empties the whole answer. */
function apartAt({ steps: [first] }: Way): Proof['apart'] {
  return first ? { root: first.field.name, isSafe: !isNonNullType(first.field.type) } : null;
}

/** The field itself, its arguments, and every field of the inputs they take. */
function coordinatesAt(schema: GraphQLSchema, typeName: string, name: string): string[] {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) return [];
  const found = new Set([`${typeName}.${name}`]);
  const enter = (inputName: string): void => {
    const input = schema.getType(inputName);
    if (!isInputObjectType(input)) return;
    for (const one of Object.values(input.getFields())) {
      if (found.has(`${inputName}.${one.name}`)) continue;
      found.add(`${inputName}.${one.name}`);
      enter(String(one.type).replace(/[[\]!]/g, ''));
    }
  };
  for (const arg of field.args) {
    found.add(`${typeName}.${name}(${arg.name}:)`);
    enter(String(arg.type).replace(/[[\]!]/g, ''));
  }
  return [...found];
}

function valueAt({ data }: Told, path: readonly string[]): Record<string, unknown> | null {
  let value: unknown = data;
  for (const name of path) {
    const within: unknown = Array.isArray(value) ? value[0] : value;
    value = typeof within === 'object' && within !== null ? Reflect.get(within, name) : null;
  }
  const last: unknown = Array.isArray(value) ? value[0] : value;
  return typeof last === 'object' && last !== null ? { ...last } : null;
}

function isRefused({ errors }: Told): boolean {
  return (errors ?? []).some(
    ({ extensions }) => extensions?.code === 'FORBIDDEN' || extensions?.code === 'UNAUTHENTICATED',
  );
}

function why({ errors }: Told): string {
  return errors?.[0] ? `: ${errors[0].message}` : '';
}

function chunks<One>(all: readonly One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** Every coordinate of a graph that can be asked for or given: those of interfaces are met on the types that have them. */
export function provable(schema: GraphQLSchema): string[] {
  return coordinatesOf(schema).filter((one) => {
    const type = schema.getType(one.split('.')[0] ?? '');
    return isObjectType(type) || isInputObjectType(type);
  });
}
