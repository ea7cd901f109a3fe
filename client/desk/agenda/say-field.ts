import type { AgendaWords } from '../words/agenda.js';

/** What a field of a save is called, as the form calls it. */
export function sayField({ detail, label }: AgendaWords, field: string): string {
  const names: Readonly<Record<string, string>> = {
    title: detail.title,
    minutes: detail.minutes,
    fixedTime: detail.fixedTime,
    preparing: detail.preparing,
    dueDay: detail.dueDay,
    preparation: detail.preparation,
    note: detail.note,
    answer: detail.answer,
    documents: detail.documents,
    removed: detail.remove,
  };
  return names[field] ?? label;
}
