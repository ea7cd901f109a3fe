import { fill } from '../../words/fill.js';
import { useFreshAct } from '../security/fresh-proof.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { exportMutation } from './documents.js';
import { saveFile } from './save-file.js';

/** The list of one session as a file; whoever takes it proves once more who they are, and it is recorded. */
export function ExportButtons({ sessionId }: { sessionId: string }) {
  const { exporting } = useWords(registrationWords);
  const toast = useOutcomeToast();
  const [act, { isActing }] = useFreshAct(exportMutation);
  const take = async (format: 'CSV' | 'XLSX') => {
    if (isActing) return;
    const outcome = await act({ input: { sessionId, format } });
    if (outcome.kind === 'done') saveFile(outcome.answer);
    toast(outcome, outcome.kind === 'done' ? fill(exporting.done, { n: outcome.answer.count }) : '');
  };
  const button = (format: 'CSV' | 'XLSX', text: string) => (
    <button type="button" class="quiet" aria-disabled={isActing || undefined} onClick={() => void take(format)}>
      {text}
    </button>
  );
  return (
    <>
      {button('XLSX', exporting.xlsx)}
      {button('CSV', exporting.csv)}
    </>
  );
}
