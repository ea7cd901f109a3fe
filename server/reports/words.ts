/** What reports say to staff when something stands against them: what happened, then what can be done. */
export const reportWords = {
  ReportDoesNotAddUp: {
    vi: 'Biểu chưa cân: có cột tổng không bằng các cột thành phần. Xin xem các đẳng thức được nêu, hoàn thiện việc phân loại rồi ký lại.',
    en: 'The form does not add up: a total differs from its parts. Please look at the sums named, finish classifying, then sign.',
  },
  ReportSignedAlready: {
    vi: 'Biểu của kỳ này đã ký và được giữ nguyên. Nếu số liệu thay đổi, xin lập bản điều chỉnh kèm lý do.',
    en: 'The form of this period is signed and stays as it is. If figures have changed, please sign an adjustment with its reason.',
  },
  NothingToAdjust: {
    vi: 'Số liệu hiện nay giống hệt bản đã ký nên không cần điều chỉnh.',
    en: 'The figures are the same as those signed, so there is nothing to adjust.',
  },
  PeriodNotOver: {
    vi: 'Kỳ báo cáo chưa kết thúc nên chưa ký được. Xin chọn ngày cuối kỳ không sau hôm nay.',
    en: 'The period is not over, so it cannot be signed. Please choose a last day that is not after today.',
  },
  RegisterTooLong: {
    vi: 'Sổ của kỳ này quá dài cho một lần. Xin chọn kỳ ngắn hơn.',
    en: 'The register of this period is too long for one time. Please choose a shorter one.',
  },
} as const;
