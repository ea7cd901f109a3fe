import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../words/fill.js';
import type { AnyOutcome } from '../ask/use-act.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { Form, OutcomeNotice, useProblems } from '../ui/form.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { useToast } from '../ui/toasts.js';
import { useUnsaved } from '../ui/use-unsaved.js';
import { agendaWords } from '../words/agenda.js';
import { useWords } from '../words/use-words.js';
import { Conflicts } from './conflicts.js';
import { agenciesBelowQuery, type DeskItem } from './documents.js';
import { ItemFields } from './item-fields.js';
import { draftOf, inputOf, nameOf } from './model.js';
import type { AgendaWork } from './use-agenda.js';
import { useItemDraft } from './use-item-draft.js';

interface ItemFormProps {
  item: DeskItem;
  work: AgendaWork;
  /** Names the item while something typed in it is not saved. */
  onEditing(id: string | undefined): void;
}

/** What is prepared of an item, to be typed while others may be typing too: nothing of either is lost. */
export function ItemForm({ item, work, onEditing }: ItemFormProps) {
  const words = useWords(agendaWords);
  const problems = useProblems();
  const agencies = useAgencies();
  const typing = useItemDraft(item, work.agenda.version);
  const { draft, changed, conflicts, expectedVersion } = typing;
  const [outcome, setOutcome] = useState<AnyOutcome>();
  const [meanwhile, setMeanwhile] = useState<readonly { field: string; by: string; at: string }[]>([]);
  const toast = useToast();
  const isDirty = changed.length > 0;
  const isGone = work.agenda.removedItems.some(({ id }) => id === item.id);
  useUnsaved(isDirty);
  useEffect(() => {
    onEditing(isDirty ? item.id : undefined);
    return () => onEditing(undefined);
  }, [isDirty, item.id, onEditing]);
  const send = async () => {
    if (!isDirty) return;
    const input = { ...inputOf(draft, changed, agencies), itemId: item.id, expectedVersion };
    const sent = await work.acts.edit({ input });
    if (sent.kind === 'refused' && sent.refusal.__typename === 'ChangedMeanwhile') {
      setMeanwhile(sent.refusal.conflicts);
      return work.take(sent.refusal.agenda);
    }
    setOutcome(sent);
    if (sent.kind === 'refused') problems.show(sent.problems);
    if (sent.kind !== 'done') return;
    const { agenda } = sent.answer;
    const saved = agenda.items.find(({ id }) => id === item.id);
    work.take(agenda);
    setMeanwhile([]);
    if (saved) typing.begin(saved, agenda.version);
    work.did({ says: fill(words.did.edit, { name: nameOf(words, item) }), back: () => takeBack(agenda.version) });
    toast({ text: words.saved });
  };
  const takeBack = async (version: number) => {
    const input = { ...inputOf(draftOf(item), changed, knownAgencies(item, agencies)), itemId: item.id };
    const sent = await work.acts.edit({ input: { ...input, expectedVersion: version } });
    if (sent.kind === 'done') work.take(sent.answer.agenda);
    else setOutcome(sent);
  };
  return (
    <Form problems={problems} onSubmit={() => void send()} idOf={(field) => `item-${field}`}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      {isGone && <Gone item={item} work={work} />}
      <Conflicts {...{ typing, conflicts, meanwhile }} />
      <ItemFields {...{ item, typing, problems, agencies }} />
      <button type="submit" aria-disabled={!isDirty || undefined}>
        {words.detail.save}
      </button>
    </Form>
  );
}

/** Somebody took the item off while one was typing. */
function Gone({ item, work }: { item: DeskItem; work: AgendaWork }) {
  const { conflict, saved } = useWords(agendaWords);
  const say = useOutcomeToast();
  const restore = async () => {
    const outcome = await work.acts.restore({ itemId: item.id });
    if (outcome.kind === 'done') work.take(outcome.answer.agenda);
    say(outcome, saved);
  };
  return (
    <div class="notice notice-moved" role="alert">
      <div>{conflict.removed}</div>
      <button type="button" class="quiet" onClick={() => void restore()}>
        {conflict.restore}
      </button>
    </div>
  );
}

function useAgencies(): readonly { id: string; name: string }[] {
  const { agency } = useDesk();
  const { data } = useAsked(agenciesBelowQuery, { id: agency.id }, { concerns: ['structure'] });
  const own = data?.agency;
  return own ? [own, ...own.children] : [agency];
}

/** With the agency that prepared before, wherever it is. */
function knownAgencies({ preparing }: DeskItem, agencies: readonly { id: string; name: string }[]) {
  const before = preparing?.agencyId ? [{ id: preparing.agencyId, name: preparing.name }] : [];
  return [...before, ...agencies];
}
