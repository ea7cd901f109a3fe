import { changeAccount, endSignInsBut } from '../../db/accounts.js';
import { appendEvents } from '../../db/events.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { sessionsEnded } from '../staff/session-ended.js';
import { settle } from '../staff/settle.js';
import { type LastAdministrator, refuseLastAdministrator } from './last-administrator.js';
import {
  agencyOf,
  type HeldElsewhere,
  type NotFoundHere,
  type OwnAccount,
  openAccount,
  type PersonSaved,
} from './open-person.js';

export type DisableAccountOutcome = PersonSaved | NotFoundHere | OwnAccount | HeldElsewhere | LastAdministrator;

/** Shuts somebody out: nothing opens any more, and what is open closes. What they did stays theirs. */
export async function disableAccount(
  ctx: RequestContext,
  { id, reason }: { id: string; reason?: string | null | undefined },
): Promise<DisableAccountOutcome> {
  const { accountId: disabledBy } = requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openAccount(ctx, tx, id);
    if (opened.kind !== 'Open') return opened;
    const { person, grants } = opened;
    if (person.disabledAt !== null) return { kind: 'PersonSaved', person };
    const last = await refuseLastAdministrator(tx, id, grants);
    if (last) return last;
    const now = ctx.now();
    const ended = await endSignInsBut(tx, { accountId: id, keep: null, now });
    const about = { agencyId: agencyOf(grants), subjectKind: 'ACCOUNT', subjectId: id } as const;
    await recordAct(tx, ctx, { act: 'AccountDisabled', ...about, reason });
    await appendEvents(tx, now, sessionsEnded(ended));
    return { kind: 'PersonSaved', person: await changeAccount(tx, id, { disabledAt: now, disabledBy }) };
  });
}
