import { canonicalJson } from '../releases/canonical-rules.js';

/** A change of one thing that was saved: which fields, in which version of the whole, by whom, when. */
export interface SavedChange {
  version: number;
  fields: readonly string[];
  madeBy: string;
  madeAt: string;
}

/** A field that two people changed to different things. */
export interface Conflict {
  field: string;
  /** The last who changed it. */
  madeBy: string;
  madeAt: string;
}

type Fields = Readonly<Record<string, unknown>>;

export type Merge<F extends Fields> =
  | { kind: 'Merged' /** Only what differs from the present state. */; fields: Partial<F> }
  | { kind: 'ChangedMeanwhile'; conflicts: Conflict[] };

/**
 * Lets a save through that was made from an older version, unless it would overwrite what somebody else has saved since.
 *
 * Two people who changed different fields both have their way, and so have two who changed one field to the same. What one
 * has changed since and the other wants otherwise is refused, the whole save with it.
 *
 * @param wanted the fields to save; what is not to change is left out
 * @param present the same fields as they are now
 * @param since what was saved of this thing after the version the save was made from
 */
export function mergeSave<F extends Fields>(
  wanted: Partial<F>,
  present: Fields,
  since: readonly SavedChange[],
): Merge<F> {
  const differing = Object.entries(wanted).filter(
    ([field, value]) => value !== undefined && !isSame(value, present[field]),
  );
  const conflicts = differing.flatMap(([field]) => lastChangeOf(field, since));
  if (conflicts.length > 0) return { kind: 'ChangedMeanwhile', conflicts };
  return { kind: 'Merged', fields: Object.fromEntries(differing) as Partial<F> };
}

/**
 * What was saved of a thing that its reader has not seen, each field with the last who changed it.
 *
 * For acts that throw away or hold fast the whole of what they were shown.
 *
 * @param only if given, the fields that matter
 */
export function refuseUnseen(since: readonly SavedChange[], only?: readonly string[]): Conflict[] {
  const fields = [...new Set(since.flatMap((one) => one.fields))].filter((field) => !only || only.includes(field));
  return fields.flatMap((field) => lastChangeOf(field, since));
}

/** Those of the changes that came after a version. */
export function changesAfter<Change extends SavedChange>(changes: readonly Change[], version: number): Change[] {
  return changes.filter((one) => one.version > version);
}

function lastChangeOf(field: string, since: readonly SavedChange[]): Conflict[] {
  const touching = since.filter(({ fields }) => fields.includes(field));
  const last = touching.reduce<SavedChange | null>(
    (latest, one) => (latest && latest.version > one.version ? latest : one),
    null,
  );
  return last ? [{ field, madeBy: last.madeBy, madeAt: last.madeAt }] : [];
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
