import '../../styles/desk-duties.css';
import { Tick } from '../../ui/field.js';
import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { InputField } from '../ui/input-field.js';
import { PageHead } from '../ui/page-head.js';
import { dutiesWords } from '../words/duties.js';
import { useWords } from '../words/use-words.js';
import { type ComplianceLine, complianceQuery } from './documents.js';
import { DutyRules } from './duty-rules.js';
import { byPeriod, type DutyLine, type Figure, summedUp } from './model.js';

export const deskPage: DeskPage = { View: DutiesPage };

/** What is asked, from the address: the year one is in when nothing is said. */
function useQuestion() {
  const { now } = useDesk();
  const [search, setSearch] = useSearch();
  const year = dayOf(now()).slice(0, 4);
  const question = {
    from: search.get('tu') ?? `${year}-01-01`,
    to: search.get('den') ?? `${year}-12-31`,
    below: search.get('duoi') === '1',
  };
  return { question, setSearch };
}

/** Per leader and period: what the rules ask for, and what was planned, published in time, held in person, by a deputy, put off, missed. */
function DutiesPage() {
  const words = useWords(dutiesWords);
  const { agency } = useDesk();
  const { question, setSearch } = useQuestion();
  const { from, to, below } = question;
  const isSound = from !== '' && to !== '' && from <= to;
  const asked = useAsked(
    complianceQuery,
    { agencyId: agency.id, from, to, below },
    { concerns: ['session', 'structure', 'release', 'schedule'], unless: !isSound },
  );
  return (
    <>
      <PageHead title={words.title} lead={agency.name} />
      <p class="soft">{words.lead}</p>
      <div class="filters form-row">
        <InputField id="tu" type="date" label={words.from} value={from} onType={(tu) => setSearch({ tu })} />
        <InputField id="den" type="date" label={words.to} value={to} onType={(den) => setSearch({ den })} />
        <Tick id="duoi" label={words.below} checked={below} onTick={(isOn) => setSearch({ duoi: isOn ? '1' : null })} />
      </div>
      <AskedView asked={asked}>{({ compliance }) => <Lines lines={compliance ?? []} />}</AskedView>
      {isSound && <DutyRules from={from} to={to} />}
    </>
  );
}

interface LinesProps {
  lines: readonly ComplianceLine[];
}

function Lines({ lines }: LinesProps) {
  const words = useWords(dutiesWords);
  const [search, setSearch] = useSearch();
  const isAlarming = search.get('canh-bao') === '1';
  const isByPeriod = search.get('tung-ky') === '1';
  const shown = isByPeriod ? byPeriod(lines) : summedUp(lines);
  const alarming = shown.filter(({ alarms }) => alarms.size > 0);
  const put = (name: string) => (isOn: boolean) => setSearch({ [name]: isOn ? '1' : null });
  return (
    <>
      <div class="duty-ticks">
        <Tick id="tung-ky" label={words.byPeriod} checked={isByPeriod} onTick={put('tung-ky')} />
        <Tick
          id="canh-bao"
          label={fill(words.onlyAlarms, { n: alarming.length })}
          checked={isAlarming}
          onTick={put('canh-bao')}
        />
      </div>
      <div class="duty-table">
        <DataTable
          caption={words.caption}
          columns={useColumns()}
          rows={isAlarming ? alarming : shown}
          keyOf={({ key }) => key}
          empty={<p>{words.none}</p>}
        />
      </div>
    </>
  );
}

function useColumns(): readonly Column<DutyLine>[] {
  const { columns: heads, ...words } = useWords(dutiesWords);
  const { words: common } = useReader();
  const day = (value: string) => sayDay(common, value, 'dayNumbers');
  const count = (key: Figure, head: string, isSpare = false) => ({
    ...{ key, head, isSpare, isNumber: true },
    cell: (line: DutyLine) => line[key],
  });
  return [
    { key: 'who', head: heads.who, isHead: true, cell: (line) => <Whose line={line} /> },
    {
      key: 'period',
      head: heads.period,
      cell: ({ from, to }) => <span class="duty-days">{fill(words.span, { from: day(from), to: day(to) })}</span>,
    },
    count('required', heads.required),
    count('planned', heads.planned, true),
    count('publishedInTime', heads.inTime, true),
    count('heldInPerson', heads.inPerson),
    count('delegated', heads.delegated),
    count('postponed', heads.postponed, true),
    count('missed', heads.missed),
    {
      key: 'alarms',
      head: heads.alarms,
      cell: ({ alarms }) => (
        <ul class="duty-alarms">
          {[...alarms].map(([alarm, n]) => (
            <li key={alarm}>{fill(words.alarmCount, { alarm: words.alarms[alarm], n })}</li>
          ))}
        </ul>
      ),
    },
  ];
}

function Whose({ line: { position, agency, rule } }: { line: DutyLine }) {
  const words = useWords(dutiesWords);
  const { leader, title } = position;
  return (
    <>
      {leader.honorific} {leader.fullName}, {title}
      <span class="soft duty-rule">
        {agency.shortName} · {fill(words.rule, { activity: words.activities[rule.activity], source: rule.source })}
      </span>
    </>
  );
}
