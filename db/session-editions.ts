import type { Database } from './client.js';
import {
  fromWire,
  narrow,
  type SessionQuestion,
  type SessionRow,
  type SessionShape,
  sessionColumns,
  type Value,
  type WireRow,
} from './sessions.js';
import type { EditionParticipant, EditionSlot, sessionEdition } from './tables/session-edition.js';

/** A session as it stood at an instant, with what hung on it. Nothing in it counts bookings. */
export interface StoodSession {
  row: SessionRow;
  hostIds: string[];
  participants: EditionParticipant[];
  slots: EditionSlot[];
}

/** Finds what was published at an instant, in the order it was to begin: filters, order and page as of the present calendar. */
export async function listSessionsAsOf(db: Database, asked: SessionQuestion, asOf: string): Promise<StoodSession[]> {
  if (asked.bookableAt !== undefined) return [];
  const { text, values } = sessionsAsOfStatement(asked, asOf);
  return (await db.$client.unsafe<EditionRow[]>(text, values, { prepare: true })).map(stoodFrom);
}

/** Finds a session by id or slug as it was published at an instant; null when it was not. */
export async function findSessionAsOf(
  db: Database,
  by: { id: string } | { slug: string },
  asOf: string,
): Promise<StoodSession | null> {
  const [column, value] = 'id' in by ? ['session_id', by.id] : ['slug', by.slug];
  const [row] = await db.$client.unsafe<EditionRow[]>(
    `select ${columns} from session_edition s where s.${column} = $1 and ${stands('$2')}`,
    [value, asOf],
    { prepare: true },
  );
  return row ? stoodFrom(row) : null;
}

/** Those of the sessions asked about that were ever published as the question wants them; what was booked is not known of the past. */
export async function listEverPublished(db: Database, asked: Omit<SessionQuestion, 'most'>): Promise<Set<string>> {
  const values: Value[] = [];
  const add = (value: Value) => `$${values.push(value)}`;
  const holds = editionConditions({ ...asked, bookableAt: undefined, most: 0 }, add);
  const text = `select distinct s.session_id as id from session_edition s where ${holds.join(' and ')}`;
  const rows = await db.$client.unsafe<{ id: string }[]>(text, values, { prepare: true });
  return new Set(rows.map((row) => row.id));
}

/** The statement behind `listSessionsAsOf`. */
export function sessionsAsOfStatement(asked: SessionQuestion, asOf: string): { text: string; values: Value[] } {
  const values: Value[] = [];
  const add = (value: Value) => `$${values.push(value)}`;
  const holds = [stands(add(asOf)), ...editionConditions(asked, add)];
  const text = `select ${columns} from session_edition s where ${holds.join(' and ')}
    order by s.starts_at, s.session_id limit ${add(asked.most)}::int`;
  return { text, values };
}

function editionConditions(asked: SessionQuestion, add: (value: Value) => string): string[] {
  const holds: string[] = [];
  // Owner and hosts are among the ancestors, and only those are indexed.
  for (const id of [asked.ancestorId, asked.agencyId])
    if (id !== undefined) holds.push(`s.ancestors @> array[${add(id)}::uuid]`);
  if (asked.fromDay !== undefined) holds.push(`s.starts_at >= (${add(asked.fromDay)} || ' 00:00:00+07')::timestamptz`);
  if (asked.toDay !== undefined)
    holds.push(`s.starts_at < (${add(asked.toDay)} || ' 00:00:00+07')::timestamptz + interval '1 day'`);
  if (asked.after)
    holds.push(
      `(s.starts_at, s.session_id) > (${add(asked.after.startsAt)}::timestamptz, ${add(asked.after.id)}::uuid)`,
    );
  narrow(asked, holds, add, edition);
  return holds;
}

const stands = (asOf: string) =>
  `s.edition_from <= ${asOf}::timestamptz and (s.edition_to is null or s.edition_to > ${asOf}::timestamptz)`;

const edition: SessionShape = {
  id: 's.session_id',
  isHost: (agencyId) => `s.hosts @> to_jsonb(${agencyId}::uuid)`,
};

/** What an edition does not hold, or holds under another name. */
const inEdition: Partial<Record<keyof SessionRow, string>> = {
  id: 's.session_id',
  openCount: '0',
  waitingCount: '0',
  version: 's.edition',
  createdAt: 's.published_at',
  updatedAt: 's.edition_from',
  scheduleSeat: 'null::smallint',
  generatedVersion: 'null::bigint',
};

const columns = [
  ...Object.entries(sessionColumns).map(([name, column]) => `${own(name, column)} as "${name}"`),
  's.hosts as "hostIds"',
  's.participants',
  's.slots',
].join(', ');

function own(name: string, column: string): string {
  return Object.entries(inEdition).find(([known]) => known === name)?.[1] ?? `s.${column}`;
}

/** What an edition tells, as the session that stood then. */
export function stoodOf({
  hosts: hostIds,
  participants,
  slots,
  ...kept
}: typeof sessionEdition.$inferSelect): StoodSession {
  const counted = { openCount: 0, waitingCount: 0, scheduleSeat: null, generatedVersion: null };
  const written = { version: kept.edition, createdAt: kept.publishedAt, updatedAt: kept.editionFrom };
  return { row: { ...kept, ...counted, ...written, id: kept.sessionId }, hostIds, participants, slots };
}

type EditionRow = WireRow & Omit<StoodSession, 'row'>;

function stoodFrom({ hostIds, participants, slots, ...row }: EditionRow): StoodSession {
  return { row: fromWire(row), hostIds, participants, slots };
}
