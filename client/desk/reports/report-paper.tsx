import { fill } from '../../words/fill.js';
import { addressIn, useReader } from '../../words/reader.js';
import { PaperFile } from '../security/paper-file.js';
import { reportsWords } from '../words/reports.js';
import { useWords } from '../words/use-words.js';

interface ReportPaperProps {
  agencyId: string;
  formCode: string;
  period: { from: string; to: string; below: boolean };
}

/** A form or the register as a PDF file, as it stands now. */
export function ReportPaper({ agencyId, formCode, period: { from, to, below } }: ReportPaperProps) {
  const { pdf, notTaken } = useWords(reportsWords);
  const { language } = useReader();
  const asked = new URLSearchParams({ 'co-quan': agencyId, bieu: formCode, tu: from, den: to });
  if (below) asked.set('cap-duoi', '1');
  const address = addressIn(language, `/staff/reports/now.pdf?${asked}`);
  return <PaperFile {...{ address, notTaken }} label={pdf} name={`${nameOf(formCode)}-${from}-${to}.pdf`} />;
}

/** A signed one, as it was signed. */
export function SignedPaper({ id, name, when }: { id: string; name: string; when: string }) {
  const { pdf, pdfSigned, notTaken } = useWords(reportsWords);
  const { language } = useReader();
  const address = addressIn(language, `/staff/reports/${id}.pdf`);
  return <PaperFile {...{ address, notTaken }} label={pdf} title={fill(pdfSigned, { when })} name={`${name}.pdf`} />;
}

/** `bieu-01-tcd`: what a file of a form is called. */
export function nameOf(formCode: string): string {
  return `bieu-${formCode.toLowerCase().replaceAll('_', '-')}`;
}
