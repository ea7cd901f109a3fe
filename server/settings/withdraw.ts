import { endSetting, listSettings, openSetting } from '../../db/settings.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { addDays } from '../working-days/day-rules.js';
import { mayKeepSettings } from './access.js';
import { auditWordOf, parameterOf } from './parameters.js';
import { presentSetting } from './read.js';
import type { SetSettingOutcome } from './set.js';
import { isWithdrawn } from './term-rules.js';

/** Takes back a value that has not begun to hold; what was said stays on record. One that holds already is ended instead. */
export async function withdrawSetting(ctx: RequestContext, id: string): Promise<SetSettingOutcome> {
  const { accountId: by } = requireStaff(ctx);
  const at = ctx.now();
  const today = localDay(at);
  return settle(ctx, async (tx) => {
    const row = isIdentifier(id) ? await openSetting(tx, id) : null;
    const parameter = row && parameterOf(row.key);
    if (!row || !parameter || isWithdrawn(row)) return notFoundHere;
    const { agencyId, key, effectiveFrom } = row;
    if (!mayKeepSettings(ctx.actor, await findScope(tx, agencyId)) || effectiveFrom <= today) return notFoundHere;
    await endSetting(tx, id, { lastDay: addDays(effectiveFrom, -1), by, at });
    await recordAct(tx, ctx, {
      act: 'SettingWithdrawn',
      agencyId,
      subjectKind: 'SETTING',
      subjectId: id,
      detail: auditWordOf(key),
    });
    const rows = await listSettings(tx, { agencyId, keys: [key] });
    return { kind: 'SettingSaved', setting: presentSetting(parameter, rows, { today, locale: ctx.locale }) };
  });
}
