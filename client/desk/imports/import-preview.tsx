import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { type AnyOutcome, useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import type { VariablesOf } from '../graph.js';
import { ImportProgress } from '../jobs/import-progress.js';
import { sayTimes } from '../session/say.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { OutcomeNotice } from '../ui/form.js';
import { importsWords } from '../words/imports.js';
import { useWords } from '../words/use-words.js';
import { type ImportedRow, type ImportSeen, importSessionsMutation, previewImportQuery } from './documents.js';
import { FaultList } from './fault-list.js';

interface ImportPreviewProps {
  input: VariablesOf<typeof previewImportQuery>['input'];
  fileName: string;
  idempotencyKey: string;
}

/** What a file would become, with every fault by line and column; it is brought in whole or not at all. */
export function ImportPreview({ input, fileName, idempotencyKey }: ImportPreviewProps) {
  const words = useWords(importsWords);
  const asked = useAsked(previewImportQuery, { input }, { concerns: ['structure', 'session'] });
  const [bring, { isActing }] = useAct(importSessionsMutation);
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [jobId, setJobId] = useState<string>();
  const send = async () => {
    if (isActing) return;
    const done = await bring({ input: { ...input, fileName, idempotencyKey } });
    setOutcome(done);
    if (done.kind === 'done') setJobId(done.answer.job.id);
  };
  if (jobId)
    return (
      <ImportProgress
        jobId={jobId}
        whenDone={({ sessionIds }) => (
          <p class="notice" role="status">
            {fill(words.done, { n: sessionIds.length })} <Go path="/cong-bo">{words.publish}</Go>
          </p>
        )}
      />
    );
  return (
    <AskedView asked={asked}>
      {({ previewImport }) =>
        previewImport ? (
          <div class="stack" aria-live="polite">
            <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
            <FaultList said={words.faults} faults={previewImport.faults} tone="cancelled" />
            <FaultList said={words.warnings} faults={previewImport.warnings} tone="few" />
            {previewImport.ready ? (
              <button type="button" aria-disabled={isActing || undefined} onClick={() => void send()}>
                {fill(words.act, { n: previewImport.rows.length })}
              </button>
            ) : (
              <p>{words.notReady}</p>
            )}
            <Rows seen={previewImport} />
          </div>
        ) : (
          <p class="soft">{words.unreadable}</p>
        )
      }
    </AskedView>
  );
}

function Rows({ seen: { rows, ready } }: { seen: ImportSeen }) {
  const words = useWords(importsWords);
  const reader = useReader();
  const columns: readonly Column<ImportedRow>[] = [
    { key: 'line', head: words.line, isNumber: true, cell: ({ line }) => line },
    { key: 'when', head: words.when, isHead: true, cell: ({ startsAt, endsAt }) => sayTimes(reader, startsAt, endsAt) },
    {
      key: 'who',
      head: words.who,
      cell: ({ leaderName, positionTitle, duplicate }) => (
        <>
          {leaderName}, {positionTitle} {duplicate && <span class="tag tag-few">{words.twice}</span>}
        </>
      ),
    },
    {
      key: 'where',
      head: words.where,
      isSpare: true,
      cell: ({ pointName, room }) => [pointName, room].filter(Boolean).join(', '),
    },
    { key: 'count', head: words.count, isNumber: true, cell: ({ places }) => places },
  ];
  if (rows.length === 0) return null;
  const caption = fill(ready ? words.rows : words.readable, { n: rows.length });
  return (
    <>
      <h2>{caption}</h2>
      <DataTable caption={caption} columns={columns} rows={rows} keyOf={({ line }) => String(line)} />
    </>
  );
}
