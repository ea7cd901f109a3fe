import '../../styles/desk-settings.css';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { Go, useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { PageHead } from '../ui/page-head.js';
import { Split } from '../ui/split.js';
import { settingsWords } from '../words/settings.js';
import { useWords } from '../words/use-words.js';
import { type SettingLine, settingsQuery } from './documents.js';
import { SettingDetail } from './setting-detail.js';

export const deskPage: DeskPage = { View: SettingsPage };

const groups = ['BOOKING', 'CALENDAR', 'RECEPTION', 'CHANGES', 'REPLIES', 'ACCESS'] as const;

/** What an agency goes by, each with the paper it comes from; a change has its first day, and the past stays as it was. */
function SettingsPage() {
  const words = useWords(settingsWords);
  const { agency, holds } = useDesk();
  const [search, setSearch] = useSearch();
  const asked = useAsked(settingsQuery, { agencyId: agency.id }, { concerns: ['settings'] });
  const open = (key: string | null) => setSearch({ muc: key });
  return (
    <>
      <PageHead title={words.title} lead={fill(words.lead, { agency: agency.name })}>
        {holds('ADMINISTRATOR', 'SECRETARY') && (
          <Go class="button quiet" path="/mau-thu">
            {words.letters}
          </Go>
        )}
      </PageHead>
      <AskedView asked={asked}>
        {({ settings }) => {
          const chosen = settings?.find(({ key }) => key === search.get('muc'));
          return (
            <Split
              label={chosen?.title ?? words.detail}
              onBack={() => open(null)}
              list={groups.map((group) => (
                <Group
                  key={group}
                  group={group}
                  settings={(settings ?? []).filter((one) => one.group === group)}
                  chosen={chosen?.key}
                  onOpen={open}
                />
              ))}
              detail={chosen && <SettingDetail key={chosen.key} setting={chosen} />}
            />
          );
        }}
      </AskedView>
    </>
  );
}

interface GroupProps {
  group: (typeof groups)[number];
  settings: readonly SettingLine[];
  chosen: string | undefined;
  onOpen(key: string): void;
}

function Group({ group, settings, chosen, onOpen }: GroupProps) {
  const words = useWords(settingsWords);
  const { words: common } = useReader();
  const columns: readonly Column<SettingLine>[] = [
    { key: 'what', head: words.what, isHead: true, cell: ({ title }) => title },
    {
      key: 'value',
      head: words.value,
      cell: ({ current, coming }) => (
        <>
          {current?.says ?? words.ofTheSoftware}
          {coming[0] && (
            <span class="setting-coming soft">
              {fill(words.turns, {
                day: sayDay(common, coming[0].from),
                value: coming[0].term?.says ?? words.ofTheSoftware,
              })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'whose',
      head: words.whose,
      isSpare: true,
      cell: ({ current }) =>
        current?.isOwn ? (
          <span class="tag tag-free">{words.own}</span>
        ) : (
          (current?.agency?.name ?? (current ? words.country : ''))
        ),
    },
  ];
  return (
    <section class="setting-group" aria-labelledby={`nhom-${group}`}>
      <h2 id={`nhom-${group}`}>{words.groups[group]}</h2>
      <DataTable
        caption={words.groups[group]}
        columns={columns}
        rows={settings}
        keyOf={({ key }) => key}
        chosen={chosen}
        onOpen={({ key }) => onOpen(key)}
      />
    </section>
  );
}
