import { isDialogue } from '../session/places.js';
import { Icon } from '../ui/icon.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { sayInstant, sayWhen } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useAgencyTongue, useReader } from '../words/reader.js';
import type { BookingSession } from './documents.js';
import { dial, sayPlace, sayWho, whomToCall } from './say.js';
import { useRegistrationSpeech, useSpeech } from './speech.js';

/** Where no script runs nothing can be sent: what one would have registered for, and how to register without it. */
export function NoScript({ session }: { session: BookingSession }) {
  const { noScript } = useSpeech();
  return (
    <noscript>
      <div class="no-script">
        <div class="notice notice-few">
          <Icon name="few" />
          <div>
            <h1 class="notice-title">{noScript.title}</h1>
            <p>{isDialogue(session) ? noScript.whatOfDialogue : noScript.what}</p>
          </div>
        </div>
        <Ways session={session} />
        <Facts session={session} />
      </div>
    </noscript>
  );
}

function Ways({ session }: { session: BookingSession }) {
  const { noScript } = useSpeech();
  const { call } = useRegistrationSpeech();
  const { language } = useReader();
  const tongue = useAgencyTongue();
  const called = whomToCall(language, session);
  return (
    <section>
      <h2>{noScript.ways}</h2>
      <ul>
        {called && (
          <li>
            <a href={dial(called.phone)}>
              <Mixed text={fill(call, called)} />
            </a>
          </li>
        )}
        {session.point && (
          <li>
            {noScript.atPlace} <span lang={tongue}>{`${session.point.name}, ${session.point.address}`}</span>
          </li>
        )}
        {session.howToRegister && <li lang={tongue}>{session.howToRegister}</li>}
      </ul>
    </section>
  );
}

function Facts({ session }: { session: BookingSession }) {
  const reader = useReader();
  const words = useSpeech();
  const tongue = useAgencyTongue();
  const { noScript } = words;
  const closes = session.registrationClosesAt;
  const isOpen = session.registrationState === 'OPEN';
  return (
    <section>
      <h2>{words.summary.title}</h2>
      <dl class="facts">
        <Fact name={words.receiver}>
          <Mixed text={sayWho(reader, session)} />
        </Fact>
        <Fact name={words.when}>{sayWhen(reader.words, session.startsAt, session.endsAt)}</Fact>
        <Fact name={words.where}>
          <span lang={tongue}>{sayPlace(session)}</span>
        </Fact>
        <Fact name={noScript.places}>
          {isOpen ? fill(words.places.some, { n: session.freePlaces }) : words.places.none}
        </Fact>
        {closes && <Fact name={noScript.until}>{sayInstant(reader.words, closes)}</Fact>}
      </dl>
      <p>
        <To path={`/buoi/${session.slug}`}>{noScript.session}</To>
      </p>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
