/** The time as an ISO 8601 instant in UTC with milliseconds, so that instants compare as text. */
export type Clock = () => string;

/** The machine's clock: the one place outside tests where time comes from. */
export const systemClock: Clock = () => new Date().toISOString();
