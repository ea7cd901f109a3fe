import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import {
  claimPressure,
  endDeadlines,
  insertPetitionAct,
  insertWithdrawal,
  meetDeadlines,
  resumeDeadlines,
  saveDeadlines,
} from '../../db/petition-course.js';
import type { PetitionRow } from '../../db/petitions.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { addDays } from '../working-days/day-rules.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { deadlinesOfAct, dueDay } from './deadline-rules.js';
import { standingOf } from './petition-facts.js';
import { prolong } from './prolong.js';
import { readTerms } from './read-terms.js';
import type { PetitionActName } from './rules.js';
import { sealOf } from './sealed-content.js';

interface Told {
  act: PetitionActName;
  day: string;
  documentNumber?: string | null | undefined;
  withdrawal?: { extent: 'FULL' | 'PARTIAL'; context: string } | null | undefined;
  note?: string | null | undefined;
}

/** Keeps what an act means beside the petition itself: its history, what is due, what was taken back. */
export async function keepAct(
  ctx: RequestContext,
  tx: Transaction,
  { before, after, given }: { before: PetitionRow; after: PetitionRow; given: Told },
): Promise<void> {
  const { accountId: madeBy } = requireStaff(ctx);
  const [id, petitionId] = [uuidv7(), before.id];
  await insertPetitionAct(tx, {
    ...{ id, petitionId, version: after.version, act: given.act, day: given.day, madeBy, madeAt: ctx.now() },
    ...{ stateBefore: before.state, stateAfter: after.state, documentNumber: given.documentNumber ?? null },
    sealedBefore: sealOf(ctx, 'before', id, JSON.stringify(before)),
    sealedNote: given.note ? sealOf(ctx, 'act', id, given.note) : null,
  });
  if (given.act === 'WITHDRAW' && given.withdrawal) await keepWithdrawal(ctx, tx, petitionId, given);
  if (given.act === 'CLAIM_PRESSURE') await claimPressure(tx, petitionId, given.day);
  await moveDeadlines(tx, after, given);
}

async function keepWithdrawal(ctx: RequestContext, tx: Transaction, petitionId: string, given: Told): Promise<void> {
  const { accountId: recordedBy } = requireStaff(ctx);
  const { withdrawal, note, day, documentNumber = null } = given;
  if (!withdrawal) return;
  const id = uuidv7();
  await insertWithdrawal(tx, {
    ...{ id, petitionId, day, ...withdrawal, documentNumber, recordedBy, recordedAt: ctx.now() },
    sealedContent: note ? sealOf(ctx, 'withdrawal', id, note) : null,
  });
}

async function moveDeadlines(tx: Transaction, petition: PetitionRow, { act, day, withdrawal }: Told): Promise<void> {
  const { id: petitionId, agencyId } = petition;
  if (act === 'PROLONG') return prolong(tx, petition);
  const { terms } = await readTerms(tx, agencyId, day);
  const isWhole = withdrawal?.extent === 'FULL';
  const change = deadlinesOfAct(standingOf(petition, []), { act, terms, isWhole });
  await meetDeadlines(tx, { petitionId, kinds: change.met, day });
  if (change.allEnd) await endDeadlines(tx, petitionId, day);
  if (change.allResume) await resumeDeadlines(tx, petitionId);
  if (change.begun.length === 0) return;
  const calendar = await readCalendar(tx, { agencyId, from: day, to: addDays(day, 120) });
  await saveDeadlines(
    tx,
    change.begun.map(({ kind, term }) => ({
      ...{ petitionId, kind, fromDay: fromOf(petition, kind, day), ...term },
      dueDay: dueDay(calendar, fromOf(petition, kind, day), term),
    })),
  );
}

/** Acceptance is due counted from receipt, everything else from the act. */
function fromOf({ receivedDay }: PetitionRow, kind: string, day: string): string {
  return kind === 'ACCEPTANCE' ? receivedDay : day;
}
