import '../../styles/desk-schedules.css';
import { addDays } from '../../calendar/days.js';
import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { PageHead } from '../ui/page-head.js';
import { calendarWords } from '../words/calendar.js';
import { leavesWords } from '../words/leaves.js';
import { useWords } from '../words/use-words.js';
import { type LeaveLine, leavesQuery, withdrawLeaveMutation } from './documents.js';
import { RecordLeave } from './record-leave.js';

export const deskPage: DeskPage = { View: LeavesPage };

const daysAhead = 366;

/** When leaders are away, from today on; what falls on those days is said as soon as it is noted. */
function LeavesPage() {
  const words = useWords(leavesWords);
  const { agency, holds, now } = useDesk();
  const from = dayOf(now());
  const asked = useAsked(
    leavesQuery,
    { agencyId: agency.id, from, to: addDays(from, daysAhead) },
    { concerns: ['schedule', 'structure'] },
  );
  return (
    <>
      <PageHead title={words.title} lead={agency.name} />
      <AskedView asked={asked}>
        {({ leaves, agency: house }) => (
          <div class="wizard">
            <LeavesTable leaves={leaves ?? []} />
            {holds('SECRETARY') && house && <RecordLeave house={house} />}
          </div>
        )}
      </AskedView>
    </>
  );
}

function LeavesTable({ leaves }: { leaves: readonly LeaveLine[] }) {
  const words = useWords(leavesWords);
  const { leave: kinds } = useWords(calendarWords);
  const { words: common } = useReader();
  const { holds } = useDesk();
  const told = useOutcomeToast();
  const [withdraw, { isActing }] = useAct(withdrawLeaveMutation);
  const whoOf = ({ leader }: LeaveLine) => `${leader.honorific} ${leader.fullName}`;
  const daysOf = ({ fromDay, toDay }: LeaveLine) =>
    fromDay === toDay
      ? sayDay(common, fromDay)
      : fill(words.span, { from: sayDay(common, fromDay), to: sayDay(common, toDay) });
  const columns: readonly Column<LeaveLine>[] = [
    { key: 'who', head: words.who, isHead: true, cell: whoOf },
    { key: 'days', head: words.days, cell: daysOf },
    { key: 'kind', head: words.kind, cell: ({ kind }) => kinds[kind] },
    ...(holds('SECRETARY')
      ? [
          {
            key: 'withdraw',
            head: words.withdraw,
            cell: (leave: LeaveLine) => (
              <button
                type="button"
                class="quiet"
                aria-label={fill(words.withdrawOf, { who: whoOf(leave), days: daysOf(leave) })}
                onClick={async () => isActing || told(await withdraw({ id: leave.id }), words.withdrawn)}
              >
                {words.withdraw}
              </button>
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={words.list}
      columns={columns}
      rows={leaves}
      keyOf={({ id }) => id}
      empty={<p>{words.none}</p>}
    />
  );
}
