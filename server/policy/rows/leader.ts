import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Leaders and the positions they hold. */
export const leaderRows: Rows = {
  'Query.leader(id slug)': everyone,
  'Query.leaders(after filter first)': everyone,
  'Leader { fullName honorific id positions slug }': everyone,
  'LeaderFilter { agencyId includeSubordinate kind onDay text }': everyone,
  'Position { agency fromDay id isHead kind leader title titleEn toDay }': everyone,
};
