import { useRef } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import type { AnyOutcome } from '../ask/use-act.js';
import type { VariablesOf } from '../graph.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import type { DeskItem, editItemMutation } from './documents.js';
import { type DraftField, draftOf, inputOf, nameOf } from './model.js';
import type { AgendaWork } from './use-agenda.js';

type Change = Omit<VariablesOf<typeof editItemMutation>['input'], 'itemId' | 'expectedVersion'>;

/**
 * Saves fields of an item from the version that is on the screen, and remembers how to take it back.
 *
 * What somebody else saved in the same field since is shown, and settled there; then nothing is answered here.
 */
export function useSaveField(work: AgendaWork): (item: DeskItem, change: Change) => Promise<AnyOutcome | undefined> {
  const words = useWords(agendaWords);
  const seen = useRef(0);
  seen.current = work.agenda.version;
  const save = async (item: DeskItem, change: Change, expectedVersion: number): Promise<AnyOutcome | undefined> => {
    const outcome = await work.acts.edit({ input: { ...change, itemId: item.id, expectedVersion } });
    if (outcome.kind === 'done') {
      work.take(outcome.answer.agenda);
      work.did({ says: fill(words.did.edit, { name: nameOf(words, item) }), back: () => back(item, change) });
      return outcome;
    }
    if (outcome.kind !== 'refused' || outcome.refusal.__typename !== 'ChangedMeanwhile') return outcome;
    const { agenda, conflicts } = outcome.refusal;
    work.take(agenda);
    const [first] = conflicts;
    const again = () => void save(item, change, agenda.version);
    work.settle({ field: first?.field ?? '', by: first?.by ?? '', at: first?.at ?? '', again });
    return undefined;
  };
  const back = async (before: DeskItem, change: Change) => {
    const old = draftOf(before);
    const fields = Object.keys(change) as DraftField[];
    const agencies = before.preparing?.agencyId ? [{ id: before.preparing.agencyId, name: before.preparing.name }] : [];
    const input = { ...inputOf(old, fields, agencies), itemId: before.id, expectedVersion: seen.current };
    const outcome = await work.acts.edit({ input });
    if (outcome.kind === 'done') work.take(outcome.answer.agenda);
  };
  return (item, change) => save(item, change, seen.current);
}
