import { randomUUID } from 'node:crypto';
import type { Actor } from '../actor.js';
import type { Touched } from '../answers/rules.js';
import type { RequestContext } from '../context.js';
import type { House } from '../house.js';
import { createLoaders } from '../loaders.js';

/** What the transport knows of a request before anybody reads it. */
export interface Caller {
  requestId: string;
  /** A keyed hash of the network address. */
  address: string;
  locale: 'vi' | 'en';
  actor: Actor;
  device?: string | undefined;
  /** The secret of a first step of signing in. */
  halfToken?: string | undefined;
  /** Sets a cookie; missing where no answer has headers. */
  setCookie?: ((value: string) => void) | undefined;
  /** Wants to know what is read. */
  touched?: Touched | undefined;
}

/** The context of one HTTP request or of one event of a subscription. */
export interface TransportContext extends RequestContext {
  requestId: string;
}

/** A new context with new loaders: what they remember must not outlive one answer. */
export function createContext(house: House, caller: Caller): TransportContext {
  const { db, now, keys, wake, hub, presence, passwords, sealer, provider, trialMail, proofs, keptForests } = house;
  const loaders = createLoaders(db, caller.actor.kind === 'visitor' ? house.keptRows : undefined);
  const held = { db, now, keys, wake, hub, presence, passwords, sealer, provider, trialMail, proofs, keptForests };
  return { ...held, loaders, ...caller };
}

/** Keeps a caller's own request id when it is a plain word, so that logs of both sides can be laid side by side. */
export function requestIdOf(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
}
