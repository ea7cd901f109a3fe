import { jobWatchers, publishers } from '../people.js';
import type { Rows } from '../rows.js';

/** Long work. */
export const staffJobRows: Rows = {
  'Query.job(id)': jobWatchers,
  'Query.jobs(agencyId isOpen)': jobWatchers,
  'Mutation.askForJob(input)': publishers,
  'Mutation.resumeJob(id)': publishers,
  'Mutation.stopJob(id)': jobWatchers,
  'AskJobInput { agencyId from kind to }': publishers,
  'Job { agency askedAt askedByName done endedAt failure figures from id isStopping kind }': jobWatchers,
  'Job { faults fileName mayResume mayStop sessionIds startedAt state to total }': jobWatchers,
  'JobFigure { count name }': jobWatchers,
  'JobTaken { job }': jobWatchers,
  'JobUnderWay { job message }': jobWatchers,
};
