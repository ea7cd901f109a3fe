import { signedIn } from '../audience.js';
import type { Rows } from '../rows.js';

/** Refusals that staff may meet, whatever they do. */
export const staffRefusalRows: Rows = {
  'ApprovalNeeded { message }': signedIn,
  'AgencyInUse { agenciesBelow comingSessions message }': signedIn,
  'CapacityBelowTaken { message taken }': signedIn,
  'ChangeNeedsReason { field message }': signedIn,
  'DelegationForbidden { effectiveFrom message source }': signedIn,
  'FieldsInvalid { message problems }': signedIn,
  'InvalidHours { message problem }': signedIn,
  'LeaderBusy { endsAt message otherSession startsAt }': signedIn,
  'NotFoundHere { field message }': signedIn,
  'PlacesHeld { count message }': signedIn,
  'PointInUse { comingSessions message }': signedIn,
  'PositionNotHeld { message }': signedIn,
  'ReasonMissing { message }': signedIn,
  'RoomBusy { endsAt message otherSession startsAt }': signedIn,
  'SameReceiver { message }': signedIn,
  'SessionBegun { message startsAt }': signedIn,
  'SessionNotBegun { message startsAt }': signedIn,
  'SlotHasRegistrations { count message }': signedIn,
  'SlugTaken { message slug }': signedIn,
  'StaffFieldProblem { field message problem }': signedIn,
  'StaleVersion { currentVersion message }': signedIn,
  'WarningsUnacknowledged { message warnings }': signedIn,
  'WrongState { message state }': signedIn,
};
