import type { Asking } from '../pages/route.js';
import { page } from '../pages/route.js';
import { sayAgency } from '../session/receiver.js';
import { fill } from '../words/fill.js';
import { printWords } from '../words/print.js';
import { useReader } from '../words/reader.js';
import { loadPaper, type PaperData } from './load.js';
import { NoticePaper } from './notice-paper.js';
import { monthGaps, noticeSheet } from './notice-sheet.js';
import { PrintBar } from './print-bar.js';
import { WallPaper } from './wall-paper.js';
import { wallSheet } from './wall-sheet.js';

/** The notice of a month in its legal form, to be printed on A4. */
export const noticePaperPage = page<PaperData>({
  route: '/thong-bao/:slug/:month',
  load,
  head: ({ agency, month, sessions }, { language }) => {
    const { subject, description } = printWords(language);
    const gaps = { agency: sayAgency(language, agency), ...monthGaps(month) };
    return { title: fill(subject, gaps), description: fill(description, gaps), hidden: sessions.length === 0 };
  },
  View: NoticeView,
});

/** The month of an agency for the wall, to be printed on A4 landscape. */
export const wallPaperPage = page<PaperData>({
  route: '/lich-thang/:slug/:month',
  load,
  head: ({ agency, month, sessions }, { language }) => {
    const { subject, wallDescription } = printWords(language);
    const gaps = { agency: sayAgency(language, agency), ...monthGaps(month) };
    return { title: fill(subject, gaps), description: fill(wallDescription, gaps), hidden: sessions.length === 0 };
  },
  View: WallView,
});

async function load({ execute, params }: Asking) {
  const data = await loadPaper(execute, params['slug'] ?? '', params['month'] ?? '');
  return data ? { data } : { missing: true as const };
}

function NoticeView({ data }: { data: PaperData }) {
  return (
    <>
      <PrintBar data={data} of="thong-bao" />
      <NoticePaper sheet={noticeSheet(useReader(), data)} />
    </>
  );
}

function WallView({ data }: { data: PaperData }) {
  return (
    <>
      <PrintBar data={data} of="lich-thang" />
      <WallPaper sheet={wallSheet(useReader(), data)} />
    </>
  );
}
