import type { ComponentChildren } from 'preact';
import { Tick } from '../../ui/field.js';
import { dayOf } from '../../words/dates.js';
import { useDesk } from '../desk.js';
import type { Role } from '../graph.js';
import { Go, useSearch } from '../shell/route.js';
import { PageHead } from '../ui/page-head.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';
import { type Period, periodIn, periodsAround } from './period.js';

const sections: readonly {
  path: string;
  name: 'figures' | 'forms' | 'register' | 'indicators';
  roles: readonly Role[];
}[] = [
  { path: '/bao-cao', name: 'figures', roles: [] },
  { path: '/bao-cao/bieu', name: 'forms', roles: ['SECRETARY', 'HEAD', 'INSPECTOR'] },
  { path: '/bao-cao/so', name: 'register', roles: ['SECRETARY', 'HEAD'] },
  { path: '/bao-cao/chi-tieu', name: 'indicators', roles: [] },
];

interface Asked extends Period {
  /** With the agencies below. */
  below: boolean;
}

/** What the address asks for: the days, and whether the agencies below count too. */
export function usePeriod(): Asked {
  const { now } = useDesk();
  const [search] = useSearch();
  return { ...periodIn(search, dayOf(now())), below: search.get('cap-duoi') !== '0' };
}

/** The head of every page of reports: its parts, and the period, which goes along from one to the next. */
export function ReportHead({
  part,
  withBelow = true,
  children,
}: {
  part: (typeof sections)[number]['name'];
  withBelow?: boolean;
  children?: ComponentChildren;
}) {
  const words = useWords(reportsWords);
  const { agency, holds } = useDesk();
  const [search] = useSearch();
  const shown = sections.filter(({ roles }) => roles.length === 0 || holds(...roles));
  return (
    <>
      <PageHead title={words.sections[part]} lead={agency.name}>
        {children}
      </PageHead>
      <nav class="tabs no-print" aria-label={words.sections.label}>
        {shown.map(({ path, name }) => (
          <Go
            key={path}
            path={search.size > 0 ? `${path}?${search}` : path}
            aria-current={name === part ? 'page' : undefined}
          >
            {words.sections[name]}
          </Go>
        ))}
      </nav>
      <PeriodBar withBelow={withBelow} />
    </>
  );
}

function PeriodBar({ withBelow }: { withBelow: boolean }) {
  const { period: words } = useWords(reportsWords);
  const { now } = useDesk();
  const [, setSearch] = useSearch();
  const asked = usePeriod();
  const put = (change: Partial<Asked>) => {
    const { from, to, below } = { ...asked, ...change };
    setSearch({ tu: from, den: to, 'cap-duoi': below ? null : '0' });
  };
  const day = (field: 'from' | 'to', id: string) => (
    <div class="field">
      <label for={id}>{words[field]}</label>
      <input
        id={id}
        type="date"
        value={asked[field]}
        onChange={(event) => event.currentTarget.value && put({ [field]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <search class="filters no-print" aria-label={words.label}>
      {day('from', 'tu')}
      {day('to', 'den')}
      <div class="acts report-presets">
        {Object.entries(periodsAround(dayOf(now()))).map(([name, period]) => (
          <button key={name} type="button" class="quiet" onClick={() => put(period)}>
            {words[name as 'quarter']}
          </button>
        ))}
      </div>
      {withBelow && <Tick id="cap-duoi" label={words.below} checked={asked.below} onTick={(below) => put({ below })} />}
    </search>
  );
}
