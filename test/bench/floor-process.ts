import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { serve } from './serve.js';

/** The least a server of Node can do: the same bytes to whoever asks, the same frame to every socket. */
let body = Buffer.from('{}');

const http = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
    });
    response.end(body);
  });
});

const sockets = new Set<WebSocket>();
new WebSocketServer({ server: http, perMessageDeflate: false }).on('connection', (socket) => {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
});

http.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  serve(`http://127.0.0.1:${(http.address() as AddressInfo).port}/`, {
    say: (text) => {
      body = Buffer.from(String(text));
    },
    broadcast: (given) => {
      const { text, times } = given as { text: string; times: number };
      for (let n = 0; n < times; n += 1) for (const socket of sockets) socket.send(text);
    },
  });
});
