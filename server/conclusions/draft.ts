import { v7 as uuidv7 } from 'uuid';
import { findConclusionsOfSessions, insertConclusion } from '../../db/conclusions.js';
import { findSession } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import type { NamesSomebody } from '../directives/person.js';
import { isIdentifier } from '../identifier.js';
import { numbered } from '../notices/check.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayDoToConclusion } from './access.js';
import { writeMatters } from './matters.js';
import { type ConclusionNumberTaken, type ConclusionSaved, refuseSignature } from './open.js';
import { type ConclusionWords, findConclusionProblems } from './words-rules.js';

export interface ConclusionDraft extends ConclusionWords {
  sessionId: string;
  subject: string;
}

export type DraftConclusionOutcome =
  | ConclusionSaved
  | FieldsInvalid
  | NotFoundHere
  | NamesSomebody
  | ConclusionNumberTaken
  | { kind: 'SessionNotBegun'; startsAt: string }
  | { kind: 'ConclusionExists'; conclusionId: string };

/** Begins the conclusion notice of a session that has begun. Nobody but the desk sees it until it is published. */
export async function draftConclusion(ctx: RequestContext, given: ConclusionDraft): Promise<DraftConclusionOutcome> {
  const { accountId: createdBy } = requireStaff(ctx);
  const draft = { ...tidied(given), matters: given.matters?.map((one) => tidied(one)) };
  const problems = findConclusionProblems(draft);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<DraftConclusionOutcome>(ctx, async (tx) => {
    const { sessionId, subject, opening, issuedDay = null, signerPositionId = null } = draft;
    const session = isIdentifier(sessionId) ? await findSession(tx, sessionId) : null;
    const isTheirs = session && mayDoToConclusion(ctx.actor, 'edit', await findScope(tx, session.agencyId));
    if (!isTheirs) return notFoundAt('sessionId');
    const now = ctx.now();
    const { startsAt, agencyId } = session;
    if (startsAt > now) return { kind: 'SessionNotBegun', startsAt };
    const [other] = await findConclusionsOfSessions(tx, [sessionId]);
    if (other) return { kind: 'ConclusionExists', conclusionId: other.id };
    const named = { id: uuidv7(), agencyId, sessionId, issuedDay, signerPositionId, ...numbered(draft.number ?? null) };
    const refused = await refuseSignature(tx, named);
    if (refused) return refused;
    const made = { createdBy, createdAt: now, updatedAt: now };
    const conclusion = await insertConclusion(tx, { ...named, subject, opening: opening ?? null, ...made });
    const unwritten = await writeMatters(ctx, tx, conclusion, draft.matters ?? []);
    if (unwritten) throw new Unwritten(unwritten);
    const of = { agencyId, subjectKind: 'CONCLUSION', subjectId: conclusion.id } as const;
    await recordAct(tx, ctx, { act: 'ConclusionDrafted', ...of });
    return { kind: 'ConclusionSaved', conclusion };
  }).catch(refusalOf);
}

/** What was written already is rolled back with the refusal. */
class Unwritten extends Error {
  constructor(readonly refusal: NamesSomebody | NotFoundHere) {
    super('The matters of a conclusion are refused');
  }
}

function refusalOf(error: unknown): NamesSomebody | NotFoundHere {
  if (error instanceof Unwritten) return error.refusal;
  throw error;
}
