import { Mixed } from '../ui/mixed.js';
import { Phone } from '../ui/phone.js';
import { fill } from '../words/fill.js';
import { useProfileWords } from '../words/profile.js';
import { useAgencyTongue } from '../words/reader.js';
import type { AgencyShown } from './documents.js';

/** How to reach the agency, and what registering there asks for. */
export function AgencyContact({ agency }: { agency: AgencyShown }) {
  const profile = useProfileWords();
  const tongue = useAgencyTongue();
  const { rules } = profile.agency;
  const { bookingRules, address, phone, email, website } = agency;
  return (
    <section class="prose" aria-labelledby="lien-he">
      <h2 id="lien-he">{profile.agency.contact}</h2>
      {address && <p lang={tongue}>{address}</p>}
      {phone && <Phone number={phone} />}
      {email && (
        <p>
          {profile.agency.email} <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {website && (
        <p>
          {profile.agency.website} <a href={website}>{website.replace(/^https?:\/\//, '')}</a>
        </p>
      )}
      <h3>{rules.title}</h3>
      <ul>
        <li>{rules.identity[bookingRules.identity]}</li>
        <li>{fill(rules.perPerson, { n: bookingRules.registrationsPerPerson })}</li>
        {bookingRules.representatives.map(({ fromPeople, mostRepresentatives }) => (
          <li key={fromPeople}>{fill(rules.representatives, { people: fromPeople, n: mostRepresentatives })}</li>
        ))}
        <li>{fill(rules.largest, { n: bookingRules.largestParty })}</li>
      </ul>
      <p class="soft">
        <Mixed text={fill(rules.source, { source: bookingRules.source })} />
      </p>
    </section>
  );
}
