import type { StandingItem } from '../../db/agendas.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import type { AgendaSight } from './access.js';
import { type FrozenItem, type ItemWords, isLate, type Preparing, preparingOf } from './content-rules.js';
import type { HandedIn } from './handed-in.js';
import { openWords } from './item-words.js';
import { type PersonFacts, personOf } from './person.js';
import type { PlannedItem } from './read-state.js';
import type { SealedNoteFacts } from './sealed-note.js';
import type { StrikeReason } from './strike-rules.js';
import type { ItemKind, ItemTime } from './time-rules.js';

/** Who is received at an item, with the slot they were promised. */
export interface PlacedPerson extends PersonFacts {
  slotStartsAt: string | null;
}

/** An item as one reader sees it. */
export interface ItemFacts extends Omit<ItemTime, 'id'>, ItemWords {
  id: string;
  kind: ItemKind;
  title: string | null;
  minutes: number;
  fixedTime: string | null;
  strike: StrikeReason | null;
  person: PlacedPerson | null;
  preparing: Preparing | null;
  dueDay: string | null;
  preparation: string | null;
  isLate: boolean;
  documents: readonly { title: string; reference: string | null }[];
  handlersNote: SealedNoteFacts | null;
  /** What agencies prepared; null where nothing was handed in, or the reader may not read it. */
  handedIn: readonly HandedIn[] | null;
}

export interface Reading {
  sight: AgendaSight;
  /** Empty for whoever may not read them. */
  notes: ReadonlyMap<string, SealedNoteFacts>;
  /** By item; empty for whoever may not read what was prepared. */
  handedIn: ReadonlyMap<string, HandedIn[]>;
}

/** An item for one who may see its agenda; what they may not read of it is null, whether or not there is anything. */
export function presentItem(ctx: RequestContext, one: PlannedItem, { sight, notes, handedIn }: Reading): ItemFacts {
  const { item, time, strike } = one;
  const { id, title, minutes, fixedTime, dueDay, preparation, documents } = item;
  return {
    ...{ title, minutes, fixedTime, dueDay, preparation, documents, strike },
    ...{ ...time, id, kind: item.kind as ItemKind, preparing: preparingOf(item), person: placed(ctx, one, sight) },
    ...(sight.words ? openWords(ctx, item) : { note: null, answer: null }),
    isLate: isLate(item, localDay(ctx.now())),
    handlersNote: notes.get(id) ?? null,
    handedIn: handedIn.get(id) ?? null,
  };
}

/** An item that was taken off; its times mean nothing. */
export function presentRemoved(
  ctx: RequestContext,
  row: StandingItem,
  reading: Reading & { startsAt: string },
): ItemFacts {
  const { startsAt } = reading;
  const time = { id: row.item.id, startsAt, endsAt: startsAt, idleMinutes: 0, lateMinutes: 0, fits: true };
  return presentItem(ctx, { ...row, time, strike: null }, reading);
}

/** An item as it stood in a frozen version or stands now, with what was said of it then. */
export function presentState(
  frozen: FrozenItem,
  words: ItemWords | undefined,
  people: ReadonlyMap<string, PlacedPerson>,
) {
  const person = frozen.registrationId === null ? null : (people.get(frozen.registrationId) ?? null);
  return { ...frozen, person, note: words?.note ?? null, answer: words?.answer ?? null };
}

function placed(
  ctx: RequestContext,
  { registration, slot, item }: StandingItem,
  sight: AgendaSight,
): PlacedPerson | null {
  if (!registration) return null;
  const isHere = registration.sessionId === item.sessionId;
  return { ...personOf(ctx, registration, sight.people), slotStartsAt: isHere ? (slot?.startsAt ?? null) : null };
}
