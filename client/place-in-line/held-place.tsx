import '../styles/place-in-line.css';
import { useMemo } from 'preact/hooks';
import { executeOverHttp } from '../api/over-http.js';
import { placeInLine as english } from '../words/en/place-in-line.js';
import { useReader } from '../words/reader.js';
import { placeInLine as vietnamese } from '../words/vi/place-in-line.js';
import type { PlaceProof } from './documents.js';
import { PlacePanel } from './place-panel.js';
import { usePlaceInLine } from './use-place.js';

/** The place in line of whoever holds a registration; nothing until they have a number. */
export function HeldPlace({ access }: { access: NonNullable<PlaceProof['access']> }) {
  const { language } = useReader();
  const execute = useMemo(() => executeOverHttp(language), [language]);
  const { place, live } = usePlaceInLine(execute, { access });
  return place ? <PlacePanel place={place} live={live} words={language === 'en' ? english : vietnamese} /> : null;
}
