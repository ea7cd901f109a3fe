import { overseers, publishers } from '../people.js';
import type { Rows } from '../rows.js';

/** Figures typed in by hand for what lies outside. */
export const staffIndicatorRows: Rows = {
  'Query.indicators(agencyId includeSubordinate period withCorrected)': overseers,
  'Mutation.recordIndicator(input)': publishers,
  'Indicator { agency code correctsId denominator from id isCorrected note numerator reason recordedAt }': overseers,
  'Indicator { recordedBy source target targetDay title to unit value }': overseers,
  'RecordIndicatorInput { agencyId code correctsId denominator from note numerator reason source target }': publishers,
  'RecordIndicatorInput { targetDay title to unit value }': publishers,
  'IndicatorRecorded { indicatorId }': publishers,
};
