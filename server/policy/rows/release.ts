import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Releases of the calendar. */
export const releaseRows: Rows = {
  'Query.release(agencyId number)': everyone,
  'Query.releaseContent(agencyId number)': everyone,
  'Query.releases(after agencyId first)': everyone,
  'Release { agency chainHash changes contentHash notice number previousHash publishedAt }': everyone,
  'ReleaseChange { after before fields kind reason sessionId }': everyone,
  'ReleaseConnection { edges nodes pageInfo }': everyone,
  'ReleaseEdge { cursor node }': everyone,
  'ReleasedPerson { name title }': everyone,
  'ReleasedPlace { address name room }': everyone,
  'ReleasedSession { day delegation endsAt expectedContent id kind leader mode owner participants place }': everyone,
  'ReleasedSession { receiver slug startsAt status }': everyone,
};
