import { SelectField } from '../../ui/field.js';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { useSearch } from '../shell/route.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';
import { reportPeriodsQuery } from './documents.js';
import type { Period } from './period.js';

/** Chooses one of the periods offices report on, with the paper that fixes its days. */
export function PeriodChoice({ period: { from, to } }: { period: Period }) {
  const { forms: words } = useWords(reportsWords);
  const { words: common } = useReader();
  const { agency } = useDesk();
  const [, setSearch] = useSearch();
  const asked = useAsked(reportPeriodsQuery, { agencyId: agency.id });
  const periods = asked.data?.reportPeriods ?? [];
  const day = (text: string) => sayDay(common, text, 'dayNumbers');
  const keyOf = (one: Period) => `${one.from}/${one.to}`;
  const source = periods.find((one) => keyOf(one) === keyOf({ from, to }))?.source;
  return (
    <div>
      <SelectField
        id="ky"
        label={words.period}
        value={keyOf({ from, to })}
        onPick={(picked) => {
          const [first = from, last = to] = picked.split('/');
          if (picked) setSearch({ tu: first, den: last });
        }}
        options={[
          ...(periods.some((one) => keyOf(one) === keyOf({ from, to }))
            ? []
            : [{ value: keyOf({ from, to }), text: words.otherPeriod }]),
          ...periods.map((one) => ({
            value: keyOf(one),
            text: fill(words.periodOf, {
              ...{ name: words.periods[one.code], year: one.year },
              ...{ from: day(one.from), to: day(one.to) },
            }),
          })),
        ]}
      />
      {source && <p class="soft">{fill(words.source, { source })}</p>}
    </div>
  );
}
