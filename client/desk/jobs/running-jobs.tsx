import '../../styles/desk-jobs.css';
import { fill } from '../../words/fill.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { Go } from '../shell/route.js';
import { jobsWords } from '../words/jobs.js';
import { useWords } from '../words/use-words.js';
import { openJobsQuery } from './documents.js';

/** Says on every page that long work goes on, and how far it is; nothing while there is none. */
export function RunningJobs() {
  const words = useWords(jobsWords);
  const { agency, holds } = useDesk();
  const unless = !holds('ADMINISTRATOR', 'SECRETARY', 'HEAD');
  const { data } = useAsked(openJobsQuery, { agencyId: agency.id }, { concerns: ['job'], unless });
  const jobs = data?.jobs ?? [];
  if (unless || jobs.length === 0) return null;
  const done = jobs.reduce((sum, job) => sum + job.done, 0);
  const total = jobs.reduce((sum, job) => sum + (job.total ?? 0), 0);
  return (
    <Go path="/viec-dang-chay" class="running-jobs">
      <progress value={total > 0 ? done : undefined} max={total || 1} aria-label={words.progress} />
      <span>{fill(words.running, { n: jobs.length })}</span>
    </Go>
  );
}
