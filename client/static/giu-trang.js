/**
 * Lets the desk and the wall screen be opened again while the server cannot be reached.
 *
 * It keeps nothing about anybody: only the empty frame of a page, which the server makes without knowing who asks, and the hashed
 * files this frame names. What the page knew stands in the page's own store. Every page is asked of the server first, so a new
 * version shows as soon as it is there; a frame is kept only once every file it names is, so what opens without a link is one
 * whole version.
 */
const place = new URL(registration.scope).pathname;
const family = `giu-trang ${place} `;
const isDesk = place.endsWith('/ban-lam-viec');
/** A server that says nothing for so long is away, whatever the network believes. */
const patienceMs = 5_000;
/** What stands between a browser and a server that is away answers with these. */
const away = [502, 503, 504];

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(begin()));

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(open(event, frameOf(url)));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(fileFor(request));
});

/** Takes over the pages that are open already, and keeps what they would need. */
async function begin() {
  await clients.claim();
  for (const { url } of await clients.matchAll({ type: 'window' }))
    if (new URL(url).pathname.startsWith(place)) await keep(frameOf(new URL(url))).catch(() => {});
}

/** Where the server gives out the frame of a page: one for the whole desk, one for each wall. */
function frameOf({ pathname }) {
  return `${isDesk ? place : pathname}?khung`;
}

async function open(event, frame) {
  const asked = fetch(event.request).catch(() => undefined);
  const kept = await find(frame);
  const answer = await (kept ? Promise.race([asked, patience()]) : asked);
  if (kept && (!answer || away.includes(answer.status))) return kept;
  if (answer?.ok) event.waitUntil(keep(frame).catch(() => {}));
  return answer ?? Response.error();
}

/** A hashed file never changes: whoever has it need not ask. */
async function fileFor(request) {
  const kept = await find(request);
  if (kept) return kept;
  const answer = await fetch(request);
  const [latest] = await versions();
  if (answer.status === 200 && latest) await (await caches.open(latest)).put(request, answer.clone());
  return answer;
}

/** Keeps a frame with every file it names; of older versions the last one stays, for pages that are still open. */
async function keep(frame) {
  const answer = await fetch(frame, { credentials: 'omit', cache: 'no-store' });
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('text/html')) return;
  const named = [...new Set((await answer.clone().text()).match(/\/assets\/[\w.-]+/g))].sort();
  const version = await caches.open(family + (await markOf(named)));
  await Promise.all(named.map(async (file) => (await find(file)) ?? version.add(file)));
  for (const file of named) if (!(await version.match(file))) await version.put(file, await find(file));
  await version.put(frame, answer);
  for (const old of (await versions()).slice(2)) await caches.delete(old);
}

/** Names of what is kept, the latest first. */
async function versions() {
  return (await caches.keys()).filter((name) => name.startsWith(family)).reverse();
}

async function find(request) {
  for (const name of await versions()) {
    const found = await (await caches.open(name)).match(request, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

async function markOf(names) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(names.join()));
  return [...new Uint8Array(bytes, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function patience() {
  return new Promise((resolve) => setTimeout(resolve, patienceMs));
}
