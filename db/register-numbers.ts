import { sql } from 'drizzle-orm';
import type { Transaction } from './client.js';
import { registerNumber } from './tables/register-number.js';

export type Register = 'VISIT' | 'PETITION' | 'CASE' | 'PAPERS';

/** Takes the next number of a register of an agency's year. Held until the end of the transaction: no gaps, no doubles. */
export async function takeNumber(
  tx: Transaction,
  given: { agencyId: string; register: Register; year: number },
): Promise<number> {
  const [row] = await tx
    .insert(registerNumber)
    .values({ ...given, lastNumber: 1 })
    .onConflictDoUpdate({
      target: [registerNumber.agencyId, registerNumber.register, registerNumber.year],
      set: { lastNumber: sql`${registerNumber.lastNumber} + 1` },
    })
    .returning({ number: registerNumber.lastNumber });
  if (!row) throw new Error('A number was taken and not told');
  return row.number;
}
