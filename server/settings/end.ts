import { endOwnSettings, listSettings } from '../../db/settings.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { findFieldProblems, tidied } from '../staff/shape.js';
import { addDays } from '../working-days/day-rules.js';
import { mayKeepSettings } from './access.js';
import { auditWordOf, parameterOf } from './parameters.js';
import { presentSetting } from './read.js';
import type { SetSettingOutcome } from './set.js';

/**
 * Has an agency go by what stands above it again: what it set of its own ends with a day, and what was to come is taken back.
 *
 * The last day may be yesterday, so that it ends at once; no earlier.
 */
export async function endSetting(
  ctx: RequestContext,
  given: { agencyId: string; key: string; lastDay: string; source: string },
): Promise<SetSettingOutcome> {
  const { accountId: by } = requireStaff(ctx);
  const { agencyId, lastDay, source } = { ...given, ...tidied({ source: given.source }) };
  const parameter = parameterOf(given.key);
  const isKept = isIdentifier(agencyId) && mayKeepSettings(ctx.actor, await findScope(ctx.db, agencyId));
  if (!parameter || !isKept) return notFoundHere;
  const { key } = parameter;
  const at = ctx.now();
  const today = localDay(at);
  const problems = [
    ...findFieldProblems({ source }, { source: { most: 500, required: true } }),
    ...(lastDay < addDays(today, -1)
      ? [{ field: 'lastDay', problem: 'MALFORMED', fault: 'BEFORE_TODAY' } as const]
      : []),
  ];
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const ended = await endOwnSettings(tx, { agencyId, key }, { lastDay, by, at });
    if (ended.length === 0) return notFoundHere;
    await recordAct(tx, ctx, {
      ...{ act: 'SettingEnded', agencyId, subjectKind: 'SETTING', subjectId: ended },
      ...{ detail: auditWordOf(key), reason: source },
    });
    const rows = await listSettings(tx, { agencyId, keys: [key] });
    return { kind: 'SettingSaved', setting: presentSetting(parameter, rows, { today, locale: ctx.locale }) };
  });
}
