import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';

/** One field of a paper as it was and as it became; null: nothing stood there. */
export interface CorrectedField {
  field: string;
  before: string | null;
  after: string | null;
}

/**
 * A correction of a paper of the list, an agreement or something agreed on, an oversight visit or a recommendation.
 *
 * What stood before is kept here for good, with the reason; the row itself says what holds now.
 */
export const paperCorrection = pgTable(
  'paper_correction',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    subjectKind: text('subject_kind').notNull(),
    subjectId: identifier('subject_id').notNull(),
    /** The version that came of it. */
    version: integer('version').notNull(),
    changes: jsonb('changes').$type<readonly CorrectedField[]>().notNull(),
    reason: text('reason').notNull(),
    correctedBy: identifier('corrected_by').notNull(),
    correctedAt: instant('corrected_at').notNull(),
  },
  (t) => [
    uniqueIndex('paper_correction_once').on(t.subjectId, t.version),
    index('paper_correction_agency').on(t.agencyId),
    check(
      'paper_correction_kind',
      sql`${t.subjectKind} in ('DOCUMENT', 'AGREEMENT', 'AGREEMENT_ITEM', 'OVERSIGHT', 'RECOMMENDATION')`,
    ),
  ],
);
