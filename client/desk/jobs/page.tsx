import '../../styles/desk-jobs.css';
import { sayDay, sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { type Reader, useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { FaultList } from '../imports/fault-list.js';
import type { DeskPage } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { useConfirm } from '../ui/confirm.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { PageHead } from '../ui/page-head.js';
import { importsWords } from '../words/imports.js';
import { jobsWords } from '../words/jobs.js';
import { useWords } from '../words/use-words.js';
import { AskForJob } from './ask-for-job.js';
import { type JobLine, jobsQuery, resumeJobMutation, stopJobMutation } from './documents.js';

export const deskPage: DeskPage = { View: JobsPage };

/** Long work of an agency and of everything below it: how far it is, what came of it, who asked for it. */
function JobsPage() {
  const words = useWords(jobsWords);
  const { agency, holds } = useDesk();
  const asked = useAsked(jobsQuery, { agencyId: agency.id, isOpen: false }, { concerns: ['job'] });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div class="stack">
        <AskedView asked={asked}>{({ jobs }) => <Jobs jobs={jobs ?? []} />}</AskedView>
        {holds('SECRETARY', 'HEAD') && <AskForJob />}
      </div>
    </>
  );
}

function Jobs({ jobs }: { jobs: readonly JobLine[] }) {
  const words = useWords(jobsWords);
  if (jobs.length === 0) return <p class="soft">{words.none}</p>;
  return (
    <ul class="jobs" aria-label={words.list}>
      {jobs.map((job) => (
        <li key={job.id} class="panel">
          <JobCard job={job} />
        </li>
      ))}
    </ul>
  );
}

const looks = { WAITING: '', RUNNING: 'tag-few', DONE: 'tag-free', FAILED: 'tag-cancelled', STOPPED: 'tag-moved' };

function JobCard({ job }: { job: JobLine }) {
  const words = useWords(jobsWords);
  const imports = useWords(importsWords);
  const reader = useReader();
  const isOpen = job.state === 'WAITING' || job.state === 'RUNNING';
  const name = sayWhat(job, words, reader);
  return (
    <>
      <div class="job-head">
        <h2>{name}</h2>
        <span class={`tag ${looks[job.state]}`}>{job.isStopping ? words.stopping : words.states[job.state]}</span>
      </div>
      <p class="soft">{fill(isOfFile(job) ? words.ofAgency : words.forAgency, { agency: job.agency.name })}</p>
      {isOpen && <progress value={job.total ? job.done : undefined} max={job.total ?? 1} aria-label={name} />}
      <p>{sayHowFar(job, words)}</p>
      {job.failure && (
        <p class="notice notice-few">
          {words.failures[job.failure]} {isOfFile(job) ? imports.nothingKept : words.partsKept}
        </p>
      )}
      <FaultList said={imports.faults} faults={job.faults} tone="cancelled" />
      <Figures figures={job.figures} />
      <p class="soft">{sayWho(job, words, reader)}</p>
      <JobActs job={job} name={name} />
    </>
  );
}

function Figures({ figures }: { figures: JobLine['figures'] }) {
  const words = useWords(jobsWords);
  const named: Readonly<Record<string, string>> = words.figures;
  const shown = figures.filter(({ name, count }) => named[name] && count > 0);
  if (shown.length === 0) return null;
  return (
    <ul class="lines">
      {shown.map(({ name, count }) => (
        <li key={name}>{fill(named[name] ?? '', { n: count })}</li>
      ))}
    </ul>
  );
}

function JobActs({ job, name }: { job: JobLine; name: string }) {
  const words = useWords(jobsWords);
  const confirm = useConfirm();
  const told = useOutcomeToast();
  const [stop] = useAct(stopJobMutation);
  const [resume] = useAct(resumeJobMutation);
  const halt = async () => {
    if (
      await confirm({
        title: words.stopTitle,
        text: isOfFile(job) ? words.stopFileText : words.stopText,
        act: words.stop,
      })
    )
      told(await stop({ id: job.id }), words.stopped);
  };
  if (!job.mayStop && !job.mayResume) return null;
  return (
    <div class="acts">
      {job.mayStop && (
        <button type="button" class="quiet" aria-label={`${words.stop}: ${name}`} onClick={() => void halt()}>
          {words.stop}
        </button>
      )}
      {job.mayResume && (
        <button
          type="button"
          class="quiet"
          aria-label={`${words.resume}: ${name}`}
          onClick={async () => told(await resume({ id: job.id }), words.resumed)}
        >
          {words.resume}
        </button>
      )}
    </div>
  );
}

const isOfFile = ({ kind }: JobLine) => kind.startsWith('IMPORT');

function sayWhat({ kind, from, to, fileName }: JobLine, words: (typeof jobsWords)['vi'], reader: Reader): string {
  const what = words.kinds[kind];
  if (from && to) return fill(words.of, { what, from: sayDay(reader.words, from), to: sayDay(reader.words, to) });
  return fileName ? fill(words.ofFile, { what, file: fileName }) : what;
}

function sayHowFar(job: JobLine, words: (typeof jobsWords)['vi']): string {
  if (job.total === null) return job.endedAt ? '' : words.notBegun;
  return fill(isOfFile(job) ? words.lines : words.parts, { done: job.done, total: job.total });
}

function sayWho(job: JobLine, words: (typeof jobsWords)['vi'], reader: Reader): string {
  const at = (instant: string) => sayInstant(reader.words, instant);
  const asked = fill(words.asked, { who: job.askedByName ?? '', when: at(job.askedAt) });
  return job.endedAt ? `${asked} ${fill(words.ended, { when: at(job.endedAt) })}` : asked;
}
