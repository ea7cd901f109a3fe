import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier } from './column.js';

/**
 * How often a kind of position must receive people or hold a dialogue, from when, by which paper.
 *
 * For the country (no agency), or for an agency and everything below it: a local rule stands beside the national one.
 */
export const dutyRule = pgTable(
  'duty_rule',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id').references(() => agency.id),
    positionKind: text('position_kind').notNull(),
    level: text('level').notNull(),
    activity: text('activity').notNull(),
    minCount: integer('min_count').notNull(),
    per: text('per').notNull(),
    effectiveFrom: date('effective_from').notNull(),
    effectiveTo: date('effective_to'),
    source: text('source').notNull(),
  },
  (t) => [
    index('duty_rule_kind').on(t.positionKind, t.level),
    check('duty_rule_count', sql`${t.minCount} > 0`),
    check('duty_rule_activity', sql`${t.activity} in ('RECEPTION', 'DIALOGUE')`),
    check('duty_rule_per', sql`${t.per} in ('WEEK', 'MONTH', 'QUARTER', 'YEAR')`),
    check('duty_rule_effective', sql`${t.effectiveTo} is null or ${t.effectiveTo} >= ${t.effectiveFrom}`),
  ],
);
