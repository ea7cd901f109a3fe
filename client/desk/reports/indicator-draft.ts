import type { IndicatorLine } from './documents.js';

/** What is typed, as it is typed. */
export interface Draft {
  title: string;
  code: string;
  unit: string;
  value: string;
  numerator: string;
  denominator: string;
  target: string;
  targetDay: string;
  from: string;
  to: string;
  source: string;
  reason: string;
}

/** Begins with the figure that is corrected, or with nothing but the period. */
export function draftOf(corrected: IndicatorLine | undefined, period: { from: string; to: string }): Draft {
  const number = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  return {
    ...{ title: corrected?.title ?? '', code: corrected?.code ?? '', unit: corrected?.unit ?? '' },
    ...{ value: number(corrected?.value), numerator: number(corrected?.numerator) },
    ...{ denominator: number(corrected?.denominator), target: number(corrected?.target) },
    targetDay: corrected?.targetDay ?? '',
    ...{ from: corrected?.from ?? period.from, to: corrected?.to ?? period.to },
    ...{ source: corrected?.source ?? '', reason: '' },
  };
}

/** As it is sent: what was left empty is left out, and a number is one. */
export function inputOf(draft: Draft, of: { agencyId: string; correctsId: string | undefined }) {
  const { title, code, unit, source, from, to, reason, targetDay } = draft;
  const numbers = (['value', 'numerator', 'denominator', 'target'] as const).flatMap((field) => {
    const text = draft[field].trim().replace(',', '.');
    return text === '' || Number.isNaN(Number(text)) ? [] : [[field, Number(text)] as const];
  });
  return {
    ...{ agencyId: of.agencyId, title, code, unit, source, from, to },
    ...Object.fromEntries(numbers),
    ...(targetDay ? { targetDay } : {}),
    ...(of.correctsId ? { correctsId: of.correctsId, reason } : {}),
  };
}
