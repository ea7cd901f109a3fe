import { type DestinationStream, pino } from 'pino';
import type { Config } from './config.js';

const shownFields = [
  'requestId',
  'correlationId',
  'graph',
  'operation',
  'transport',
  'route',
  'method',
  'status',
  'durationMs',
  'code',
  'fault',
  'errorName',
  'errorCode',
  'constraint',
  'table',
  'frames',
  'job',
  'count',
  'attempt',
  'port',
  'pid',
  'signal',
  'kind',
  'closeCode',
  'messageId',
  'noticeId',
  'channel',
  'attempts',
  'reason',
  'retryAt',
  'hash',
] as const;

/** What a log line may say beside its event. Anything else is dropped: names and numbers of people have no field. */
export type LogFields = Partial<Record<(typeof shownFields)[number], string | number | boolean | null>>;

/** Writes one line for one event. The event is a constant such as `request failed`, never made of data. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** Structured lines on standard output, or where `destination` says. */
export function createLog(level: Config['LOG_LEVEL'], destination?: DestinationStream): Log {
  const sink = pino(
    { level, base: null, messageKey: 'event', formatters: { level: (label) => ({ level: label }), log: onlyShown } },
    destination ?? pino.destination({ sync: true }),
  );
  return {
    debug: (event, fields = {}) => sink.debug(fields, event),
    info: (event, fields = {}) => sink.info(fields, event),
    warn: (event, fields = {}) => sink.warn(fields, event),
    error: (event, fields = {}) => sink.error(fields, event),
  };
}

/**
 * Tells an error without its text: messages of the database and of drizzle hold values that people typed.
 *
 * What stays are class, code, constraint, table and where in our code it happened.
 */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const deepest = rootOf(error);
  return {
    errorName: deepest.name,
    ...textField('errorCode', deepest, 'code'),
    ...textField('constraint', deepest, 'constraint_name'),
    ...textField('table', deepest, 'table_name'),
    frames: framesOf(deepest),
  };
}

function onlyShown(given: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const field of shownFields) {
    const value = given[field];
    if (value !== undefined && typeof value !== 'object') kept[field] = value;
  }
  return kept;
}

function rootOf(error: Error, depth = 0): Error {
  const inner = 'originalError' in error && error.originalError ? error.originalError : error.cause;
  return inner instanceof Error && depth < 8 ? rootOf(inner, depth + 1) : error;
}

function textField(field: 'errorCode' | 'constraint' | 'table', error: Error, property: string): LogFields {
  const value: unknown = Reflect.get(error, property);
  return typeof value === 'string' ? { [field]: value } : {};
}

/** Only lines of the form `at …`, since a stack begins with the message. */
function framesOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return lines
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' < ');
}
