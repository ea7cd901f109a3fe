/** Every bound of the two transports. Sizes are in bytes, durations in milliseconds. */
export interface Limits {
  bodyBytes: number;
  /** What signed-in people may send at once: a file to import. */
  fileBytes: number;
  /** Requests an address may make in a minute; 0 is no limit. */
  requestsPerMinute: number;
  /** Bookings an address makes in an hour before its browsers must prove work; 0 never asks for any. */
  bookingsBeforeWork: number;
  frameBytes: number;
  fragments: number;
  socketsPerAddress: number;
  /** Of one sign-in to the desk: as many windows as somebody works in at once. */
  socketsPerSignIn: number;
  sockets: number;
  subscriptionsPerSocket: number;
  messagesPerMinute: number;
  initTimeoutMs: number;
  pingEveryMs: number;
  queuedEvents: number;
  queuedBytes: number;
  /** How long running requests may take once the instance has been told to go. */
  drainMs: number;
  /** How long an instance says that it is not ready before it stops listening, so that balancers notice. */
  unreadyMs: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 100 * 1024,
  fileBytes: 3 * 1024 * 1024,
  requestsPerMinute: 1_200,
  bookingsBeforeWork: 20,
  frameBytes: 64 * 1024,
  fragments: 64,
  socketsPerAddress: 200,
  socketsPerSignIn: 5,
  sockets: 20_000,
  subscriptionsPerSocket: 10,
  messagesPerMinute: 100,
  initTimeoutMs: 3_000,
  pingEveryMs: 12_000,
  queuedEvents: 256,
  queuedBytes: 1024 * 1024,
  drainMs: 10_000,
  unreadyMs: 1_000,
};
