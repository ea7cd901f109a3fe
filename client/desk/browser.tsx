import '../styles/desk.css';
import { render } from 'preact';
import { rememberClock, rememberedClock, serverClock } from '../api/clock.js';
import { keepOpenable } from '../offline/keep-openable.js';
import type { DeskGiven } from './document.js';
import { openMemory } from './memory/memory.js';
import { loadPublicWords } from './reader.js';
import { DeskRoot } from './root.js';
import { placeOf } from './shell/route.js';
import { applyTheme, savedTheme } from './shell/theme.js';

const place = document.getElementById('ban');
const given = document.getElementById('ban-du-lieu')?.textContent;

if (place && given) void begin(place, given);

/** Opens the desk where the one document of the server left room for it, or its frame, which this browser has kept. */
async function begin(place: Element, given: string): Promise<void> {
  const told: DeskGiven | null = JSON.parse(given);
  if (told) rememberClock(told.now);
  const now = told ? serverClock(told.now) : rememberedClock();
  const language = placeOf(location.pathname)?.language ?? 'vi';
  applyTheme(savedTheme());
  const words = await loadPublicWords(language);
  place.replaceChildren();
  const { isSignedIn, cursor } = told ?? { isSignedIn: true, cursor: null };
  const memory = openMemory(now);
  render(<DeskRoot {...{ now, isSignedIn, cursor, memory, language, words }} isFromMemory={told === null} />, place);
  keepOpenable('/ban-lam-viec');
}
