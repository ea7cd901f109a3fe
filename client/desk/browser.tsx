import '../styles/desk.css';
import { render } from 'preact';
import { serverClock } from '../api/clock.js';
import type { DeskGiven } from './document.js';
import { loadPublicWords } from './reader.js';
import { DeskRoot } from './root.js';
import { placeOf } from './shell/route.js';
import { applyTheme, savedTheme } from './shell/theme.js';

const place = document.getElementById('ban');
const given = document.getElementById('ban-du-lieu')?.textContent;

if (place && given) void begin(place, given);

/** Opens the desk where the one document of the server left room for it. */
async function begin(place: Element, given: string): Promise<void> {
  const { now, isSignedIn, cursor }: DeskGiven = JSON.parse(given);
  const language = placeOf(location.pathname)?.language ?? 'vi';
  applyTheme(savedTheme());
  const words = await loadPublicWords(language);
  place.replaceChildren();
  render(<DeskRoot now={serverClock(now)} {...{ isSignedIn, cursor, language, words }} />, place);
}
