/** Long work that can be asked for between two days: done part by part, and what is done stays done. */
export const calendarJobKinds = ['GENERATE_CALENDARS', 'PUBLISH_CALENDARS'] as const;

export type CalendarJobKind = (typeof calendarJobKinds)[number];

/** Files that are brought in: all of their lines at once, or none. */
export const importJobKinds = ['IMPORT_SESSIONS', 'IMPORT_UNITS', 'IMPORT_WORKING_DAYS'] as const;

export type ImportJobKind = (typeof importJobKinds)[number];

export type JobKind = CalendarJobKind | ImportJobKind;

/** How long one instance keeps a job without a sign of life. */
export const HOLD_SECONDS = 60;

/**
 * Parts done in one transaction: few enough that nobody waits long for what it locks, and that progress is seen. Of a file: lines
 * written between two notes of how far it is.
 */
export const partsAtOnce: Readonly<Record<JobKind, number>> = {
  ...{ GENERATE_CALENDARS: 30, PUBLISH_CALENDARS: 15 },
  ...{ IMPORT_SESSIONS: 100, IMPORT_UNITS: 500, IMPORT_WORKING_DAYS: 500 },
};

/** What came of a job so far: figures by name. */
export type Figures = Readonly<Record<string, number>>;

/** The sum of what came of a job before and of its latest parts. */
export function addFigures(one: Figures, other: Figures): Figures {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
}

/** Figures out of what is kept; whatever is no number is left out. */
export function figuresOf(kept: Readonly<Record<string, unknown>>): Figures {
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** What is done next of a job: some parts, or that it is over. */
export function nextOf(job: {
  parts: readonly string[];
  done: number;
  isStopAsked: boolean;
  atOnce: number;
}): { kind: 'Parts'; parts: readonly string[] } | { kind: 'Over'; state: 'DONE' | 'STOPPED' } {
  if (job.done >= job.parts.length) return { kind: 'Over', state: 'DONE' };
  if (job.isStopAsked) return { kind: 'Over', state: 'STOPPED' };
  return { kind: 'Parts', parts: job.parts.slice(job.done, job.done + job.atOnce) };
}

/** Whether somebody can still have it stopped. */
export function canStop({ state, stopAskedAt }: { state: string; stopAskedAt: string | null }): boolean {
  return (state === 'WAITING' || state === 'RUNNING') && stopAskedAt === null;
}

/** Whether it can be taken up again where it ended. A file that was not brought in has left nothing behind: it is handed in anew. */
export function canResume({ kind, state }: { kind: string; state: string }): boolean {
  return (state === 'FAILED' || state === 'STOPPED') && !isImportKind(kind);
}

export function isJobKind(kind: string): kind is JobKind {
  return isImportKind(kind) || calendarJobKinds.some((one) => one === kind);
}

export function isImportKind(kind: string): kind is ImportJobKind {
  return importJobKinds.some((one) => one === kind);
}

/** Lines in handfuls of a number, in their order. */
export function inHandfuls<Line>(lines: readonly Line[], most: number): (readonly Line[])[] {
  const count = Math.ceil(lines.length / most);
  return Array.from({ length: count }, (_, index) => lines.slice(index * most, (index + 1) * most));
}
