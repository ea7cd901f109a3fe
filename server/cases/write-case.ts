import { v7 as uuidv7 } from 'uuid';
import { type CaseRow, insertCase } from '../../db/cases.js';
import type { Transaction } from '../../db/client.js';
import { takeNumber } from '../../db/register-numbers.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { sealTitle } from './case-brief.js';

export interface CaseGiven {
  agencyId: string;
  title: string;
  openedDay: string;
  topicArea: string | null;
  /** Known to its handlers alone. */
  isApart: boolean;
}

/** Opens a matter under the next number of the agency’s year; whoever opens it answers for it going on, and puts it on record. */
export async function writeCase(ctx: RequestContext, tx: Transaction, given: CaseGiven): Promise<CaseRow> {
  const { accountId } = requireStaff(ctx);
  const { agencyId, title, openedDay, topicArea, isApart } = given;
  const [id, year, now] = [uuidv7(), Number(openedDay.slice(0, 4)), ctx.now()];
  return insertCase(tx, {
    ...{ id, agencyId, year, openedDay, topicArea, isApart, responsibleId: accountId },
    number: await takeNumber(tx, { agencyId, register: 'CASE', year }),
    sealedTitle: sealTitle(ctx, id, title.trim()),
    ...{ createdBy: accountId, createdAt: now, updatedAt: now },
  });
}
