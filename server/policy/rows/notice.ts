import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Published notices. */
export const noticeRows: Rows = {
  'Query.notice(id)': everyone,
  'Query.notices(after agencyId first)': everyone,
  'Notice { agency endedAt id issuedDay legalBasis number postings publishedAt reason releases }': everyone,
  'Notice { amendedBy changesSince content sessions signer standing subject supersededBy supersedes }': everyone,
  'Notice { supersedesPartly }': everyone,
  'NoticeChange { act madeAt notice reason session }': everyone,
  'NoticeConnection { edges nodes pageInfo }': everyone,
  'NoticeEdge { cursor node }': everyone,
  'NoticePosting { channel day link }': everyone,
};
