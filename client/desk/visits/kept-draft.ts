import type { VisitDraft } from './draft.js';

/**
 * A visit that is being typed, kept in this tab until it is saved: a lost connection or a reload loses nothing.
 *
 * In the tab and not beyond it: desks share computers, and what people told is nobody's who comes next.
 */
const place = (whose: string) => `tiep-dan/luot-tiep/${whose}`;

export function readKept(whose: string): VisitDraft | null {
  try {
    const kept = sessionStorage.getItem(place(whose));
    return kept === null ? null : (JSON.parse(kept) as VisitDraft);
  } catch {
    return null;
  }
}

export function keepDraft(whose: string, draft: VisitDraft): void {
  try {
    sessionStorage.setItem(place(whose), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing still sends what is typed.
  }
}

export function forgetDraft(whose: string): void {
  try {
    sessionStorage.removeItem(place(whose));
  } catch {
    // Nothing was kept.
  }
}
