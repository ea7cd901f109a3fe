import { listDeadlines } from '../../db/petition-course.js';
import { changePetition, lockPetition, type PetitionEdit, type PetitionRow } from '../../db/petitions.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { documentNumberKey, printedNumber } from '../notices/document-number-rules.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { mayActOnPetition } from './access.js';
import { changeOf } from './change-rules.js';
import type { PetitionIncomplete, PetitionSaved } from './outcome.js';
import { ownerOf, presentPetitions, standingOf } from './petition-facts.js';
import { type ActTold, type Decision, decideAct, mustBeHandedOver, type PetitionActName } from './rules.js';
import { keepAct } from './write-act.js';
import type { HandlerNeeded } from './write-petition.js';

/** What is told of an act; see `ActOnPetitionInput` in the schema. */
export interface PetitionActGiven {
  id: string;
  expectedVersion: number;
  act: PetitionActName;
  day: string;
  type?: string | null | undefined;
  eligible?: boolean | null | undefined;
  withinJurisdiction?: boolean | null | undefined;
  settlement?: string | null | undefined;
  documentNumber?: string | null | undefined;
  forwardedToId?: string | null | undefined;
  forwardedToName?: string | null | undefined;
  finding?: string | null | undefined;
  withdrawal?: { extent: 'FULL' | 'PARTIAL'; context: string } | null | undefined;
  note?: string | null | undefined;
}

export type ActOutcome =
  | PetitionSaved
  | NotFoundHere
  | FieldsInvalid
  | { kind: 'StaleVersion'; currentVersion: number }
  | Exclude<Decision, { kind: 'Go' }>
  | PetitionIncomplete
  | HandlerNeeded;

/**
 * Does something with a petition: classifies it, deals with it, records what became of it.
 *
 * What is handed over is acted on by its handlers alone. What turns out to be a denunciation must be handed over first.
 */
export async function actOnPetition(ctx: RequestContext, wish: PetitionActGiven): Promise<ActOutcome> {
  requireStaff(ctx);
  const given = tidied(wish);
  const shapes = { note: { most: 4_000 }, documentNumber: { most: 80 }, forwardedToName: { most: 300 } };
  const problems = findFieldProblems(given, shapes);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const outcome = await settle(ctx, async (tx) => {
    const row = isIdentifier(given.id) ? await lockPetition(tx, given.id) : null;
    if (!row || !mayActOnPetition(ctx.actor, await ownerOf(ctx, row))) return notFoundHere;
    if (row.version !== given.expectedVersion) return { kind: 'StaleVersion' as const, currentVersion: row.version };
    if (given.type && mustBeHandedOver(given.type) && !row.isHandedOver) return { kind: 'HandlerNeeded' as const };
    const decision = decideAct(standingOf(row, await listDeadlines(tx, [row.id])), toldOf(ctx, given));
    if (decision.kind !== 'Go') return decision;
    const destination = await destinationOf(ctx, given);
    if (destination === undefined)
      return { kind: 'PetitionIncomplete' as const, problem: 'DESTINATION_MISSING' as const };
    const number = given.documentNumber ? printedNumber(given.documentNumber) : null;
    const named = { number, key: number && documentNumberKey(number) };
    const change: PetitionEdit = { ...changeOf(given, decision, { named, destination }), updatedAt: ctx.now() };
    if (given.act === 'VOID') Object.assign(change, { voidedAt: ctx.now(), voidedBy: requireStaff(ctx).accountId });
    const after = await changePetition(tx, row.id, change);
    await keepAct(ctx, tx, { before: row, after, given: { ...given, documentNumber: number } });
    await tell(ctx, tx, after, given.act);
    return { kind: 'Done' as const, row: after };
  });
  if (outcome.kind !== 'Done') return outcome;
  const [petition] = await presentPetitions(ctx, [outcome.row]);
  return petition ? { kind: 'PetitionSaved', petition } : notFoundHere;
}

function toldOf(ctx: RequestContext, given: PetitionActGiven): ActTold {
  const { act, day, eligible = null, withinJurisdiction = null, documentNumber, withdrawal = null } = given;
  return {
    ...{ act, day, eligible, withinJurisdiction, withdrawal, today: localDay(ctx.now()) },
    hasNumber: Boolean(documentNumber),
    isNumberReadable: Boolean(documentNumber && documentNumberKey(documentNumber)),
    hasDestination: Boolean(given.forwardedToId || given.forwardedToName),
    hasReason: Boolean(given.note),
  };
}

/** The body a petition goes to; undefined when the agency named is none of ours. */
async function destinationOf(ctx: RequestContext, { forwardedToId, forwardedToName }: PetitionActGiven) {
  if (!forwardedToId) return { id: null, name: forwardedToName ?? null, kind: null };
  const agency = isIdentifier(forwardedToId) ? await ctx.loaders.agency.load(forwardedToId) : null;
  return agency ? { id: agency.id, name: agency.name, kind: agency.kind } : undefined;
}

type Tx = Parameters<typeof recordAct>[0];

/** Which act it was is told of what everybody at the desk reads; of what is handed over only that something was done. */
async function tell(ctx: RequestContext, tx: Tx, row: PetitionRow, act: PetitionActName): Promise<void> {
  const { id, agencyId, isHandedOver } = row;
  const detail = isHandedOver ? null : act;
  await recordAct(tx, ctx, { act: 'PetitionActedOn', agencyId, subjectKind: 'PETITION', subjectId: id, detail });
}
