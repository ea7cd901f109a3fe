/** The time from an instant on that the server has just told, without asking again. */
export function clockSince(toldAt: string): () => string {
  const [told, heard] = [Date.parse(toldAt), performance.now()];
  return () => new Date(told + performance.now() - heard).toISOString();
}

/**
 * The instant now as the server counts it, so that a wrong clock in somebody's pocket changes nothing.
 *
 * @param pageMadeAt the instant the server made the page, ISO 8601
 */
export function serverClock(pageMadeAt: string): () => string {
  const start = Date.parse(pageMadeAt);
  return () => new Date(start + performance.now()).toISOString();
}
