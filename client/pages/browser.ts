import '../styles/index.css';
import { h, hydrate } from 'preact';
import { type Language, type Reader, ReaderContext } from '../words/reader.js';
import type { Words } from '../words/vi.js';
import { type IslandName, islands } from './islands.js';

const place = document.querySelector('[data-island]');
const given = document.getElementById('island')?.textContent;

if (place && given) void wake(place, given);

/** Gives the living part of the page its words and data; until then, and if it fails, the page is still readable. */
async function wake(place: Element, given: string): Promise<void> {
  const { name, data, now, path }: { name: IslandName; data: unknown; now: string; path: string } = JSON.parse(given);
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const [words, body] = await Promise.all([wordsIn(language), islands[name](JSON.stringify(data), language)]);
  const reader: Reader = { language, words, now, path, search: location.search, origin: location.origin };
  hydrate(h(ReaderContext.Provider, { value: reader, children: body }), place);
}

async function wordsIn(language: Language): Promise<Words> {
  return language === 'en' ? (await import('../words/en.js')).en : (await import('../words/vi.js')).vi;
}
