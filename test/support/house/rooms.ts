import { type Import, importsOf, withoutEnding } from './imports.js';
import { isPure } from './pure.js';
import type { Complaint, Source } from './source.js';
import { isVerb } from './verbs.js';

interface Rule {
  room: string;
  /** Which files live here. */
  holds: (path: string) => boolean;
  /** Where they may go: our paths without ending, and packages. Nothing else is allowed. */
  may: (to: string) => boolean;
  /** Where they may go besides, for types alone. */
  mayForTypes?: (to: string) => boolean;
}

const isTransport = matches(
  /^(server\/(http|websocket|live|main|app|graphs?)(\/|$)|fastify$|@fastify\/|@apollo\/|@as-integrations\/|ws$|graphql-ws$)/,
);
const isGraphql = matches(/^(schema\/|graphql$|type-graphql$|graphql-scalars$)/);
const isResolver = matches(/\/([a-z-]+-)?resolver(\.ts)?$/);
const isFrame = matches(/^server\/([^/]+\.ts$|(http|websocket|limits|live|policy)\/)/);
const isRefusal = matches(/^schema\/([a-z-]+-)?(refusal|result)$/);
const isOutside = matches(/^(client|test)\//);
/** SQL is spoken in one room. */
const isSql = matches(/^(drizzle-orm|drizzle-kit)$/);

/** Who may import whom. The first rule that holds a file is its rule. */
const rules: readonly Rule[] = [
  {
    room: 'schema',
    holds: matches(/^schema\//),
    may: matches(/^(schema\/|type-graphql$|graphql$|graphql-scalars$|reflect-metadata$)/),
  },
  { room: 'db', holds: matches(/^db\//), may: matches(/^(db\/|drizzle-orm$|postgres$|node:)/) },
  { room: 'rules', holds: isPure, may: isPure, mayForTypes: (to) => /^(server|db)\//.test(to) && !isResolver(to) },
  {
    room: 'resolver',
    holds: (path) => path.startsWith('server/') && isResolver(path),
    may: (to) =>
      /^(schema\/|server\/|type-graphql$|graphql$)/.test(to) && !isPure(to) && !isTransport(to) && !isResolver(to),
  },
  {
    room: 'client configuration',
    holds: matches(/^client\/(vite[a-z.]*\.config|(explorer|api)\/[a-z-]*plugin)\.ts$/),
    may: matches(/^(client\/|vite$|node:)/),
  },
  // The explorer for developers is a product of others in a page of ours; no other page loads it.
  {
    room: 'explorer',
    holds: matches(/^client\/explorer\//),
    may: matches(/^(client\/(explorer|words)\/|graphiql$|@graphiql\/|graphql$|graphql-ws$|react$|react-dom$)/),
  },
  {
    room: 'client',
    holds: matches(/^client\//),
    may: matches(
      /^(client\/(?!explorer\/)|preact$|preact-render-to-string$|@urql\/core$|graphql-ws$|gql\.tada$|qr$|altcha-lib(\/algorithms\/web\/pbkdf2)?$)/,
    ),
    mayForTypes: matches(/^graphql$/),
  },
  // The frame gives refusals their words, and otherwise leaves the schema to the resolvers.
  {
    room: 'frame',
    holds: isFrame,
    may: (to) => !isOutside(to) && !isSql(to) && (!to.startsWith('schema/') || isRefusal(to)),
  },
  {
    room: 'feature',
    holds: matches(/^server\/(?!setup\/)/),
    may: (to) => ![isOutside, isSql, isGraphql, isTransport, isResolver].some((never) => never(to)),
  },
  {
    room: 'setup',
    holds: matches(/^server\/setup\//),
    may: matches(/^(server\/|db\/|node:|graphql$|reflect-metadata$)/),
  },
];

function matches(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

/** Complains about every import that its room does not allow. */
export function trespasses(sources: readonly Source[]): Complaint[] {
  const verbs = new Set(sources.filter(isVerb).map(({ path }) => withoutEnding(path)));
  const complaints: Complaint[] = [];
  for (const source of sources.filter(({ path }) => !path.startsWith('test/'))) {
    const rule = rules.find(({ holds }) => holds(source.path));
    for (const found of rule ? importsOf(source) : []) {
      const why = rule && (objection(rule, found) ?? verbObjection(verbs, found));
      if (why) complaints.push({ path: found.from, line: found.line, text: why });
    }
  }
  return complaints;
}

function objection({ room, may, mayForTypes }: Rule, { to, isTypeOnly }: Import): string | undefined {
  const isAllowed = may(to) || (isTypeOnly && mayForTypes?.(to));
  return isAllowed ? undefined : `${room} may not import ${to}`;
}

/** A command that calls a command hides half of what it does. */
function verbObjection(verbs: ReadonlySet<string>, { from, to, isTypeOnly }: Import): string | undefined {
  if (isTypeOnly || !verbs.has(withoutEnding(from)) || !verbs.has(to)) return undefined;
  return `a verb may not import the verb ${to}`;
}

/** Complains once about every circle of files that import each other; types leave no circle behind. */
export function circles(sources: readonly Source[]): Complaint[] {
  const edges = new Map(
    sources.map((source) => [withoutEnding(source.path), importsOf(source).filter((found) => !found.isTypeOnly)]),
  );
  const done = new Set<string>();
  const complaints: Complaint[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      const circle = [...way.slice(way.indexOf(file)), file];
      complaints.push({ path: file, line: 1, text: `circle: ${circle.join(' → ')}` });
      return;
    }
    if (done.has(file)) return;
    for (const { to } of edges.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return complaints;
}
