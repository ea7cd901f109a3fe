import '../../styles/desk-schedules.css';
import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { Go, usePlace, useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { PageHead } from '../ui/page-head.js';
import { useShortcut } from '../ui/shortcuts.js';
import { Split } from '../ui/split.js';
import { schedulesWords } from '../words/schedules.js';
import { useWords } from '../words/use-words.js';
import { type ScheduleLine, schedulesQuery } from './documents.js';
import { ScheduleDetail } from './schedule-detail.js';

export const deskPage: DeskPage = { View: SchedulesPage };

/** The rules an agency's sessions come from, and what each makes. */
function SchedulesPage() {
  const words = useWords(schedulesWords);
  const { agency, holds } = useDesk();
  const { go } = usePlace();
  const [search, setSearch] = useSearch();
  const asked = useAsked(schedulesQuery, { agencyId: agency.id }, { concerns: ['schedule', 'structure'] });
  const isSecretary = holds('SECRETARY');
  const chosen = search.get('chon') ?? undefined;
  useShortcut({ keys: 'n', says: words.add, run: () => go('/quy-tac/moi'), isOff: !isSecretary });
  return (
    <>
      <PageHead title={words.title} lead={agency.name}>
        {isSecretary && (
          <Go path="/quy-tac/moi" class="button">
            {words.add}
          </Go>
        )}
      </PageHead>
      <Split
        label={words.detail}
        onBack={() => setSearch({ chon: null })}
        detail={chosen && <ScheduleDetail key={chosen} id={chosen} />}
        list={
          <AskedView asked={asked}>
            {({ schedules }) => (
              <SchedulesTable
                schedules={schedules ?? []}
                chosen={chosen}
                onOpen={(id) => setSearch({ chon: id }, { replace: false })}
              />
            )}
          </AskedView>
        }
      />
    </>
  );
}

interface TableProps {
  schedules: readonly ScheduleLine[];
  chosen: string | undefined;
  onOpen(id: string): void;
}

function SchedulesTable({ schedules, chosen, onOpen }: TableProps) {
  const words = useWords(schedulesWords);
  const { words: common } = useReader();
  const { now } = useDesk();
  const say = (day: string) => sayDay(common, day, 'dayNumbers');
  const columns: readonly Column<ScheduleLine>[] = [
    {
      key: 'rule',
      head: words.rule,
      isHead: true,
      cell: ({ title, sentence }) => (
        <>
          {title}
          <span class="schedule-sentence">{sentence}</span>
        </>
      ),
    },
    {
      key: 'who',
      head: words.who,
      isSpare: true,
      cell: ({ positions }) => positions.map(({ leader }) => `${leader.honorific} ${leader.fullName}`).join(', '),
    },
    {
      key: 'inForce',
      head: words.inForce,
      cell: ({ effectiveFrom, effectiveTo }) => (
        <>
          {effectiveTo
            ? fill(words.fromTo, { from: say(effectiveFrom), to: say(effectiveTo) })
            : fill(words.from, { from: say(effectiveFrom) })}
          {effectiveTo && effectiveTo < dayOf(now()) && <span class="tag">{words.ended}</span>}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={words.list}
      columns={columns}
      rows={schedules}
      keyOf={({ id }) => id}
      chosen={chosen}
      onOpen={({ id }) => onOpen(id)}
      empty={<p>{words.none}</p>}
    />
  );
}
