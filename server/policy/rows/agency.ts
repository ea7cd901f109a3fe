import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Agencies as the public knows them. */
export const agencyRows: Rows = {
  'Query.agencies(after filter first)': everyone,
  'Query.agency(id slug)': everyone,
  'Agency { address ancestors bookingRules children email id kind latestRelease level name nameEn }': everyone,
  'Agency { parent parentId phone predecessors receptionPoints shortName slug successors unit }': everyone,
  'Agency { unitCode validFrom validTo website }': everyone,
  'Agency.positions(onDay)': everyone,
  'AgencyFilter { kind level onDay parentId text unitCode }': everyone,
  'BookingRules { identity largestParty registrationsPerPerson representatives source topics }': everyone,
  'OfferedTopic { code name }': everyone,
  'RepresentativeRule { fromPeople mostRepresentatives }': everyone,
};
