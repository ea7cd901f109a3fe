import { jobWatchers, publishers } from '../people.js';
import type { Rows } from '../rows.js';

/** Long work. */
export const staffJobRows: Rows = {
  'Query.jobs(agencyId isOpen)': jobWatchers,
  'Mutation.askForJob(input)': publishers,
  'Mutation.resumeJob(id)': publishers,
  'Mutation.stopJob(id)': publishers,
  'AskJobInput { agencyId from kind to }': publishers,
  'Job { agency askedAt askedByName done endedAt failure figures from id isStopping kind }': jobWatchers,
  'Job { mayResume mayStop startedAt state to total }': jobWatchers,
  'JobFigure { count name }': jobWatchers,
  'JobTaken { job }': publishers,
  'JobUnderWay { job message }': publishers,
};
