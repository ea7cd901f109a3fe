import { findKeptAnswer } from '../../db/idempotency.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { isIdentifier } from '../identifier.js';
import type { Keyring } from '../privacy/keyring.js';

/** A request as it can be recognised again: same act, same key, same content. */
export interface KeyedRequest {
  act: string;
  key: string;
  fingerprint: Buffer;
}

export type Replay =
  | { kind: 'New' }
  | { kind: 'IdempotencyKeyReused' }
  | { kind: 'Done'; registrationId: string; result: Readonly<Record<string, unknown>> };

/** Makes a request recognisable; a key that is not a UUID is a fault that says so. The fingerprint is keyed: content is personal. */
export function recogniseRequest(
  ctx: Pick<RequestContext, 'keys' | 'locale'>,
  act: string,
  input: { idempotencyKey: string },
): KeyedRequest {
  const { idempotencyKey, ...content } = input;
  if (!isIdentifier(idempotencyKey)) {
    const detail = ctx.locale === 'vi' ? '`idempotencyKey` phải là một UUID.' : '`idempotencyKey` must be a UUID.';
    throw new Fault('BAD_USER_INPUT', ctx.locale, { detail });
  }
  return { act, key: idempotencyKey.toLowerCase(), fingerprint: fingerprintOf(ctx.keys, act, content) };
}

/** Looks whether a request was already done, on whichever instance. A refusal is never kept: it changed nothing, so it is asked anew. */
export async function findReplay(ctx: Pick<RequestContext, 'db'>, request: KeyedRequest): Promise<Replay> {
  const kept = await findKeptAnswer(ctx.db, request.key);
  if (kept === null) return { kind: 'New' };
  if (kept.act !== request.act || !kept.fingerprint.equals(request.fingerprint))
    return { kind: 'IdempotencyKeyReused' };
  return { kind: 'Done', registrationId: String(kept.result.registrationId), result: kept.result };
}

/** The row that keeps an answer; written in the transaction that does the work. */
export function answerToKeep(request: KeyedRequest, registrationId: string, at: string, more: object = {}) {
  return { ...request, result: { registrationId, ...more }, createdAt: at };
}

function fingerprintOf(keys: Keyring, act: string, content: object): Buffer {
  return keys.blind('request', `${act}|${JSON.stringify(content, sortedKeys)}`);
}

// Private: two clients may write the same object in another order of fields.
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
