import { countReach, listSettings, type SettingRow } from '../../db/settings.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayKeepSettings, mayReadSettings } from './access.js';
import type { Parameter } from './parameter.js';
import { parameterOf, parameters } from './parameters.js';
import { comingTerms, isWithdrawn, termOn } from './term-rules.js';
import { presentValue, sayValue } from './values.js';
import { checkWish, type SettingWish } from './wish.js';

export type TermFacts = ReturnType<typeof presentTerm>;
export type SettingFacts = ReturnType<typeof presentSetting>;

/** What an agency goes by, parameter by parameter; null for an agency whose settings are not the asker's to read. */
export async function readSettings(ctx: RequestContext, agencyId: string): Promise<SettingFacts[] | null> {
  if (!(await mayRead(ctx, agencyId))) return null;
  const rows = await listSettings(ctx.db, { agencyId, keys: parameters.map(({ key }) => key) });
  const today = localDay(ctx.now());
  return parameters.map((parameter) =>
    presentSetting(
      parameter,
      rows.filter((row) => row.key === parameter.key),
      { today, locale: ctx.locale },
    ),
  );
}

/** Every value a parameter has had for an agency, or will have, the latest first; null where it is not the asker's to read. */
export async function readSettingHistory(
  ctx: RequestContext,
  { agencyId, key }: { agencyId: string; key: string },
): Promise<TermFacts[] | null> {
  const parameter = parameterOf(key);
  if (!parameter || !(await mayRead(ctx, agencyId))) return null;
  const rows = await listSettings(ctx.db, { agencyId, keys: [parameter.key] });
  return rows.map((row) => presentTerm(parameter, row, ctx.locale));
}

/** What a new value would change, before it is saved: what held until then, whom it reaches, who keeps a value of their own. */
export async function readSettingPreview(ctx: RequestContext, wish: SettingWish) {
  requireStaff(ctx);
  if (!isIdentifier(wish.agencyId) || !mayKeepSettings(ctx.actor, await findScope(ctx.db, wish.agencyId)))
    return notFoundHere;
  const checked = checkWish(wish, localDay(ctx.now()));
  if (checked.kind === 'FieldsInvalid') return checked;
  const { parameter, value } = checked;
  const rows = await listSettings(ctx.db, { agencyId: wish.agencyId, keys: [parameter.key] });
  const before = termOn(rows, wish.effectiveFrom);
  const next = comingTerms(rows, wish.effectiveFrom, 1)[0];
  const reach = await countReach(ctx.db, {
    ...{ agencyId: wish.agencyId, key: parameter.key, day: wish.effectiveFrom },
  });
  return {
    kind: 'SettingPreview' as const,
    ...reach,
    before: before && presentTerm(parameter, before, ctx.locale),
    says: sayValue(parameter.form, value, ctx.locale),
    changesNothing: before !== null && JSON.stringify(before.value) === JSON.stringify(value),
    until: wish.effectiveTo ?? null,
    followedBy: next?.term && next.term.depth === 0 ? presentTerm(parameter, next.term, ctx.locale) : null,
  };
}

/** A parameter with what holds today and what will. */
export function presentSetting(
  { key, group, title, lead, form }: Parameter,
  rows: readonly SettingRow[],
  { today, locale }: { today: string; locale: 'vi' | 'en' },
) {
  const parameter = { key, group, title, lead, form };
  const current = termOn(rows, today);
  return {
    ...{ key, group, title: title[locale], lead: lead[locale], form: form.kind },
    choices: 'choices' in form ? form.choices.map(({ value, words }) => ({ value, text: words[locale] })) : [],
    figures:
      form.kind === 'FIGURES'
        ? form.figures.map(({ name, words, least, most }) => ({ name, text: words[locale], least, most }))
        : [],
    least: form.kind === 'NUMBER' ? form.least : null,
    most: form.kind === 'NUMBER' || form.kind === 'LEAD' ? form.most : null,
    unit: form.kind === 'NUMBER' ? form.unit[locale] : null,
    current: current && presentTerm(parameter, current, locale),
    coming: comingTerms(rows, today).map(({ from, term }) => ({
      from,
      term: term && presentTerm(parameter, term, locale),
    })),
    hasOwn: rows.some((row) => row.depth === 0 && !isWithdrawn(row) && !(row.effectiveTo && row.effectiveTo < today)),
  };
}

/** A value with its days and its paper, in words of the asker. */
export function presentTerm({ form }: Pick<Parameter, 'form'>, row: SettingRow, locale: 'vi' | 'en') {
  const { id, agencyId, depth, effectiveFrom, effectiveTo, source, setBy, setAt } = row;
  return {
    ...{ id, agencyId, effectiveFrom, effectiveTo, source, setBy, setAt },
    isOwn: depth === 0,
    isWithdrawn: isWithdrawn(row),
    value: presentValue(form, row.value),
    says: sayValue(form, row.value, locale),
  };
}

async function mayRead(ctx: RequestContext, agencyId: string): Promise<boolean> {
  requireStaff(ctx);
  return isIdentifier(agencyId) && mayReadSettings(ctx.actor, await findScope(ctx.db, agencyId));
}
