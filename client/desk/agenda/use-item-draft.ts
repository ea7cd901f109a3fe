import { useState } from 'preact/hooks';
import type { DeskItem } from './documents.js';
import { bothOf, changedFields, conflictsOf, type DraftField, draftOf, type ItemDraft } from './model.js';

/** What is typed of an item, over what it was when one began, beside what it is by now. */
export interface ItemDraftWork {
  draft: ItemDraft;
  present: ItemDraft;
  changed: readonly DraftField[];
  /** Fields that somebody else has changed to something else since one began to type. */
  conflicts: readonly DraftField[];
  /** The version a save is made from: the one looked at, and the one begun with while something is unsettled. */
  expectedVersion: number;
  type(field: DraftField, value: string): void;
  settle(field: DraftField, how: 'mine' | 'theirs' | 'both'): void;
  /** Begins anew from what a save has left. */
  begin(item: DeskItem, version: number): void;
}

/**
 * Types into an item that others may be changing: fields nobody typed into follow what others save, the rest stay as typed.
 *
 * @param version of the agenda that `item` is from
 */
export function useItemDraft(item: DeskItem, version: number): ItemDraftWork {
  const [begun, setBegun] = useState({ base: draftOf(item), version });
  const [typed, setTyped] = useState<Partial<ItemDraft>>({});
  const [seen, setSeen] = useState<Partial<ItemDraft>>({});
  const present = draftOf(item);
  const draft = { ...present, ...typed };
  const base = { ...begun.base, ...untyped(present, typed) };
  const conflicts = conflictsOf({ base, draft, present }, seen);
  return {
    ...{ draft, present, conflicts },
    changed: changedFields(present, draft),
    expectedVersion: conflicts.length > 0 ? begun.version : version,
    type: (field, value) => setTyped((before) => ({ ...before, [field]: value })),
    settle(field, how) {
      setSeen((before) => ({ ...before, [field]: present[field] }));
      if (how === 'theirs') setTyped(({ [field]: _, ...rest }) => rest);
      if (how === 'both') setTyped((before) => ({ ...before, [field]: bothOf(present[field], draft[field]) }));
    },
    begin(saved, at) {
      setBegun({ base: draftOf(saved), version: at });
      setTyped({});
      setSeen({});
    },
  };
}

/** What nobody typed into is as if one had begun with what it is now. */
function untyped(present: ItemDraft, typed: Partial<ItemDraft>): Partial<ItemDraft> {
  return Object.fromEntries(Object.entries(present).filter(([field]) => !(field in typed)));
}
