import { customType, uuid } from 'drizzle-orm/pg-core';
import { isoInstant } from '../instant.js';

/** Raw bytes: sealed personal data, hashes and blind indexes. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** PostgreSQL's 64-bit transaction id, kept as text because it outgrows a JavaScript number. */
export const transactionId = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });

/** An instant: stored with its zone to the millisecond, read as ISO 8601 in UTC (`2026-11-25T01:00:00.000Z`). */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: isoInstant,
});

/** A UUIDv7 made by the application, so that ids sort by the time they were made. */
export const identifier = (name = 'id') => uuid(name);
