import { z } from 'zod';
import type { Keyring } from '../privacy/keyring.js';
import { isJourneyOver } from './rules.js';

/** A journey to the provider and back, as the browser keeps it. */
const shape = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** When it began. */
  at: z.string(),
  /** Where to go at the desk afterwards. */
  next: z.string(),
  /** The sign-in that wants to be linked; null to sign in. */
  linkFor: z.string().nullable(),
});

export type KeptJourney = z.infer<typeof shape>;

const name = '__Host-tiep_dan_oidc';
const bond = 'oidc|journey';

/** Sent along when the browser comes back from the provider, which a `Strict` cookie is not; sealed, and for ten minutes. */
export function journeyCookie(keys: Keyring, journey: KeptJourney): string {
  const sealed = keys.seal(JSON.stringify(journey), bond).toString('base64url');
  return `${name}=${sealed}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600`;
}

/** The `Set-Cookie` value that ends a journey. */
export const clearedJourneyCookie = `${name}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`;

/** The journey this browser is on; null when there is none, when it is not of our making, or took too long. */
export function journeyIn(keys: Keyring, cookieHeader: string | undefined, now: string): KeptJourney | null {
  const found = (cookieHeader ?? '').split(';').flatMap((part) => {
    const [key, value] = part.trim().split('=');
    return key === name && value ? [value] : [];
  });
  try {
    const journey = shape.parse(JSON.parse(keys.open(Buffer.from(found[0] ?? '', 'base64url'), bond)));
    return isJourneyOver(journey.at, now) ? null : journey;
  } catch {
    return null;
  }
}
