import { v7 as uuidv7 } from 'uuid';
import { insertSetting, listSettings, replaceSetting } from '../../db/settings.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayKeepSettings } from './access.js';
import { auditWordOf } from './parameters.js';
import { presentSetting, type SettingFacts } from './read.js';
import { checkWish, type SettingWish } from './wish.js';

export interface SettingSaved {
  kind: 'SettingSaved';
  setting: SettingFacts;
}

export type SetSettingOutcome = SettingSaved | FieldsInvalid | NotFoundHere;

/**
 * Has an agency, and everything below it without a value of its own, go by a value from a day on.
 *
 * What held before stays on record and holds again after the last day, where one is given. A value that was to begin on the
 * same day is taken back.
 */
export async function setSetting(ctx: RequestContext, given: SettingWish): Promise<SetSettingOutcome> {
  const { accountId: by } = requireStaff(ctx);
  const wish = { ...given, ...tidied({ source: given.source }) };
  const { agencyId, effectiveFrom, effectiveTo, source } = wish;
  const today = localDay(ctx.now());
  if (!isIdentifier(agencyId) || !mayKeepSettings(ctx.actor, await findScope(ctx.db, agencyId))) return notFoundHere;
  const checked = checkWish(wish, today);
  if (checked.kind === 'FieldsInvalid') return checked;
  const { parameter, value } = checked;
  const { key } = parameter;
  const at = ctx.now();
  const id = uuidv7();
  return settle(ctx, async (tx) => {
    await replaceSetting(tx, { agencyId, key, day: effectiveFrom }, { by, at });
    await insertSetting(tx, {
      ...{ id, key, agencyId, value, source, effectiveFrom, effectiveTo: effectiveTo ?? null },
      ...{ setBy: by, setAt: at },
    });
    await recordAct(tx, ctx, {
      ...{ act: 'SettingChanged', agencyId, subjectKind: 'SETTING', subjectId: id },
      ...{ detail: auditWordOf(key), reason: source },
    });
    const rows = await listSettings(tx, { agencyId, keys: [key] });
    return { kind: 'SettingSaved', setting: presentSetting(parameter, rows, { today, locale: ctx.locale }) };
  });
}
