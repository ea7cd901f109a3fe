import type { Hub } from './hub.js';

/** Milliseconds since the relay last said how far it has come; it does so at every look, whether or not anything happened. */
export function watchPulse(hub: Hub): () => number {
  let lastMs = performance.now();
  const advance = hub.advance.bind(hub);
  hub.advance = (position) => {
    lastMs = performance.now();
    advance(position);
  };
  return () => performance.now() - lastMs;
}
