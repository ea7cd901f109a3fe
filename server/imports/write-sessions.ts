import { v7 as uuidv7 } from 'uuid';
import { findAgencies } from '../../db/agencies.js';
import type { Transaction } from '../../db/client.js';
import { listSlugsLike } from '../../db/session-writes.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import type { Brought, FileInHand } from '../jobs/bringing.js';
import { inHandfuls } from '../jobs/rules.js';
import { chooseSlug } from '../sessions/slug-rules.js';
import { type FittingDraft, writeDrafts } from '../sessions/write-draft.js';
import { defaultsIn } from './default-rules.js';
import { refusedFor } from './fault-rules.js';
import type { PlannedLine } from './read-names.js';
import { readPlan } from './read-plan.js';
import { readTable } from './read-table.js';
import { slotsOfLine } from './slot-plan-rules.js';

/** Makes a draft of every line of a file, as things stand now, or of none; nothing is overwritten, nothing published. */
export async function writeSessions(ctx: RequestContext, tx: Transaction, hand: FileInHand): Promise<Brought> {
  const { agencyId, file, input, atOnce, onWritten } = hand;
  const table = await readTable(file);
  if (table.kind === 'Unreadable') return refusedFor([]);
  const plan = await readPlan(ctx, tx, { agencyId, table: table.lines, defaults: defaultsIn(input.defaults) });
  if (plan.faults.length > 0 || plan.rows.length === 0) return refusedFor(plan.faults);
  const drafts = await draftsOf(tx, agencyId, plan.rows);
  let done = 0;
  for (const some of inHandfuls(drafts, atOnce)) {
    await onWritten(done, drafts.length);
    await writeDrafts(tx, some, ctx.now());
    done += some.length;
  }
  await onWritten(done, drafts.length);
  const sessionIds = drafts.map(({ id }) => id);
  await recordAct(tx, ctx, { act: 'SessionsImported', agencyId, subjectKind: 'SESSION', subjectId: sessionIds });
  return { kind: 'Brought', figures: { created: drafts.length }, sessionIds };
}

async function draftsOf(tx: Transaction, agencyId: string, rows: readonly PlannedLine[]): Promise<FittingDraft[]> {
  const [agency] = await findAgencies(tx, [agencyId]);
  const prefix = agency?.slug ?? 'buoi-tiep';
  const used = await listSlugsLike(tx, `${prefix}-`);
  return rows.map((row) => {
    const slug = chooseSlug(`${prefix}-${row.day}`, used, { given: false }) ?? '';
    used.push(slug);
    const { leaderId: receiverLeaderId, room } = row;
    return { id: uuidv7(), draft: draftOf(agencyId, row), receiverLeaderId, room: room ?? '', slug };
  });
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
