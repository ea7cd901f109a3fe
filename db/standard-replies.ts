interface Ready {
  act: string;
  groundCode?: string;
  name: string;
  words: string;
  wordsEn: string;
}

/**
 * Replies that stand ready where an agency has worded none of its own. What stands between braces is filled in; square
 * brackets mark what the secretary must say.
 *
 * The ground, the paper it comes from, and that people may come in person all the same follow every answer by themselves.
 */
export const standardReplies: readonly Ready[] = [
  {
    act: 'ACCEPTED',
    name: 'Đã xem, giữ lịch hẹn',
    words:
      'Cơ quan đã xem nội dung đăng ký mã {ma} cho buổi tiếp {thoi-gian}. Ông/Bà không cần gửi thêm thông tin; nếu có giấy tờ liên quan, xin mang theo bản sao.',
    wordsEn:
      'We have looked at your registration {ma} for the session of {thoi-gian}. You need not send anything more; if you have papers about the matter, please bring copies.',
  },
  {
    act: 'MORE_ASKED',
    name: 'Nội dung còn chung, xin nói rõ hơn',
    words:
      'Để buổi tiếp có kết quả, cơ quan đề nghị Ông/Bà cho biết thêm về đăng ký mã {ma}: [việc gì, xảy ra ở đâu, khi nào, đã gửi tới cơ quan nào]. Xin trả lời đến hết ngày {han}. Đăng ký của Ông/Bà vẫn được giữ nguyên; nếu không tiện trả lời, Ông/Bà vẫn có thể trình bày trực tiếp tại buổi tiếp.',
    wordsEn:
      'So that the session brings you a result, please tell us more about registration {ma}: [what it is about, where and when it happened, which agencies you have turned to]. Please answer by the end of {han}. Your registration stands as it is; if you would rather not answer, you can explain it at the session.',
  },
  {
    act: 'MORE_ASKED',
    name: 'Đề nghị cho biết văn bản đã nhận',
    words:
      'Để chuẩn bị cho buổi tiếp, đề nghị Ông/Bà cho biết số, ngày của văn bản trả lời hoặc quyết định đã nhận (nếu có) về nội dung đăng ký mã {ma}. Xin trả lời đến hết ngày {han}. Đăng ký của Ông/Bà vẫn được giữ nguyên.',
    wordsEn:
      'To prepare the session, please tell us the number and date of any answer or decision you were given about registration {ma}. Please answer by the end of {han}. Your registration stands as it is.',
  },
  {
    act: 'MORE_ASKED',
    name: 'Đoàn đông người, đề nghị cử người đại diện',
    words:
      'Nhiều người cùng đăng ký về một nội dung. Đề nghị Ông/Bà cùng những người liên quan cử người đại diện và cho cơ quan biết họ tên người đại diện đến hết ngày {han}. Đăng ký của Ông/Bà vẫn được giữ nguyên.',
    wordsEn:
      'Several people registered with the same matter. Please choose representatives together, and tell us their names by the end of {han}. Your registration stands as it is.',
  },
  {
    act: 'SESSION_PROPOSED',
    name: 'Đề nghị chuyển sang buổi phù hợp hơn',
    words:
      'Để Ông/Bà gặp đúng người phụ trách nội dung này, cơ quan đề nghị chuyển đăng ký mã {ma} sang buổi {buoi-moi}. Chỗ ở buổi mới được giữ cho Ông/Bà đến hết ngày {han}. Nếu không muốn chuyển, Ông/Bà không cần làm gì: đăng ký hiện có vẫn được giữ nguyên.',
    wordsEn:
      'So that you meet the person in charge of this, we propose to move registration {ma} to {buoi-moi}. A place there is kept for you until the end of {han}. If you would rather not move, you need do nothing: your registration stands as it is.',
  },
  {
    act: 'WAITLISTED',
    name: 'Chuyển sang danh sách chờ',
    words:
      'Đăng ký mã {ma} của Ông/Bà được đưa vào danh sách chờ của buổi {thoi-gian}. Khi có chỗ, Ông/Bà được xếp theo đúng thứ tự và được báo ngay.',
    wordsEn:
      'Your registration {ma} is on the waiting list of the session of {thoi-gian}. When there is a place you are given it in order, and told at once.',
  },
  {
    act: 'REDIRECTED',
    name: 'Hướng dẫn tới nơi có thẩm quyền',
    words:
      'Cơ quan đã xem nội dung đăng ký mã {ma}. Nơi giải quyết nội dung này là {noi-tham-quyen}; xin Ông/Bà liên hệ nơi đó để được giải quyết nhanh và đúng thẩm quyền.',
    wordsEn:
      'We have looked at your registration {ma}. This is decided by {noi-tham-quyen}; please turn to them, where it is settled sooner and by those competent.',
  },
  {
    act: 'REDIRECTED',
    groundCode: 'PROCEDURE',
    name: 'Thủ tục hành chính: tới Bộ phận Một cửa',
    words:
      'Nội dung đăng ký mã {ma} là thủ tục hành chính. Xin Ông/Bà nộp hồ sơ tại {noi-tham-quyen}, trong giờ làm việc, không cần chờ lịch tiếp của lãnh đạo. Nếu hồ sơ bị chậm hoặc bị từ chối mà Ông/Bà không đồng ý, Ông/Bà có thể đăng ký lại.',
    wordsEn:
      'Registration {ma} is about an administrative procedure. Please hand in your papers at {noi-tham-quyen} during office hours, without waiting for a leader’s day. If it is late or refused and you disagree, you can register again.',
  },
  {
    act: 'DECLINED',
    name: 'Không xếp lịch tiếp lãnh đạo',
    words:
      'Cơ quan đã xem nội dung đăng ký mã {ma} và không xếp vào buổi tiếp này của lãnh đạo, vì lý do nêu dưới đây. [Giải thích thêm, nếu cần.]',
    wordsEn:
      'We have looked at your registration {ma} and do not place it in this session of the leader, for the reason given below. [Explain more where needed.]',
  },
  {
    act: 'DECLINED',
    groundCode: 'ALREADY_SETTLED',
    name: 'Đã giải quyết và thông báo bằng văn bản',
    words:
      'Nội dung đăng ký mã {ma} đã được giải quyết và trả lời tại văn bản {so-van-ban}. Nếu có tình tiết mới, Ông/Bà có thể gửi kèm tài liệu và đăng ký lại.',
    wordsEn:
      'The matter of registration {ma} was settled and answered in document {so-van-ban}. If there is something new, you can send papers that show it and register again.',
  },
  {
    act: 'DECLINED',
    groundCode: 'GROUP_TOGETHER',
    name: 'Tiếp chung qua người đại diện',
    words:
      'Nội dung đăng ký mã {ma} trùng với nội dung của nhiều người khác và được tiếp chung vào [giờ tiếp của đoàn], qua người đại diện. Ông/Bà có thể cùng cử người đại diện.',
    wordsEn:
      'The matter of registration {ma} is that of several others too, and is received once, at [the group’s time], through representatives. You can take part in choosing them.',
  },
];
