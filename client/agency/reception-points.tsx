import { Directions } from '../ui/directions.js';
import { Phone } from '../ui/phone.js';
import { useProfileWords } from '../words/profile.js';
import { useAgencyTongue } from '../words/reader.js';
import type { AgencyShown } from './documents.js';

/** Where people are received, how to get there, and what helps those who move, hear or see less. */
export function ReceptionPoints({ points }: { points: AgencyShown['receptionPoints'] }) {
  const tongue = useAgencyTongue();
  const profile = useProfileWords();
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="noi-tiep">
      <h2 id="noi-tiep">{profile.agency.points}</h2>
      <ul class="positions">
        {points.map((point) => (
          <li key={point.id}>
            <strong lang={tongue}>{point.name}</strong>
            <span lang={tongue}>{point.address}</span>
            {point.directions && <Directions text={point.directions} />}
            {point.accessibility && (
              <span class="soft" lang={tongue}>
                {point.accessibility}
              </span>
            )}
            {point.phone && <Phone number={point.phone} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
