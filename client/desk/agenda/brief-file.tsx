import { useState } from 'preact/hooks';
import { useReader } from '../../words/reader.js';
import { useFreshProof } from '../security/fresh-proof.js';
import { useToast } from '../ui/toasts.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { pdfAddress } from './brief-address.js';

/** The leader's paper as a file; whoever takes it proves once more who they are when that was long ago. */
export function BriefFile({ sessionId }: { sessionId: string }) {
  const { brief: words } = useWords(agendaWords);
  const { language } = useReader();
  const prove = useFreshProof();
  const toast = useToast();
  const [isTaking, setTaking] = useState(false);
  const ask = () => fetch(pdfAddress(language, sessionId)).catch(() => undefined);
  const take = async () => {
    if (isTaking) return;
    setTaking(true);
    const first = await ask();
    const needsProof = first?.status === 403;
    const answer = needsProof ? ((await prove()) ? await ask() : undefined) : first;
    if (answer?.ok) keep(await answer.blob(), `ho-so-tiep-${sessionId.slice(-12)}.pdf`);
    else if (answer || !needsProof) toast({ text: words.notTaken });
    setTaking(false);
  };
  return (
    <button type="button" class="quiet" aria-disabled={isTaking || undefined} onClick={() => void take()}>
      {words.pdf}
    </button>
  );
}

function keep(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
