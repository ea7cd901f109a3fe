import { useCallback, useState } from 'preact/hooks';
import { newKey } from '../../api/key.js';
import { useToast } from '../ui/toasts.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/use-words.js';
import type { ActName, Line } from './documents.js';
import { tells } from './draft.js';
import { type Begun, useTriage } from './use-triage.js';

interface Told {
  onChanged(): void;
  onDone(ids: readonly string[]): void;
}

/** Begins acts: what the citizen is not told of is done at once, everything else is written first. */
export function useActing({ onChanged, onDone }: Told) {
  const { acting } = useWords(shellWords);
  const toast = useToast();
  const [begun, setBegun] = useState<Begun>();
  const { perform } = useTriage(onChanged);
  const begin = useCallback(
    async (act: ActName, lines: readonly Line[]) => {
      const possible = lines.filter(({ possibleActs }) => possibleActs.includes(act));
      if (possible.length === 0) return;
      if (tells(act)) return setBegun({ act, lines: possible });
      const sent = possible.map(({ id, version }) => ({ registrationId: id, version }));
      const { done, refused, failure } = await perform({ act, lines: sent, idempotencyKey: newKey() }, possible);
      const [first] = refused;
      if (failure) toast({ text: failure.kind === 'unknown' ? acting.unknown : failure.fault.message, tone: 'wrong' });
      if (first) toast({ text: first.refusal.message, tone: 'wrong' });
      onDone(done.map(({ registration }) => registration.id));
    },
    [perform, toast, acting, onDone],
  );
  return {
    begun,
    begin: (act: ActName, lines: readonly Line[]) => void begin(act, lines),
    close: () => setBegun(undefined),
  };
}
