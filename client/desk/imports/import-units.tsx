import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { ImportProgress } from '../jobs/import-progress.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { OutcomeNotice } from '../ui/form.js';
import { importsWords } from '../words/imports.js';
import { useWords } from '../words/use-words.js';
import type { FileContent } from './chosen-file.js';
import { type DifferingUnit, importUnitsMutation, previewUnitsQuery, type UnitsSeen } from './documents.js';
import { FaultList } from './fault-list.js';
import { FileField } from './file-field.js';

interface Chosen {
  content: FileContent;
  fileName: string;
  key: string;
}

/** The list of administrative units from a file: what it would change, then all of it at once. */
export function ImportUnits() {
  const { units: words } = useWords(importsWords);
  const [chosen, setChosen] = useState<Chosen>();
  return (
    <section class="panel stack" aria-labelledby="nhap-don-vi">
      <h2 id="nhap-don-vi">{words.title}</h2>
      <FileField id="tep-don-vi" hint={words.hint} onChoose={setChosen} />
      {chosen && <Preview key={chosen.key} chosen={chosen} />}
    </section>
  );
}

function Preview({ chosen: { content, fileName } }: { chosen: Chosen }) {
  const words = useWords(importsWords);
  const asked = useAsked(previewUnitsQuery, { input: content }, { concerns: ['structure'] });
  const [bring, { isActing }] = useAct(importUnitsMutation);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [jobId, setJobId] = useState<string>();
  const send = async () => {
    if (isActing) return;
    const done = await bring({ input: { ...content, fileName } });
    setOutcome(done);
    if (done.kind === 'done') setJobId(done.answer.job.id);
  };
  if (jobId)
    return (
      <ImportProgress
        jobId={jobId}
        whenDone={() => (
          <p class="notice" role="status">
            {words.units.done}
          </p>
        )}
      />
    );
  return (
    <AskedView asked={asked}>
      {({ previewUnits: seen }) =>
        seen ? (
          <div class="stack" aria-live="polite">
            <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
            <FaultList said={words.faults} faults={seen.faults} tone="cancelled" />
            {seen.faults.length > 0 ? (
              <p>{words.notReady}</p>
            ) : (
              <Changes seen={seen} isActing={isActing} onBring={() => void send()} />
            )}
          </div>
        ) : (
          <p class="soft">{words.units.notYours}</p>
        )
      }
    </AskedView>
  );
}

function Changes({ seen, isActing, onBring }: { seen: UnitsSeen; isActing: boolean; onBring(): void }) {
  const { units: words } = useWords(importsWords);
  const { added, changed, unchanged, notNamed, differing } = seen;
  const columns: readonly Column<DifferingUnit>[] = [
    { key: 'code', head: words.code, isHead: true, cell: ({ code }) => code },
    { key: 'before', head: words.before, cell: ({ before }) => before ?? words.isNew },
    { key: 'after', head: words.after, cell: ({ after }) => after },
  ];
  const caption = fill(words.differing, { n: differing.length });
  return (
    <>
      <p>{fill(words.counts, { added, changed, unchanged, notNamed })}</p>
      {added + changed === 0 ? (
        <p class="soft">{words.nothing}</p>
      ) : (
        <>
          <div class="acts">
            <button type="button" aria-disabled={isActing || undefined} onClick={onBring}>
              {fill(words.act, { n: added + changed })}
            </button>
          </div>
          <DataTable caption={caption} columns={columns} rows={differing} keyOf={({ code }) => code} />
        </>
      )}
    </>
  );
}
