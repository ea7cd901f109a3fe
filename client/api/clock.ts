/**
 * The instant now as the server counts it, so that a wrong clock in somebody's pocket changes nothing.
 *
 * @param pageMadeAt the instant the server made the page, ISO 8601
 */
export function serverClock(pageMadeAt: string): () => string {
  const start = Date.parse(pageMadeAt);
  return () => new Date(start + performance.now()).toISOString();
}
