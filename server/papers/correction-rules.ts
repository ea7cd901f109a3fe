import type { TextShape } from '../staff/shape.js';

/** What a paper says, field by field, as it is kept; null: nothing stands there. */
export type Words = Readonly<Record<string, string | null>>;

/** One field that was corrected. */
export interface Corrected {
  field: string;
  before: string | null;
  after: string | null;
}

/** Why something was corrected, ended or taken out: never left out. */
export const reasonShape: TextShape = { most: 1_000, required: true };

/** Which fields a correction changes; none where it says the same again. */
export function correctedFields(before: Words, after: Words): Corrected[] {
  return Object.entries(after).flatMap(([field, value]) => {
    const old = before[field] ?? null;
    return old === value ? [] : [{ field, before: old, after: value }];
  });
}

export interface StaleVersion {
  kind: 'StaleVersion';
  currentVersion: number;
}

/** Refuses what was written on an earlier version than the one that is there; null where nobody was quicker. */
export function refuseStale({ version }: { version: number }, expectedVersion: number): StaleVersion | null {
  return version === expectedVersion ? null : { kind: 'StaleVersion', currentVersion: version };
}
