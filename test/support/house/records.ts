import ts from 'typescript';
import { type Complaint, complain, nodesOf, parse, type Source } from './source.js';
import { isVerb } from './verbs.js';

/** What puts an act, a look at personal data, or a file that leaves, on record. */
const records = /^record(Acts?|Read|Export)$/;

/** Parts that several commands share and that record for them, with where they are. */
export const recorders: ReadonlyMap<string, string> = new Map([
  ['finish', 'server/sessions/arrange.ts'],
  ['planDraft', 'server/sessions/plan-draft.ts'],
  ['saveDays', 'server/working-days/save.ts'],
  ['takeFile', 'server/jobs/take-file.ts'],
  ['keepChange', 'server/agendas/keep-change.ts'],
  ['performTriage', 'server/triage/write-triage.ts'],
  ['writeBookingFor', 'server/triage/write-booking-for.ts'],
  ['writeGroup', 'server/triage/write-group.ts'],
  ['keepStep', 'server/directives/keep-step.ts'],
  ['keepRecommendation', 'server/oversight/open.ts'],
  ['keepCorrection', 'server/papers/keep-correction.ts'],
  ['writeDirective', 'server/directives/write-directive.ts'],
  ['keepConclusion', 'server/conclusions/open.ts'],
  ['restoreRegistration', 'server/triage/restore-registration.ts'],
  ['keepDialogue', 'server/dialogues/keep.ts'],
  ['doInLine', 'server/queue/keep-act.ts'],
]);

/**
 * Commands of the desk that leave nothing on record.
 *
 * Whoever adds a line says why.
 */
const silent = new Set([
  // They change nothing and show nobody's personal data.
  'server/imports/preview.ts',
  'server/imports/preview-units.ts',
  'server/schedules/preview.ts',
]);

/** Complains about each command of the desk that nobody can learn of afterwards. */
export function unrecorded(source: Source): Complaint[] {
  const tree = parse(source);
  const called = callsOf(tree);
  if (!isVerb(source) || !called.has('requireStaff') || silent.has(source.path)) return [];
  const isRecorded = [...called].some((name) => records.test(name) || recorders.has(name));
  return isRecorded ? [] : [complain(source, tree, 'a command of the desk that the audit does not know')];
}

/** Complains about a part that is trusted to record and does not. */
export function silentRecorders(sources: readonly Source[]): Complaint[] {
  return [...recorders].flatMap(([name, path]) => {
    const source = sources.find((one) => one.path === path);
    if (source && [...callsOf(parse(source))].some((called) => records.test(called))) return [];
    return [{ path, line: 1, text: `${name} is trusted to record what is done, and does not` }];
  });
}

function callsOf(tree: ts.SourceFile): Set<string> {
  const calls = [...nodesOf(tree)].filter(ts.isCallExpression);
  return new Set(calls.map(({ expression }) => expression.getText(tree)));
}
