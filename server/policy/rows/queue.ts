import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Numbers and rooms on the wall, and one’s own place in line. */
export const queueRows: Rows = {
  'Query.callDisplay(point)': everyone,
  'Query.placeInLine(proof)': everyone,
  'Subscription.callDisplayChanged(point)': everyone,
  'Subscription.placeInLineChanged(proof)': everyone,
  'CallDisplay { called point recent serverTime waitingCount }': everyone,
  'CalledNumber { callCount calledAt desk label room }': everyone,
  'ExpectedTurn { from to }': everyone,
  'PlaceInLine { ahead calledAt desk expected label room serverTime state }': everyone,
  'PlaceProofInput { access ticket }': everyone,
};
