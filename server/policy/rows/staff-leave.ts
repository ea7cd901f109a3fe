import { planReaders, secretaries } from '../people.js';
import type { Rows } from '../rows.js';

/** When leaders are away. */
export const staffLeaveRows: Rows = {
  'Query.leaves(agencyId from to)': planReaders,
  'Mutation.recordLeave(input)': secretaries,
  'Mutation.withdrawLeave(id)': secretaries,
  'Leave { fromDay id kind leader toDay }': planReaders,
  'LeaveSaved { leave sessions }': secretaries,
  'RecordLeaveInput { fromDay kind leaderId toDay }': secretaries,
};
