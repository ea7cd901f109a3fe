import type { Transaction } from '../../db/client.js';
import { listOfferedSlots, updateSlot } from '../../db/slot-writes.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere, type SessionSaved } from '../sessions/arrange.js';
import { findHoursProblem, type HoursProblem, refuseByState, type WrongState } from '../sessions/rules.js';
import { findSlotsProblems } from '../sessions/words-rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { offerPlaces, openSlot } from './offer.js';
import { decideSlotChange, type SlotChange, type SlotDecision } from './rules.js';

export interface SlotEdit extends SlotChange {
  id: string;
}

export type EditSlotOutcome =
  | SessionSaved
  | NotFoundHere
  | WrongState
  | FieldsInvalid
  | Exclude<SlotDecision, { kind: 'Changed' }>
  | { kind: 'InvalidHours'; problem: HoursProblem };

/** Changes a slot: its hours while it is empty, its places never below what is taken. New places go to the waiting list first. */
export async function editSlot(ctx: RequestContext, edit: SlotEdit): Promise<EditSlotOutcome> {
  requireStaff(ctx);
  return settle(ctx, (tx) => change(ctx, tx, edit));
}

async function change(ctx: RequestContext, tx: Transaction, edit: SlotEdit): Promise<EditSlotOutcome> {
  const opened = await openSlot(ctx, tx, edit.id);
  if (opened === null) return notFoundHere;
  const { slot, session } = opened;
  const wrong = refuseByState('arrangeSlots', session);
  if (wrong) return wrong;
  const decision = decideSlotChange(slot, edit);
  if (decision.kind !== 'Changed') return decision;
  const problems = findSlotsProblems([decision.slot]);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const others = (await listOfferedSlots(tx, session.id)).filter((one) => one.id !== slot.id);
  const problem = findHoursProblem(session, [...others, decision.slot]);
  if (problem) return { kind: 'InvalidHours', problem };
  const { startsAt, endsAt, publicCapacity, staffCapacity, urgentCapacity } = decision.slot;
  await updateSlot(tx, slot.id, { startsAt, endsAt, publicCapacity, staffCapacity, urgentCapacity });
  await recordAct(tx, ctx, { act: 'SlotEdited', agencyId: session.agencyId, subjectKind: 'SLOT', subjectId: slot.id });
  return offerPlaces(ctx, tx, session);
}
