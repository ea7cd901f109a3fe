import { timeOf } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useDesk } from '../desk.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { dayWords } from '../words/day.js';
import { useWords } from '../words/use-words.js';
import type { SaidAct } from './day-at-point.js';
import type { Desk, Expected, Line, Priority, Ticket } from './documents.js';
import { lineFor } from './model.js';
import type { LineAtDesk } from './use-line.js';

interface LineListProps {
  line: LineAtDesk;
  queue: Line;
  desk: Desk | null;
  people: readonly Expected[];
  act: SaidAct;
  onPrint(ticket: Ticket): void;
}

/** The line in the order it will be called, each with the reason; then those who are somewhere else. */
export function LineList(props: LineListProps) {
  const { line, queue } = props;
  const words = useWords(dayWords);
  const waiting = lineFor(line.tickets, null);
  const { graceMinutes, patienceMinutes, callsBeforeMissed, returnMinutes, source } = queue.rules;
  const says = { grace: graceMinutes, patience: patienceMinutes, calls: callsBeforeMissed, back: returnMinutes };
  return (
    <section class="panel day-line" aria-labelledby="hang-cho">
      <h2 id="hang-cho">{fill(words.line, { n: waiting.length })}</h2>
      <div class="day-waiting">
        <Waiting {...props} waiting={waiting} />
      </div>
      <Others {...props} />
      <details>
        <summary>{words.rule}</summary>
        <p>{fill(words.ruleSays, says)}</p>
        {source && <p class="soft">{source}</p>}
        <dl>
          {queue.priorities.map((ground) => (
            <div key={ground.code}>
              <dt>{words.priorities[ground.code]}</dt>
              <dd class="soft">{ground.source}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function Waiting({ waiting, queue, desk, people, act, onPrint }: LineListProps & { waiting: readonly Ticket[] }) {
  const words = useWords(dayWords);
  const { now } = useDesk();
  const columns: readonly Column<Ticket>[] = [
    { key: 'label', head: words.columns.label, isHead: true, cell: ({ label }) => <strong>{label}</strong> },
    { key: 'who', head: words.columns.who, cell: (one) => <Who ticket={one} people={people} /> },
    {
      key: 'why',
      head: words.columns.why,
      isSpare: true,
      cell: ({ reason, priority }) => (priority ? words.priorities[priority] : words.reasons[reason ?? 'CAME_FIRST']),
    },
    {
      key: 'waited',
      head: words.columns.waited,
      isNumber: true,
      isSpare: true,
      cell: ({ arrivedAt }) => fill(words.minutes, { n: minutesSince(arrivedAt, now()) }),
    },
    {
      key: 'acts',
      head: words.columns.acts,
      cell: (one) => <TicketActs ticket={one} queue={queue} desk={desk} act={act} onPrint={onPrint} />,
    },
  ];
  return (
    <DataTable
      caption={fill(words.line, { n: waiting.length })}
      columns={columns}
      rows={waiting}
      keyOf={({ id }) => id}
      empty={<p>{words.lineEmpty}</p>}
    />
  );
}

function TicketActs({
  ticket,
  queue,
  desk,
  act,
  onPrint,
}: Omit<LineListProps, 'line' | 'people'> & { ticket: Ticket }) {
  const words = useWords(dayWords);
  const { id: ticketId, label, possibleActs } = ticket;
  return (
    <details class="day-acts">
      <summary aria-label={`${words.columns.acts}: ${fill(words.numberOf, { label: label })}`}>…</summary>
      <div class="acts">
        {desk && (
          <button type="button" class="quiet" onClick={() => void act({ act: 'CALL', ticketId, deskId: desk.id })}>
            {words.acts.CALL}
          </button>
        )}
        {(['HOLD', 'LEAVE', 'UNDO'] as const)
          .filter((name) => possibleActs.includes(name))
          .map((name) => (
            <button key={name} type="button" class="quiet" onClick={() => void act({ act: name, ticketId })}>
              {words.acts[name]}
            </button>
          ))}
        <button type="button" class="quiet" onClick={() => onPrint(ticket)}>
          {words.print}
        </button>
        <PriorityField ticket={ticket} queue={queue} act={act} />
      </div>
    </details>
  );
}

function Who({ ticket, people }: { ticket: Ticket; people: readonly Expected[] }) {
  const words = useWords(dayWords);
  const { registrationId, partySize, dueAt } = ticket;
  const person = people.find((one) => one.registrationId === registrationId);
  return (
    <>
      {person?.applicantName ?? words.walkIn}
      {partySize > 1 && ` · ${fill(words.people, { n: partySize })}`}
      {dueAt && <span class="soft"> · {fill(words.booked, { time: timeOf(dueAt) })}</span>}
    </>
  );
}

function PriorityField({ ticket, queue, act }: { ticket: Ticket; queue: Line; act: SaidAct }) {
  const words = useWords(dayWords);
  const id = `uu-tien-${ticket.id}`;
  const give = (code: string) =>
    void act({
      act: 'PRIORITISE',
      ticketId: ticket.id,
      priority: queue.priorities.find((one) => one.code === code)?.code ?? null,
    });
  return (
    <span class="day-priority">
      <label for={id}>{words.priority}</label>
      <select id={id} value={ticket.priority ?? ''} onChange={(event) => give(event.currentTarget.value)}>
        <option value="">{words.noPriority}</option>
        {queue.priorities.map(({ code, source }) => (
          <option key={code} value={code} title={source}>
            {words.priorities[code satisfies Priority]}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Called elsewhere, kept, missed, gone: what can still be done with them. */
function Others({ line, queue, people, act }: LineListProps) {
  const words = useWords(dayWords);
  const states = ['CALLED', 'SERVING', 'HELD', 'MISSED', 'LEFT', 'DONE'] as const;
  const deskOf = (id: string | null) => queue.desks.find((one) => one.id === id)?.name ?? '';
  return (
    <div class="day-others">
      {states.map((state) => {
        const some = line.tickets.filter((one) => one.state === state);
        if (some.length === 0) return null;
        return (
          <details key={state} open={state === 'HELD' || state === 'MISSED'}>
            <summary>{fill(words.othersOf, { state: words.states[state], n: some.length })}</summary>
            <ul>
              {some.map((one) => (
                <li key={one.id}>
                  <strong>{one.label}</strong> <Who ticket={one} people={people} /> {deskOf(one.deskId)}
                  {one.possibleActs.includes('RETURN') && state !== 'CALLED' && (
                    <button type="button" class="quiet" onClick={() => void act({ act: 'RETURN', ticketId: one.id })}>
                      {words.acts.RETURN}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

function minutesSince(then: string, now: string): number {
  return Math.max(0, Math.round((Date.parse(now) - Date.parse(then)) / 60_000));
}
