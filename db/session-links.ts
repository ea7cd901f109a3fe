import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { AgencyRow } from './agencies.js';
import type { Database } from './client.js';
import { isoInstant } from './instant.js';
import type { LeaderRow, PositionRow } from './leaders.js';
import type { PointRow } from './points.js';
import {
  publishedSessionStatement,
  publishedSessionsStatement,
  type SessionQuestion,
  type SessionRow,
  sessionInstants,
} from './sessions.js';
import type { SlotRow } from './slots.js';
import { agency } from './tables/agency.js';
import { leader, position } from './tables/leader.js';
import { receptionPoint } from './tables/point.js';
import { slot } from './tables/slot.js';

/** What can be read in the statement that reads the sessions themselves. */
export interface LinkedRows {
  agencies: AgencyRow[];
  points: PointRow[];
  /** Assigned and acting positions. */
  positions: PositionRow[];
  /** Holders of those positions. */
  leaders: LeaderRow[];
  /** Slots still offered, in the order they begin. */
  slots: SlotRow[];
}

export type SessionLink = keyof LinkedRows;

export interface LinkedSessions {
  sessions: SessionRow[];
  /** Each linked row once; nothing for links that were not asked for. */
  linked: Partial<LinkedRows>;
}

/** Finds published sessions in the order they begin, and with them, from the same snapshot, what they link to. One statement. */
export function listSessionsWithLinks(
  db: Database,
  asked: SessionQuestion,
  links: readonly SessionLink[],
): Promise<LinkedSessions> {
  return read(db, publishedSessionsStatement(asked), links);
}

/** Finds a published session by its id or slug, and what it links to. One statement. */
export function findSessionWithLinks(
  db: Database,
  by: { id: string } | { slug: string },
  links: readonly SessionLink[],
): Promise<LinkedSessions> {
  return read(db, publishedSessionStatement(by), links);
}

type Statement = ReturnType<typeof publishedSessionsStatement>;

async function read(db: Database, page: Statement, links: readonly SessionLink[]): Promise<LinkedSessions> {
  const parts = links.map((link) => `(select json_agg(l) from (${linkShapes[link].text}) l) as ${link}`);
  const [row] = await db.$client.unsafe<Record<string, JsonRow[] | null>[]>(
    `with page as (${page.text})
     select ${[`(select json_agg(p order by p."startsAt", p.id) from page p) as sessions`, ...parts].join(', ')}`,
    page.values,
    { prepare: true },
  );
  const rowsOf = (name: string, instants: readonly string[]) => withIsoInstants(row?.[name] ?? [], instants);
  const sessions = rowsOf('sessions', sessionInstants).map((one) => ({ ...one, searchText: '' }));
  const linked = Object.fromEntries(links.map((link) => [link, rowsOf(link, linkShapes[link].instants)]));
  // The names are those of the tables' columns in our code, as the shapes below say.
  return { sessions, linked } as unknown as LinkedSessions;
}

type JsonRow = Record<string, unknown>;

function withIsoInstants(rows: JsonRow[], instants: readonly string[]): JsonRow[] {
  for (const row of rows) {
    for (const name of instants) {
      const text = row[name];
      if (typeof text === 'string') row[name] = isoInstant(text);
    }
  }
  return rows;
}

const positionIds = `select "assignedPositionId" from page union select "actualPositionId" from page`;

const linkShapes: Readonly<Record<SessionLink, { text: string; instants: string[] }>> = {
  agencies: shapeOf(agency, `t.id in (select "agencyId" from page)`),
  points: shapeOf(receptionPoint, `t.id in (select "pointId" from page)`),
  positions: shapeOf(position, `t.id in (${positionIds})`),
  leaders: shapeOf(leader, `t.id in (select p.leader_id from position p where p.id in (${positionIds}))`),
  slots: shapeOf(slot, 't.session_id in (select id from page) and t.withdrawn_at is null order by t.starts_at, t.id'),
};

function shapeOf(table: PgTable, which: string): { text: string; instants: string[] } {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([name, column]) => `t.${column.name} as "${name}"`);
  return {
    text: `select ${names.join(', ')} from ${getTableName(table)} t where ${which}`,
    instants: columns.filter(([, column]) => column.getSQLType().startsWith('timestamp')).map(([name]) => name),
  };
}
