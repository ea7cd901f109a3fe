import { endSignInsBut } from '../../db/accounts.js';
import { appendEvents } from '../../db/events.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { sessionsEnded } from '../staff/session-ended.js';
import { settle } from '../staff/settle.js';
import { agencyOf, type HeldElsewhere, type NotFoundHere, type OwnAccount, openAccount } from './open-person.js';

export interface SignInsEnded {
  kind: 'SignInsEnded';
  /** On how many browsers. */
  browsers: number;
}

export type EndSignInsOutcome = SignInsEnded | NotFoundHere | OwnAccount | HeldElsewhere;

/** Signs somebody out wherever they are signed in: a lost telephone, a browser left open. */
export async function endSignIns(ctx: RequestContext, id: string): Promise<EndSignInsOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openAccount(ctx, tx, id);
    if (opened.kind !== 'Open') return opened;
    const now = ctx.now();
    const ended = await endSignInsBut(tx, { accountId: id, keep: null, now });
    const about = { agencyId: agencyOf(opened.grants), subjectKind: 'ACCOUNT', subjectId: id } as const;
    await recordAct(tx, ctx, { act: 'SignInsEnded', ...about });
    await appendEvents(tx, now, sessionsEnded(ended));
    return { kind: 'SignInsEnded', browsers: ended.length };
  });
}
