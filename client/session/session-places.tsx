import { halvesOf } from '../booking/slots.js';
import { Icon } from '../ui/icon.js';
import { SessionState } from '../ui/session-state.js';
import { To } from '../ui/to.js';
import { dayOf, hoursOf, sayDayWithin, timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { SessionNotice } from './documents.js';
import { isDialogue, isOn, mayAskForPlace, standingOf } from './places.js';

/** How many places are free, hour by hour, and the one thing to do. */
export function SessionPlaces({ session, withdrawn }: { session: SessionNotice; withdrawn: boolean }) {
  const { words } = useReader();
  const { places } = words.notice;
  const standing = standingOf(session);
  const asks = mayAskForPlace(session) && !withdrawn;
  const ahead = isOn(session) && session.status !== 'HELD' && !withdrawn;
  return (
    <section class="places">
      <h2 id="cho-ngoi">{ahead ? places.title : places.titleOver}</h2>
      <SessionState session={session} />
      {asks && (
        <p class="places-act">
          <To path={`/dang-ky/${session.slug}`} class="button">
            {standing === 'full' ? words.session.wait : words.session.book}
          </To>
        </p>
      )}
      {standing === 'closed' && ahead && <Next session={session} />}
      {asks && standing !== 'full' && <Slots session={session} />}
      {ahead && !isDialogue(session) && (
        <p class="places-note">
          <Icon name="walk" />
          <span>{places.walkIn}</span>
        </p>
      )}
      {!ahead && (
        <p class="places-act">
          <To path={`/?lanh-dao=${session.assignedPosition.leader.slug}`} class="button quiet">
            {places.others}
          </To>
        </p>
      )}
    </section>
  );
}

/** Where a request goes that comes too late for this one, so that nobody learns it only after sending. */
function Next({ session: { id, nextForRegistration: next } }: { session: SessionNotice }) {
  const { words } = useReader();
  const { places } = words.notice;
  if (!next || next.id === id) return null;
  const when = `${hoursOf(next.startsAt, next.endsAt)}, ${sayDayWithin(words, dayOf(next.startsAt))}`;
  return (
    <div class="places-next">
      <p>{fill(places.goesTo, { when })}</p>
      <p class="places-act">
        <To path={`/dang-ky/${next.slug}`} class="button">
          {next.registrationState === 'FULL' ? places.waitThere : places.bookThere}
        </To>
      </p>
    </div>
  );
}

function Slots({ session }: { session: SessionNotice }) {
  const { places } = useReader().words.notice;
  if (session.slots.length < 2) return null;
  const free = session.slots.filter(({ freePlaces }) => freePlaces > 0);
  const full = session.slots.filter(({ freePlaces }) => freePlaces === 0);
  return (
    <>
      {halvesOf(free).map(({ half, slots }) => (
        <div key={half}>
          <h3>{places[half]}</h3>
          <ul class="places-list">
            {slots.map((slot) => (
              <li key={slot.id}>
                <span>{hoursOf(slot.startsAt, slot.endsAt)}</span>
                <span class="places-left">{fill(places.left, { n: slot.freePlaces })}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {full.length > 0 && (
        <p class="places-full">
          {fill(places.full, { times: full.map(({ startsAt }) => timeOf(startsAt)).join(', ') })}
        </p>
      )}
    </>
  );
}
