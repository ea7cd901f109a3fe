import QRCode from 'qrcode';
import { inTransaction } from '../../db/client.js';
import { beginTotp } from '../../db/second-step.js';
import { findAccount } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isOwnPassword } from '../staff/own-password.js';
import { requireStaff } from '../staff/require-staff.js';
import { bondOf } from './codes.js';
import { newTotpSecret, totpAddress } from './totp.js';

export interface SecondStepBegun {
  kind: 'SecondStepBegun';
  /** A QR code as SVG. */
  qr: string;
  secret: string;
  address: string;
}

export type BeginSecondStepOutcome = SecondStepBegun | { kind: 'PasswordWrong' } | { kind: 'SecondStepSetAlready' };

/** Makes a secret for the phone of whoever is signed in, given the password. It opens nothing until it is confirmed. */
export async function beginSecondStep(ctx: RequestContext, password: string): Promise<BeginSecondStepOutcome> {
  const { accountId } = requireStaff(ctx);
  if (!(await isOwnPassword(ctx, password))) return { kind: 'PasswordWrong' };
  const secret = newTotpSecret();
  const sealedSecret = ctx.keys.seal(secret, bondOf(accountId));
  const isBegun = await inTransaction(ctx.db, async (tx) => {
    if (!(await beginTotp(tx, { accountId, sealedSecret, createdAt: ctx.now() }))) return false;
    const done = { act: 'SecondStepBegun', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId } as const;
    await recordAct(tx, ctx, done);
    return true;
  });
  return isBegun ? present(ctx, accountId, secret) : { kind: 'SecondStepSetAlready' };
}

async function present(ctx: RequestContext, accountId: string, secret: string): Promise<SecondStepBegun> {
  const account = await findAccount(ctx.db, accountId);
  const address = totpAddress(secret, account?.username ?? '');
  const qr = await QRCode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return { kind: 'SecondStepBegun', qr, secret: (secret.match(/.{1,4}/g) ?? []).join(' '), address };
}
