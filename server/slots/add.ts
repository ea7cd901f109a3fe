import { v7 as uuidv7 } from 'uuid';
import { insertSlots, listOfferedSlots } from '../../db/slot-writes.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere, openArranged, type SessionSaved } from '../sessions/arrange.js';
import { findHoursProblem, type HoursProblem, refuseByState, type WrongState } from '../sessions/rules.js';
import { findSlotsProblems, type SlotPlan } from '../sessions/words-rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { offerPlaces } from './offer.js';

export interface SlotsWish {
  sessionId: string;
  slots: readonly SlotPlan[];
}

export type AddSlotsOutcome =
  | SessionSaved
  | NotFoundHere
  | WrongState
  | FieldsInvalid
  | { kind: 'InvalidHours'; problem: HoursProblem };

/** Adds stretches with places to a session. New public places go to the waiting list first. */
export async function addSlots(ctx: RequestContext, { sessionId, slots }: SlotsWish): Promise<AddSlotsOutcome> {
  requireStaff(ctx);
  const problems = findSlotsProblems(slots);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const session = await openArranged(ctx, tx, sessionId);
    if (session === null) return notFoundHere;
    const wrong = refuseByState('arrangeSlots', session);
    if (wrong) return wrong;
    const problem = findHoursProblem(session, [...(await listOfferedSlots(tx, sessionId)), ...slots]);
    if (problem) return { kind: 'InvalidHours', problem };
    const added = slots.map((slot) => ({ ...slot, id: uuidv7(), sessionId }));
    await insertSlots(tx, added);
    const ids = added.map((one) => one.id);
    await recordAct(tx, ctx, { act: 'SlotsAdded', agencyId: session.agencyId, subjectKind: 'SLOT', subjectId: ids });
    return offerPlaces(ctx, tx, session);
  });
}
