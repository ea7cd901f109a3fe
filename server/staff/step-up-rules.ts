import type { Actor } from '../actor.js';

/** How long a proof of who one is is believed for what needs one lately. */
export const freshMinutes = 10;

/** What must be answered by `confirmIdentity` before the question is asked again. */
export const confirmationNeeded = { kind: 'ConfirmationNeeded' } as const;
export type ConfirmationNeeded = typeof confirmationNeeded;

/**
 * Whether whoever asks has proven lately to be who they are: by signing in, or since, by password or code.
 *
 * Asked before personal data leaves as a file, and before an identity number is shown.
 */
export function isFresh(actor: Actor, now: string): boolean {
  if (actor.kind !== 'staff' || !actor.provedAt) return false;
  return now < freshUntil(actor.provedAt);
}

/** Until when a proof given at an instant is believed. */
export function freshUntil(provedAt: string): string {
  return new Date(Date.parse(provedAt) + freshMinutes * 60_000).toISOString();
}
