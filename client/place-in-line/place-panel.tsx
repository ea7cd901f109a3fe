import type { LiveState } from '../api/live.js';
import { timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import type { placeInLine as Words } from '../words/vi/place-in-line.js';
import type { Place } from './documents.js';

interface PlacePanelProps {
  place: Place;
  live: LiveState;
  words: typeof Words;
}

/** One's number, how many go before, and when one can expect to be called; when called, where to go, above everything. */
export function PlacePanel({ place, live, words }: PlacePanelProps) {
  const { label, state, serverTime } = place;
  const isLost = live === 'offline' || live === 'reconnecting' || live === 'stopped';
  return (
    <section class={`place-in-line${state === 'CALLED' ? ' place-called' : ''}`} aria-labelledby="so-cua-toi">
      <h2 id="so-cua-toi">
        {words.number} <strong class="place-number">{label}</strong>
      </h2>
      <div role="status" aria-live="polite">
        <Standing place={place} words={words} />
      </div>
      <p class="soft">{fill(isLost ? words.lost : words.updated, { time: timeOf(serverTime) })}</p>
      {state === 'WAITING' && <p class="soft">{words.rule}</p>}
    </section>
  );
}

function Standing({ place, words }: Pick<PlacePanelProps, 'place' | 'words'>) {
  const { state, ahead, expected } = place;
  const where = [place.desk, place.room].filter(Boolean).join(', ');
  if (state === 'CALLED') return <p class="place-now">{fill(words.called, { where })}</p>;
  if (state !== 'WAITING') return <p>{fill(words.states[state], { where })}</p>;
  return (
    <>
      <p class="place-now">{ahead ? fill(words.ahead.some, { n: ahead }) : words.ahead.none}</p>
      <p>{expected ? fill(words.expected, { from: timeOf(expected.from), to: timeOf(expected.to) }) : words.unknown}</p>
    </>
  );
}
