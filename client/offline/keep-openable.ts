/**
 * Lets pages below an address be opened again while the server cannot be reached, as `client/static/giu-trang.js` says.
 *
 * Only the desk and the wall screens ask for it, each for its own addresses: no page of citizens is touched. Nothing happens where
 * the browser cannot do it, or may not because the site is not served over HTTPS.
 */
export function keepOpenable(place: '/ban-lam-viec' | '/man-hinh/'): void {
  const scope = location.pathname.startsWith('/en/') ? `/en${place}` : place;
  navigator.serviceWorker?.register('/giu-trang.js', { scope, updateViaCache: 'none' }).catch(() => {});
}
