import { administrators } from '../people.js';
import type { Rows } from '../rows.js';

/** Agencies, leaders, positions and places. */
export const staffStructureRows: Rows = {
  'Mutation.appointLeader(input)': administrators,
  'Mutation.closePoint(id)': administrators,
  'Mutation.createAgency(input)': administrators,
  'Mutation.createLeader(input)': administrators,
  'Mutation.createPoint(input)': administrators,
  'Mutation.editAgency(input)': administrators,
  'Mutation.editLeader(input)': administrators,
  'Mutation.editPoint(input)': administrators,
  'Mutation.endAgency(input)': administrators,
  'Mutation.endTerm(input)': administrators,
  'AgencySaved { agency }': administrators,
  'AppointLeaderInput { agencyId document fromDay isHead kind leaderId title titleEn toDay }': administrators,
  'CreateAgencyInput { address email kind level name nameEn parentId phone shortName slug unitCode }': administrators,
  'CreateAgencyInput { validFrom website }': administrators,
  'CreateLeaderInput { agencyId document fromDay fullName honorific isHead kind slug title titleEn }': administrators,
  'CreateLeaderInput { toDay }': administrators,
  'CreatePointInput { accessibility address agencyId directions kind name phone slug }': administrators,
  'EditAgencyInput { address email id name nameEn phone shortName unitCode website }': administrators,
  'EditLeaderInput { fullName honorific id }': administrators,
  'EditPointInput { accessibility address directions id name phone }': administrators,
  'EndAgencyInput { document id lastDay successorIds }': administrators,
  'EndTermInput { lastDay positionId }': administrators,
  'LeaderSaved { leader }': administrators,
  'PointSaved { point }': administrators,
  'PositionSaved { position sessionsAfterTerm }': administrators,
};
