import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Published conclusions of sessions. */
export const conclusionRows: Rows = {
  'Query.conclusion(id)': everyone,
  'Query.conclusions(after agencyId first)': everyone,
  'Conclusion { agency directives id issuedDay matters number opening }': everyone,
  'Conclusion { publishedAt session signer subject }': everyone,
  'ConclusionConnection { edges nodes pageInfo }': everyone,
  'ConclusionEdge { cursor node }': everyone,
  'ConclusionMatter { id publicText }': everyone,
  'Session { conclusion }': everyone,
};
