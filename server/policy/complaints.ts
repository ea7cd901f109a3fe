import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { coordinatesOf } from './coordinates.js';
import type { Table } from './rows.js';

/** A graph with the policy it must keep. */
export interface Policed {
  schema: GraphQLSchema;
  table: Table;
}

/** What has no row in its policy, each in a sentence that says what to write and where. */
export function missingRows({ schema, table }: Policed): string[] {
  const missing = coordinatesOf(schema).filter((coordinate) => !table.has(coordinate));
  const fields = [...new Set(missing.map((coordinate) => coordinate.replace(/\(.*/, '')))];
  return fields.map((field) => sayMissing({ schema, table }, field, missing));
}

/** Rows that name nothing in any of the graphs: left behind, or misspelled. */
export function strayRows(policed: readonly Policed[]): string[] {
  const known = new Set(policed.flatMap(({ schema }) => coordinatesOf(schema)));
  const rows = new Map(policed.flatMap(({ table }) => [...table]));
  return [...rows]
    .filter(([coordinate]) => !known.has(coordinate))
    .map(([coordinate, { file }]) => `${coordinate} has a row in ${file} but is in no graph: take it out of its row.`);
}

function sayMissing({ schema, table }: Policed, field: string, missing: readonly string[]): string {
  const args = missing.flatMap((one) => (one.startsWith(`${field}(`) ? [one.slice(field.length + 1, -2)] : []));
  const [type = '', name = ''] = field.split('.');
  const file = fileOf(table, type, namesOf(schema, type, name));
  if (!missing.includes(field))
    return `${field}(${args.join(' ')}) has no row for its arguments: name them in the row of ${field} in ${file}.`;
  const isEntry = /^(Query|Mutation|Subscription)$/.test(type);
  const key =
    isEntry || args.length > 0 ? `${field}${args.length > 0 ? `(${args.join(' ')})` : ''}` : `${type} { ${name} }`;
  return `${field} has no row: add '${key}': … to ${file}.`;
}

/** Where rows of the same type are, or of what goes in and comes out. */
function fileOf(table: Table, type: string, others: readonly string[]): string {
  const isRoot = /^(Query|Mutation|Subscription)$/.test(type);
  for (const name of isRoot ? others : [type, ...others])
    for (const [coordinate, { file }] of table) if (coordinate.startsWith(`${name}.`)) return file;
  return 'server/policy/rows/, in the file named after the one in schema/ that declares it (a new file is listed in server/policy/table.ts)';
}

function namesOf(schema: GraphQLSchema, typeName: string, name: string): string[] {
  const type = schema.getType(typeName);
  if (isInputObjectType(type)) return [];
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const field = type.getFields()[name];
  return field
    ? [...field.args.map((arg) => arg.type), field.type].map((one) => String(one).replace(/[[\]!]/g, ''))
    : [];
}
