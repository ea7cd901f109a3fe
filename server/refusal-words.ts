/** What each refusal says to a citizen: what happened, then what can be done. A kind without words does not compile. */
export const refusalWords = {
  DialogueNotCollecting: {
    vi: 'Cuộc đối thoại này hiện không nhận nội dung hoặc câu hỏi: chưa đến thời gian, hoặc đã hết hạn. Xin xem lại trang của cuộc đối thoại.',
    en: 'This dialogue takes nothing at this moment: it is not time yet, or it is over. Please look at its page again.',
  },
  DialogueWordsUnfit: {
    vi: 'Nội dung còn trống hoặc quá dài. Xin viết ngắn gọn trong giới hạn đã nêu; những gì đã viết vẫn còn nguyên.',
    en: 'There is nothing in it, or it is too long. Please keep within the limit; nothing you wrote is lost.',
  },
  FeedbackNotYet: {
    vi: 'Chưa đến giờ tiếp, buổi tiếp không diễn ra, hoặc lượt tiếp chưa được ghi, nên chưa gửi nhận xét được. Xin trở lại sau khi Ông/Bà đã được tiếp.',
    en: 'You have not been received yet, the session did not take place, or your visit is not recorded yet. Please come back after your visit.',
  },
  FeedbackUnfit: {
    vi: 'Xin chọn một mức hài lòng; phần nhận xét dài nhất 2.000 ký tự. Những gì đã viết vẫn còn nguyên.',
    en: 'Please choose one of the five grades; words may have at most 2,000 characters. Nothing you wrote is lost.',
  },
  DetailsIncomplete: {
    vi: 'Một số thông tin còn thiếu hoặc chưa đọc được. Xin Ông/Bà xem lại các ô được đánh dấu; những gì đã nhập vẫn còn nguyên.',
    en: 'Some details are missing or cannot be read. Please look at the marked fields; nothing you typed is lost.',
  },
  SessionNotPublished: {
    vi: 'Không tìm thấy buổi tiếp này trong lịch đã công bố. Xin xem lại lịch để chọn buổi khác.',
    en: 'This session is not in the published calendar. Please look at the calendar for another one.',
  },
  SessionCalledOff: {
    vi: 'Buổi tiếp này đã hoãn, hủy hoặc đã diễn ra nên không nhận đăng ký. Nếu có buổi kế tiếp, Ông/Bà có thể đăng ký ngay buổi đó.',
    en: 'This session was put off, cancelled or is over, so it takes no registrations. If a next session is shown, you can register there now.',
  },
  SlotGone: {
    vi: 'Khung giờ này không còn trong buổi tiếp. Xin chọn một khung giờ khác; những gì đã nhập vẫn còn nguyên.',
    en: 'This time is no longer part of the session. Please choose another time; nothing you typed is lost.',
  },
  IdempotencyKeyReused: {
    vi: 'Yêu cầu này trùng khóa với một yêu cầu khác đã gửi trước đó. Xin tải lại trang rồi gửi lại.',
    en: 'This request carries the key of another one sent before. Please reload the page and send it again.',
  },
  RegistrationNotYetOpen: {
    vi: 'Chưa đến thời gian nhận đăng ký cho buổi tiếp này. Xin trở lại vào thời điểm mở đăng ký.',
    en: 'Registration for this session has not opened yet. Please come back when it opens.',
  },
  RegistrationClosed: {
    vi: 'Đã hết hạn đăng ký trực tuyến cho buổi tiếp này. Ông/Bà có thể đăng ký buổi kế tiếp, hoặc vẫn đến trực tiếp nơi tiếp công dân.',
    en: 'Online registration for this session has closed. You can register for the next session, or still come to the reception point in person.',
  },
  SessionFull: {
    vi: 'Khung giờ này vừa hết chỗ. Xin chọn khung giờ hoặc buổi khác còn chỗ, hoặc vào danh sách chờ; chỗ trống được chuyển theo đúng thứ tự chờ.',
    en: 'This time has just become full. Please choose another time or session, or join the waiting list; freed places go down the list in order.',
  },
  PlacesFree: {
    vi: 'Buổi tiếp đang còn chỗ, Ông/Bà có thể chọn khung giờ và đăng ký ngay mà không phải chờ.',
    en: 'The session has free places: choose a time and book it now instead of waiting.',
  },
  AlreadyRegistered: {
    vi: 'Ông/Bà đã có đăng ký cho buổi tiếp này. Xin dùng mã đăng ký đã được cấp để xem, đổi giờ hoặc hủy.',
    en: 'You already have a registration for this session. Please use the code you were given to see, move or cancel it.',
  },
  TooManyRegistrations: {
    vi: 'Ông/Bà đang có đủ số đăng ký mà cơ quan này cho phép. Xin hủy một đăng ký cũ trước khi đăng ký mới.',
    en: 'You hold as many registrations as this agency allows. Please cancel one before you book another.',
  },
  TooManyForOneCase: {
    vi: 'Số người hoặc số người đại diện vượt quá quy định cho một vụ việc. Xin giảm số người đại diện, hoặc liên hệ nơi tiếp công dân nếu đoàn đông hơn.',
    en: 'There are more people or representatives than the rules allow for one matter. Please name fewer representatives, or contact the reception point for a larger group.',
  },
  WorkNeeded: {
    vi: 'Mạng Ông/Bà đang dùng vừa có rất nhiều lượt đăng ký nên máy của Ông/Bà cần làm một phép tính nhỏ để chứng tỏ đây không phải là máy tự động. Chưa có gì được gửi đi. Xin mở lại trang này trên trình duyệt mới hơn, hoặc gọi điện cho nơi tiếp công dân để đăng ký.',
    en: 'Very many registrations have just come from your network, so your device has to do a small calculation that shows it is no robot. Nothing has been sent yet. Please open this page in a newer browser, or phone the reception point to register.',
  },
  AccessNotRecognised: {
    vi: 'Không tìm thấy đăng ký với thông tin này. Xin kiểm tra lại mã và thông tin kèm theo, hoặc mở lại đường dẫn đã nhận.',
    en: 'No registration was found with these details. Please check the code and the second detail, or open the link you were given.',
  },
  RegistrationEnded: {
    vi: 'Đăng ký này đã được hủy hoặc buổi tiếp đã kết thúc nên không thay đổi được nữa. Ông/Bà có thể đăng ký buổi khác.',
    en: 'This registration was cancelled or its session is over, so it cannot be changed any more. You can book another session.',
  },
  OtherAgency: {
    vi: 'Khung giờ này thuộc cơ quan khác, có thể yêu cầu thông tin khác. Xin đăng ký mới tại cơ quan đó rồi hủy đăng ký cũ nếu không cần nữa.',
    en: 'This time belongs to another agency, which may ask for other details. Please register there anew, then cancel this one if you no longer need it.',
  },
  SamePlace: {
    vi: 'Ông/Bà đang giữ đúng khung giờ này rồi, không cần đổi.',
    en: 'You already hold exactly this time; there is nothing to change.',
  },
  NothingAsked: {
    vi: 'Hiện không có thay đổi nào cần Ông/Bà trả lời: có thể Ông/Bà đã trả lời, đã hết hạn, hoặc cơ quan đã rút lại thay đổi. Xin xem lại đăng ký dưới đây.',
    en: 'There is nothing to answer now: you may have answered already, the time may be over, or the change was taken back. Please look at your registration again.',
  },
  AnswerNotOffered: {
    vi: 'Lựa chọn này không áp dụng cho thay đổi này. Xin chọn một trong các cách được nêu.',
    en: 'This choice does not fit this change. Please choose one of those shown.',
  },
  AnswerNotFitting: {
    vi: 'Xin viết điều Ông/Bà muốn bổ sung, dài nhất 2.000 ký tự. Những gì đã viết vẫn còn nguyên.',
    en: 'Please write what you want to add, in at most 2,000 characters. Nothing you wrote is lost.',
  },
  NothingPromised: {
    vi: 'Không có việc nào được hứa từ đăng ký này trùng với lựa chọn của Ông/Bà. Xin xem lại danh sách việc đã hứa dưới đây.',
    en: 'No such promise was made because of this registration. Please look at the promises listed below.',
  },
  TooLateToChange: {
    vi: 'Đã đến giờ tiếp nên không thay đổi trực tuyến được nữa. Xin gọi nơi tiếp công dân để được giúp.',
    en: 'The time has come, so this can no longer be changed online. Please call the reception point for help.',
  },
} as const satisfies Record<string, { vi: string; en: string }>;

/** What is wrong with one field, and what to type instead. */
export const problemWords = {
  nameMissing: { vi: 'Xin nhập họ và tên.', en: 'Enter your full name.' },
  nameTooLong: { vi: 'Họ và tên dài nhất 120 ký tự.', en: 'A name has at most 120 characters.' },
  phoneUnreadable: {
    vi: 'Xin nhập số điện thoại gồm 10 chữ số, ví dụ 0912 345 678; hoặc để trống nếu không có.',
    en: 'Enter a phone number of 10 digits, such as 0912 345 678; or leave it empty.',
  },
  emailUnreadable: {
    vi: 'Xin nhập thư điện tử đầy đủ, ví dụ ten@vidu.vn; hoặc để trống nếu không có.',
    en: 'Enter a whole e-mail address, such as name@example.com; or leave it empty.',
  },
  addressTooLong: { vi: 'Địa chỉ dài nhất 250 ký tự.', en: 'An address has at most 250 characters.' },
  topicNotOffered: {
    vi: 'Cơ quan này không nhận đăng ký theo lĩnh vực đã chọn. Xin chọn lĩnh vực khác, hoặc để trống.',
    en: 'This agency does not offer that topic. Please choose another one, or leave it open.',
  },
  summaryTooLong: { vi: 'Phần tóm tắt dài nhất 1.000 ký tự.', en: 'The summary has at most 1,000 characters.' },
  partyTooSmall: { vi: 'Số người đến ít nhất là 1.', en: 'At least one person comes.' },
  moreRepresentativesThanPeople: {
    vi: 'Số người đại diện không nhiều hơn số người đến.',
    en: 'There cannot be more representatives than people.',
  },
  numberMissing: {
    vi: 'Cơ quan này cần số định danh cá nhân hoặc số giấy tờ khác. Không cần ảnh chụp giấy tờ.',
    en: 'This agency needs the number of an identity paper. No picture is needed.',
  },
  addressOrNumberMissing: {
    vi: 'Xin nhập địa chỉ, hoặc số giấy tờ tùy thân: một trong hai là đủ.',
    en: 'Enter your address, or the number of an identity paper: one of them is enough.',
  },
  citizenIdUnreadable: { vi: 'Số định danh cá nhân gồm 12 chữ số.', en: 'A citizen identity number has 12 digits.' },
  oldCardUnreadable: { vi: 'Số CMND cũ gồm 9 chữ số.', en: 'An old identity card number has 9 digits.' },
  numberUnreadable: {
    vi: 'Số giấy tờ gồm 3–20 chữ cái và chữ số.',
    en: 'A paper’s number has 3–20 letters and digits.',
  },
} as const satisfies Record<string, { vi: string; en: string }>;
