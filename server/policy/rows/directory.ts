import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Pages of agencies, leaders and places. */
export const directoryRows: Rows = {
  'AgencyConnection { edges nodes pageInfo }': everyone,
  'LeaderConnection { edges nodes pageInfo }': everyone,
  'ReceptionPointConnection { edges nodes pageInfo }': everyone,
  'AgencyPageEdge { cursor node }': everyone,
  'LeaderPageEdge { cursor node }': everyone,
  'ReceptionPointPageEdge { cursor node }': everyone,
};
