import { v7 as uuidv7 } from 'uuid';
import { insertDialogueRequest } from '../../db/dialogue-plans.js';
import { listPolicyTerms } from '../../db/duties.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldProblem, type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { mayKeepDialogues } from './access.js';
import { voterRuleOn } from './policy-rules.js';
import { opensDuty } from './rules.js';

export interface VoterRequest {
  agencyId: string;
  receivedDay: string;
  content: string;
  signerCount: number;
  voterCount: number;
}

export type RecordRequestOutcome =
  | { kind: 'DialogueRequestSaved'; requestId: string; opensDuty: boolean }
  | FieldsInvalid
  | NotFoundHere;

/** Records that voters ask for a dialogue, with the share that made it a duty on that day and the paper it comes from. */
export async function recordRequest(ctx: RequestContext, given: VoterRequest): Promise<RecordRequestOutcome> {
  const { accountId: recordedBy } = requireStaff(ctx);
  const wish = tidied(given);
  const problems = problemsOf(wish, localDay(ctx.now()));
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const { agencyId, signerCount, voterCount } = wish;
    const scope = isIdentifier(agencyId) ? await findScope(tx, agencyId) : [];
    if (!mayKeepDialogues(ctx.actor, scope)) return notFoundAt('agencyId');
    const terms = await listPolicyTerms(tx, { agencyIds: [agencyId], keys: ['dialogueVoterPercent'] });
    const { percent: thresholdPercent, source } = voterRuleOn(terms, wish.receivedDay);
    const id = uuidv7();
    await insertDialogueRequest(tx, { ...wish, id, thresholdPercent, source, recordedBy, recordedAt: ctx.now() });
    await recordAct(tx, ctx, { act: 'DialogueRequestRecorded', agencyId, subjectKind: 'DIALOGUE', subjectId: id });
    const isDuty = opensDuty({ signerCount, voterCount, thresholdPercent });
    return { kind: 'DialogueRequestSaved', requestId: id, opensDuty: isDuty };
  });
}

function problemsOf(wish: VoterRequest, today: string): FieldProblem[] {
  const { signerCount, voterCount, receivedDay } = wish;
  const count = (field: string, value: number, most: number): FieldProblem[] =>
    value >= 1 && value <= most ? [] : [{ field, problem: 'MALFORMED', fault: 'OUT_OF_RANGE', least: 1, most }];
  return [
    ...findFieldProblems(wish, { content: { most: 1_000, required: true } }),
    ...count('voterCount', voterCount, 10_000_000),
    ...count('signerCount', signerCount, Math.max(1, voterCount)),
    ...(receivedDay > today ? [{ field: 'receivedDay', problem: 'MALFORMED', fault: 'OUT_OF_RANGE' } as const] : []),
  ];
}
