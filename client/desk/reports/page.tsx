import '../../styles/desk-reports.css';
import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { AskedView } from '../ui/asked-view.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';
import { CountList } from './count-list.js';
import { dashboardQuery, type StatisticsShown } from './documents.js';
import { RateTable } from './rate-table.js';
import { ReportHead, usePeriod } from './report-head.js';
import { VisitTable } from './visit-table.js';

export const deskPage: DeskPage = { View: ReportsPage };

/** How people were received and what became of it, in counts, for the days and the branch that the address names. */
function ReportsPage() {
  const words = useWords(reportsWords);
  const { agency } = useDesk();
  const { from, to, below } = usePeriod();
  const asked = useAsked(dashboardQuery, { filter: { agencyId: agency.id, from, to, includeSubordinate: below } });
  return (
    <>
      <ReportHead part="figures">
        <button type="button" class="quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </ReportHead>
      <AskedView asked={asked}>
        {({ statistics }) => (statistics ? <Dashboard of={statistics} to={to} /> : <p>{words.none}</p>)}
      </AskedView>
    </>
  );
}

function Dashboard({
  of: { visits, petitions, backlog, duties, directives },
  to,
}: {
  of: StatisticsShown;
  to: string;
}) {
  const { dashboard: words, names } = useWords(reportsWords);
  const { words: common, language } = useReader();
  const { now } = useDesk();
  const lastDay = [to, dayOf(now())].sort()[0] ?? to;
  const { total } = visits;
  const sums = [
    { name: words.visits, count: total.visits },
    { name: words.people, count: total.people },
    { name: words.cases, count: total.cases },
    { name: words.firstTime, count: total.firstTimeCases },
    { name: words.repeat, count: total.repeatCases },
    { name: words.large, count: visits.largeGroups.visits },
    { name: words.refused, count: visits.refused },
    { name: words.petitions, count: petitions.received },
  ];
  const named = (rows: readonly { key: string | null; name?: string | null; count: number }[]) =>
    rows.map(({ key, name, count }) => ({ name: name ?? names[key ?? 'none'] ?? key ?? '', count }));
  return (
    <div class="report-dashboard">
      <dl class="report-sums">
        {sums.map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count.toLocaleString(language)}</dd>
          </div>
        ))}
      </dl>
      <VisitTable rows={visits.byReceiver} />
      <RateTable of={{ visits, petitions, duties, directives }} />
      <CountList id="theo-loai" title={words.type} rows={named(petitions.byType)}>
        {petitions.handedOver > 0 && <p class="soft">{words.handedOver}</p>}
      </CountList>
      <CountList id="theo-ket-qua" title={words.outcome} rows={named(petitions.byOutcome)} />
      <CountList id="theo-linh-vuc" title={words.topic} rows={named(petitions.byTopic)} />
      <CountList
        id="con-ton"
        title={fill(words.backlog, { day: sayDay(common, lastDay, 'dayNumbers') })}
        rows={backlog.map(({ upToDays, count, overdue }) => ({
          name: upToDays === null ? fill(words.older, { n: 365 }) : fill(words.upTo, { n: upToDays }),
          ...{ count, beside: overdue },
        }))}
        besideHead={words.overdue}
      />
    </div>
  );
}
