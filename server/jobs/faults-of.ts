import type { JobRow } from '../../db/jobs.js';
import { cellName, sayKnownFault } from '../imports/words.js';
import { sayKnownProblem } from '../working-days/words.js';
import type { KeptFault } from './bringing.js';

/** What was in the way in the file of a job, in the words of whoever reads it now. */
export function faultsOf({ kind, result }: Pick<JobRow, 'kind' | 'result'>, locale: 'vi' | 'en') {
  const kept: unknown[] = Array.isArray(result.faults) ? result.faults : [];
  return kept.filter(isFault).map((one) => {
    const message = kind === 'IMPORT_WORKING_DAYS' ? sayKnownProblem(one.fault, locale) : sayKnownFault(one, locale);
    return { ...one, cell: cellName(one), message };
  });
}

function isFault(kept: unknown): kept is KeptFault {
  if (typeof kept !== 'object' || kept === null) return false;
  const known = new Map<string, unknown>(Object.entries(kept));
  const isText = (name: string) => typeof known.get(name) === 'string';
  return (
    ['line', 'column'].every((name) => typeof known.get(name) === 'number') && ['fault', 'found', 'about'].every(isText)
  );
}
