import type { Audience } from './audience.js';

/**
 * Rows of the policy, as they are written and read aloud. A key names one coordinate or several:
 *
 * - `'Mutation.postponeSession(input)'`: a field with its arguments;
 * - `'Session { id slug day }'`: fields of one type, or of one input;
 * - `'Query.registrations(search:)'`: an argument alone, that fewer people may give than may ask for the field.
 */
export type Rows = Readonly<Record<string, Audience>>;

/** The policy by coordinate: `Type.field`, `Type.field(argument:)`, `Input.field`. */
export type Table = ReadonlyMap<string, Row>;

export interface Row {
  audience: Audience;
  /** The file it is written in. */
  file: string;
}

/**
 * Spells rows out, coordinate by coordinate; one that is named twice, or a key that cannot be read, is an error.
 *
 * @param files rows by the name of their file in `server/policy/rows`
 */
export function spellOut(files: Readonly<Record<string, Rows>>): Table {
  const table = new Map<string, Row>();
  for (const [name, rows] of Object.entries(files)) {
    const file = `server/policy/rows/${name}.ts`;
    for (const [key, audience] of Object.entries(rows)) {
      for (const coordinate of coordinatesIn(key)) {
        const before = table.get(coordinate);
        if (before) throw new Error(`${coordinate} has two rows: in ${before.file} and, as '${key}', in ${file}.`);
        table.set(coordinate, { audience, file });
      }
    }
  }
  return table;
}

const ofOneType = /^(\w+) \{ (\w+(?: \w+)*) \}$/;
const ofOneField = /^(\w+\.\w+)(?:\((\w+(?: \w+)*)\))?$/;
const ofArguments = /^(\w+\.\w+)\((\w+:(?: \w+:)*)\)$/;

function coordinatesIn(key: string): string[] {
  const [, type, fields] = ofOneType.exec(key) ?? [];
  if (type && fields) return fields.split(' ').map((field) => `${type}.${field}`);
  const [, owner, given] = ofArguments.exec(key) ?? [];
  if (owner && given) return given.split(' ').map((arg) => `${owner}(${arg})`);
  const [, field, args] = ofOneField.exec(key) ?? [];
  if (!field)
    throw new Error(
      `The policy cannot read '${key}': write 'Type.field(argument argument)' or 'Type { field field }'.`,
    );
  return [field, ...(args?.split(' ') ?? []).map((arg) => `${field}(${arg}:)`)];
}
