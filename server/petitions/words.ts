/** What refusals about visits and petitions say to whoever works at the desk. */
export const visitRefusalWords = {
  VisitIncomplete: {
    vi: 'Lượt tiếp chưa lưu được vì còn thiếu hoặc chưa khớp thông tin. Xin xem các ý được nêu; những gì đã nhập vẫn còn nguyên.',
    en: 'The visit cannot be kept yet: something is missing or does not fit. Please see what is named; nothing you typed is lost.',
  },
  PetitionActNotPossible: {
    vi: 'Ở bước hiện nay của đơn, việc này chưa làm được. Xin tải lại để xem các việc có thể làm.',
    en: 'This cannot be done where the petition stands now. Please reload to see what can be done.',
  },
  PetitionIncomplete: {
    vi: 'Thông tin về đơn còn thiếu hoặc chưa khớp. Xin xem lại các ô đã nhập.',
    en: 'Something about the petition is missing or does not fit. Please look at what was typed.',
  },
  HandlerNeeded: {
    vi: 'Đơn này cần được giao cho người xử lý có thẩm quyền trước. Xin chọn người xử lý trong danh sách.',
    en: 'This petition must first be handed to somebody who handles such matters. Please choose from the list.',
  },
} as const;

type Words = Readonly<Record<'vi' | 'en', string>>;

/** What each problem of a petition says by itself. */
export const petitionProblemWords: Readonly<Record<string, Words>> = {
  NOT_ELIGIBLE: {
    vi: 'Đơn chưa đủ điều kiện xử lý nên không thụ lý được.',
    en: 'The petition is not eligible, so it cannot be accepted.',
  },
  OUTSIDE_JURISDICTION: {
    vi: 'Đơn không thuộc thẩm quyền. Xin hướng dẫn hoặc chuyển đơn đến cơ quan có thẩm quyền.',
    en: 'The petition is outside the agency’s power. Please guide the person or forward it.',
  },
  WITHIN_JURISDICTION: {
    vi: 'Đơn thuộc thẩm quyền của cơ quan nên không chuyển, không đôn đốc nơi khác.',
    en: 'The petition is within the agency’s power, so it is not sent elsewhere.',
  },
  CLASSIFICATION_MISSING: {
    vi: 'Xin nêu đơn có đủ điều kiện xử lý và có thuộc thẩm quyền hay không.',
    en: 'Please say whether it is eligible and within the agency’s power.',
  },
  DESTINATION_MISSING: { vi: 'Xin nêu cơ quan nhận đơn.', en: 'Please say which body it goes to.' },
  NUMBER_MISSING: { vi: 'Xin nhập số, ký hiệu văn bản.', en: 'Please give the number of the paper.' },
  NUMBER_UNREADABLE: {
    vi: 'Số, ký hiệu văn bản chưa đúng dạng, chẳng hạn 15/TB-UBND.',
    en: 'This is no document number, such as 15/TB-UBND.',
  },
  NOT_FROM_FRONT: {
    vi: 'Đơn này không do Mặt trận chuyển đến.',
    en: 'This petition did not come through the Fatherland Front.',
  },
  NOT_PROLONGABLE: {
    vi: 'Không có thời hạn nào còn được gia hạn: mỗi thời hạn chỉ gia hạn một lần, khi pháp luật cho phép.',
    en: 'Nothing that is due can be prolonged: each term is prolonged once, where the law allows it.',
  },
  WITHDRAWAL_MISSING: {
    vi: 'Xin nêu rút toàn bộ hay một phần, và trong hoàn cảnh nào.',
    en: 'Please say how much is taken back, and what led to it.',
  },
  REASON_MISSING: { vi: 'Xin nêu lý do.', en: 'Please say why.' },
  DAY_BEFORE_RECEIPT: { vi: 'Ngày này trước ngày nhận đơn.', en: 'This day is before the petition was received.' },
  DAY_NOT_COME: { vi: 'Ngày này chưa đến.', en: 'This day has not come yet.' },
};

/** What each problem of a visit says by itself. */
const visitProblemWords: Readonly<Record<string, Words>> = {
  RECEIVER_MISSING: { vi: 'Chưa chọn người tiếp.', en: 'Who received is missing.' },
  KIND_NOT_FITTING: {
    vi: 'Loại tiếp không khớp với người tiếp: tiếp thường xuyên do người tiếp công dân, định kỳ và đột xuất do lãnh đạo hoặc người được ủy quyền.',
    en: 'The kind of reception does not fit who received.',
  },
  FEWER_PEOPLE_THAN_NAMED: { vi: 'Số người ít hơn số người đã ghi tên.', en: 'Fewer people than were named.' },
  NOBODY_NAMED: { vi: 'Xin ghi tên ít nhất một người.', en: 'Please name somebody.' },
  NOT_HAPPENED_YET: { vi: 'Thời điểm tiếp chưa đến.', en: 'The time given has not come yet.' },
  EXPLANATION_MISSING: {
    vi: 'Từ chối tiếp phải kèm lời giải thích cho công dân.',
    en: 'A refusal needs the explanation given to the person.',
  },
  NOTICE_MISSING: {
    vi: 'Từ chối theo khoản 3 Điều 9 phải có số thông báo từ chối của người đứng đầu.',
    en: 'A refusal under Điều 9(3) needs the head’s written notice.',
  },
  NUMBER_UNREADABLE: {
    vi: 'Số, ký hiệu văn bản chưa đúng dạng, chẳng hạn 15/TB-UBND.',
    en: 'This is no document number, such as 15/TB-UBND.',
  },
  WORD_MISSING: {
    vi: 'Trước khi kết thúc, xin ghi ý kiến của lãnh đạo hoặc ngày hẹn trả lời.',
    en: 'Before closing, please record the leader’s opinion or the day an answer is promised.',
  },
  CLOSED_ALREADY: { vi: 'Lượt tiếp này đã kết thúc.', en: 'This visit is closed already.' },
  REASON_MISSING: { vi: 'Xin nêu lý do.', en: 'Please say why.' },
  DAY_NOT_FITTING: {
    vi: 'Ngày đã nhập không phù hợp với ngày tiếp.',
    en: 'The day does not fit the day of the visit.',
  },
};

/** What is wrong with a visit, one sentence for each problem. */
export function sayLacking(lacking: readonly string[]): Words | null {
  const words = lacking.flatMap((one) => visitProblemWords[one] ?? []);
  if (words.length === 0) return null;
  return { vi: words.map(({ vi }) => vi).join(' '), en: words.map(({ en }) => en).join(' ') };
}
