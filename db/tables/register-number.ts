import { sql } from 'drizzle-orm';
import { check, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier } from './column.js';

/** The last number given in a register of an agency's year. Numbers begin at 1 each year and are never given twice. */
export const registerNumber = pgTable(
  'register_number',
  {
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    register: text('register').notNull(),
    year: smallint('year').notNull(),
    lastNumber: integer('last_number').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.register, t.year] }),
    check('register_number_register', sql`${t.register} in ('VISIT', 'PETITION', 'CASE', 'PAPERS')`),
    check('register_number_from_one', sql`${t.lastNumber} >= 1`),
  ],
);
