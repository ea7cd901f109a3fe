import { v7 as uuidv7 } from 'uuid';
import type { AuditRow, NewAuditEntry } from '../../db/audit.js';
import type { Actor } from '../actor.js';
import type { RequestContext } from '../context.js';
import type { Keyring } from '../privacy/keyring.js';
import { canonicalJson } from '../releases/canonical-rules.js';

export type Recorder = Pick<RequestContext, 'actor' | 'now' | 'keys'>;

/** What happened, without who and when: those the recorder knows. */
export type Told = Pick<NewAuditEntry, 'kind' | 'act' | 'agencyId' | 'subjectKind' | 'subjectIds'> & {
  detail?: string | null | undefined;
  reason?: string | null | undefined;
};

/** What of an entry is held fast from the moment it is written; its place in the chain comes later. */
export type Written = Omit<AuditRow, 'xid' | 'mac' | 'number' | 'hash'>;

/** A new entry by whoever acts, with the seal that only the application can set. */
export function newEntry({ actor, now, keys }: Recorder, told: Told): NewAuditEntry {
  const { kind, act, agencyId = null, subjectKind, subjectIds, detail = null, reason = null } = told;
  const what = { kind, act, agencyId, subjectKind, subjectIds, detail, reason };
  const written: Written = { id: uuidv7(), at: now(), ...whoActs(actor), ...what };
  return { ...written, mac: macOf(keys, written) };
}

/** The keyed hash of what was written. */
export function macOf(keys: Keyring, entry: Written): Buffer {
  return keys.blind('audit-entry', textOf(entry));
}

/** The one text that stands for an entry, whichever way its columns were read. */
export function textOf(entry: Written): string {
  const { id, at, kind, act, actor, accountId, staffSessionId, job, agencyId, subjectKind, subjectIds } = entry;
  const who = { actor, accountId, staffSessionId, job };
  const { detail, reason } = entry;
  return canonicalJson({ id, at, kind, act, ...who, agencyId, subjectKind, subjectIds, detail, reason });
}

function whoActs(actor: Actor): Pick<Written, 'actor' | 'accountId' | 'staffSessionId' | 'job'> {
  const nobody = { accountId: null, staffSessionId: null, job: null };
  if (actor.kind === 'visitor') return { actor: 'VISITOR', ...nobody };
  if (actor.kind === 'system') return { actor: 'SYSTEM', ...nobody, job: actor.job };
  return { actor: 'STAFF', ...nobody, accountId: actor.accountId, staffSessionId: actor.staffSessionId };
}
