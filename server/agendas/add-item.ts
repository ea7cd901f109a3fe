import { v7 as uuidv7 } from 'uuid';
import { findStanding, insertAgendaItems } from '../../db/agendas.js';
import type { Transaction } from '../../db/client.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { notFoundHere } from '../sessions/arrange.js';
import { refuseUnknown } from '../sessions/plan.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { columnsOf } from './item-words.js';
import { type AgendaSaved, keepChange } from './keep-change.js';
import { type AgendaRefusal, type OpenAgenda, openAgenda } from './open.js';
import { gapAfter, placeBetween } from './order-rules.js';
import { isExpected } from './strike-rules.js';
import type { ItemKind } from './time-rules.js';
import {
  findItemProblems,
  givenDocuments,
  givenPreparing,
  type ItemFields,
  mostItems,
  usualMinutesOf,
} from './words-rules.js';

export interface ItemToAdd extends ItemFields {
  sessionId: string;
  kind: ItemKind;
  registrationId?: string | null | undefined;
  /** Behind which item; null: to the front; left out: to the end. */
  afterItemId?: string | null | undefined;
}

export type AddItemOutcome =
  | AgendaSaved
  | AgendaRefusal
  | FieldsInvalid
  | { kind: 'RegistrationNotExpected' }
  | { kind: 'AlreadyOnAgenda'; itemId: string };

/** Puts a registration, a topic, a break or a note on an agenda. Nothing that stands there is touched. */
export async function addItem(ctx: RequestContext, given: ItemToAdd): Promise<AddItemOutcome> {
  requireStaff(ctx);
  const item = tidied(given);
  const titled = item.kind === 'REGISTRATION' ? item : { ...item, title: item.title ?? null };
  const problems = findItemProblems(item.kind, titled);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openAgenda(ctx, tx, item.sessionId);
    if (opened.kind !== 'Open') return opened;
    if (opened.items.length >= mostItems)
      return {
        kind: 'FieldsInvalid',
        problems: [{ field: 'sessionId', problem: 'TOO_LONG', fault: 'TOO_MANY', most: mostItems }],
      };
    return (await refuseItem(tx, opened, item)) ?? insert(ctx, tx, opened, item);
  });
}

async function refuseItem(tx: Transaction, { session, items }: OpenAgenda, item: ItemToAdd) {
  const preparing = givenPreparing(item.preparing);
  const unknown = await refuseUnknown(tx, { agencies: { preparing: preparing?.agencyId ? [preparing.agencyId] : [] } });
  if (unknown) return unknown;
  const { registrationId } = item;
  if ((item.kind === 'REGISTRATION') !== Boolean(registrationId)) return notFoundHere;
  if (!registrationId) return null;
  const standing = isIdentifier(registrationId) ? await findStanding(tx, registrationId) : null;
  if (!standing || !isExpected(session.id, standing)) return { kind: 'RegistrationNotExpected' as const };
  const there = items.find((one) => one.registrationId === registrationId);
  return there ? { kind: 'AlreadyOnAgenda' as const, itemId: there.id } : null;
}

async function insert(ctx: RequestContext, tx: Transaction, opened: OpenAgenda, item: ItemToAdd) {
  const { afterItemId = opened.rows.at(-1)?.id ?? null } = item;
  const gap = gapAfter(opened.rows, { afterId: afterItemId });
  if (gap === null) return notFoundHere;
  const [id, now] = [uuidv7(), ctx.now()];
  const { kind, title = null, fixedTime = null, dueDay = null, preparation = null, note, answer } = item;
  const said = {
    ...{ title, fixedTime, dueDay, preparation, note: note ?? null, answer: answer ?? null },
    minutes: item.minutes ?? usualMinutesOf(kind),
    preparing: givenPreparing(item.preparing),
    documents: givenDocuments(item.documents),
  };
  await insertAgendaItems(tx, [
    {
      ...{ id, sessionId: item.sessionId, kind, registrationId: item.registrationId ?? null },
      ...{ minutes: said.minutes, orderKey: placeBetween(gap.before, gap.after) },
      ...{ createdBy: requireStaff(ctx).accountId, createdAt: now, updatedAt: now },
      ...columnsOf(ctx, id, said),
      orderKey: placeBetween(gap.before, gap.after),
      minutes: said.minutes,
    },
  ]);
  return keepChange(ctx, tx, opened, { subjectId: id, fields: ['added'], act: 'AgendaItemAdded' });
}
