import type { AccessNeed, IdentityKind, TopicArea } from '../api/enums.js';
import type { BookInput, JoinInput } from './mutations.js';

/** What was chosen: a slot, or a place on the waiting list. */
export type Choice = { slotId: string } | 'waiting';

/** Everything a person types, as typed. */
export interface Typed {
  topicArea: TopicArea | '';
  summary: string;
  partySize: string;
  /** Names beside the applicant's. */
  representatives: readonly string[];
  needsInterpreter: boolean;
  accessNeeds: readonly AccessNeed[];
  fullName: string;
  phone: string;
  email: string;
  noContact: boolean;
  identifyBy: 'address' | 'number';
  address: string;
  identityKind: IdentityKind;
  identityNumber: string;
  consentReminders: boolean;
}

/** What was sent and not yet answered for certain; sent again it must be exactly this, under the same key. */
export type Attempt = { book: BookInput } | { join: JoinInput };

/** A form on its way: what was chosen, typed and perhaps already sent. */
export interface Draft {
  version: 1;
  sessionId: string;
  choice: Choice | null;
  typed: Typed;
  attempt: Attempt | null;
}

const untouched: Typed = {
  topicArea: '',
  summary: '',
  partySize: '1',
  representatives: [],
  needsInterpreter: false,
  accessNeeds: [],
  fullName: '',
  phone: '',
  email: '',
  noContact: false,
  identifyBy: 'address',
  address: '',
  identityKind: 'CITIZEN_ID',
  identityNumber: '',
  consentReminders: false,
};

/** An empty form for a session. Consent is not ticked. */
export function newDraft(sessionId: string): Draft {
  return { version: 1, sessionId, choice: null, typed: untouched, attempt: null };
}

/** Text of a form for this tab's own store. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify(draft);
}

/**
 * Reads a kept form for a session.
 *
 * What was typed is kept even when it was typed for another session; the choice and what was sent belong to their session
 * only. Whatever cannot be read is as if nothing had been kept.
 */
export function readDraft(kept: string | null, sessionId: string): Draft {
  const fresh = newDraft(sessionId);
  const found = kept === null ? undefined : parse(kept);
  if (found?.['version'] !== 1 || !isRecord(found['typed'])) return fresh;
  const typed = readTyped(found['typed']);
  if (found['sessionId'] !== sessionId) return { ...fresh, typed };
  return { ...fresh, typed, choice: readChoice(found['choice']), attempt: readAttempt(found['attempt']) };
}

/** Whether anything was typed that would be a pity to lose. */
export function isTouched({ typed }: Draft): boolean {
  return JSON.stringify(typed) !== JSON.stringify(untouched);
}

type Unread = Record<string, unknown>;

function isRecord(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(kept: string): Unread | undefined {
  try {
    const value: unknown = JSON.parse(kept);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Takes each field that has the kind of value it should have; others stay untouched. */
function readTyped(kept: Unread): Typed {
  const alike = Object.entries(untouched).map(([name, usual]) => [
    name,
    isAlike(kept[name], usual) ? kept[name] : usual,
  ]);
  return Object.fromEntries(alike) as unknown as Typed;
}

function isAlike(value: unknown, usual: unknown): boolean {
  if (Array.isArray(usual)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === typeof usual;
}

function readChoice(kept: unknown): Choice | null {
  if (kept === 'waiting') return kept;
  return isRecord(kept) && typeof kept['slotId'] === 'string' ? { slotId: kept['slotId'] } : null;
}

function readAttempt(kept: unknown): Attempt | null {
  if (!isRecord(kept)) return null;
  const sent = kept['book'] ?? kept['join'];
  return isRecord(sent) && typeof sent['idempotencyKey'] === 'string' ? (kept as unknown as Attempt) : null;
}
