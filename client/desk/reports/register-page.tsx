import '../../styles/desk-reports.css';
import { useEffect, useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { saveFile } from '../registrations/save-file.js';
import { useFreshAct } from '../security/fresh-proof.js';
import { AskedView } from '../ui/asked-view.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { registrationWords } from '../words/registrations.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';
import { exportRegisterMutation, type RegisterShown, registerQuery, reportQuery } from './documents.js';
import { ReportHead, usePeriod } from './report-head.js';
import { ReportPaper } from './report-paper.js';
import { SignForm } from './sign-form.js';
import { SignedList } from './signed-list.js';

export const deskPage: DeskPage = { View: RegisterPage };

const formCode = 'SO_TIEP_CONG_DAN';

/** The register of receptions with the law's columns; whole numbers only for a print or a file, after a fresh proof. */
function RegisterPage() {
  const { register: words, print: printWord, csv } = useWords(reportsWords);
  const { exporting } = useWords(registrationWords);
  const { agency, holds } = useDesk();
  const { from, to } = usePeriod();
  const period = { from, to, below: false };
  const [whole, setWhole] = useState<string[][]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was taken is of one agency and period.
  useEffect(() => setWhole(undefined), [agency.id, from, to]);
  const [act, { isActing }] = useFreshAct(exportRegisterMutation);
  const told = useOutcomeToast();
  const asked = useAsked(registerQuery, { agencyId: agency.id, from, to }, { concerns: ['report'] });
  const standing = useAsked(
    reportQuery,
    { agencyId: agency.id, formCode, period: [from, to], below: false },
    { concerns: ['report'] },
  );
  const signed = standing.data?.report?.signed ?? [];
  const take = async (use: 'XLSX' | 'CSV' | 'print') => {
    if (isActing) return;
    const outcome = await act({ input: { agencyId: agency.id, from, to, format: use === 'print' ? 'CSV' : use } });
    if (outcome.kind === 'done' && use !== 'print') saveFile(outcome.answer);
    if (outcome.kind === 'done' && use === 'print') setWhole(outcome.answer.lines.map((line) => line.map(String)));
    told(outcome, outcome.kind === 'done' ? fill(words.taken, { n: outcome.answer.count }) : '');
  };
  return (
    <>
      <ReportHead part="register" withBelow={false}>
        <ReportPaper agencyId={agency.id} formCode={formCode} period={period} />
        <button type="button" class="quiet" onClick={() => void take('XLSX')}>
          {exporting.xlsx}
        </button>
        <button type="button" class="quiet" onClick={() => void take('CSV')}>
          {csv}
        </button>
        {whole ? (
          <button type="button" onClick={() => window.print()}>
            {printWord}
          </button>
        ) : (
          <button type="button" class="quiet" onClick={() => void take('print')}>
            {words.toPrint}
          </button>
        )}
      </ReportHead>
      <p class="soft no-print">{words.lead}</p>
      <AskedView asked={asked}>
        {({ receptionRegister }) =>
          receptionRegister ? (
            <Sheet register={receptionRegister} lines={whole} period={{ from, to }} />
          ) : (
            <p class="soft">{words.none}</p>
          )
        }
      </AskedView>
      {holds('HEAD') && <SignForm formCode={formCode} period={period} wasSigned={signed.length > 0} />}
      <SignedList signed={signed} />
    </>
  );
}

interface SheetProps {
  register: RegisterShown;
  /** With whole numbers, where they were asked for. */
  lines: string[][] | undefined;
  period: { from: string; to: string };
}

function Sheet({ register, lines, period: { from, to } }: SheetProps) {
  const { register: words } = useWords(reportsWords);
  const { words: common, language } = useReader();
  const shown = lines ?? register.lines.map((one) => one.cells);
  const days = { from: sayDay(common, from, 'dayNumbers'), to: sayDay(common, to, 'dayNumbers') };
  return (
    <div class="register">
      <h2 id="so">{language === 'vi' ? register.title : register.titleEn}</h2>
      <p class="soft">
        {fill(words.caption, days)}. {register.source}
      </p>
      {register.isCut && <p class="notice notice-few">{words.cut}</p>}
      {shown.length === 0 && <p class="soft">{words.none}</p>}
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: twelve columns do not fit; the keyboard must be able to scroll them.
        <section class="register-scroll" aria-labelledby="so" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {register.columns.map(({ number, heads, headsEn }) => (
                  <th key={number} scope="col">
                    {(language === 'vi' ? heads : headsEn).join(' – ')}
                    <span class="soft">({number})</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((cells, line) => (
                <tr key={register.lines[line]?.visitId ?? line}>
                  {cells.map((cell, at) => (
                    <td key={register.columns[at]?.number ?? at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
