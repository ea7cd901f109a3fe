import '../../styles/desk-schedules.css';
import { addDays } from '../../calendar/days.js';
import { dayOf, sayDay } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { PageHead } from '../ui/page-head.js';
import { calendarWords } from '../words/calendar.js';
import { useWords } from '../words/use-words.js';
import { workingDaysWords } from '../words/working-days.js';
import { ChangeDays } from './change-days.js';
import { type WorkingDayLine, workingDaysQuery } from './documents.js';
import { ImportDays } from './import-days.js';

export const deskPage: DeskPage = { View: WorkingDaysPage };

/** Days that are not what their weekday makes them, and a change of some of them, seen before it is saved. */
function WorkingDaysPage() {
  const words = useWords(workingDaysWords);
  const { agency, holds, now } = useDesk();
  const from = dayOf(now());
  const asked = useAsked(
    workingDaysQuery,
    { agencyId: agency.id, from, to: addDays(from, 366) },
    { concerns: ['schedule'] },
  );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div class="wizard">
        <AskedView asked={asked}>{({ workingDays }) => <DaysTable days={workingDays ?? []} />}</AskedView>
        {holds('SECRETARY', 'ADMINISTRATOR') && (
          <div class="stack" key={agency.id}>
            <ChangeDays agencyId={agency.id} />
            <ImportDays agencyId={agency.id} />
          </div>
        )}
      </div>
    </>
  );
}

function DaysTable({ days }: { days: readonly WorkingDayLine[] }) {
  const words = useWords(workingDaysWords);
  const { daysOff } = useWords(calendarWords);
  const { words: common } = useReader();
  const columns: readonly Column<WorkingDayLine>[] = [
    { key: 'day', head: words.day, isHead: true, cell: ({ day }) => sayDay(common, day) },
    { key: 'kind', head: words.kind, cell: ({ kind }) => daysOff[kind] },
    {
      key: 'source',
      head: words.source,
      cell: ({ source, agencyId }) => (agencyId === null ? `${source} (${words.country})` : source),
    },
  ];
  return (
    <DataTable
      caption={words.list}
      columns={columns}
      rows={days}
      keyOf={({ day, agencyId }) => `${day} ${agencyId}`}
      empty={<p>{words.none}</p>}
    />
  );
}
