import { Icon } from '../ui/icon.js';
import { PageTitle } from '../ui/page-title.js';
import { To } from '../ui/to.js';
import { fill } from '../words/fill.js';
import type { Held } from './documents.js';
import { useSpeech } from './speech.js';
import { Ticket, TicketActs } from './ticket.js';

/** The end: it is done, this is the ticket, and this is how to change it. */
export function DonePage({ held, secret }: { held: Held; secret: string }) {
  const { done } = useSpeech();
  const waiting = held.status === 'WAITLISTED';
  const contact = [held.maskedPhone, held.maskedEmail].filter(Boolean).join(', ');
  return (
    <div class="done">
      <div class="done-head">
        <p class="done-mark">
          <Icon name={waiting ? 'clock' : 'check'} size={32} />
        </p>
        <PageTitle>{waiting ? done.waiting : done.booked}</PageTitle>
        <p class="lead">{waiting ? fill(done.waitingLead, { n: held.waitingPosition ?? 1 }) : done.bookedLead}</p>
      </div>
      <Ticket held={held} />
      <TicketActs held={held} />
      <p class="no-print">{contact ? fill(done.told, { contact }) : done.notTold}</p>
      <p class="no-print help-line">
        <To path={`/quan-ly#${secret}`}>{done.manage}</To>
        <br />
        <span class="field-hint">{done.manageHint}</span>
      </p>
      <p class="no-print help-line">
        <To path="/">{done.calendar}</To>
      </p>
    </div>
  );
}
