import { useState } from 'preact/hooks';
import { newKey } from '../../api/key.js';
import { timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useAct } from '../ask/use-act.js';
import { Go } from '../shell/route.js';
import { useShortcut } from '../ui/shortcuts.js';
import { useToast } from '../ui/toasts.js';
import { dayWords } from '../words/day.js';
import { useWords } from '../words/use-words.js';
import type { SaidAct } from './day-at-point.js';
import { DeskSettings } from './desk-settings.js';
import { callNextMutation, type Desk, type Line, type Ticket, type TicketActName } from './documents.js';
import { atDesk, lineFor } from './model.js';
import type { LineAtDesk } from './use-line.js';

interface DeskPanelProps {
  line: LineAtDesk;
  queue: Line;
  desk: Desk | null;
  onDesk(desk: Desk | null): void;
  act: SaidAct;
}

/** One's desk: who is there, what can be done with them, and the large button that calls the next one. */
export function DeskPanel({ line, queue, desk, onDesk, act }: DeskPanelProps) {
  const words = useWords(dayWords);
  const current = desk && atDesk(line.tickets, desk.id);
  const { callNext, isCalling } = useCalling({ line, desk, current, act });
  const [next] = lineFor(line.tickets, desk);
  const can = (name: TicketActName) => current?.possibleActs.includes(name) ?? false;
  const does = (name: TicketActName) => current && void act({ act: name, ticketId: current.id });
  useShortcut({ keys: 'm', says: words.keys.next, run: () => void callNext(), isOff: !desk });
  useShortcut({ keys: 'r', says: words.keys.recall, run: () => does('RECALL'), isOff: !can('RECALL') });
  useShortcut({ keys: 'x', says: words.keys.finish, run: () => does('FINISH'), isOff: !can('FINISH') });
  useShortcut({ keys: 'v', says: words.keys.miss, run: () => does('MISS'), isOff: !can('MISS') });
  return (
    <section class="panel day-desk" aria-labelledby="ban-cua-toi">
      <DeskSettings queue={queue} desk={desk} onDesk={onDesk} />
      {desk ? (
        <>
          <div class="day-current" aria-live="polite">
            {current ? <Current ticket={current} /> : <p class="soft">{words.free}</p>}
          </div>
          <button
            type="button"
            class="day-next"
            aria-busy={isCalling || undefined}
            disabled={isCalling || !next}
            onClick={() => void callNext()}
          >
            {current ? words.finishAndNext : words.next}
          </button>
          <p class="soft">
            {next
              ? fill(words.nextIs, { label: next.label, reason: words.reasons[next.reason ?? 'CAME_FIRST'] })
              : words.nobody}
          </p>
          {current && (
            <>
              <div class="acts">
                {atTheDesk.filter(can).map((name) => (
                  <button key={name} type="button" class="quiet" onClick={() => does(name)}>
                    {words.acts[name]}
                  </button>
                ))}
                <Go class="button quiet" path={`/tiep/${current.id}`}>
                  {words.visit}
                </Go>
              </div>
              <SendOn key={current.id} queue={queue} from={desk} ticket={current} act={act} />
            </>
          )}
        </>
      ) : (
        <p>{words.chooseDesk}</p>
      )}
      <p class="soft">
        {queue.pace.medianMinutes === null
          ? fill(words.paceUnknown, { desks: queue.pace.openDesks })
          : fill(words.pace, { n: queue.pace.medianMinutes, desks: queue.pace.openDesks })}
      </p>
    </section>
  );
}

const atTheDesk: readonly TicketActName[] = ['BEGIN', 'RECALL', 'FINISH', 'HOLD', 'MISS', 'LEAVE'];

function Current({ ticket }: { ticket: Ticket }) {
  const words = useWords(dayWords);
  const { label, state, calledAt, callCount, servedFrom, partySize } = ticket;
  return (
    <>
      <p class="soft">{words.states[state]}</p>
      <p class="day-number">{label}</p>
      <p>
        {partySize > 1 && `${fill(words.people, { n: partySize })} · `}
        {servedFrom
          ? fill(words.servedFrom, { time: timeOf(servedFrom) })
          : calledAt && fill(words.calledAt, { time: timeOf(calledAt), n: callCount })}
      </p>
    </>
  );
}

interface Calling extends Pick<DeskPanelProps, 'line' | 'desk' | 'act'> {
  current: Ticket | null;
}

/** With a connection the server says who is next; without one the desk takes the first it knows of. */
function useCalling({ line, desk, current, act }: Calling) {
  const toast = useToast();
  const [send, { isActing }] = useAct(callNextMutation);
  const callNext = async () => {
    if (!desk || isActing) return;
    if (line.isOffline || line.pending.length > 0) return callAlone();
    const outcome = await send({ input: { key: newKey(), deskId: desk.id, finishesCurrent: current !== null } });
    if (outcome.kind === 'unknown') return line.setCut(true);
    if (outcome.kind === 'refused') toast({ text: outcome.refusal.message, tone: 'wrong' });
    else if (outcome.kind === 'failed') toast({ text: outcome.fault.message, tone: 'wrong' });
    await line.asked.again();
  };
  const callAlone = async () => {
    const [next] = lineFor(line.tickets, desk);
    if (!desk || !next) return;
    if (current) void act({ act: 'FINISH', ticketId: current.id });
    await act({ act: 'CALL', ticketId: next.id, deskId: desk.id });
  };
  return { callNext, isCalling: isActing };
}

/** Sends whoever is here to another desk, which takes them first. */
function SendOn({ queue, from, ticket, act }: { queue: Line; from: Desk; ticket: Ticket; act: SaidAct }) {
  const words = useWords(dayWords);
  const others = queue.desks.filter(({ id }) => id !== from.id);
  const [to, setTo] = useState(others[0]?.id ?? '');
  if (others.length === 0 || !ticket.possibleActs.includes('TRANSFER')) return null;
  return (
    <form
      class="day-send"
      onSubmit={(event) => {
        event.preventDefault();
        void act({ act: 'TRANSFER', ticketId: ticket.id, toDeskId: to });
      }}
    >
      <label for="chuyen-ban">{words.transferTo}</label>
      <select id="chuyen-ban" value={to} onChange={(event) => setTo(event.currentTarget.value)}>
        {others.map(({ id, name, room }) => (
          <option key={id} value={id}>
            {[name, room].filter(Boolean).join(', ')}
          </option>
        ))}
      </select>
      <button type="submit" class="quiet">
        {words.transfer}
      </button>
    </form>
  );
}
