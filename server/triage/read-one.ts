import { findDeskRows } from '../../db/desk-registrations.js';
import { findScope } from '../../db/staff.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type ListedFacts, presentListed } from '../registrations/present-listed.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage } from './access.js';

/** A registration for whoever examines it; null for any other. The look is on record. */
export async function readOneForDesk(ctx: RequestContext, id: string): Promise<ListedFacts | null> {
  requireStaff(ctx);
  const [row] = isIdentifier(id) ? await findDeskRows(ctx.db, [id]) : [];
  if (!row || !mayTriage(ctx.actor, await findScope(ctx.db, row.registration.agencyId))) return null;
  await recordRead(ctx, {
    ...{ what: 'RegistrationOpened', agencyId: row.registration.agencyId, subjectKind: 'REGISTRATION' },
    subjectIds: [id],
  });
  return presentListed(ctx, row);
}
