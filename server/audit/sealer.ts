import { findHashes, findHead, sealEntries } from '../../db/audit-chain.js';
import type { Database } from '../../db/client.js';
import type { Clock } from '../clock.js';
import { describeError, type Log } from '../log.js';
import type { Keyring } from '../privacy/keyring.js';
import { type Anchor, readAnchors, writeAnchor } from './anchors.js';
import { createChain } from './chain.js';
import { type AuditVerification, verifyChain } from './verify-chain.js';

export interface SealerOptions {
  db: Database;
  now: Clock;
  keys: Keyring;
  log: Log;
  /** Where anchors are kept; without it they are in the log alone. */
  anchorsDir?: string | undefined;
}

/** What this instance knows of the chain. */
export interface ChainKnowledge {
  lastAnchor: Anchor | null;
  /** The last time the whole chain was followed. */
  verification: (AuditVerification & { at: string }) | null;
}

/** Seals and watches over the audit for one instance; any number of instances do so together. */
export interface Sealer {
  /** Gives every committed entry its place in the chain and tells how many there were. */
  seal(): Promise<number>;
  /** Testifies outside the database how far the chain reaches, when it went on since the last time. */
  anchor(): Promise<void>;
  /** Follows the whole chain. */
  verify(): Promise<AuditVerification>;
  knowledge(): ChainKnowledge;
}

const BATCH = 500;

/** A sealer that does nothing of its own accord: see `startSealing`. */
export function createSealer({ db, now, keys, log, anchorsDir }: SealerOptions): Sealer {
  const chain = createChain(keys);
  let lastAnchor: Anchor | null = null;
  let verification: ChainKnowledge['verification'] = null;
  const anchors = async () => (anchorsDir ? readAnchors(anchorsDir) : []);
  return {
    async seal() {
      for (let sealed = 0; ; ) {
        const { count, hasMore } = await sealEntries(db, BATCH, chain);
        sealed += count;
        if (!hasMore) return sealed;
      }
    },
    async anchor() {
      lastAnchor ??= (await anchors()).at(-1) ?? null;
      const head = await findHead(db);
      if (lastAnchor) await checkAnchor(db, log, lastAnchor);
      if (head === null || head.number === lastAnchor?.number) return;
      const anchor = { at: now(), number: head.number, hash: head.hash.toString('hex') };
      if (anchorsDir) await writeAnchor(anchorsDir, anchor);
      log.info('audit anchored', { count: anchor.number, hash: anchor.hash });
      lastAnchor = anchor;
    },
    async verify() {
      const found = await verifyChain({ db, keys, anchors: await anchors() });
      verification = { ...found, at: now() };
      const { broken } = found;
      if (broken) log.error('audit chain is broken', { kind: broken.by, count: broken.number });
      return found;
    },
    knowledge: () => ({ lastAnchor, verification }),
  };
}

/** Seals every second, anchors every minute, follows the whole chain soon after the start and every six hours, until stopped. */
export function startSealing(sealer: Sealer, log: Log): { stop(): Promise<void> } {
  const every = [
    repeat(1_000, 1_000, sealer.seal),
    repeat(60_000, 60_000, sealer.anchor),
    repeat(90_000, 6 * 60 * 60_000, sealer.verify),
  ];
  return {
    async stop() {
      await Promise.all(every.map((one) => one.stop()));
      await sealer
        .seal()
        .then(() => sealer.anchor())
        .catch((error: unknown) => log.error('audit could not be sealed', describeError(error)));
    },
  };

  function repeat(firstMs: number, pauseMs: number, work: () => Promise<unknown>) {
    let isOver = false;
    let running: Promise<unknown> = Promise.resolve();
    const go = () => {
      running = work()
        .catch((error: unknown) => log.error('audit could not be sealed', describeError(error)))
        .then(() => {
          if (!isOver) timer = setTimeout(go, pauseMs).unref();
        });
    };
    let timer = setTimeout(go, firstMs).unref();
    return {
      async stop() {
        isOver = true;
        clearTimeout(timer);
        await running;
      },
    };
  }
}

/** A chain that was cut and goes on from an earlier place is noticed within the minute. */
async function checkAnchor(db: Database, log: Log, { number, hash }: Anchor): Promise<void> {
  const found = (await findHashes(db, [number])).get(number);
  if (found?.toString('hex') !== hash) log.error('audit chain was cut', { count: number });
}
