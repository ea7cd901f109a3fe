import type { Draft } from './draft.js';
import { readDraft, writeDraft } from './draft.js';

const name = 'dang-ky';

/** Keeps a form for this tab only. A browser that refuses to keep anything loses nothing but the reload. */
export function keepDraft(draft: Draft): void {
  attempt(() => sessionStorage.setItem(name, writeDraft(draft)));
}

/** The form kept in this tab, as far as it fits the session. */
export function keptDraft(sessionId: string): Draft {
  return readDraft(attempt(() => sessionStorage.getItem(name)) ?? null, sessionId);
}

export function forgetDraft(): void {
  attempt(() => sessionStorage.removeItem(name));
}

function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
