import type { PolicyKey } from '../../db/policy-keys.js';
import type { Term, Terms } from './deadline-rules.js';

const reception = 'Luật Tiếp công dân số 42/2013/QH13, Điều 28';
const complaints = 'Luật Khiếu nại';
const denunciations = 'Luật Tố cáo số 25/2018/QH14';
const days = (count: number, source: string): Term => ({ days: count, unit: 'DAYS', source });
const workingDays = (count: number, source: string): Term => ({ days: count, unit: 'WORKING_DAYS', source });

/** What holds where no agency has said otherwise. */
export const standardTerms: Terms = {
  reply: workingDays(10, reception),
  complexReply: workingDays(15, 'Quy định số 11-QĐi/TW'),
  processing: days(10, 'Thông tư số 05/2021/TT-TTCP'),
  acceptance: { COMPLAINT: days(10, complaints), DENUNCIATION: workingDays(7, denunciations) },
  settlement: { COMPLAINT: days(30, complaints), DENUNCIATION: days(30, denunciations) },
  frontResult: days(7, 'Quy chế phối hợp với Ủy ban MTTQ Việt Nam'),
};

/** A value of a policy in force on a day, the nearest level first. */
export interface TermInForce {
  key: string;
  value: unknown;
  source: string;
  effectiveFrom: string;
  effectiveTo: string | null;
}

/**
 * The terms in force for an agency on a day, of policies nearest first.
 *
 * `replyWorkingDays` is the one of Điều 28; a local agreement with the Front is `frontResultDays`.
 */
export function termsOn(all: readonly TermInForce[], day: string): Terms {
  const number = (key: PolicyKey) =>
    all.find(
      (one) =>
        one.key === key &&
        one.effectiveFrom <= day &&
        (one.effectiveTo ?? day) >= day &&
        typeof one.value === 'number' &&
        one.value > 0,
    );
  const changed = (term: Term, key: PolicyKey): Term => {
    const found = number(key);
    return found ? { ...term, days: Number(found.value), source: found.source } : term;
  };
  return {
    ...standardTerms,
    reply: changed(standardTerms.reply, 'replyWorkingDays'),
    complexReply: changed(standardTerms.complexReply, 'complexReplyWorkingDays'),
    processing: changed(standardTerms.processing, 'processingDays'),
    frontResult: changed(standardTerms.frontResult, 'frontResultDays'),
  };
}

/** From how many people a visit counts among large groups. */
export function largeGroupFrom(all: readonly TermInForce[], day: string): number {
  const found = all.find(
    (one) => one.key === 'largeGroupFrom' && one.effectiveFrom <= day && (one.effectiveTo ?? day) >= day,
  );
  return typeof found?.value === 'number' ? found.value : 5;
}
