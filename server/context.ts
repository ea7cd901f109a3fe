import type { Database } from '../db/client.js';
import type { Actor } from './actor.js';
import type { Touched } from './answers/rules.js';
import type { Sealer } from './audit/sealer.js';
import type { Clock } from './clock.js';
import type { KeptForests } from './counting/kept-forests.js';
import type { Hub } from './events/hub.js';
import type { Loaders } from './loaders.js';
import type { Mail, Post } from './messages/delivery.js';
import type { Provider } from './oidc/provider.js';
import type { PresenceRoom } from './presence/room.js';
import type { Keyring } from './privacy/keyring.js';
import type { Proofs } from './proofs/proofs.js';
import type { Passwords } from './staff/passwords.js';

/** What a command needs to know and to hold. The database here is never a transaction: a verb opens its own. */
export interface RequestContext {
  db: Database;
  now: Clock;
  keys: Keyring;
  actor: Actor;
  locale: 'vi' | 'en';
  /** A keyed hash of the network address (IPv6: of its /64); the address itself is not kept. */
  address: string;
  loaders: Loaders;
  /** Where live changes of this instance are heard. */
  hub: Hub;
  /** Who has what open at the desk at this moment. */
  presence: PresenceRoom;
  /** Wakes the event relay after a commit, so that watchers hear at once and not at the next poll. */
  wake: () => void;
  /** Where reads tell what they read, when somebody wants to keep the answer. */
  touched?: Touched | undefined;
  /** What is told of public figures, decided once. Missing where it is decided each time. */
  keptForests?: KeptForests | undefined;
  /** Slows whoever books by the hundred. Missing where nobody does. */
  proofs?: Proofs | undefined;
  /** Hashes and checks passwords, few at a time. One for the whole instance. */
  passwords: Passwords;
  /** Where people of the desk have accounts already; missing where the settings name none. */
  provider?: Provider | null | undefined;
  /** Sends a letter somebody tries its words with. Missing where nothing is sent. */
  trialMail?: Post<Mail> | undefined;
  /** How the audit's chain stands. Missing where nobody asks. */
  sealer?: Sealer | undefined;
  /** What the browser calls itself (User-Agent, at most 200 characters), shown to its owner in the list of sign-ins. */
  device?: string | undefined;
  /** The secret of this browser's first step of signing in, where it took one. */
  halfToken?: string | undefined;
  /** Sets a cookie (the whole `Set-Cookie` value). Missing where no answer has headers, as on a socket. */
  setCookie?: ((value: string) => void) | undefined;
}
