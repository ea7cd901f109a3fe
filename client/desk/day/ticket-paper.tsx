import { timeOf } from '../../words/dates.js';
import { useAsked } from '../ask/use-asked.js';
import { Dialog } from '../ui/dialog.js';
import { dayWords } from '../words/day.js';
import { useWords } from '../words/use-words.js';
import { slipQuery, type Ticket } from './documents.js';
import { unnumbered } from './model.js';

interface TicketPaperProps {
  ticket: Ticket;
  place: string;
  onClose(): void;
}

/** A number on small paper: the number large, and a code for the phone where there is a connection. */
export function TicketPaper({ ticket, place, onClose }: TicketPaperProps) {
  const words = useWords(dayWords);
  const isNumbered = ticket.label !== unnumbered;
  const asked = useAsked(
    slipQuery,
    { ticketId: ticket.id, origin: location.origin },
    { concerns: ['queue'], unless: !isNumbered },
  );
  const slip = asked.data?.ticketSlip;
  return (
    <Dialog title={words.print} onClose={onClose}>
      <article class="ticket-paper">
        <p>{place}</p>
        <p>{words.slip}</p>
        <p class="ticket-paper-number">{ticket.label}</p>
        <p>{timeOf(ticket.arrivedAt)}</p>
        {slip && <img src={asImage(slip.qr)} alt={words.slipPhone} width="160" height="160" />}
        <p>{slip ? words.slipPhone : words.slipLater}</p>
        <p>{words.slipWait}</p>
      </article>
      <div class="acts no-print">
        <button type="button" data-first disabled={!isNumbered} onClick={() => window.print()}>
          {words.printNow}
        </button>
      </div>
    </Dialog>
  );
}

const asImage = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
