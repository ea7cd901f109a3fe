import { sql } from 'drizzle-orm';
import type { Transaction } from './client.js';

/** Ends displaced registrations whose last day to choose is before `today`; what another instance has in hand is passed over. */
export async function lapseDisplaced(
  tx: Transaction,
  { today, at, most }: { today: string; at: string; most: number },
): Promise<{ registrationId: string; agencyId: string; sessionId: string }[]> {
  const rows = await tx.execute<{ id: string; agency_id: string; session_id: string }>(sql`
    with over as (
      select r.id, o.change_id
      from change_offer o
      join session_change c on c.id = o.change_id and c.undone_at is null
      join registration r on r.id = o.registration_id and r.session_id = c.session_id and r.status = 'DISPLACED'
      where o.answer is null and o.last_day < ${today}::date
      order by r.id limit ${most}
      for update of r skip locked
    ), noted as (
      update change_offer o set answer = 'LAPSED', answered_at = ${at}
      from over where o.change_id = over.change_id and o.registration_id = over.id
    )
    update registration r
    set status = 'CANCELLED', cancelled_by = 'LAPSED', cancelled_at = ${at}, claim = null, updated_at = ${at},
        sequence = r.sequence + 1, version = r.version + 1
    from over where r.id = over.id
    returning r.id, r.agency_id, r.session_id`);
  return rows.map((row) => ({ registrationId: row.id, agencyId: row.agency_id, sessionId: row.session_id }));
}
