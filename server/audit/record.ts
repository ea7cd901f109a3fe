import { appendAudit } from '../../db/audit.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import type { RequestContext } from '../context.js';
import type { WorkEventKind } from '../events/event.js';
import type { Act, ReadName, SubjectKind } from './acts.js';
import { newEntry, type Recorder, type Told } from './entry.js';

/** An act of the desk. Ids only; the reason is the one thing in words, as staff wrote it. */
export interface DoneAct {
  act: Act;
  /** Whose act it is; null for what belongs to no agency, such as a sign-in. */
  agencyId: string | null;
  subjectKind: SubjectKind;
  /** The one thing it was done to, or all of them; none when nothing is known of it. */
  subjectId: string | readonly string[] | null;
  /** A word that tells the act apart, such as the role given: capital letters, never a person's words. */
  detail?: string | null | undefined;
  reason?: string | null | undefined;
}

/** Personal data that somebody was shown, or took away. */
export interface SeenData {
  what: ReadName;
  agencyId: string | null;
  subjectKind: SubjectKind;
  subjectIds: readonly string[];
  detail?: string | null | undefined;
  reason?: string | null | undefined;
}

/** Records an act in the transaction that does it: either both are kept or neither. The desks of its agency hear of it. */
export async function recordAct(tx: Transaction, ctx: Recorder, done: DoneAct): Promise<void> {
  await recordActs(tx, ctx, [done]);
}

/** The same for several acts, in two statements. */
export async function recordActs(tx: Transaction, ctx: Recorder, all: readonly DoneAct[]): Promise<void> {
  const entries = all.map(({ act, subjectId, ...rest }) =>
    newEntry(ctx, { kind: 'ACT', act, subjectIds: listOf(subjectId), ...rest }),
  );
  await appendAudit(tx, entries);
  await appendEvents(
    tx,
    ctx.now(),
    all.flatMap(({ agencyId, subjectKind }) => (agencyId === null ? [] : [{ kind: workOn[subjectKind], agencyId }])),
  );
}

/**
 * Records that somebody was shown personal data; resolves when that is committed, so an answer awaits it before it leaves.
 *
 * What one answer reads at the same time is written in one statement, and the same thing once. Nothing is recorded of
 * an empty list.
 */
export async function recordRead(ctx: RequestContext, seen: SeenData): Promise<void> {
  if (seen.subjectIds.length > 0) await ctx.loaders.auditRecord.load(newEntry(ctx, told('READ', seen)));
}

/** Records that personal data leaves the house as a file; await it before the first byte. An empty file counts too. */
export async function recordExport(ctx: RequestContext, seen: SeenData): Promise<void> {
  await ctx.loaders.auditRecord.load(newEntry(ctx, told('EXPORT', seen)));
}

function told(kind: 'READ' | 'EXPORT', { what, subjectIds, ...rest }: SeenData): Told {
  return { kind, act: what, subjectIds: [...subjectIds].sort(), ...rest };
}

function listOf(given: DoneAct['subjectId']): string[] {
  if (given === null) return [];
  return typeof given === 'string' ? [given] : [...given];
}

/** Which desks' questions an act concerns. */
const workOn: Record<SubjectKind, WorkEventKind> = {
  ACCOUNT: 'AccountWorkDone',
  AGENCY: 'StructureWorkDone',
  CASE: 'CaseWorkDone',
  AGREEMENT: 'DirectiveWorkDone',
  CHANGE: 'SessionWorkDone',
  CONCLUSION: 'DirectiveWorkDone',
  DIRECTIVE: 'DirectiveWorkDone',
  DOCUMENT: 'DirectiveWorkDone',
  DUTY_RULE: 'ScheduleWorkDone',
  DIALOGUE: 'DialogueWorkDone',
  DIALOGUE_PLAN: 'DialogueWorkDone',
  FEEDBACK: 'FeedbackWorkDone',
  FILE: 'ReleaseWorkDone',
  GROUP_CASE: 'RegistrationWorkDone',
  INDICATOR: 'ReportWorkDone',
  JOB: 'JobWorkDone',
  LEADER: 'StructureWorkDone',
  LEAVE: 'ScheduleWorkDone',
  LETTER: 'SettingsWorkDone',
  NOTICE: 'NoticeWorkDone',
  OVERSIGHT: 'DirectiveWorkDone',
  PETITION: 'PetitionWorkDone',
  POINT: 'StructureWorkDone',
  POSITION: 'StructureWorkDone',
  REGISTRATION: 'RegistrationWorkDone',
  REPLY: 'RegistrationWorkDone',
  RELEASE: 'ReleaseWorkDone',
  REPORT: 'ReportWorkDone',
  SCHEDULE: 'ScheduleWorkDone',
  SESSION: 'SessionWorkDone',
  SETTING: 'SettingsWorkDone',
  SLOT: 'SessionWorkDone',
  TICKET: 'QueueChanged',
  VISIT: 'VisitWorkDone',
  WORKING_DAYS: 'ScheduleWorkDone',
};
