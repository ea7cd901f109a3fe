import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Raw bytes: sealed personal data, hashes and blind indexes. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** PostgreSQL's 64-bit transaction id, kept as text because it outgrows a JavaScript number. */
export const transactionId = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' })

/** An instant, always with its zone, always as an ISO string. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string', precision: 3 })

/** A UUIDv7 made by the application, so that ids sort by the time they were made. */
export const identifier = (name = 'id') => uuid(name)
