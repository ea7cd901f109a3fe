import { useState } from 'preact/hooks';
import { sayAgency } from '../session/receiver.js';
import { Icon } from '../ui/icon.js';
import { Mixed } from '../ui/mixed.js';
import { dayOf, sayWhen } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useAgencyTongue, useReader } from '../words/reader.js';
import type { Held } from './documents.js';
import { sayCode, sayInstead, sayPlace, sayWho, unbroken } from './say.js';
import { useRegistrationSpeech } from './speech.js';

/** What one brings along: code, time, place, receiver, what else to bring. It prints on half an A4 and names nobody. */
export function Ticket({ held }: { held: Held }) {
  const reader = useReader();
  const words = useRegistrationSpeech();
  const { ticket } = words;
  const { session } = held;
  const waiting = held.status === 'WAITLISTED';
  return (
    <section class="ticket" aria-labelledby="ticket-title">
      <header class="ticket-head">
        <h2 id="ticket-title">{waiting ? ticket.waitingTitle : ticket.placeTitle}</h2>
        <p>
          <Mixed text={sayAgency(reader.language, session.agency)} />
        </p>
      </header>
      <div class="ticket-code">
        <p class="ticket-label">{ticket.code}</p>
        <p class="code">{sayCode(held.code)}</p>
        <p class="field-hint">{ticket.codeHint}</p>
      </div>
      {held.checkInQr && !waiting && (
        <img class="ticket-qr" width="148" height="148" alt={ticket.qr} src={asImage(held.checkInQr)} />
      )}
      <TicketFacts held={held} />
      <p class="ticket-foot field-hint">{ticket.cutHere}</p>
    </section>
  );
}

function TicketFacts({ held }: { held: Held }) {
  const reader = useReader();
  const words = useRegistrationSpeech();
  const { session, slot, waitingPosition } = held;
  const { startsAt, endsAt } = slot ?? session;
  const instead = sayInstead(reader, words, session);
  const tongue = useAgencyTongue();
  return (
    <dl class="ticket-facts">
      <Fact name={words.when}>
        <strong>{unbroken(sayWhen(reader.words, startsAt, endsAt))}</strong>
        {waitingPosition !== null && <p>{fill(words.ticket.waitingPlace, { n: waitingPosition })}</p>}
      </Fact>
      <Fact name={words.where}>
        <strong>
          {session.mode === 'ONLINE' && `${words.online}: `}
          <span lang={tongue}>{sayPlace(session)}</span>
        </strong>
        <p lang={tongue}>{session.point?.address}</p>
      </Fact>
      <Fact name={words.receiver}>
        <Mixed text={sayWho(reader, session)} />
        {instead && (
          <p>
            <Mixed text={instead} />
          </p>
        )}
      </Fact>
      <Fact name={words.bring}>
        {session.whatToBring ? <span lang={tongue}>{session.whatToBring}</span> : words.bringUsual}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Print it, or take it into the calendar one already has. */
export function TicketActs({ held }: { held: Held }) {
  const { ticket } = useRegistrationSpeech();
  const [file, setFile] = useState<string>();
  const name = fill(ticket.calendarFile, { day: dayOf((held.slot ?? held.session).startsAt) });
  const makeFile = () => {
    const made =
      file ?? URL.createObjectURL(new Blob([held.calendarFile ?? ''], { type: 'text/calendar;charset=utf-8' }));
    setFile(made);
    return made;
  };
  return (
    <p class="acts no-print">
      <button type="button" onClick={() => print()}>
        <Icon name="print" /> {ticket.print}
      </button>
      {held.calendarFile && (
        <a
          class="button quiet"
          href={file ?? '#'}
          download={name}
          onClick={(event) => {
            event.currentTarget.href = makeFile();
          }}
        >
          <Icon name="clock" /> {ticket.calendar}
        </a>
      )}
    </p>
  );
}

/** An image cannot run anything, whatever the text of the drawing holds. */
const asImage = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
