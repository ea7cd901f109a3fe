import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import type { FileContent } from '../imports/chosen-file.js';
import { FileField } from '../imports/file-field.js';
import { ImportProgress } from '../jobs/import-progress.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { OutcomeNotice } from '../ui/form.js';
import { calendarWords } from '../words/calendar.js';
import { importsWords } from '../words/imports.js';
import { useWords } from '../words/use-words.js';
import { workingDaysWords } from '../words/working-days.js';
import { Effects } from './day-effects.js';
import { type DaysSeen, importDaysMutation, previewDaysQuery } from './documents.js';

interface Chosen {
  content: FileContent;
  fileName: string;
  key: string;
}

/** Many days at once from a file, seen whole with everything that is wrong before any of them is kept. */
export function ImportDays({ agencyId }: { agencyId: string }) {
  const { fromFile: words } = useWords(workingDaysWords);
  const [chosen, setChosen] = useState<Chosen>();
  return (
    <section class="panel stack" aria-labelledby="nhap-ngay">
      <h2 id="nhap-ngay">{words.title}</h2>
      <FileField id="tep-ngay" hint={words.hint} onChoose={setChosen} />
      {chosen && <Preview key={chosen.key} agencyId={agencyId} chosen={chosen} />}
    </section>
  );
}

function Preview({ agencyId, chosen: { content, fileName } }: { agencyId: string; chosen: Chosen }) {
  const { saved } = useWords(workingDaysWords);
  const { unreadable } = useWords(importsWords);
  const input = { agencyId, ...content };
  const asked = useAsked(previewDaysQuery, input, { concerns: ['schedule', 'session', 'registration'] });
  const [bring, { isActing }] = useAct(importDaysMutation);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [jobId, setJobId] = useState<string>();
  const send = async (people: number) => {
    if (isActing) return;
    const done = await bring({ input: { ...input, fileName, acknowledged: people > 0 } });
    setOutcome(done);
    if (done.kind === 'done') setJobId(done.answer.job.id);
  };
  if (jobId)
    return (
      <ImportProgress
        jobId={jobId}
        whenDone={() => (
          <p class="notice" role="status">
            {saved}
          </p>
        )}
      />
    );
  return (
    <AskedView asked={asked}>
      {({ previewWorkingDayImport: seen }) =>
        seen ? (
          <div class="stack" aria-live="polite">
            <OutcomeNotice outcome={outcome} onAgain={() => void send(seen.effects.people)} />
            <Seen seen={seen} isActing={isActing} onBring={() => void send(seen.effects.people)} />
          </div>
        ) : (
          <p class="soft">{unreadable}</p>
        )
      }
    </AskedView>
  );
}

interface SeenProps {
  seen: DaysSeen;
  isActing: boolean;
  onBring(): void;
}

function Seen({ seen: { days, problems, effects }, isActing, onBring }: SeenProps) {
  const { fromFile: words, acknowledge } = useWords(workingDaysWords);
  const { notReady } = useWords(importsWords);
  if (problems.length > 0)
    return (
      <>
        <Faults problems={problems} />
        <p>{notReady}</p>
      </>
    );
  return (
    <>
      <Effects effects={effects} />
      <div class="acts">
        <button type="button" aria-disabled={isActing || undefined} onClick={onBring}>
          {effects.people > 0 ? acknowledge : fill(words.act, { n: days.length })}
        </button>
      </div>
      <Days days={days} />
    </>
  );
}

function Faults({ problems }: Pick<DaysSeen, 'problems'>) {
  const { fromFile: words } = useWords(workingDaysWords);
  const { faults, found: foundWords } = useWords(importsWords);
  return (
    <div class="notice notice-cancelled">
      <div>
        <p>
          <strong>{fill(faults, { n: problems.length })}</strong>
        </p>
        <ul class="lines">
          {problems.map(({ line, column, found, message }) => (
            <li key={`${line} ${column} ${message}`}>
              {fill(words.at, { line, column })}: {message}
              {found && <span class="soft"> ({fill(foundWords, { found })})</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Days({ days }: Pick<DaysSeen, 'days'>) {
  const words = useWords(workingDaysWords);
  const { daysOff } = useWords(calendarWords);
  const { words: common } = useReader();
  const columns: readonly Column<DaysSeen['days'][number]>[] = [
    { key: 'day', head: words.day, isHead: true, cell: ({ day }) => sayDay(common, day) },
    { key: 'kind', head: words.kind, cell: ({ kind }) => daysOff[kind] },
    { key: 'source', head: words.source, cell: ({ source }) => source, isSpare: true },
  ];
  const caption = fill(words.fromFile.days, { n: days.length });
  return <DataTable caption={caption} columns={columns} rows={days} keyOf={({ day }) => day} />;
}
