import type { AgendaItemChange, AgendaItemRow } from '../../db/agendas.js';
import type { RequestContext } from '../context.js';
import type { DocumentReference, ItemWords, Preparing } from './content-rules.js';
import { preparingOf } from './content-rules.js';

type Keys = Pick<RequestContext, 'keys'>;

/** What was said of an item, opened. Call it only for who may read it. */
export function openWords({ keys }: Keys, { id, sealedNote, sealedAnswer }: AgendaItemRow): ItemWords {
  return {
    note: sealedNote && keys.open(sealedNote, bondOf('note', id)),
    answer: sealedAnswer && keys.open(sealedAnswer, bondOf('answer', id)),
  };
}

/** Everything of an item that a save can change, as one person sees it. */
export interface ItemState extends Record<string, unknown>, ItemWords {
  title: string | null;
  minutes: number;
  fixedTime: string | null;
  preparing: Preparing | null;
  dueDay: string | null;
  preparation: string | null;
  documents: readonly DocumentReference[];
}

export function stateOfItem(ctx: Keys, row: AgendaItemRow): ItemState {
  const { title, minutes, fixedTime, dueDay, preparation, documents } = row;
  return {
    ...{ title, minutes, fixedTime, dueDay, preparation },
    ...openWords(ctx, row),
    preparing: preparingOf(row),
    documents,
  };
}

/** How a change of that state is written: words sealed, who prepares in two columns. */
export function columnsOf({ keys }: Keys, id: string, state: Partial<ItemState>): AgendaItemChange {
  const { note, answer, preparing, ...plain } = state;
  const seal = (name: 'note' | 'answer', text: string | null) => text && keys.seal(text, bondOf(name, id));
  return {
    ...plain,
    ...(note === undefined ? {} : { sealedNote: seal('note', note) || null }),
    ...(answer === undefined ? {} : { sealedAnswer: seal('answer', answer) || null }),
    ...(preparing === undefined
      ? {}
      : { preparingAgencyId: preparing?.agencyId ?? null, preparingName: preparing?.name ?? null }),
  };
}

function bondOf(name: 'note' | 'answer', id: string): string {
  return `agenda_item|${name}|${id}`;
}
