import { Mixed } from '../ui/mixed.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { Place } from './documents.js';
import { dial, whomToCall } from './say.js';
import { useRegistrationSpeech } from './speech.js';

/** Whom to call; nothing when nobody can be called. */
export function Help({ place }: { place: Pick<Place, 'agency' | 'point'> }) {
  const { call } = useRegistrationSpeech();
  const { language } = useReader();
  const called = whomToCall(language, place);
  if (!called) return null;
  return (
    <p class="help-line">
      <a href={dial(called.phone)}>
        <Mixed text={fill(call, called)} />
      </a>
    </p>
  );
}
