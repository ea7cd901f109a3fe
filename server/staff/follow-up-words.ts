/** What refusals say to staff who work on conclusions, directives, documents, oversight and coordination. */
export const followUpRefusalWords = {
  DirectiveWrongStatus: {
    vi: 'Việc này đang ở trạng thái không cho phép thao tác. Xin tải lại để xem trạng thái hiện tại.',
    en: 'As the directive stands now, this is not possible. Please reload to see where it stands.',
  },
  NamesSomebody: {
    vi: 'Nội dung công khai đang nêu tên công dân. Xin viết lại không nêu tên; phần cần nêu tên ghi ở nội dung nội bộ.',
    en: 'The public text says the name of a citizen. Please leave the name out; what needs it belongs to the desk’s own text.',
  },
  DirectivePublic: {
    vi: 'Việc này đã công khai nên giữ nguyên nội dung và thời hạn. Cần thêm thời gian, xin dùng “Xin gia hạn”.',
    en: 'It stands in the public book, so its words and its day stay. If it needs more time, please ask for an extension.',
  },
  ConclusionNotPublic: {
    vi: 'Việc này được công khai cùng thông báo kết luận. Xin công bố thông báo kết luận trước.',
    en: 'It is made public with its conclusion notice. Please publish that notice first.',
  },
  ExtensionPending: {
    vi: 'Đã có đề nghị gia hạn đang chờ quyết định.',
    en: 'More time was asked for already; that has to be decided first.',
  },
  NoExtensionAsked: {
    vi: 'Không có đề nghị gia hạn nào đang chờ, hoặc đã được quyết định.',
    en: 'Nobody waits for more time, or it was decided already.',
  },
  DisputeAnswered: {
    vi: 'Phản ánh này đã được trả lời.',
    en: 'This has been answered already.',
  },
  ConclusionWrongState: {
    vi: 'Thông báo kết luận đang ở trạng thái không cho phép thao tác này. Xin tải lại để xem trạng thái hiện tại.',
    en: 'The conclusion notice’s present state does not allow this. Please reload to see where it stands.',
  },
  ConclusionExists: {
    vi: 'Buổi tiếp này đã có thông báo kết luận. Xin mở thông báo đó để soạn tiếp.',
    en: 'This session has a conclusion notice already. Please open that one.',
  },
  ConclusionNumberTaken: {
    vi: 'Số văn bản này đã dùng cho thông báo kết luận khác của cơ quan trong cùng năm (có thể viết cách khác). Xin kiểm tra lại số.',
    en: 'Another conclusion notice of the agency has this number in the same year, perhaps spelled in another way. Please check it.',
  },
  RecommendationWrongStatus: {
    vi: 'Kiến nghị đang ở trạng thái không cho phép thao tác này. Xin tải lại để xem trạng thái hiện tại.',
    en: 'As the recommendation stands now, this is not possible. Please reload to see where it stands.',
  },
  OversightClosed: {
    vi: 'Mọi kiến nghị của cuộc giám sát, kiểm tra này đã kết thúc nên thông tin được giữ nguyên.',
    en: 'Every recommendation of this visit is closed, so it stays as it is.',
  },
  AgreementOver: {
    vi: 'Chương trình phối hợp đã kết thúc nên không ghi thêm được. Nếu kết thúc nhầm, xin dùng “Tiếp tục chương trình”.',
    en: 'The agreement has ended, so nothing is added to it. If that was a mistake, please resume it first.',
  },
  ProgressTold: {
    vi: 'Đã có báo cáo tiến độ nên không bỏ được. Xin sửa thông tin, hoặc kết thúc chương trình kèm lý do.',
    en: 'Progress was told of it already, so it stays. Please correct it, or end the agreement with a reason.',
  },
  DocumentInUse: {
    vi: 'Văn bản này đang được dẫn chiếu ở nơi khác (chỉ đạo, chương trình phối hợp, kiến nghị hoặc văn bản thay thế) nên giữ trong sổ. Xin sửa thông tin nếu có chỗ chưa đúng.',
    en: 'Something else refers to this document (a directive, an agreement, an answer, or a document that replaced it), so it stays in the list. Please correct it if something is wrong.',
  },
  DocumentKnown: {
    vi: 'Văn bản này đã có trong sổ (có thể ghi số theo cách khác). Xin mở văn bản đó; nếu cần, ghi thêm cách viết số.',
    en: 'This document is in the list already, perhaps with its number spelled in another way. Please open that one.',
  },
} as const;
