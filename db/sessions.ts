import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { Database, Executor } from './client.js';
import { isoInstant } from './instant.js';
import { session } from './tables/session.js';

export type SessionRow = typeof session.$inferSelect;

/** Which published sessions, in words of the database: everything given must hold. */
export interface SessionQuestion {
  /** An agency with everything below it: read from the calendar of that ancestor. */
  ancestorId?: string | undefined;
  /** This agency alone, as owner or host. */
  agencyId?: string | undefined;
  leaderId?: string | undefined;
  unitCodes?: readonly string[] | undefined;
  pointId?: string | undefined;
  kinds?: readonly string[] | undefined;
  mode?: string | undefined;
  fromDay?: string | undefined;
  toDay?: string | undefined;
  /** Only what can be booked at this instant. */
  bookableAt?: string | undefined;
  /** Folded words, each of which must be found. */
  words?: readonly string[] | undefined;
  ids?: readonly string[] | undefined;
  after?: { startsAt: string; id: string } | undefined;
  most: number;
}

/** Finds published sessions in the order they begin. One prepared statement for each shape of question. */
export async function listPublishedSessions(db: Database, asked: SessionQuestion): Promise<SessionRow[]> {
  const { text, values } = publishedSessionsStatement(asked);
  const rows = await db.$client.unsafe<WireRow[]>(text, values, { prepare: true });
  return rows.map(fromWire);
}

/** Finds a published session by its id or slug. */
export async function findPublishedSession(
  db: Database,
  by: { id: string } | { slug: string },
): Promise<SessionRow | null> {
  const { text, values } = publishedSessionStatement(by);
  const [row] = await db.$client.unsafe<WireRow[]>(text, values, { prepare: true });
  return row ? fromWire(row) : null;
}

/** The statement behind `findPublishedSession`. */
export function publishedSessionStatement(by: { id: string } | { slug: string }): { text: string; values: Value[] } {
  const [column, value] = 'id' in by ? ['id', by.id] : ['slug', by.slug];
  return {
    text: `select ${columns('s')} from session s where s.${column} = $1 and s.published_at is not null`,
    values: [value],
  };
}

/** Finds sessions, published or not, by id, in no order. For those who may see drafts. */
export async function findSessions(db: Executor, ids: readonly string[]): Promise<SessionRow[]> {
  if (ids.length === 0) return [];
  const rows = await db.execute<WholeRow>(
    sql`select ${wholeSession} from session where id = any(${sql.param([...ids])}::uuid[])`,
  );
  return rows.map(readWhole);
}

/** A session, published or not. */
export async function findSession(db: Executor, id: string): Promise<SessionRow | null> {
  const [row] = await db.select().from(session).where(eq(session.id, id));
  return row ?? null;
}

/** The statement behind `listPublishedSessions`; the benchmark and the statement tests read it too. */
export function publishedSessionsStatement(asked: SessionQuestion): { text: string; values: Value[] } {
  const values: Value[] = [];
  const holds: string[] = ['s.published_at is not null'];
  const add = (value: Value) => `$${values.push(value)}`;
  const order = asked.ancestorId === undefined ? 's.starts_at, s.id' : 'c.starts_at, c.session_id';
  const [at, id] = order.split(', ');
  if (asked.ancestorId !== undefined) holds.push(`c.ancestor_id = ${add(asked.ancestorId)}::uuid`);
  if (asked.fromDay !== undefined) holds.push(`${at} >= (${add(asked.fromDay)} || ' 00:00:00+07')::timestamptz`);
  if (asked.toDay !== undefined)
    holds.push(`${at} < (${add(asked.toDay)} || ' 00:00:00+07')::timestamptz + interval '1 day'`);
  if (asked.after)
    holds.push(`(${at}, ${id}) > (${add(asked.after.startsAt)}::timestamptz, ${add(asked.after.id)}::uuid)`);
  narrow(asked, holds, add, present);
  const from =
    asked.ancestorId === undefined ? 'session s' : 'session_calendar c join session s on s.id = c.session_id';
  const text = `select ${columns('s')} from ${from} where ${holds.join(' and ')} order by ${order} limit ${add(asked.most)}::int`;
  return { text, values };
}

export type Value = string | number | string[];

/** How a table of sessions says what is not told by a column of its own. */
export interface SessionShape {
  id: string;
  /** The condition that the agency in this parameter is a host beside the owner. */
  isHost: (agencyId: string) => string;
}

const present: SessionShape = {
  id: 's.id',
  isHost: (id) => `exists (select 1 from session_host h where h.session_id = s.id and h.agency_id = ${id}::uuid)`,
};

/** Adds the conditions on the session itself (`s`), in the order in which they exclude most. */
export function narrow(
  asked: SessionQuestion,
  holds: string[],
  add: (value: Value) => string,
  { id: ownId, isHost }: SessionShape,
): void {
  if (asked.ids !== undefined) holds.push(`${ownId} = any(${add([...asked.ids])}::uuid[])`);
  if (asked.agencyId !== undefined) {
    const id = add(asked.agencyId);
    holds.push(`(s.agency_id = ${id}::uuid or ${isHost(id)})`);
  }
  if (asked.leaderId !== undefined) {
    const held = `(select p.id from position p where p.leader_id = ${add(asked.leaderId)}::uuid)`;
    holds.push(`(s.assigned_position_id in ${held} or s.actual_position_id in ${held})`);
  }
  if (asked.unitCodes !== undefined) {
    holds.push(
      `s.agency_id in (select a.id from agency a where a.unit_code = any(${add([...asked.unitCodes])}::text[]))`,
    );
  }
  if (asked.pointId !== undefined) holds.push(`s.point_id = ${add(asked.pointId)}::uuid`);
  if (asked.kinds !== undefined) holds.push(`s.kind = any(${add([...asked.kinds])}::text[])`);
  if (asked.mode !== undefined) holds.push(`s.mode = ${add(asked.mode)}`);
  if (asked.bookableAt !== undefined) {
    const now = add(asked.bookableAt);
    holds.push(
      `s.open_count > 0 and s.status in ('SCHEDULED', 'RESCHEDULED') and s.starts_at > ${now}::timestamptz`,
      `coalesce(s.registration_opens_at <= ${now}::timestamptz, true) and coalesce(s.registration_closes_at > ${now}::timestamptz, true)`,
    );
  }
  for (const word of asked.words ?? []) holds.push(`s.search_text like ${add(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}`);
}

/** Which column holds what; what a question does not need (the folded words) is left out. */
export const sessionColumns = {
  id: 'id',
  slug: 'slug',
  agencyId: 'agency_id',
  kind: 'kind',
  mode: 'mode',
  pointId: 'point_id',
  assignedPositionId: 'assigned_position_id',
  actualPositionId: 'actual_position_id',
  receiverLeaderId: 'receiver_leader_id',
  room: 'room',
  delegationReason: 'delegation_reason',
  delegationDocument: 'delegation_document',
  day: 'day',
  startsAt: 'starts_at',
  endsAt: 'ends_at',
  status: 'status',
  statusReason: 'status_reason',
  previousStartsAt: 'previous_starts_at',
  expectedContent: 'expected_content',
  topics: 'topics',
  howToRegister: 'how_to_register',
  whatToBring: 'what_to_bring',
  legalBasis: 'legal_basis',
  registrationOpensAt: 'registration_opens_at',
  registrationClosesAt: 'registration_closes_at',
  capacity: 'capacity',
  openCount: 'open_count',
  waitingCount: 'waiting_count',
  version: 'version',
  sequence: 'sequence',
  publishedAt: 'published_at',
  scheduleId: 'schedule_id',
  nominalDay: 'nominal_day',
  scheduleSeat: 'schedule_seat',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
} as const satisfies Partial<Record<keyof SessionRow, string>>;

/** Which of its columns are instants. */
export const sessionInstants = [
  'startsAt',
  'endsAt',
  'previousStartsAt',
  'registrationOpensAt',
  'registrationClosesAt',
  'publishedAt',
  'createdAt',
  'updatedAt',
] as const;

export type WireRow = Record<keyof typeof sessionColumns, unknown>;

const columns = (table: string) =>
  Object.entries(sessionColumns)
    .map(([name, column]) => `${table}.${column} as "${name}"`)
    .join(', ');

/** Reads a row as the driver answers it: instants as text of the connection's zone (UTC), bigint as text. */
export function fromWire(row: WireRow): SessionRow {
  const read = { ...row, searchText: '', version: Number(row.version) } as unknown as SessionRow;
  for (const name of sessionInstants) {
    const text = read[name];
    if (text !== null) read[name] = isoInstant(text);
  }
  return read;
}

/** A whole row of `session` as the driver answers it under the names of its members. */
export type WholeRow = Record<keyof SessionRow, unknown>;

/** Every column of `session` by the name of its member. Reading rows so is several times as fast as by the table's own mapping. */
export const wholeSession = sql.join(
  Object.entries(getTableColumns(session)).map(([name, column]) => sql`${column} as ${sql.identifier(name)}`),
  sql`, `,
);

export function readWhole(row: WholeRow): SessionRow {
  const { generatedVersion } = row;
  const counted = generatedVersion === null ? null : Number(generatedVersion);
  return { ...fromWire(row), searchText: String(row.searchText), generatedVersion: counted };
}
