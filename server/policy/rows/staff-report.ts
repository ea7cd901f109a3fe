import { heads, publishers, reportReaders } from '../people.js';
import type { Rows } from '../rows.js';

/** Forms, what is signed on them, and the register of receptions. */
export const staffReportRows: Rows = {
  'Query.reportForms(agencyId)': reportReaders,
  'Query.reportPeriods(agencyId)': reportReaders,
  'ReportPeriod { code from source to year }': reportReaders,
  'Query.report(agencyId formCode includeSubordinate period)': reportReaders,
  'Query.signedReports(agencyId)': reportReaders,
  'Query.signedReport(id)': reportReaders,
  'Query.receptionRegister(agencyId from to)': publishers,
  'Mutation.signReport(input)': heads,
  'Mutation.exportRegister(input)': publishers,
  'ReportForm { code columns effectiveFrom effectiveTo id kind source title titleEn }': reportReaders,
  'ReportColumn { heads headsEn number }': reportReaders,
  'ReportFigure { number value }': reportReaders,
  'BrokenIdentity { parts stated summed total }': reportReaders,
  'FigureDifference { after before number }': reportReaders,
  'Report { broken csv differences figures form from includeSubordinate signed to }': reportReaders,
  'SignedReport { adjustsId agency csv figures form from hash id includeSubordinate lineCount reason }': reportReaders,
  'SignedReport { signedAt signedBy to }': reportReaders,
  'ReceptionRegister { columns isCut lines source title titleEn }': publishers,
  'RegisterLine { cells visitId }': publishers,
  'SignReportInput { agencyId formCode from includeSubordinate reason to }': heads,
  'ExportRegisterInput { agencyId format from signedId to }': publishers,
  'ReportSigned { report }': heads,
  'ReportDoesNotAddUp { broken message }': heads,
  'ReportSignedAlready { message }': heads,
  'NothingToAdjust { message }': heads,
  'PeriodNotOver { message }': heads,
  'RegisterTooLong { message }': heads,
  'RegisterExported { content count fileName lines mediaType }': publishers,
};
