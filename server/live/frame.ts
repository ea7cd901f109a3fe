import type { ExecutionResult } from 'graphql';

/** The end of a `next` message, the same for everybody who is told it: `{"data":…}}`. */
export function writePayload(result: ExecutionResult): Buffer {
  const { errors, ...rest } = result;
  const payload = errors ? { ...rest, errors: errors.map((error) => error.toJSON()) } : rest;
  return Buffer.from(`${JSON.stringify(payload)}}`);
}

/** The beginning of a `next` message, one for each subscriber: `{"id":"…","type":"next","payload":`. */
export function writeOpening(id: string): Buffer {
  return Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);
}

/** A whole message. Bytes are copied, never written anew; one buffer leaves in one write. */
export function joinMessage(opening: Buffer, payload: Buffer): Buffer {
  const message = Buffer.allocUnsafe(opening.length + payload.length);
  opening.copy(message);
  payload.copy(message, opening.length);
  return message;
}
