import { type ExpectedRow, listExpected, listSessionsAt } from '../../db/queue.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { mayReadRegistrations } from '../registrations/access.js';
import { openApplicant } from '../registrations/present-listed.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { openLine } from './line-point.js';

/** Somebody who is expected: enough to know them at the door, nothing of what they come for. */
export type ExpectedFacts = ReturnType<typeof present>;

/**
 * Who is expected at a point on a day, by slot; those of sessions whose registrations the asker may read.
 *
 * With the number of a paper: only whoever has it. What the matter is, and what kind it is, stands nowhere in it. On record.
 */
export async function readExpected(
  ctx: RequestContext,
  asked: { pointId: string; day?: string | null | undefined; identityNumber?: string | null | undefined },
): Promise<ExpectedFacts[] | null> {
  requireStaff(ctx);
  const point = await openLine(ctx, ctx.db, asked.pointId);
  if (point === null) return null;
  const today = localDay(ctx.now());
  const day = asked.day ?? today;
  const sessions = await listSessionsAt(ctx.db, { pointId: point.id, day });
  const isOurs = await Promise.all(
    sessions.map(async ({ agencyId, receiverLeaderId: leaderId }) => {
      const owner = await readScope(ctx, agencyId);
      return mayReadRegistrations(ctx.actor, { owner, leaderId, isToday: day === today });
    }),
  );
  const sessionIds = sessions.flatMap(({ id }, at) => (isOurs[at] ? [id] : []));
  const rows = withIdentity(ctx, await listExpected(ctx.db, sessionIds), asked.identityNumber);
  await recordRead(ctx, {
    ...{ what: 'ExpectedAtPoint', agencyId: point.agencyId, subjectKind: 'REGISTRATION' },
    subjectIds: rows.map(({ registration }) => registration.id),
  });
  return rows.map((row) => present(ctx, row));
}

function withIdentity(ctx: RequestContext, rows: ExpectedRow[], number: string | null | undefined): ExpectedRow[] {
  if (!number) return rows;
  const key = ctx.keys.blind('identity', number.replace(/[\s.-]/g, '').toUpperCase());
  return rows.filter(({ registration }) => registration.identityKey?.equals(key) ?? false);
}

function present({ keys }: RequestContext, { registration, slotStartsAt, slotEndsAt }: ExpectedRow) {
  const { id, code, status, sessionId, partySize, needsInterpreter, accessNeeds } = registration;
  const { fullName: applicantName, representatives } = openApplicant(keys, registration);
  return {
    ...{ registrationId: id, code, status, sessionId, partySize, needsInterpreter, accessNeeds, applicantName },
    ...{ representatives: representatives ?? [], slotStartsAt, slotEndsAt },
  };
}
