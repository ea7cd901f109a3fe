import { type ClassType, createUnionType, Field, ObjectType } from 'type-graphql';
import { kindOf } from './refusal.js';
import { NoticeWrongState } from './staff-notice-result.js';
import {
  ApprovalNeeded,
  CapacityBelowTaken,
  ChangeNeedsReason,
  FieldsInvalid,
  InvalidHours,
  LeaderBusy,
  NotFoundHere,
  PlacesHeld,
  PositionNotHeld,
  ReasonMissing,
  RoomBusy,
  SameReceiver,
  SessionNotBegun,
  SlotHasRegistrations,
  SlugTaken,
  StaleVersion,
  WrongState,
} from './staff-refusal.js';
import { StaffSession } from './staff-session.js';
import { DelegationForbidden, SessionBegun, WarningsUnacknowledged } from './staff-warning-refusal.js';

@ObjectType({ description: 'It is done; this is the session now.' })
export class SessionSaved {
  @Field(() => StaffSession, { description: 'As it is now.' })
  session: StaffSession;
}

const result = (name: string, refusals: readonly ClassType<object>[]) =>
  createUnionType({ name, types: () => [SessionSaved, NotFoundHere, ...refusals] as const, resolveType: kindOf });

const planning = [FieldsInvalid, InvalidHours, PositionNotHeld, LeaderBusy, RoomBusy];

export const DraftSessionResult = result('DraftSessionResult', [...planning, SlugTaken]);
export const EditSessionResult = result('EditSessionResult', [
  ...planning,
  StaleVersion,
  WrongState,
  ChangeNeedsReason,
]);
export const MoveDraftResult = result('MoveDraftResult', [
  InvalidHours,
  PositionNotHeld,
  LeaderBusy,
  RoomBusy,
  StaleVersion,
  WrongState,
  ChangeNeedsReason,
]);
export const PublishSessionResult = result('PublishSessionResult', [
  WrongState,
  ApprovalNeeded,
  SessionBegun,
  ReasonMissing,
  WarningsUnacknowledged,
]);
export const UnpublishSessionResult = result('UnpublishSessionResult', [WrongState, PlacesHeld]);
export const PostponeSessionResult = result('PostponeSessionResult', [
  WrongState,
  WarningsUnacknowledged,
  NoticeWrongState,
  ReasonMissing,
  InvalidHours,
  PositionNotHeld,
  LeaderBusy,
  RoomBusy,
]);
export const CancelSessionResult = result('CancelSessionResult', [WrongState, NoticeWrongState, ReasonMissing]);
export const DelegateSessionResult = result('DelegateSessionResult', [
  WrongState,
  DelegationForbidden,
  WarningsUnacknowledged,
  NoticeWrongState,
  SameReceiver,
  ReasonMissing,
  PositionNotHeld,
  LeaderBusy,
]);
export const MarkSessionHeldResult = result('MarkSessionHeldResult', [WrongState, SessionNotBegun]);
export const AddSlotsResult = result('AddSlotsResult', [WrongState, FieldsInvalid, InvalidHours]);
export const EditSlotResult = result('EditSlotResult', [
  WrongState,
  FieldsInvalid,
  InvalidHours,
  SlotHasRegistrations,
  CapacityBelowTaken,
]);
export const WithdrawSlotResult = result('WithdrawSlotResult', [WrongState, SlotHasRegistrations]);
