import '../../styles/desk-reports.css';
import { SelectField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';
import { formsQuery, type ReportShown, reportQuery } from './documents.js';
import { FormTable } from './form-table.js';
import { PeriodChoice } from './period-choice.js';
import { ReportHead, usePeriod } from './report-head.js';
import { ReportPaper } from './report-paper.js';
import { saveText } from './save-text.js';
import { SignForm } from './sign-form.js';
import { SignedList } from './signed-list.js';

export const deskPage: DeskPage = { View: FormsPage };

const firstForm = '01_TCD';

/** A form of figures as it is counted now, what keeps it from being signed, and what was signed. */
function FormsPage() {
  const words = useWords(reportsWords);
  const { agency } = useDesk();
  const { language } = useReader();
  const [search, setSearch] = useSearch();
  const { from, to, below } = usePeriod();
  const code = search.get('bieu') ?? firstForm;
  const forms = useAsked(formsQuery, { agencyId: agency.id }, { concerns: ['report'] });
  const asked = useAsked(reportQuery, { agencyId: agency.id, formCode: code, period: [from, to], below });
  const report = asked.data?.report;
  const { csv } = report ?? {};
  const choices = (forms.data?.reportForms ?? []).filter((one) => one.kind === 'FIGURES');
  return (
    <>
      <ReportHead part="forms">
        {report?.figures && <ReportPaper agencyId={agency.id} formCode={code} period={{ from, to, below }} />}
        {csv && (
          <button type="button" class="quiet" onClick={() => saveText(csv, `bieu-${code}-${from}-${to}.csv`)}>
            {words.csv}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </ReportHead>
      <div class="report-form-choice no-print">
        <SelectField
          id="bieu"
          label={words.forms.form}
          value={code}
          onPick={(picked) => setSearch({ bieu: picked })}
          options={choices.map((one) => ({ value: one.code, text: language === 'vi' ? one.title : one.titleEn }))}
        />
        <PeriodChoice period={{ from, to }} />
      </div>
      <AskedView asked={asked}>
        {({ report: shown }) =>
          shown ? <Shown report={shown} period={{ from, to, below }} /> : <p class="soft">{words.forms.gone}</p>
        }
      </AskedView>
    </>
  );
}

function Shown({ report, period }: { report: ReportShown; period: { from: string; to: string; below: boolean } }) {
  const { forms: words } = useWords(reportsWords);
  const { language } = useReader();
  const { holds } = useDesk();
  const { form, figures, broken, differences, signed } = report;
  return (
    <div class="stack">
      <h2>{language === 'vi' ? form.title : form.titleEn}</h2>
      <p class="soft">{fill(words.source, { source: form.source })}</p>
      {figures ? <FormTable columns={form.columns} figures={figures} /> : <p class="notice">{words.withheld}</p>}
      {figures && broken.length === 0 && <p class="soft">{words.balanced}</p>}
      {broken.map(({ total, parts, stated, summed }) => (
        <p key={`${total} ${parts}`} class="notice notice-few">
          {fill(words.broken, { total, stated, summed, parts: parts.join(', ') })}
        </p>
      ))}
      {differences.map(({ number, before, after }) => (
        <p key={number} class="notice notice-moved">
          {fill(words.differs, { number, before: before ?? 0, after: after ?? 0 })}
        </p>
      ))}
      {holds('HEAD') && <SignForm formCode={form.code} period={period} wasSigned={signed.length > 0} />}
      <SignedList signed={signed} />
    </div>
  );
}
