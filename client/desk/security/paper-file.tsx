import { useState } from 'preact/hooks';
import { useToast } from '../ui/toasts.js';
import { useFreshProof } from './fresh-proof.js';

interface PaperFileProps {
  /** Where the file is. */
  address: string;
  name: string;
  label: string;
  /** What it is of, for whoever hears many of these. */
  title?: string;
  notTaken: string;
}

/** A paper as a file; whoever takes it proves once more who they are when that was long ago. */
export function PaperFile({ address, name, label, title, notTaken }: PaperFileProps) {
  const prove = useFreshProof();
  const toast = useToast();
  const [isTaking, setTaking] = useState(false);
  const ask = () => fetch(address).catch(() => undefined);
  const take = async () => {
    if (isTaking) return;
    setTaking(true);
    const first = await ask();
    const needsProof = first?.status === 403;
    const answer = needsProof ? ((await prove()) ? await ask() : undefined) : first;
    if (answer?.ok) keep(await answer.blob(), name);
    else if (answer || !needsProof) toast({ text: notTaken });
    setTaking(false);
  };
  return (
    <button
      type="button"
      class="quiet no-print"
      aria-label={title}
      aria-disabled={isTaking || undefined}
      onClick={() => void take()}
    >
      {label}
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
