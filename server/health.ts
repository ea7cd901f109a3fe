import type { FastifyInstance } from 'fastify';
import type { House } from './house.js';

export interface Health {
  /** From now on the instance says that it should get no new work. */
  leave(): void;
}

/** What readiness looks at beside the database. */
export interface HealthSources {
  /** Milliseconds since the event relay last looked, or null when there is none. */
  relayLagMs?: () => number | null;
}

const CACHED_MS = 1_000;
const LONGEST_LAG_MS = 10_000;

/**
 * Serves `/health/live` (the event loop turns) and `/health/ready` (the database takes writes, the relay keeps up).
 *
 * Liveness never asks the database, or one blip of it would have every instance killed at once.
 */
export function serveHealth(app: FastifyInstance, house: House, sources: HealthSources = {}): Health {
  let isLeaving = false;
  let last = { atMs: Number.NEGATIVE_INFINITY, isWritable: Promise.resolve(false) };
  const isWritable = () => {
    const atMs = performance.now();
    if (atMs - last.atMs >= CACHED_MS) last = { atMs, isWritable: canWrite(house) };
    return last.isWritable;
  };
  const config = { isUncounted: true };
  app.get('/health/live', { config }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'live' };
  });
  app.get('/health/ready', { config }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    const lagMs = sources.relayLagMs?.() ?? null;
    const checks = {
      staying: !isLeaving,
      database: await isWritable(),
      relay: lagMs === null || lagMs < LONGEST_LAG_MS,
    };
    const isReady = checks.staying && checks.database && checks.relay;
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', checks });
  });
  return {
    leave() {
      isLeaving = true;
    },
  };
}

/** Migrations have been applied before we listen, so only a database that has become read-only or gone is left to find. */
async function canWrite({ sql }: House): Promise<boolean> {
  try {
    await sql`insert into attempt (bucket, count, window_ends_at) values ('health', 1, now())
      on conflict (bucket) do update set count = 1, window_ends_at = now()`;
    return true;
  } catch {
    return false;
  }
}
