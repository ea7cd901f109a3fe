import '../styles/embed.css';
import { watch } from '../api/live.js';
import { embeddedChangedSubscription } from './changed.js';

/** Many changes in a moment bring one new list. */
const gatherMs = 400;

interface Said {
  on: string;
  off: string;
}

const line = document.querySelector<HTMLElement>('[data-live]');

tellHeight();
new ResizeObserver(tellHeight).observe(document.body);
if (line) listen(line);

/** Tells the page around how high the list is, so that it need not scroll. Whoever frames us may know that much. */
function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (parent !== window) parent.postMessage({ tiepDan: { height } }, '*');
}

function listen(line: HTMLElement): void {
  const { cursor, filter } = JSON.parse(line.dataset['live'] ?? '{}');
  const said: Said = JSON.parse(line.dataset['said'] ?? '{}');
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch({
    document: embeddedChangedSubscription,
    variables: (after) => ({ filter, after }),
    after: cursor,
    onUpdate: ({ calendarChanged }) => {
      clearTimeout(timer);
      timer = setTimeout(() => void renew(), gatherMs);
      return calendarChanged.cursor;
    },
    onState: (state) => {
      line.classList.toggle('live-live', state === 'live');
      say(state === 'live' ? said.on : said.off);
    },
  });
}

/** Asks for the list anew and puts it in the place of the old one; what cannot be had leaves the old one there. */
async function renew(): Promise<void> {
  const answer = await fetch(location.href).catch(() => undefined);
  if (!answer?.ok) return;
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.embed-sessions');
  if (next) document.querySelector('.embed-sessions')?.replaceWith(next);
}

function say(text: string): void {
  const status = document.querySelector('[data-live] [role="status"]');
  if (status && status.textContent !== text) status.textContent = text;
}
