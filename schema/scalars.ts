import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

function readInstant(value: unknown): string {
  if (typeof value === 'string' && instantPattern.test(value) && !Number.isNaN(Date.parse(value))) {
    return new Date(value).toISOString();
  }
  throw new GraphQLError('DateTime must be an ISO 8601 instant with its zone, such as 2026-11-25T08:00:00+07:00.');
}

function readDay(value: unknown): string {
  if (typeof value === 'string' && dayPattern.test(value) && isDayOfCalendar(value)) return value;
  throw new GraphQLError('Date must be a local day written YYYY-MM-DD, such as 2026-11-25.');
}

function isDayOfCalendar(value: string): boolean {
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

/** An instant on the world's clock, written in UTC. Local wall time in Viet Nam is always seven hours ahead. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'An instant, ISO 8601, answered in UTC (`2026-11-25T01:00:00.000Z`). The calendar’s zone is Asia/Ho_Chi_Minh (UTC+7, no daylight saving).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => (typeof value === 'string' ? value : readInstant(value)),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined),
});

/** A day of the Vietnamese calendar, without a time. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A local day in Viet Nam (Asia/Ho_Chi_Minh), `YYYY-MM-DD`.',
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});
