import { signedIn } from '../audience.js';
import type { Rows } from '../rows.js';

/** Searching: who finds what is said over agencies and roles in server/search/access.ts. */
export const staffSearchRows: Rows = {
  'Query.search(text)': signedIn,
  'SearchHit { agency day detail id kind sessionId startsAt title }': signedIn,
};
