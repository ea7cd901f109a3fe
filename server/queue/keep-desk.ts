import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { brokenConstraint } from '../../db/conflicts.js';
import {
  findDesks,
  insertDesk,
  listDesks,
  listSessionsAt,
  lockKey,
  type ServiceDeskRow,
  updateDesk,
} from '../../db/queue.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayKeepDesks } from './access.js';
import { findDeskProblems, freeLetter } from './desk-rules.js';
import { openLine } from './line-point.js';

export interface DeskGiven {
  id?: string | null | undefined;
  pointId: string;
  name: string;
  room: string;
  /** Takes only who came for this session of today; everybody when null; as before when left out. */
  sessionId?: string | null | undefined;
}

/** Opens a desk at a point, or changes one. Its letter stays: numbers printed without a connection begin with it. */
export async function keepDesk(ctx: RequestContext, given: DeskGiven) {
  requireStaff(ctx);
  const { name, room, ...rest } = tidied(given);
  const desk = { ...rest, name: name ?? '', room: room ?? '' };
  const problems = findDeskProblems(desk);
  if (problems.length > 0) return invalid(problems);
  try {
    return await settle(ctx, (tx) => write(ctx, tx, desk));
  } catch (error) {
    if (brokenConstraint(error) !== 'service_desk_name') throw error;
    return invalid([{ field: 'name', problem: 'MALFORMED' }]);
  }
}

async function write(ctx: RequestContext, tx: Transaction, given: DeskGiven) {
  const { pointId, name, room } = given;
  const point = await openLine(ctx, tx, pointId, mayKeepDesks);
  if (point === null) return notFoundAt('pointId');
  const before = given.id ? await findOpen(tx, given.id, pointId) : null;
  if (given.id && before === null) return notFoundAt('id');
  const sessionId = given.sessionId === undefined ? (before?.sessionId ?? null) : given.sessionId;
  // A desk that took the people of an earlier day's session keeps it until somebody says otherwise.
  const isNew = sessionId !== null && sessionId !== before?.sessionId;
  const sessions = isNew ? await listSessionsAt(tx, { pointId, day: localDay(ctx.now()) }) : [];
  if (isNew && !sessions.some(({ id }) => id === sessionId)) return notFoundAt('sessionId');
  if (before) await updateDesk(tx, before.id, { name, room, sessionId });
  const id = before?.id ?? (await add(tx, { pointId, name, room, sessionId, at: ctx.now() }));
  if (id === null) return notFoundAt('id');
  await recordAct(tx, ctx, { act: 'ServiceDeskSaved', agencyId: point.agencyId, subjectKind: 'TICKET', subjectId: id });
  const [desk] = await findDesks(tx, [id]);
  if (!desk) throw new Error('A desk that was just saved is gone');
  return { kind: 'ServiceDeskKept' as const, desk };
}

async function findOpen(tx: Transaction, id: string, pointId: string): Promise<ServiceDeskRow | null> {
  const [desk] = isIdentifier(id) ? await findDesks(tx, [id]) : [];
  return desk?.pointId === pointId && desk.closedAt === null ? desk : null;
}

type NewDesk = Pick<ServiceDeskRow, 'pointId' | 'name' | 'room' | 'sessionId'> & { at: string };

async function add(tx: Transaction, { at, ...desk }: NewDesk): Promise<string | null> {
  await lockKey(tx, desk.pointId);
  const letter = freeLetter((await listDesks(tx, [desk.pointId])).map((one) => one.letter));
  if (letter === null) return null;
  const id = uuidv7();
  await insertDesk(tx, { id, ...desk, letter, createdAt: at });
  return id;
}

function invalid(problems: FieldsInvalid['problems']): FieldsInvalid {
  return { kind: 'FieldsInvalid', problems };
}
