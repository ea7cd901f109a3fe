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

const aheadKey = 'tiep-dan.lech-gio';

/** Remembers how far this device's clock is from the server's, for a page that will be opened without asking the server. */
export function rememberClock(toldAt: string): void {
  localStorage.setItem(aheadKey, String(Date.parse(toldAt) - Date.now()));
}

/** The instant now as the server would count it, as far as this device remembers. */
export function rememberedClock(): () => string {
  const ahead = Number(localStorage.getItem(aheadKey) ?? 0) || 0;
  return () => new Date(Date.now() + ahead).toISOString();
}
