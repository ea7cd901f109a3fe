/** What is heard on a line that carries one subscription. After `broken` or `ended` nothing more is heard. */
export interface Listener {
  /** The server has taken the question. */
  onReady(): void;
  onNext(answer: { data?: unknown; errors?: readonly unknown[] }): void;
  /** The server will not answer this question. */
  onRefused(): void;
  /** The line broke, or the server has nothing more to say: call again. */
  onBroken(): void;
}

interface Question {
  query: string;
  variables: Record<string, unknown>;
}

const ackWaitMs = 10_000;
const heartbeatMs = 15_000;

/**
 * Opens a WebSocket for one subscription, as the protocol `graphql-transport-ws` says.
 *
 * Small on purpose: one question a line and nothing kept; whoever listens decides when to call again.
 * A line that answers no ping within fifteen seconds counts as broken, whatever the network believes.
 *
 * @returns hangs up; nothing is heard afterwards
 * @see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 */
export function openLine(url: string, question: Question, listener: Listener): () => void {
  const socket = new WebSocket(url, 'graphql-transport-ws');
  let isOpen = true;
  let isAnswered = true;
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(() => end(listener.onBroken), ackWaitMs);

  const say = (message: object) => socket.readyState === WebSocket.OPEN && socket.send(JSON.stringify(message));
  const end = (tell?: () => void) => {
    if (!isOpen) return;
    isOpen = false;
    clearTimeout(timer);
    // A line that is still being laid is let through first: browsers complain aloud about one cut before that.
    if (socket.readyState === WebSocket.CONNECTING) socket.onopen = () => socket.close(1000);
    else socket.close(1000);
    tell?.();
  };
  const beat = () => {
    if (!isAnswered) return end(listener.onBroken);
    isAnswered = false;
    say({ type: 'ping' });
    timer = setTimeout(beat, heartbeatMs);
  };
  const begin = () => {
    clearTimeout(timer);
    timer = setTimeout(beat, heartbeatMs);
    say({ id: '1', type: 'subscribe', payload: question });
    listener.onReady();
  };

  socket.onopen = () => say({ type: 'connection_init' });
  socket.onclose = () => end(listener.onBroken);
  socket.onmessage = ({ data }) => {
    if (!isOpen) return;
    isAnswered = true;
    const { type, payload } = JSON.parse(String(data));
    if (type === 'connection_ack') begin();
    else if (type === 'ping') say({ type: 'pong' });
    else if (type === 'next') listener.onNext(payload);
    else if (type === 'error') end(listener.onRefused);
    else if (type === 'complete') end(listener.onBroken);
  };
  return () => end();
}
