import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import {
  type GroupRow,
  insertGroup,
  insertGroupChange,
  listMembers,
  setMembership,
  updateGroup,
} from '../../db/group-cases.js';
import type { RegistrationRow } from '../../db/registrations.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';

export interface GroupWriting {
  title: string | null;
  topicArea: string | null;
  representativeIds: readonly string[];
  /** As it was found, locked; null for a new one. */
  group: GroupRow | null;
  sessionId: string;
  agencyId: string;
  rows: readonly RegistrationRow[];
}

/** Writes who belongs to a group and who stands for it, with how it stood before; on record. */
export async function writeGroup(ctx: RequestContext, tx: Transaction, saving: GroupWriting): Promise<string> {
  const { group, sessionId, agencyId, rows } = saving;
  const at = ctx.now();
  const { accountId } = requireStaff(ctx);
  const id = group?.id ?? uuidv7();
  const before = group ? await listMembers(tx, [id]) : [];
  const sealedTitle = saving.title === null ? undefined : ctx.keys.seal(saving.title, `group_case|title|${id}`);
  if (group) await updateGroup(tx, id, { ...(sealedTitle ? { sealedTitle } : {}), updatedAt: at });
  else if (sealedTitle)
    await insertGroup(tx, {
      ...{ id, agencyId, sessionId, sealedTitle, topicArea: saving.topicArea, createdBy: accountId },
      ...{ createdAt: at, updatedAt: at },
    });
  const representing = new Set(saving.representativeIds);
  const ids = rows.map((row) => row.id);
  const leaving = before.map((member) => member.id).filter((one) => !ids.includes(one));
  await setMembership(tx, leaving, { groupCaseId: null, isRepresentative: false, at });
  const changed = rows.filter((row) => isChanged(row, id, representing)).map((row) => row.id);
  const [standing, others] = [
    changed.filter((one) => representing.has(one)),
    changed.filter((one) => !representing.has(one)),
  ];
  await setMembership(tx, standing, { groupCaseId: id, isRepresentative: true, at });
  await setMembership(tx, others, { groupCaseId: id, isRepresentative: false, at });
  await insertGroupChange(tx, {
    ...{ id: uuidv7(), groupCaseId: id, version: (group?.version ?? 0) + 1, act: group ? 'JOINED' : 'FORMED' },
    before: {
      members: before.map(({ id: of, isRepresentative }) => ({ id: of, isRepresentative })),
      dissolvedAt: null,
    },
    ...{ madeBy: accountId, madeAt: at },
  });
  await appendEvents(tx, at, [{ kind: 'GroupCaseChanged', agencyId, sessionId }]);
  await recordAct(tx, ctx, {
    ...{
      act: group ? 'GroupCaseChanged' : 'GroupCaseFormed',
      agencyId,
      subjectKind: 'GROUP_CASE',
      subjectId: [id, ...ids],
    },
  });
  ctx.loaders.groupCase.clear(id);
  ctx.loaders.membersOfGroup.clear(id);
  return id;
}

function isChanged(row: RegistrationRow, groupCaseId: string, representing: ReadonlySet<string>): boolean {
  return row.groupCaseId !== groupCaseId || row.isRepresentative !== representing.has(row.id);
}
