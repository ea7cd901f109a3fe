import { sayAgency } from '../session/receiver.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { addressIn, useAgencyTongue, useReader } from '../words/reader.js';
import { useStatisticsWords } from '../words/statistics.js';
import { CountTable } from './count-table.js';
import type { AgencyChoice, StatisticsShown } from './documents.js';
import { yearsToChoose } from './model.js';

export interface StatisticsData {
  agencies: AgencyChoice[];
  agency: Pick<AgencyChoice, 'slug' | 'name' | 'nameEn'> | undefined;
  year: number;
  quarter: number | null;
  today: string;
  statistics: StatisticsShown | undefined;
}

/** The statistics of an agency for a year or a quarter: the three sums, then a chart that is a table for each count. */
export function StatisticsView({ data }: { data: StatisticsData }) {
  const { language } = useReader();
  const words = useStatisticsWords();
  const { agency, statistics } = data;
  return (
    <div class="reading record statistics">
      <header>
        {agency && (
          <p class="sheet-agency">
            <To path={`/co-quan/${agency.slug}`}>
              <Mixed text={sayAgency(language, agency)} />
            </To>
          </p>
        )}
        <h1>{words.title}</h1>
        <p class="lead text-lead">{words.lead}</p>
      </header>
      <Choose data={data} />
      {statistics && <Figures of={statistics} />}
      <How threshold={statistics?.threshold ?? 5} />
    </div>
  );
}

function Figures({ of: statistics }: { of: StatisticsShown }) {
  const { words: common, language } = useReader();
  const words = useStatisticsWords();
  const { countedTo, tables } = statistics;
  if (!countedTo)
    return (
      <div class="empty">
        <p class="empty-cause">{words.nothingOver}</p>
      </div>
    );
  const sumOf = (code: string) => tables.find((one) => one.code === code)?.total ?? null;
  const sums = [
    { name: words.headline.visits, count: sumOf('VISITS_BY_KIND') },
    { name: words.headline.people, count: sumOf('PEOPLE_BY_KIND') },
    { name: words.headline.petitions, count: sumOf('PETITIONS_BY_TYPE') },
  ];
  return (
    <>
      <p class="soft">
        {fill(words.countedTo, { day: sayDay(common, countedTo, 'dayNumbers') })} {words.branch}
      </p>
      <Former agencies={statistics.formerAgencies} />
      <dl class="statistics-sums">
        {sums.map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={count === null ? 'soft' : undefined}>
              {count === null ? words.hidden : count.toLocaleString(language)}
            </dd>
          </div>
        ))}
      </dl>
      {tables.map((table) => (
        <CountTable key={table.code} table={table} />
      ))}
    </>
  );
}

/** Which bodies that ended are counted here: a long list is folded. */
function Former({ agencies }: { agencies: StatisticsShown['formerAgencies'] }) {
  const { language } = useReader();
  const { former } = useStatisticsWords();
  if (agencies.length === 0) return null;
  const list = (
    <ul class="statistics-former">
      {agencies.map((one) => (
        <li key={one.slug}>
          <To path={`/so-lieu?co-quan=${one.slug}`}>
            <Mixed text={sayAgency(language, one)} />
          </To>
        </li>
      ))}
    </ul>
  );
  if (agencies.length <= 3)
    return (
      <div class="prose">
        <p>{former.what}</p>
        {list}
      </div>
    );
  return (
    <details class="prose">
      <summary>{fill(former.many, { n: agencies.length })}</summary>
      <p>{former.what}</p>
      {list}
    </details>
  );
}

function Choose({ data: { agencies, agency, year, quarter, today } }: { data: StatisticsData }) {
  const { language } = useReader();
  const tongue = useAgencyTongue();
  const { choose, quarters } = useStatisticsWords();
  return (
    <form class="follow-choose no-print" action={addressIn(language, '/so-lieu')} method="get">
      <div>
        <label for="co-quan">{choose.agency}</label>
        <select id="co-quan" name="co-quan">
          {agencies.map((one) => (
            <option
              key={one.slug}
              value={one.slug}
              lang={one.nameEn ? undefined : tongue}
              selected={one.slug === agency?.slug}
            >
              {sayAgency(language, one)}
            </option>
          ))}
        </select>
      </div>
      <div class="statistics-when">
        <label for="nam">{choose.year}</label>
        <select id="nam" name="nam">
          {yearsToChoose(today, year).map((one) => (
            <option key={one} value={one} selected={one === year}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <div class="statistics-when">
        <label for="quy">{choose.quarter}</label>
        <select id="quy" name="quy">
          <option value="" selected={quarter === null}>
            {choose.whole}
          </option>
          {[1, 2, 3, 4].map((one) => (
            <option key={one} value={one} selected={one === quarter}>
              {quarters[one]}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="quiet">
        {choose.show}
      </button>
    </form>
  );
}

function How({ threshold }: { threshold: number }) {
  const { how } = useStatisticsWords();
  return (
    <section class="prose" aria-labelledby="cach-tinh">
      <h2 id="cach-tinh">{how.title}</h2>
      <ul>
        <li>{how.visits}</li>
        <li>{how.people}</li>
        <li>{fill(how.hidden, { n: threshold })}</li>
        <li>{how.denunciations}</li>
        <li>{how.former}</li>
        <li>{how.api}</li>
      </ul>
    </section>
  );
}
