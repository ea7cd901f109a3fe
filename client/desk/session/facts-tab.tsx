import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useDesk } from '../desk.js';
import { sessionWords } from '../words/session.js';
import { useWords } from '../words/use-words.js';
import type { DeskSession } from './documents.js';
import { EditForm } from './edit-form.js';
import { sayPosition, sayReceiver, sayTimes } from './say.js';
import type { SessionTab, SessionTabProps } from './tabs.js';

export const sessionTab: SessionTab = { View: FactsTab };

/** What the session says, and where that is changed. */
function FactsTab({ session }: SessionTabProps) {
  const words = useWords(sessionWords);
  const { holds } = useDesk();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <EditForm session={session} onEnd={() => setEditing(false)} />;
  const canEdit = holds('SECRETARY') && session.state !== 'CANCELLED' && session.state !== 'HELD';
  return (
    <section class="panel">
      <Facts session={session} />
      {canEdit && (
        <div class="dialog-acts">
          <button type="button" class="quiet" onClick={() => setEditing(true)}>
            {words.edit.act}
          </button>
        </div>
      )}
    </section>
  );
}

function Facts({ session }: SessionTabProps) {
  const reader = useReader();
  const { facts } = useWords(sessionWords);
  const kinds = reader.words.session.kinds;
  return (
    <dl class="facts">
      <Fact name={facts.when}>{sayTimes(reader, session.startsAt, session.endsAt)}</Fact>
      <Fact name={facts.reason}>{session.statusReason}</Fact>
      <Fact name={facts.who}>
        {sayReceiver(session)}
        {session.actualPosition && ` (${fill(facts.instead, { who: sayPosition(session.assignedPosition) })})`}
      </Fact>
      <Fact name={facts.kind}>{kinds[session.kind]}</Fact>
      <Fact name={facts.where}>
        {session.point.name}, {session.point.address}
      </Fact>
      <Fact name={facts.room}>{session.room}</Fact>
      <Fact name={facts.places}>{fill(facts.placesOf, { free: session.freePlaces, all: session.capacity })}</Fact>
      <Fact name={facts.waiting}>{session.waitingCount || null}</Fact>
      <Fact name={facts.window}>
        <Window session={session} />
      </Fact>
      <Fact name={facts.hosts}>{session.hosts.map(({ name }) => name).join('; ')}</Fact>
      <Fact name={facts.participants}>{session.participants.map(({ name }) => name).join('; ')}</Fact>
      <Fact name={facts.topics}>{session.topics.join('; ')}</Fact>
      <Fact name={facts.content}>{session.expectedContent ?? facts.none}</Fact>
      <Fact name={facts.howToRegister}>{session.howToRegister}</Fact>
      <Fact name={facts.whatToBring}>{session.whatToBring}</Fact>
      <Fact name={facts.legalBasis}>{session.legalBasis}</Fact>
    </dl>
  );
}

/** Nothing is shown of what is not there. */
function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === null || children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Window({
  session: { registrationOpensAt, registrationClosesAt, registrationState },
}: {
  session: DeskSession;
}) {
  const { words } = useReader();
  const { facts } = useWords(sessionWords);
  const from = registrationOpensAt && fill(facts.from, { from: sayInstant(words, registrationOpensAt) });
  const until = registrationClosesAt && fill(facts.until, { until: sayInstant(words, registrationClosesAt) });
  return <>{[words.session.states[registrationState], from, until].filter(Boolean).join('; ')}</>;
}
