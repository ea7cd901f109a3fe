import type { PolicyKey } from '../../db/policy-keys.js';

type Words = Readonly<Record<'vi' | 'en', string>>;

/** What a value of a parameter looks like. */
export type Form =
  | { kind: 'CHOICE'; choices: readonly Choice[] }
  | { kind: 'NUMBER'; least: number; most: number; unit: Words }
  | { kind: 'LEAD'; most: number }
  | { kind: 'REPRESENTATIVES' }
  | { kind: 'ROLES' }
  | { kind: 'FIGURES'; figures: readonly NamedFigure[] }
  | { kind: 'GROUNDS'; choices: readonly Choice[] }
  | { kind: 'CHANNELS'; choices: readonly Choice[] }
  | { kind: 'TOPICS'; choices: readonly Choice[] };

/** Something that can be chosen, as it is sent and as it is said. */
interface Choice {
  value: string;
  words: Words;
}

/** One of several numbers that are set together. */
export interface NamedFigure {
  name: string;
  words: Words;
  least: number;
  most: number;
}

type Group = 'BOOKING' | 'CALENDAR' | 'RECEPTION' | 'CHANGES' | 'REPLIES' | 'ACCESS';

/** Something the law or local practice fixes, which an agency may have its own value of, from a day on, by a paper. */
export interface Parameter {
  key: PolicyKey;
  group: Group;
  title: Words;
  /** What it does, for whoever is about to change it. */
  lead: Words;
  form: Form;
}

/** Something said in both languages. */
export const call = (vi: string, en: string): Words => ({ vi, en });
