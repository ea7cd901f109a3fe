import { Phone } from '../ui/phone.js';
import { fill } from '../words/fill.js';
import { useProfileWords } from '../words/profile.js';
import { useReader } from '../words/reader.js';
import type { AgencyShown } from './documents.js';

/** Where people are received, how to get there, and what helps those who move, hear or see less. */
export function ReceptionPoints({ points }: { points: AgencyShown['receptionPoints'] }) {
  const { words } = useReader();
  const profile = useProfileWords();
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="noi-tiep">
      <h2 id="noi-tiep">{profile.agency.points}</h2>
      <ul class="positions">
        {points.map((point) => (
          <li key={point.id}>
            <strong>{point.name}</strong>
            <span>{point.address}</span>
            {point.directions && <span class="soft">{fill(words.notice.directions, { text: point.directions })}</span>}
            {point.accessibility && <span class="soft">{point.accessibility}</span>}
            {point.phone && <Phone number={point.phone} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
