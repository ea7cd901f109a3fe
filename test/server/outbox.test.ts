import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { defaultLimits, type Limits } from '../../server/limits/limits.js';
import { createOutbox, type Outbox } from '../../server/websocket/outbox.js';

const running: WebSocketServer[] = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    for (const socket of server.clients) socket.terminate();
    server.close();
  }
});

async function pair(limits: Partial<Limits>): Promise<{ reader: WebSocket; outbox: Outbox; writer: WebSocket }> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  running.push(server);
  await once(server, 'listening');
  const connected = once(server, 'connection');
  const reader = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [writer] = await connected;
  await once(reader, 'open');
  return { reader, writer, outbox: createOutbox(writer, { ...defaultLimits, ...limits }) };
}

describe('what waits for one socket', () => {
  it('is bounded in bytes: a reader that stopped is closed before it costs much', async () => {
    const { reader, writer, outbox } = await pair({ queuedBytes: 1024 * 1024 });
    reader.pause();
    const closed = once(writer, 'close');
    for (let event = 0; event < 2_000; event += 1) {
      void outbox.send('x'.repeat(20_000));
      if (event % 50 === 0) await new Promise((turn) => setImmediate(turn));
    }
    expect(writer.bufferedAmount).toBeLessThan(1.1 * 1024 * 1024);
    await closed;
  });

  it('is bounded in number', async () => {
    const { reader, writer, outbox } = await pair({ queuedEvents: 256 });
    const closed = once(reader, 'close');
    for (let event = 0; event < 300; event += 1) void outbox.send('x');
    expect(writer.readyState).toBe(WebSocket.CLOSING);
    const [code, reason] = await closed;
    expect([code, String(reason)]).toEqual([4513, 'Too slow. Resume after your last cursor']);
  });

  it('goes on for ever with a reader that keeps up', async () => {
    const { reader, outbox } = await pair({ queuedEvents: 10 });
    let read = 0;
    reader.on('message', () => {
      read += 1;
    });
    for (let event = 0; event < 1_000; event += 1) await outbox.send('x');
    await expect.poll(() => read, { interval: 5 }).toBe(1_000);
  });
});
