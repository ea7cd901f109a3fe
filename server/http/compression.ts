import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const squeeze = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 6 }),
};

export type Encoding = keyof typeof squeeze;

/** Below this a header costs more than it saves. */
const WORTHWHILE_BYTES = 1_024;

/** How a client would like its bytes packed; null when as they are. */
export function encodingFor(acceptEncoding: string | string[] | undefined): Encoding | null {
  const wanted = String(acceptEncoding ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase());
  const isWanted = (name: string) =>
    wanted.some((one) => one === name || (one.startsWith(`${name};`) && !/q=0(\.0*)?$/.test(one)));
  if (isWanted('br')) return 'br';
  return isWanted('gzip') ? 'gzip' : null;
}

/**
 * Sends text packed as the client likes it.
 *
 * Only for what is the same for everybody: packing something secret beside something the asker chose would let the size tell.
 */
export async function sendPacked(request: FastifyRequest, reply: FastifyReply, text: string): Promise<FastifyReply> {
  const bytes = Buffer.from(text);
  reply.header('vary', 'accept-encoding');
  const encoding = encodingFor(request.headers['accept-encoding']);
  if (!encoding || bytes.length < WORTHWHILE_BYTES) return reply.send(bytes);
  return reply.header('content-encoding', encoding).send(await squeeze[encoding](bytes));
}

/** Packs each file once, when it is first asked for. */
export function createPacker(): (name: string, bytes: Buffer, encoding: Encoding) => Promise<Buffer> {
  const packed = new Map<string, Promise<Buffer>>();
  return (name, bytes, encoding) => {
    const key = `${encoding} ${name}`;
    const known = packed.get(key) ?? squeeze[encoding](bytes);
    packed.set(key, known);
    return known;
  };
}
