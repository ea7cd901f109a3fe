import { changeAccount, endSignInsBut } from '../../db/accounts.js';
import { appendEvents } from '../../db/events.js';
import type { StaffAccountRow } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { sessionsEnded } from '../staff/session-ended.js';
import { settle } from '../staff/settle.js';
import { newOneTimePassword } from './one-time.js';
import { agencyOf, type HeldElsewhere, type NotFoundHere, type OwnAccount, openAccount } from './open-person.js';

export interface OneTimePasswordSet {
  kind: 'OneTimePasswordSet';
  person: StaffAccountRow;
  oneTimePassword: string;
  passwordUntil: string;
}

export type SetOneTimePasswordOutcome = OneTimePasswordSet | NotFoundHere | OwnAccount | HeldElsewhere;

/** For somebody who cannot sign in any more: another password, to be changed at once, while whatever was open closes. */
export async function setOneTimePassword(ctx: RequestContext, id: string): Promise<SetOneTimePasswordOutcome> {
  requireStaff(ctx);
  const { oneTimePassword, passwordHash, passwordUntil } = await newOneTimePassword(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openAccount(ctx, tx, id);
    if (opened.kind !== 'Open') return opened;
    const now = ctx.now();
    const ended = await endSignInsBut(tx, { accountId: id, keep: null, now });
    const about = { agencyId: agencyOf(opened.grants), subjectKind: 'ACCOUNT', subjectId: id } as const;
    await recordAct(tx, ctx, { act: 'OneTimePasswordSet', ...about });
    await appendEvents(tx, now, sessionsEnded(ended));
    const person = await changeAccount(tx, id, { passwordHash, passwordUntil });
    return { kind: 'OneTimePasswordSet', person, oneTimePassword, passwordUntil };
  });
}
