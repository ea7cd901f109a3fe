import type { ComponentChildren } from 'preact';
import { Directions } from '../ui/directions.js';
import { Mixed } from '../ui/mixed.js';
import { Phone } from '../ui/phone.js';
import { Reason } from '../ui/reason.js';
import { To } from '../ui/to.js';
import { sayInstant, sayWhen } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useAgencyTongue, useReader } from '../words/reader.js';
import type { PositionLine, SessionNotice } from './documents.js';
import { isDialogue, isOn } from './places.js';
import { receiverOf, sayAgency, sayLeader, sayTitle } from './receiver.js';

/** The numbered items of a notice: time, receiver, place, content, who attends, how to register, what to bring. */
export function SessionFacts({ session }: { session: SessionNotice }) {
  const { words, language } = useReader();
  const tongue = useAgencyTongue();
  const { facts } = words.notice;
  const when = sayWhen(words, session.startsAt, session.endsAt);
  const hosts = session.hosts.filter(({ id }) => id !== session.agency.id);
  return (
    <dl class="facts">
      <Fact name={facts.when}>
        <p class="fact-when">{isOn(session) ? when : <s>{when}</s>}</p>
      </Fact>
      <Fact name={isDialogue(session) ? facts.chairs : facts.receiver}>
        <Receiver session={session} />
      </Fact>
      {hosts.length > 0 && (
        <Fact name={facts.hosts}>
          {hosts.map((host) => (
            <p key={host.id}>
              <To path={`/co-quan/${host.slug}`}>
                <Mixed text={sayAgency(language, host)} />
              </To>
            </p>
          ))}
        </Fact>
      )}
      <Fact name={facts.where}>
        <Place session={session} />
      </Fact>
      <Content session={session} />
      {session.participants.length > 0 && (
        <Fact name={facts.participants}>
          <p lang={tongue}>{session.participants.map(({ name }) => name).join('; ')}.</p>
        </Fact>
      )}
      {isOn(session) && session.status !== 'HELD' && (
        <Fact name={facts.register}>
          <HowToRegister session={session} />
        </Fact>
      )}
      <Fact name={facts.bring}>
        {session.whatToBring ? <p lang={tongue}>{session.whatToBring}</p> : <p>{words.notice.bringUsual}</p>}
      </Fact>
      {session.legalBasis && (
        <Fact name={facts.basis}>
          <p lang={tongue}>{session.legalBasis}</p>
        </Fact>
      )}
    </dl>
  );
}

function Content({ session: { expectedContent, topics } }: { session: SessionNotice }) {
  const { facts } = useReader().words.notice;
  const tongue = useAgencyTongue();
  if (!expectedContent && topics.length === 0) return null;
  return (
    <Fact name={facts.content}>
      {expectedContent && <p lang={tongue}>{expectedContent}</p>}
      {topics.length > 0 && (
        <ul lang={tongue}>
          {topics.map((topic) => (
            <li key={topic}>{topic}</li>
          ))}
        </ul>
      )}
    </Fact>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Receiver({ session }: { session: SessionNotice }) {
  const { words } = useReader();
  const { receiver, insteadOf } = receiverOf(session);
  const { delegation } = session;
  if (!insteadOf) return <Person position={receiver} />;
  return (
    <>
      <p class="fact-label">{words.notice.actual}</p>
      <Person position={receiver} />
      <p class="fact-label">{words.notice.assigned}</p>
      <Person position={insteadOf} />
      {delegation && (
        <Reason
          class="fact-note"
          text={[delegation.reason, delegation.documentNumber && `(${delegation.documentNumber})`]
            .filter(Boolean)
            .join(' ')}
        />
      )}
    </>
  );
}

function Person({ position }: { position: PositionLine }) {
  const reader = useReader();
  return (
    <p>
      <To path={`/lanh-dao/${position.leader.slug}`}>
        <strong>
          <Mixed text={sayLeader(reader, position.leader)} />
        </strong>
      </To>
      <br />
      <Mixed text={sayTitle(reader.language, position)} />
    </p>
  );
}

function Place({ session: { point, room } }: { session: SessionNotice }) {
  const tongue = useAgencyTongue();
  return (
    <>
      <p lang={tongue}>
        <strong>{point.name}</strong>
        {room && `, ${room}`}
        <br />
        {point.address}
      </p>
      {point.directions && <Directions text={point.directions} />}
      {point.accessibility && (
        <p class="fact-note" lang={tongue}>
          {point.accessibility}
        </p>
      )}
      {point.phone && <Phone number={point.phone} />}
    </>
  );
}

function HowToRegister({ session }: { session: SessionNotice }) {
  const { words } = useReader();
  const tongue = useAgencyTongue();
  const { registering } = words.notice;
  const closes = session.registrationClosesAt;
  const offered = session.registrationState !== 'NOT_OFFERED';
  const over = session.registrationState === 'CLOSED';
  return (
    <ul>
      {offered && !over && (
        <li>{closes ? fill(registering.onlineUntil, { when: sayInstant(words, closes) }) : registering.online}</li>
      )}
      {over && <li>{registering.onlineOver}</li>}
      {session.howToRegister && <li lang={tongue}>{session.howToRegister}</li>}
      {offered && !isDialogue(session) && <li>{registering.walkIn}</li>}
    </ul>
  );
}
