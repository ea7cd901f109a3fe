import { firstOfMonth } from '../calendar/days.js';
import { To } from '../ui/to.js';
import { printWords } from '../words/print.js';
import { addressIn, useReader } from '../words/reader.js';
import type { PaperData } from './load.js';

type Paper = 'thong-bao' | 'lich-thang';

/** Above a paper on the screen: the file, the other paper, the months around. It is not printed. */
export function PrintBar({ data: { agency, month }, of }: { data: PaperData; of: Paper }) {
  const { language } = useReader();
  const { bar } = printWords(language);
  const at = (paper: Paper, day: string) => `/${paper}/${agency.slug}/${day.slice(0, 7)}`;
  const other: Paper = of === 'thong-bao' ? 'lich-thang' : 'thong-bao';
  return (
    <nav class="paper-bar no-print" aria-label={bar.hint}>
      <a class="button" href={`${addressIn(language, at(of, month))}.pdf`}>
        {bar.pdf}
      </a>
      <To class="button quiet" path={at(other, month)}>
        {other === 'lich-thang' ? bar.month : bar.notice}
      </To>
      <To class="button quiet" path={at(of, firstOfMonth(month, -1))}>
        {bar.previous}
      </To>
      <To class="button quiet" path={at(of, firstOfMonth(month, 1))}>
        {bar.next}
      </To>
      <To class="button quiet" path={`/ban-cong-bo/${agency.slug}`}>
        {bar.releases}
      </To>
      <p class="soft">{bar.hint}</p>
    </nav>
  );
}
