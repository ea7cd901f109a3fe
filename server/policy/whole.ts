import { missingRows, type Policed, strayRows } from './complaints.js';
import { publicTable, staffTable } from './table.js';

interface Graphs {
  public: Policed['schema'];
  staff: Policed['schema'];
}

/** Everything that is wrong between the policy and the two graphs, in sentences that say what to write and where. */
export function policyComplaints(graphs: Graphs): string[] {
  const policed = [
    { schema: graphs.public, table: publicTable },
    { schema: graphs.staff, table: staffTable },
  ];
  return [...new Set([...policed.flatMap(missingRows), ...strayRows(policed)])];
}

/** Refuses graphs whose policy is not whole: nobody starts with a field that nobody has thought about. */
export function requireWholePolicy(graphs: Graphs): void {
  const complaints = policyComplaints(graphs);
  if (complaints.length > 0) throw new Error(`The policy of the graphs is not whole.\n${complaints.join('\n')}`);
}
