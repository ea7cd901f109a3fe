import '../../styles/desk-jobs.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useAsked } from '../ask/use-asked.js';
import { FaultList } from '../imports/fault-list.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { importsWords } from '../words/imports.js';
import { jobsWords } from '../words/jobs.js';
import { useWords } from '../words/use-words.js';
import { type ImportJob, jobQuery } from './documents.js';

/** While it is written nothing is told on the live line: it becomes visible all at once. */
const LOOK_AGAIN_MS = 700;

interface ImportProgressProps {
  jobId: string;
  /** Said when every line is written. */
  whenDone(job: ImportJob): ComponentChildren;
}

/** A file that is being brought in: how far it is, that one may leave, and what came of it. */
export function ImportProgress({ jobId, whenDone }: ImportProgressProps) {
  const asked = useAsked(jobQuery, { id: jobId }, { concerns: ['job'] });
  const job = asked.data?.job;
  const isOpen = job === undefined || job?.state === 'WAITING' || job?.state === 'RUNNING';
  const { again } = asked;
  useEffect(() => {
    if (!isOpen) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    // One look after the other: on a slow line an earlier answer must not be thrown away for a later question.
    const look = async () => {
      await again();
      if (!isOver) wait();
    };
    const wait = () => {
      timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
    };
    wait();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isOpen, again]);
  return (
    <AskedView asked={asked}>
      {({ job }) => <div aria-live="polite">{job && <Shown job={job} whenDone={whenDone} />}</div>}
    </AskedView>
  );
}

function Shown({ job, whenDone }: Pick<ImportProgressProps, 'whenDone'> & { job: ImportJob }) {
  const words = useWords(importsWords);
  const said = useWords(jobsWords);
  if (job.state === 'DONE') return <>{whenDone(job)}</>;
  if (job.state === 'FAILED' || job.state === 'STOPPED')
    return (
      <div class="stack">
        <p class="notice notice-cancelled" role="status">
          {job.failure ? said.failures[job.failure] : words.stopped} {words.nothingKept}
        </p>
        <FaultList said={words.faults} faults={job.faults} tone="cancelled" />
      </div>
    );
  return (
    <div class="panel stack import-progress">
      <p>
        <strong>
          {job.total === null ? words.waiting : fill(words.writing, { done: job.done, total: job.total })}
        </strong>
      </p>
      <progress value={job.total ? job.done : undefined} max={job.total ?? 1} aria-label={words.progress} />
      <p class="soft">
        {words.mayLeave} <Go path="/viec-dang-chay">{words.follow}</Go>
      </p>
    </div>
  );
}
