import type { Database } from '../db/client.js'
import type { Actor } from './actor.js'
import type { Clock } from './clock.js'
import type { Keyring } from './privacy/keyring.js'
import type { Loaders } from './loaders.js'

/** What a command needs to know and to hold. The database here is never a transaction: a verb opens its own. */
export interface RequestContext {
  db: Database
  now: Clock
  keys: Keyring
  actor: Actor
  locale: 'vi' | 'en'
  /** A keyed hash of the network address (IPv6: of its /64); the address itself is not kept. */
  address: string
  loaders: Loaders
  /** Wakes the event relay after a commit, so that watchers hear at once and not at the next poll. */
  wake: () => void
}
