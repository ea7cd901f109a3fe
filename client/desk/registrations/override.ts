import type { AnyOutcome } from '../ask/use-act.js';
import type { EnumOf } from '../graph.js';

/** A rule that may be gone past, with a reason. */
export type Override = EnumOf<'BookingOverride'>;

/** The rule an act was refused for, where it is one that may be gone past. */
export function overrideIn(outcome: AnyOutcome): Override | undefined {
  if (outcome.kind !== 'refused') return undefined;
  const { rule } = outcome.refusal as { rule?: Override };
  return rule;
}
