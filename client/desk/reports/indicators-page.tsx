import '../../styles/desk-reports.css';
import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';
import { type IndicatorLine, indicatorsQuery } from './documents.js';
import { IndicatorForm } from './indicator-form.js';
import { ReportHead, usePeriod } from './report-head.js';

export const deskPage: DeskPage = { View: IndicatorsPage };

/** Figures typed in by hand, with their papers; a mistake is corrected by another figure. */
function IndicatorsPage() {
  const { indicators: words } = useWords(reportsWords);
  const { agency, holds } = useDesk();
  const { from, to, below } = usePeriod();
  const [corrected, setCorrected] = useState<IndicatorLine>();
  const asked = useAsked(indicatorsQuery, { agencyId: agency.id, period: [from, to], below }, { concerns: ['report'] });
  const mayKeep = holds('SECRETARY', 'HEAD');
  return (
    <>
      <ReportHead part="indicators" />
      <p class="soft">{words.lead}</p>
      <AskedView asked={asked}>
        {({ indicators }) => <Table rows={indicators ?? []} onCorrect={mayKeep ? setCorrected : undefined} />}
      </AskedView>
      {mayKeep && (
        <IndicatorForm
          key={corrected?.id ?? ''}
          corrected={corrected}
          period={{ from, to }}
          onDone={() => setCorrected(undefined)}
        />
      )}
    </>
  );
}

function Table({
  rows,
  onCorrect,
}: {
  rows: readonly IndicatorLine[];
  onCorrect: ((line: IndicatorLine) => void) | undefined;
}) {
  const { indicators: words } = useWords(reportsWords);
  const { words: common, language } = useReader();
  const said = (value: number | null) => value?.toLocaleString(language) ?? '';
  const sayValue = ({ value, numerator, denominator }: IndicatorLine) =>
    denominator === null ? said(value ?? numerator) : `${said(numerator)}/${said(denominator)}`;
  const columns: readonly Column<IndicatorLine>[] = [
    { key: 'title', head: words.name, isHead: true, cell: ({ title }) => title },
    { key: 'value', head: words.value, isNumber: true, cell: (line) => `${sayValue(line)} ${line.unit}` },
    {
      ...{ key: 'target', head: words.target, isSpare: true },
      cell: ({ target, targetDay }) =>
        target === null ? '' : `${said(target)}${targetDay ? `, ${sayDay(common, targetDay, 'dayNumbers')}` : ''}`,
    },
    {
      ...{ key: 'time', head: words.time, isSpare: true },
      cell: ({ from, to }) => `${sayDay(common, from, 'dayNumbers')} – ${sayDay(common, to, 'dayNumbers')}`,
    },
    { key: 'source', head: words.source, isSpare: true, cell: ({ source }) => source },
    { key: 'by', head: words.by, isSpare: true, cell: ({ recordedBy }) => recordedBy ?? '' },
    ...(onCorrect
      ? [
          {
            key: 'correct',
            head: words.correct,
            cell: (line: IndicatorLine) => (
              <button
                type="button"
                class="quiet"
                aria-label={`${words.correct}: ${line.title}`}
                onClick={() => onCorrect(line)}
              >
                {words.correct}
              </button>
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable caption={words.list} columns={columns} rows={rows} keyOf={({ id }) => id} empty={<p>{words.none}</p>} />
  );
}
