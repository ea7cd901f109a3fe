import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Fault } from './faults.js';
import { describeError, type Log } from './log.js';

/** What has to be known of an operation to tell its errors. */
export interface Telling {
  locale: 'vi' | 'en';
  /** Stands in the answer and in the log line, so that whoever reports a fault can be helped. */
  correlationId: string;
  /** An interrupted mutation may have been done all the same. */
  isMutation: boolean;
  log: Log;
}

const internal = {
  vi: 'Hệ thống gặp lỗi ngoài dự kiến. Xin thử lại sau; nếu vẫn lỗi, hãy báo mã {id} cho cơ quan vận hành.',
  en: 'Something unexpected went wrong. Please try again later; if it stays so, report the code {id}.',
};

/**
 * Tells an error so that it may be shown: faults as they were written, mistakes in the question as they are, the rest masked.
 *
 * The one formatter of both transports. When a mutation was interrupted nobody knows whether it was done, and so it says:
 * never a false “failed”.
 */
export function tellError(error: GraphQLError, telling: Telling): GraphQLError {
  const cause = rootOf(error);
  if (cause instanceof Fault) return withExtensions(error, error.message, cause.extensions);
  if (isMistakeInQuestion(error, cause)) return withExtensions(error, withoutHints(error.message), codeOf(error));
  telling.log.error('request failed', { correlationId: telling.correlationId, ...describeError(cause) });
  if (!isInterruption(cause)) return internalFault(telling, error);
  const { message, extensions } = telling.isMutation
    ? new Fault('RETRY_UNKNOWN', telling.locale, { retryAfterSeconds: 1 })
    : new Fault('OVERLOADED', telling.locale, { retryAfterSeconds: 2 });
  return withExtensions(error, message, { ...extensions, correlationId: telling.correlationId });
}

/** The polite answer to what nobody foresaw. */
export function internalFault({ locale, correlationId }: Telling, where?: GraphQLError): GraphQLError {
  const message = internal[locale].replace('{id}', correlationId);
  return withExtensions(where, message, { code: 'INTERNAL', correlationId });
}

/** The last touch on what Apollo itself refuses: no guesses at names, no stack, no text of its own failures. */
export function formatRefused(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  if (extensions.code !== 'INTERNAL_SERVER_ERROR')
    return { ...formatted, message: withoutHints(formatted.message), extensions };
  return { message: 'Hệ thống gặp lỗi. / Something went wrong.', extensions: { ...extensions, code: 'INTERNAL' } };
}

/** Cuts what graphql-js adds to help guessing names: “Did you mean …?”. */
export function withoutHints(message: string): string {
  return message.replace(/\s*Did you mean .*$/s, '').trimEnd();
}

/** States of the database, the driver or the network in which the outcome of a commit cannot be known or was put off. */
const interruptions = new Set([
  ...[
    '40001',
    '40P01',
    '53000',
    '53100',
    '53200',
    '53300',
    '53400',
    '55P03',
    '57014',
    '57P01',
    '57P02',
    '57P03',
    '57P05',
  ],
  ...['25P03', '25P04', '58000', '58030', 'XX000'],
  ...['CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'CONNECT_TIMEOUT'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
]);

function isInterruption(cause: unknown): boolean {
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
  return typeof code === 'string' && (interruptions.has(code) || /^08[0-9A-Z]{3}$/.test(code));
}

/** Variables that do not fit carry no path; arguments that do not fit are graphql-js's own words about the question. */
function isMistakeInQuestion(error: GraphQLError, cause: unknown): boolean {
  if (error.path === undefined) return true;
  return cause instanceof GraphQLError && cause.originalError === undefined && /^Argument "/.test(cause.message);
}

function codeOf(error: GraphQLError): Record<string, unknown> {
  // Errors of compiled queries may have no extensions at all.
  const extensions = error.extensions ?? {};
  return extensions.code !== undefined || error.path === undefined
    ? extensions
    : { ...extensions, code: 'BAD_USER_INPUT' };
}

/** drizzle and graphql-js wrap; the reason is innermost. */
function rootOf(error: Error, depth = 0): Error {
  if (error instanceof Fault || depth === 8) return error;
  const inner = error instanceof GraphQLError ? (error.originalError ?? error.cause) : error.cause;
  return inner instanceof Error ? rootOf(inner, depth + 1) : error;
}

function withExtensions(
  where: GraphQLError | undefined,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLError {
  const told = new GraphQLError(message, {
    ...(where?.nodes ? { nodes: where.nodes } : {}),
    ...(where?.path ? { path: where.path } : {}),
    extensions: { ...extensions },
  });
  // Errors of compiled queries know their place in the text, but not the nodes it is computed from.
  if (!where?.nodes && where?.locations)
    Object.defineProperty(told, 'locations', { value: where.locations, enumerable: true });
  return told;
}
