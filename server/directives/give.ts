import type { Transaction } from '../../db/client.js';
import { findConclusion, findMatter } from '../../db/conclusions.js';
import { findScope } from '../../db/staff.js';
import { seesCases } from '../cases/named-cases.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayGive } from './access.js';
import { refuseUnknown } from './check.js';
import { type DueWish, readDueDay } from './due-day.js';
import type { DirectiveSaved } from './keep-step.js';
import { type NamesSomebody, refuseNames } from './person.js';
import { findDirectiveProblems } from './words-rules.js';
import { type NewDirectiveFacts, writeDirective } from './write-directive.js';

/** What is to be recorded: of a conclusion, or given in writing. */
export interface DirectiveGiven extends DueWish {
  agencyId: string;
  ownerAgencyId: string;
  ownerPositionId?: string | null | undefined;
  conclusionId?: string | null | undefined;
  matterId?: string | null | undefined;
  documentId?: string | null | undefined;
  registrationId?: string | null | undefined;
  caseMatterId?: string | null | undefined;
  publicText: string;
  detail?: string | null | undefined;
  givenDay?: string | null | undefined;
  isPublic?: boolean | null | undefined;
}

export type GiveDirectiveOutcome = DirectiveSaved | FieldsInvalid | NotFoundHere | NamesSomebody;

/**
 * Records what a leader had an agency do, and by when.
 *
 * One of a conclusion stands in the promises book as soon as its conclusion does; one given in writing when it is made public.
 */
export async function giveDirective(ctx: RequestContext, given: DirectiveGiven): Promise<GiveDirectiveOutcome> {
  requireStaff(ctx);
  const wish = tidied(given);
  return settle(ctx, async (tx) => {
    const scope = isIdentifier(wish.agencyId) ? await findScope(tx, wish.agencyId) : [];
    if (!mayGive(ctx.actor, scope)) return notFoundAt('agencyId');
    const givenDay = wish.givenDay ?? localDay(ctx.now());
    const dueDay = await readDueDay(tx, wish, { agencyId: wish.agencyId, givenDay });
    const problems = findDirectiveProblems({ ...wish, givenDay, dueDay });
    if (dueDay === null) problems.push({ field: 'dueDay', problem: 'MISSING' });
    if (problems.length > 0 || dueDay === null) return { kind: 'FieldsInvalid', problems };
    const source = await readSource(tx, wish);
    if (source.kind !== 'Source') return source;
    const facts = { ...wish, ...source.facts, givenDay, dueDay };
    if (wish.caseMatterId && !(await seesCases(ctx, [wish.caseMatterId]))) return notFoundAt('caseMatterId');
    const refused = (await refuseUnknown(tx, facts, scope)) ?? (await refuseNamed(ctx, tx, facts));
    return refused ?? { kind: 'DirectiveSaved', directive: await writeDirective(ctx, tx, asNew(facts)) };
  });
}

type Sourced = Pick<NewDirectiveFacts, 'sourceKind' | 'sessionId' | 'registrationId' | 'isPublic'>;

/** Where it comes from: a conclusion of the same agency and one of its matters, or a paper. */
async function readSource(
  tx: Transaction,
  { agencyId, conclusionId, matterId, registrationId, isPublic }: DirectiveGiven,
): Promise<{ kind: 'Source'; facts: Sourced } | NotFoundHere> {
  if (!conclusionId) {
    const facts = { sourceKind: 'WRITTEN', sessionId: null, registrationId, isPublic: isPublic ?? false } as const;
    return matterId ? notFoundAt('matterId') : { kind: 'Source', facts };
  }
  const conclusion = isIdentifier(conclusionId) ? await findConclusion(tx, conclusionId) : null;
  if (conclusion?.agencyId !== agencyId || conclusion.state === 'WITHDRAWN') return notFoundAt('conclusionId');
  const matter = matterId && isIdentifier(matterId) ? await findMatter(tx, matterId) : null;
  if (matterId && matter?.conclusionId !== conclusionId) return notFoundAt('matterId');
  const isOpenToAll = conclusion.state === 'PUBLISHED' && !matter?.isWithheld;
  const from = registrationId ?? matter?.registrationId ?? null;
  const { sessionId } = conclusion;
  const facts = { sourceKind: 'CONCLUSION', sessionId, registrationId: from, isPublic: isOpenToAll } as const;
  return { kind: 'Source', facts };
}

function refuseNamed(ctx: RequestContext, tx: Transaction, facts: DirectiveGiven & Sourced) {
  const { publicText, registrationId, sessionId, agencyId } = facts;
  return refuseNames(ctx, tx, { field: 'publicText', text: publicText, registrationId, sessionId, agencyId });
}

function asNew(facts: DirectiveGiven & Sourced & { givenDay: string; dueDay: string }): NewDirectiveFacts {
  const { dueInWorkingDays: _counted, ...rest } = facts;
  return { ...rest, isPublic: facts.isPublic };
}
