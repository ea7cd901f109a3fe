/** What a paper says, field by field; an empty text where nothing stands. */
export type Words = Readonly<Record<string, string>>;

/** What is corrected, as it is now. */
export interface Seen {
  version: number;
  words: Words;
}

/** Fields in which what was read differs from what is there now, in the order they are labelled. */
export function changedFields(read: Words, now: Words, labels: Words): string[] {
  return Object.keys(labels).filter((field) => (read[field] ?? '') !== (now[field] ?? ''));
}

/** What was typed, on what is there now: fields that one did not touch follow the colleague. */
export function broughtOver(typed: Words, read: Words, now: Words): Words {
  const untouched = Object.keys(now).filter((field) => (typed[field] ?? '') === (read[field] ?? ''));
  return { ...typed, ...Object.fromEntries(untouched.map((field) => [field, now[field] ?? ''])) };
}

/** One field as it was corrected. */
export interface Corrected {
  version: number;
  field: string;
  before: string | null;
  after: string | null;
  reason: string;
  correctedAt: string;
}

/** Corrections by the time they were made, first to last, each with the fields it changed. */
export function grouped(list: readonly Corrected[]) {
  const versions = [...new Set(list.map(({ version }) => version))];
  return versions.flatMap((version) => {
    const changes = list.filter((one) => one.version === version);
    const [first] = changes;
    return first ? [{ version, reason: first.reason, correctedAt: first.correctedAt, changes }] : [];
  });
}
