import { v7 as uuidv7 } from 'uuid';
import { findAgencies } from '../../db/agencies.js';
import type { Transaction } from '../../db/client.js';
import { findKeptAnswer, keepAnswer } from '../../db/idempotency.js';
import { listSlugsLike } from '../../db/session-writes.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type KeyedRequest, recogniseRequest } from '../registrations/replay.js';
import { mayArrange } from '../sessions/access.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { chooseSlug } from '../sessions/slug-rules.js';
import { writeDrafts } from '../sessions/write-draft.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FileUnreadable, type PreviewFacts, presentPlan, unreadable } from './present.js';
import type { FileToImport } from './preview.js';
import type { PlannedLine } from './read-names.js';
import { readPlan } from './read-plan.js';
import { readTable } from './read-table.js';
import { slotsOfLine } from './slot-plan-rules.js';

export type ImportSessionsOutcome =
  | { kind: 'SessionsImported'; sessionIds: string[] }
  | { kind: 'ImportRefused'; preview: PreviewFacts }
  | { kind: 'IdempotencyKeyReused' }
  | FileUnreadable
  | NotFoundHere;

/** Makes a draft of every line of a table, or of none: once for each key, nothing overwritten, nothing published. */
export async function importSessions(
  ctx: RequestContext,
  input: FileToImport & { idempotencyKey: string },
): Promise<ImportSessionsOutcome> {
  requireStaff(ctx);
  const request = recogniseRequest(ctx, 'importSessions', { ...input });
  const table = await readTable(input);
  if (table.kind === 'Unreadable') return unreadable(table.why, ctx.locale);
  return settle(ctx, async (tx) => {
    const { agencyId, defaults } = input;
    const scope = isIdentifier(agencyId) ? await findScope(tx, agencyId) : [];
    if (!mayArrange(ctx.actor, scope)) return notFoundHere;
    const kept = await findKeptAnswer(tx, request.key);
    if (kept !== null) return replayed(request, kept);
    const plan = await readPlan(ctx, tx, { agencyId, table: table.lines, defaults: defaults ?? {} });
    const preview = presentPlan(plan, ctx.locale);
    if (!preview.ready) return { kind: 'ImportRefused' as const, preview };
    const sessionIds = await writeAll(ctx, tx, agencyId, plan.rows);
    await recordAct(tx, ctx, { act: 'SessionsImported', agencyId, subjectKind: 'SESSION', subjectId: sessionIds });
    await keepAnswer(tx, { ...request, result: { sessionIds }, createdAt: ctx.now() });
    return { kind: 'SessionsImported' as const, sessionIds };
  });
}

function replayed(
  request: KeyedRequest,
  kept: { act: string; fingerprint: Buffer; result: Record<string, unknown> },
): ImportSessionsOutcome {
  if (kept.act !== request.act || !kept.fingerprint.equals(request.fingerprint))
    return { kind: 'IdempotencyKeyReused' };
  const { sessionIds } = kept.result;
  return { kind: 'SessionsImported', sessionIds: Array.isArray(sessionIds) ? sessionIds.map(String) : [] };
}

async function writeAll(
  ctx: RequestContext,
  tx: Transaction,
  agencyId: string,
  rows: readonly PlannedLine[],
): Promise<string[]> {
  const [agency] = await findAgencies(tx, [agencyId]);
  const prefix = agency?.slug ?? 'buoi-tiep';
  const used = await listSlugsLike(tx, `${prefix}-`);
  const drafts = rows.map((row) => {
    const slug = chooseSlug(`${prefix}-${row.day}`, used, { given: false }) ?? '';
    used.push(slug);
    const { leaderId: receiverLeaderId, room } = row;
    return { id: uuidv7(), draft: draftOf(agencyId, row), receiverLeaderId, room: room ?? '', slug };
  });
  await writeDrafts(tx, drafts, ctx.now());
  return drafts.map((one) => one.id);
}

function draftOf(agencyId: string, row: PlannedLine) {
  return {
    agencyId,
    kind: row.kind,
    mode: row.mode,
    pointId: row.pointId,
    assignedPositionId: row.positionId,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    room: row.room,
    expectedContent: row.content,
    howToRegister: row.howToRegister,
    whatToBring: row.whatToBring,
    registrationOpensAt: row.opensAt,
    registrationClosesAt: row.closesAt,
    participants: row.participants.map((name) => ({ name })),
    slots: slotsOfLine(row),
  };
}
