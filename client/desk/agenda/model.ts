import { fill } from '../../words/fill.js';
import type { AgendaWords } from '../words/agenda.js';
import type { DeskAgenda, DeskItem } from './documents.js';

const minuteMs = 60_000;

/** Where an item goes: behind another one; null: to the front. */
export interface Move {
  id: string;
  afterId: string | null;
}

/** The items after a move; what names nothing changes nothing. */
export function moved<Item extends { id: string }>(items: readonly Item[], { id, afterId }: Move): Item[] {
  const one = items.find((item) => item.id === id);
  const rest = items.filter((item) => item.id !== id);
  const at = afterId === null ? 0 : rest.findIndex((item) => item.id === afterId) + 1;
  if (!one || (afterId !== null && at === 0)) return [...items];
  return [...rest.slice(0, at), one, ...rest.slice(at)];
}

/** Behind which item it stands; null for the first. */
export function standsAfter(items: readonly { id: string }[], id: string): string | null {
  return items[items.findIndex((item) => item.id === id) - 1]?.id ?? null;
}

/** The move of one step; nothing at the ends. */
export function stepOf(items: readonly { id: string }[], id: string, by: -1 | 1): Move | undefined {
  const at = items.findIndex((item) => item.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= items.length) return undefined;
  return { id, afterId: items[by === 1 ? to : to - 1]?.id ?? null };
}

/**
 * The agenda with its items in another order, and the times that follow from it, as the server will count them.
 *
 * Shown while something is carried or saved; what is saved comes back with the server's own times.
 */
export function withOrder(agenda: DeskAgenda, items: readonly DeskItem[]): DeskAgenda {
  const end = Date.parse(agenda.sessionEndsAt);
  let reached = Date.parse(agenda.sessionStartsAt);
  const timed = items.map((item) => {
    const wanted = fixedStart(item, agenda.sessionStartsAt) ?? reached;
    const begins = Math.max(reached, wanted);
    const ends = begins + (item.strike || item.kind === 'NOTE' ? 0 : item.minutes * minuteMs);
    const idleMinutes = (begins - reached) / minuteMs;
    reached = ends;
    return {
      ...item,
      startsAt: new Date(begins).toISOString(),
      endsAt: new Date(ends).toISOString(),
      ...{ idleMinutes, lateMinutes: (begins - wanted) / minuteMs, fits: ends <= end },
    };
  });
  const over = (reached - end) / minuteMs;
  return {
    ...agenda,
    items: timed,
    endsAt: new Date(reached).toISOString(),
    overMinutes: Math.max(0, over),
    spareMinutes: Math.max(0, -over),
  };
}

function fixedStart({ kind, fixedTime, strike }: DeskItem, sessionStartsAt: string): number | undefined {
  if (kind !== 'BREAK' || !fixedTime || strike) return undefined;
  const sevenHours = 7 * 60 * minuteMs;
  const day = new Date(Date.parse(sessionStartsAt) + sevenHours).toISOString().slice(0, 10);
  return Date.parse(`${day}T${fixedTime}:00.000Z`) - sevenHours;
}

/** What an item is called: the person, else the code, else its own words. */
export function nameOf(
  words: Pick<AgendaWords, 'code'>,
  { person, title }: Pick<DeskItem, 'person' | 'title'>,
): string {
  if (!person) return title ?? '';
  return person.applicantName ?? fill(words.code, { code: person.code });
}

/** What can be typed of an item, each as the field of the form holds it. */
export interface ItemDraft {
  title: string;
  minutes: string;
  fixedTime: string;
  preparing: string;
  dueDay: string;
  preparation: string;
  note: string;
  answer: string;
  documents: string;
}

export type DraftField = keyof ItemDraft;

export function draftOf(item: DeskItem): ItemDraft {
  return {
    title: item.title ?? '',
    minutes: String(item.minutes),
    fixedTime: item.fixedTime ?? '',
    preparing: item.preparing?.name ?? '',
    dueDay: item.dueDay ?? '',
    preparation: item.preparation ?? '',
    note: item.note ?? '',
    answer: item.answer ?? '',
    documents: item.documents.map(({ title, reference }) => (reference ? `${title} | ${reference}` : title)).join('\n'),
  };
}

/** Which fields one has changed, and somebody else has changed to something else. */
export function conflictsOf(
  { base, draft, present }: { base: ItemDraft; draft: ItemDraft; present: ItemDraft },
  seen: Readonly<Partial<Record<DraftField, string>>>,
): DraftField[] {
  return changedFields(base, draft).filter(
    (field) => present[field] !== base[field] && present[field] !== draft[field] && seen[field] !== present[field],
  );
}

export function changedFields(base: ItemDraft, draft: ItemDraft): DraftField[] {
  return (Object.keys(base) as DraftField[]).filter((field) => draft[field] !== base[field]);
}

/** Both texts, one below the other, neither twice. */
export function bothOf(theirs: string, mine: string): string {
  if (theirs.includes(mine)) return theirs;
  return mine.includes(theirs) ? mine : `${theirs}\n${mine}`;
}

/** Fields in which two texts can stand one below the other. */
export const joinable: readonly DraftField[] = ['note', 'answer', 'documents'];

/** The input of a save: only what was changed; an empty field takes away. */
export function inputOf(
  draft: ItemDraft,
  fields: readonly DraftField[],
  agencies: readonly { id: string; name: string }[],
) {
  const { title, minutes, fixedTime, dueDay, preparation, note, answer } = draft;
  const every = {
    title: title || null,
    minutes: Number(minutes),
    fixedTime: fixedTime || null,
    preparing: preparingOf(draft.preparing, agencies),
    dueDay: dueDay || null,
    preparation: preparation === 'ASKED' || preparation === 'RECEIVED' ? preparation : null,
    note: note || null,
    answer: answer || null,
    documents: documentsOf(draft.documents),
  } as const;
  return Object.fromEntries(fields.map((field) => [field, every[field]])) as Partial<typeof every>;
}

function preparingOf(name: string, agencies: readonly { id: string; name: string }[]) {
  const typed = name.trim();
  if (typed === '') return null;
  const agency = agencies.find((one) => one.name === typed);
  return agency ? { agencyId: agency.id } : { name: typed };
}

function documentsOf(text: string) {
  const lines = text.split('\n').map((line) => line.split('|').map((part) => part.trim()));
  return lines.flatMap(([title = '', reference]) => (title ? [{ title, reference: reference || null }] : []));
}
