/** Acts on reports and on figures typed in. */
export const reportActs = {
  ReportSigned: { vi: 'Ký biểu báo cáo, sổ tiếp công dân', en: 'Signed a report or a register' },
  ReportAdjusted: { vi: 'Ký bản điều chỉnh báo cáo', en: 'Signed an adjustment of a report' },
  IndicatorRecorded: { vi: 'Nhập chỉ tiêu', en: 'Typed a figure in' },
  IndicatorCorrected: { vi: 'Đính chính chỉ tiêu', en: 'Corrected a figure typed in' },
} as const;
