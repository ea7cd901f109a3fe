import { createServer, type IncomingMessage } from 'node:http';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string[];
  raw: string;
}

/** A real SMTP server on a free port that keeps what it takes, and refuses recipients named `nobody`. */
export async function mailServer() {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, callback) {
      const refusal = Object.assign(new Error(`no mailbox <${address}> here`), { responseCode: 550 });
      callback(address.startsWith('nobody') ? refusal : null);
    },
    onData(stream, { envelope }, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('latin1');
        received.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `smtp://127.0.0.1:${portOf(server.server.address())}`;
  return { url, received, close: () => new Promise<void>((resolve) => server.close(resolve)) };
}

export interface ReceivedRequest {
  authorization: string | undefined;
  body: string;
}

/** A real HTTP gateway that answers with the given statuses in turn, then with 202. */
export async function gateway(...statuses: number[]) {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    received.push({ authorization: request.headers.authorization, body: await textOf(request) });
    response.writeHead(statuses.shift() ?? 202).end('told about +84912345678');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${portOf(server.address())}/send`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, received, close };
}

/** The decoded parts of a raw mail, by media type, and its header. */
export function readMail(raw: string): { header: string; parts: Map<string, string> } {
  const header = raw.slice(0, raw.indexOf('\r\n\r\n'));
  const boundaries = [...raw.matchAll(/boundary="([^"]+)"/g)].map(([, boundary]) => `--${boundary}`);
  let pieces = [raw];
  for (const boundary of boundaries) pieces = pieces.flatMap((piece) => piece.split(boundary));
  return { header, parts: new Map(pieces.map(decode).filter((part) => part !== null)) };
}

function decode(piece: string): [string, string] | null {
  const type = /content-type: (text\/[a-z]+)/i.exec(piece)?.[1];
  if (type === undefined) return null;
  const body = piece.slice(piece.indexOf('\r\n\r\n', piece.search(/content-type: text/i)) + 4);
  if (/transfer-encoding: base64/i.test(piece)) return [type, Buffer.from(body, 'base64').toString('utf8')];
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [type, Buffer.from(bytes, 'latin1').toString('utf8')];
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return address.port;
}
