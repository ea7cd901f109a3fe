import { createServer } from 'node:net';
import type { Config } from './config.js';

/** Why the port cannot be had, in words for the terminal; undefined when it is free. */
export async function portRefusal({ PORT, HOST }: Pick<Config, 'PORT' | 'HOST'>): Promise<string | undefined> {
  if (PORT === 0) return undefined;
  const code = await tryListening(PORT, HOST);
  if (code === undefined) return undefined;
  if (code === 'EADDRINUSE') return (await isOurs(PORT)) ? running(PORT) : taken(PORT);
  return `Không mở được cổng ${PORT} (${code}). / Port ${PORT} cannot be opened (${code}).`;
}

function tryListening(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}

async function isOurs(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://localhost:${port}/health/live`, { signal: AbortSignal.timeout(1_000) });
    return response.ok && (await response.text()).includes('live');
  } catch {
    return false;
  }
}

const running = (port: number) => `Tiếp Dân đang chạy sẵn: http://localhost:${port} — không cần khởi động lần nữa.
Muốn chạy thêm một bản khác: PORT=${port + 1} npm start

Tiếp Dân is already running: http://localhost:${port}, there is no need to start it again.
To run another one beside it: PORT=${port + 1} npm start`;

const taken = (
  port: number,
) => `Cổng ${port} đang được một chương trình khác dùng. Hãy chọn cổng khác: PORT=${port + 1} npm start
Port ${port} is used by another program. Choose another one: PORT=${port + 1} npm start`;
