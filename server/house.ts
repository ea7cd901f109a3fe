import type { Sql } from 'postgres';
import type { Database } from '../db/client.js';
import type { KeptRows } from './answers/kept-rows.js';
import type { Sealer } from './audit/sealer.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import type { KeptForests } from './counting/kept-forests.js';
import type { Hub } from './events/hub.js';
import type { Limits } from './limits/limits.js';
import type { Log } from './log.js';
import type { Mail, Post } from './messages/delivery.js';
import type { Metrics } from './metrics.js';
import type { Provider } from './oidc/provider.js';
import type { PresenceRoom } from './presence/room.js';
import type { Keyring } from './privacy/keyring.js';
import type { Proofs } from './proofs/proofs.js';
import type { Passwords } from './staff/passwords.js';

/** What one instance holds for as long as it runs; requests, workers and the event relay all live in it. */
export interface House {
  db: Database;
  /** The driver itself, for LISTEN and health checks. */
  sql: Sql;
  now: Clock;
  config: Config;
  keys: Keyring;
  /** `createPasswords()`: few hashes at a time, whoever asks. */
  passwords: Passwords;
  /** Chains what the audit records, and knows how the chain stands. */
  sealer: Sealer;
  /** Where people of the desk have accounts already; null where the settings name none. */
  provider: Provider | null;
  /** Sends letters that are tried, beside those that are meant. */
  trialMail: Post<Mail>;
  log: Log;
  metrics: Metrics;
  limits: Limits;
  /** Slows whoever books by the hundred. */
  proofs: Proofs;
  /** Where subscribers of this instance listen. */
  hub: Hub;
  /** Who has what open at the desk, on whichever instance. */
  presence: PresenceRoom;
  /** Rows that the public's answers share; missing where every answer is made anew. */
  keptRows?: KeptRows | undefined;
  /** What is told of public figures, decided once. */
  keptForests: KeptForests;
  /** Wakes the event relay after a commit. */
  wake: () => void;
}
