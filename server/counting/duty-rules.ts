import type { Compliance } from '../duties/rules.js';

/** Days that heads had to receive, and how they did, added up over offices and periods. */
export interface DutySums {
  required: number;
  heldInPerson: number;
  delegated: number;
  postponed: number;
  missed: number;
  /** Of the days required, those held in person: never more than were required of each. */
  kept: number;
}

/**
 * Adds the duties to receive up; dialogues are another count.
 *
 * @see domain.md 6, dutyCompliance: days received in person by the head ÷ days required, delegated days beside it
 */
export function sumDuties(
  lines: readonly (Pick<Compliance, 'required' | 'heldInPerson' | 'delegated' | 'postponed' | 'missed'> & {
    rule: { activity: string };
  })[],
): DutySums {
  const receptions = lines.filter((one) => one.rule.activity === 'RECEPTION');
  const sum = (of: (one: (typeof receptions)[number]) => number) => receptions.reduce((all, one) => all + of(one), 0);
  return {
    required: sum((one) => one.required),
    heldInPerson: sum((one) => one.heldInPerson),
    delegated: sum((one) => one.delegated),
    postponed: sum((one) => one.postponed),
    missed: sum((one) => one.missed),
    kept: sum((one) => Math.min(one.required, one.heldInPerson)),
  };
}
