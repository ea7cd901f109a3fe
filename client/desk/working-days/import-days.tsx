import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { OutcomeNotice } from '../ui/form.js';
import { useToast } from '../ui/toasts.js';
import { calendarWords } from '../words/calendar.js';
import { importsWords } from '../words/imports.js';
import { useWords } from '../words/use-words.js';
import { workingDaysWords } from '../words/working-days.js';
import { Effects } from './day-effects.js';
import { type DaysSeen, importDaysMutation, previewDaysQuery } from './documents.js';

/** Many days at once from a file, seen whole with everything that is wrong before any of them is kept. */
export function ImportDays({ agencyId }: { agencyId: string }) {
  const { fromFile: words } = useWords(workingDaysWords);
  const { file } = useWords(importsWords);
  const [chosen, setChosen] = useState<{ csv: string; key: string }>();
  const [turn, setTurn] = useState(0);
  const choose = async (picked: File | undefined) =>
    setChosen(picked && { csv: await picked.text(), key: crypto.randomUUID() });
  const onDone = () => {
    setChosen(undefined);
    // An input that has a file cannot be emptied; a new one is.
    setTurn((before) => before + 1);
  };
  return (
    <section class="panel stack" aria-labelledby="nhap-ngay">
      <h2 id="nhap-ngay">{words.title}</h2>
      <div class="field">
        <label for="tep-ngay">{file}</label>
        <p class="field-hint" id="tep-ngay-hint">
          {words.hint}
        </p>
        <input
          key={turn}
          id="tep-ngay"
          type="file"
          accept=".csv,text/csv"
          aria-describedby="tep-ngay-hint"
          onChange={({ currentTarget: { files } }) => void choose(files?.[0])}
        />
      </div>
      {chosen && <Preview key={chosen.key} input={{ agencyId, csv: chosen.csv }} onDone={onDone} />}
    </section>
  );
}

interface PreviewProps {
  input: { agencyId: string; csv: string };
  onDone(): void;
}

function Preview({ input, onDone }: PreviewProps) {
  const { saved } = useWords(workingDaysWords);
  const { unreadable } = useWords(importsWords);
  const toast = useToast();
  const asked = useAsked(previewDaysQuery, input, { concerns: ['schedule', 'session', 'registration'] });
  const [bring, { isActing }] = useAct(importDaysMutation);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const send = async (people: number) => {
    if (isActing) return;
    const done = await bring({ input: { ...input, acknowledged: people > 0 } });
    setOutcome(done);
    if (done.kind !== 'done') return;
    toast({ text: saved });
    onDone();
  };
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
