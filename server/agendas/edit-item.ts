import { updateAgendaItem } from '../../db/agendas.js';
import type { Transaction } from '../../db/client.js';
import type { RequestContext } from '../context.js';
import { refuseUnknown } from '../sessions/plan.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { columnsOf, type ItemState, stateOfItem } from './item-words.js';
import {
  type AgendaSaved,
  type ChangedMeanwhile,
  changedMeanwhile,
  changesSince,
  keepChange,
  unchanged,
} from './keep-change.js';
import { mergeSave, refuseUnseen } from './merge-rules.js';
import { type AgendaRefusal, openItem } from './open.js';
import type { ItemKind } from './time-rules.js';
import { findItemProblems, givenDocuments, givenPreparing, type ItemFields } from './words-rules.js';

export interface ItemEdit extends ItemFields {
  itemId: string;
  expectedVersion: number;
}

export type EditItemOutcome = AgendaSaved | ChangedMeanwhile | AgendaRefusal | FieldsInvalid;

/**
 * Changes what an item says. What somebody else changed since the asker read the agenda is never overwritten: other
 * fields are merged, the same field is refused with who changed it.
 */
export async function editItem(ctx: RequestContext, given: ItemEdit): Promise<EditItemOutcome> {
  requireStaff(ctx);
  const edit = tidied(given);
  return settle(ctx, async (tx) => {
    const found = await openItem(ctx, tx, edit.itemId);
    if (found.kind !== 'OpenItem') return found;
    const { opened, item } = found;
    const problems = findItemProblems(item.kind as ItemKind, edit);
    if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
    const wanted = wantedOf(edit);
    const preparing = wanted.preparing?.agencyId ? [wanted.preparing.agencyId] : [];
    const unknown = await refuseUnknown(tx, { agencies: { preparing } });
    if (unknown) return unknown;
    const since = await changesSince(tx, opened, { expectedVersion: edit.expectedVersion, subjectId: item.id });
    const gone = item.removedAt === null ? [] : refuseUnseen(since, ['removed']);
    if (gone.length > 0) return changedMeanwhile(opened, item.id, gone);
    const merge = mergeSave<ItemState>(wanted, stateOfItem(ctx, item), since);
    if (merge.kind === 'ChangedMeanwhile') return changedMeanwhile(opened, item.id, merge.conflicts);
    const fields = Object.keys(merge.fields);
    if (fields.length === 0) return unchanged(opened, item.id);
    await write(ctx, tx, item.id, merge.fields);
    const wasPreparing = item.preparingAgencyId;
    return keepChange(ctx, tx, opened, { subjectId: item.id, fields, act: 'AgendaItemEdited', wasPreparing });
  });
}

function write(ctx: RequestContext, tx: Transaction, id: string, fields: Partial<ItemState>): Promise<void> {
  return updateAgendaItem(tx, id, { ...columnsOf(ctx, id, fields), updatedAt: ctx.now() });
}

/** Only what was given; an empty value takes away. */
function wantedOf(edit: ItemEdit): Partial<ItemState> {
  const { title, minutes, fixedTime, preparing, dueDay, preparation, note, answer, documents } = edit;
  return {
    ...given({ title, fixedTime, dueDay, preparation, note, answer }),
    ...(minutes === undefined || minutes === null ? {} : { minutes }),
    ...(preparing === undefined ? {} : { preparing: givenPreparing(preparing) }),
    ...(documents === undefined ? {} : { documents: givenDocuments(documents) }),
  };
}

function given<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
}
