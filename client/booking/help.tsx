import { sayAgency } from '../session/receiver.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { Place } from './documents.js';
import { dial, phoneOf } from './say.js';
import { useRegistrationSpeech } from './speech.js';

/** Whom to call; nothing when nobody can be called. */
export function Help({ place }: { place: Pick<Place, 'agency' | 'point'> }) {
  const { call } = useRegistrationSpeech();
  const { language } = useReader();
  const phone = phoneOf(place);
  if (!phone) return null;
  return (
    <p class="help-line">
      <a href={dial(phone)}>{fill(call, { agency: sayAgency(language, place.agency), phone })}</a>
    </p>
  );
}
