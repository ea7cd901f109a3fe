import { createHash } from 'node:crypto';
import type { queueAct, queueLine, queueTicket, serviceDesk } from '../tables/queue.js';
import { localDay } from './day.js';
import { demoId } from './demo-id.js';
import { readTable } from './table.js';

type DeskRow = typeof serviceDesk.$inferInsert;
type TicketRow = typeof queueTicket.$inferInsert;
type ActRow = typeof queueAct.$inferInsert;
type LineRow = typeof queueLine.$inferInsert;

/** Where the line of the demo stands, and who has run it. */
export interface DemoLine {
  pointId: string;
  agencyId: string;
  accountId: string;
  now: string;
}

const deskNames = [
  ['Bàn 1', 'Phòng 101'],
  ['Bàn 2', 'Phòng 102'],
  ['Bàn 3', 'Phòng 103'],
] as const;

/** The morning so far: minutes before now at which each came, was called and was done, and at which desk. */
const morning = readTable(
  ['came', 'called', 'done', 'desk', 'people', 'state', 'priority'],
  `
118 | 112 | 96 | 1 | 1  | DONE    |
116 | 110 | 91 | 2 | 2  | DONE    |
109 | 95  | 80 | 1 | 1  | DONE    | OLD_AGE
101 | 90  | 71 | 2 | 1  | DONE    |
97  | 79  | 52 | 1 | 30 | DONE    |
84  | 70  | 55 | 2 | 1  | DONE    |
71  | 54  | 41 | 2 | 3  | DONE    |
66  | 51  | 47 | 1 | 1  | MISSED  |
58  | 46  | 24 | 1 | 1  | DONE    |
49  | 40  | 22 | 2 | 1  | DONE    | PREGNANCY
44  | 23  |    | 1 | 2  | SERVING |
38  | 2   |    | 2 | 1  | CALLED  |
31  |     |    |   | 1  | WAITING |
27  |     |    |   | 4  | WAITING |
19  |     |    |   | 1  | HELD    |
12  |     |    |   | 1  | WAITING | DISABILITY
7   |     |    |   | 2  | WAITING |
3   |     |    |   | 1  | WAITING |
`,
);

/** A line of today at one point: three desks, people who just came, a group of thirty, some done, some waiting. */
export function queueRows(line: DemoLine): {
  desks: DeskRow[];
  lines: LineRow[];
  tickets: TicketRow[];
  acts: ActRow[];
} {
  const { pointId, now } = line;
  const day = localDay(now);
  const desks = deskNames.map(([name, room], i) => ({
    ...{
      id: demoId(`desk ${name}`, now),
      pointId,
      name,
      room,
      letter: 'ABC'.charAt(i),
      createdAt: before(now, 24 * 60),
    },
  }));
  const tickets = morning.map((row, i) => ticketRow(line, { row, ordering: i + 1, day, desks }));
  const acts = tickets.flatMap((ticket) => actsOf(line, ticket));
  return { desks, tickets, acts, lines: [{ pointId, day, lastNumber: tickets.length }] };
}

interface Seed {
  row: (typeof morning)[number];
  ordering: number;
  day: string;
  desks: readonly { id: string }[];
}

function ticketRow(
  { pointId, agencyId, now }: DemoLine,
  { row, ordering, day, desks }: Seed,
): TicketRow & { id: string } {
  const at = (minutes: string) => (minutes === '' ? null : before(now, Number(minutes)));
  const arrivedAt = before(now, Number(row.came));
  return {
    ...{ id: demoId(`ticket ${ordering}`, arrivedAt), pointId, agencyId, day, ordering, label: String(ordering) },
    ...{ origin: 'WALK_IN', partySize: Number(row.people), state: row.state, priority: row.priority || null },
    ...{
      arrivedAt,
      turnAt: before(now, Number(row.came) - 60),
      calledAt: at(row.called),
      finishedAt: row.state === 'DONE' ? at(row.done) : null,
    },
    servedFrom: row.state === 'SERVING' || row.state === 'DONE' ? at(row.called) : null,
    deskId: desks[Number(row.desk) - 1]?.id ?? null,
    callCount: row.called === '' ? 0 : row.state === 'MISSED' ? 3 : 1,
    hasReturned: false,
  };
}

/** What was done to come to this: each number was given out, and some were called and ended. */
function actsOf({ accountId }: DemoLine, ticket: TicketRow): ActRow[] {
  const act = (name: string, toState: string, happenedAt: string | null | undefined): ActRow[] =>
    happenedAt
      ? [
          {
            ...{ key: demoId(`${name} ${ticket.id}`, happenedAt), ticketId: ticket.id, act: name, toState, accountId },
            ...{ fingerprint: createHash('sha256').update(name).digest(), deskId: ticket.deskId ?? null },
            ...{ happenedAt, recordedAt: happenedAt },
          },
        ]
      : [];
  const isDone = ticket.state === 'DONE';
  return [
    ...act('ADD_WALK_IN', 'WAITING', ticket.arrivedAt),
    ...act('CALL_NEXT', 'CALLED', ticket.calledAt),
    ...(isDone ? act('FINISH', 'DONE', ticket.finishedAt) : []),
    ...(ticket.state === 'MISSED' ? act('MISS', 'MISSED', ticket.calledAt) : []),
    ...(ticket.state === 'HELD' ? act('HOLD', 'HELD', ticket.arrivedAt) : []),
  ];
}

function before(now: string, minutes: number): string {
  return new Date(Date.parse(now) - minutes * 60_000).toISOString();
}
