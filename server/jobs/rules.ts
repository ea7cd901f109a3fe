/** Long work that can be asked for. */
export const jobKinds = ['GENERATE_CALENDARS', 'PUBLISH_CALENDARS'] as const;

export type JobKind = (typeof jobKinds)[number];

/** How long one instance keeps a job without a sign of life. */
export const HOLD_SECONDS = 60;

/** Parts done in one transaction: few enough that nobody waits long for what it locks, and that progress is seen. */
export const partsAtOnce: Readonly<Record<JobKind, number>> = { GENERATE_CALENDARS: 30, PUBLISH_CALENDARS: 15 };

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

/** Whether it can be taken up again where it ended. */
export function canResume({ state }: { state: string }): boolean {
  return state === 'FAILED' || state === 'STOPPED';
}

export function isJobKind(kind: string): kind is JobKind {
  return jobKinds.some((one) => one === kind);
}
