import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Execute } from '../api/execute.js';
import type { LiveState } from '../api/live.js';
import type { Language } from '../words/reader.js';
import type { Questions } from './ask/questions.js';
import type { Role } from './graph.js';

/** An agency somebody holds a role in. */
export interface DeskAgency {
  id: string;
  name: string;
  shortName: string;
  ancestors: readonly { id: string }[];
}

/** Who works at this desk. */
export interface Me {
  username: string;
  fullName: string;
  /** Somebody else set the password: another must be chosen first. */
  mustChangePassword: boolean;
  /** Null only where nobody is signed in yet. */
  secondStep: { isSetUp: boolean; isNeeded: boolean } | null;
  roles: readonly { role: Role; agency: DeskAgency }[];
}

/** Everything a page of the desk may use. */
export interface Desk {
  me: Me;
  language: Language;
  setLanguage(language: Language): void;
  /** The agency one is working for; what is below it belongs to it. */
  agency: DeskAgency;
  setAgency(id: string): void;
  /** Whether one holds any of these roles for the agency one is working for. */
  holds(...roles: Role[]): boolean;
  /** The instant now as the server counts it, ISO 8601. */
  now(): string;
  execute: Execute;
  questions: Questions;
  /** How fresh the desk is. */
  live: LiveState;
  signOut(): Promise<void>;
}

/** Whether any of these roles is held for an agency: there, or above it. */
export function holdsFor(me: Me, agency: DeskAgency, roles: readonly Role[]): boolean {
  const above = new Set([agency.id, ...agency.ancestors.map(({ id }) => id)]);
  return me.roles.some((held) => roles.includes(held.role) && above.has(held.agency.id));
}

/** Whether the same person, asked about again, has other roles than before, or must come through the door. */
export function hasChanged(before: Me, now: Me): boolean {
  const standing = (me: Me) =>
    JSON.stringify([doorOf(me), ...me.roles.map(({ role, agency }) => `${role} ${agency.id}`).sort()]);
  return standing(before) !== standing(now);
}

/** The agencies somebody works for, each once, in the order of their roles. */
export function agenciesOf(me: Me): DeskAgency[] {
  return [...new Map(me.roles.map(({ agency }) => [agency.id, agency])).values()];
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk one works at; every page has one. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A page of the desk needs <DeskContext.Provider> above it.');
  return desk;
}

/** What somebody must do before the desk opens; null when it is open. */
export function doorOf(me: Me): 'password' | 'second step' | null {
  if (me.mustChangePassword) return 'password';
  return me.secondStep?.isNeeded && !me.secondStep.isSetUp ? 'second step' : null;
}
