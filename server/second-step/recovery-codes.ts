import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { replaceRecoveryCodes } from '../../db/second-step.js';
import { oneTimeBytes } from '../accounts/rules.js';
import type { RequestContext } from '../context.js';
import { recoveryCodeCount, wordRecoveryCode } from './rules.js';

/** Makes new codes in place of all there were. They are told here and kept nowhere. */
export async function writeRecoveryCodes(ctx: RequestContext, tx: Transaction, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, () => wordRecoveryCode(randomBytes(oneTimeBytes)));
  const createdAt = ctx.now();
  const rows = codes.map((code) => ({ id: uuidv7(), accountId, codeHash: hashCode(ctx, accountId, code), createdAt }));
  await replaceRecoveryCodes(tx, accountId, rows);
  return codes;
}

/** The keyed hash that a code is kept under: 59 bits are few enough to be searched without the key. */
export function hashCode(ctx: Pick<RequestContext, 'keys'>, accountId: string, code: string): Buffer {
  return ctx.keys.blind('recovery-code', `${accountId}|${code.replace(/-/g, '')}`);
}
