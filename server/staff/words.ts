/** What each refusal says to staff: what happened, then what can be done. */
export const staffRefusalWords = {
  SignInRefused: {
    vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Xin kiểm tra lại rồi thử lần nữa.',
    en: 'The user name or password is not right. Please check both and try again.',
  },
  FieldsInvalid: {
    vi: 'Một số ô còn thiếu hoặc chưa đúng. Xin xem lại các ô được đánh dấu; những gì đã nhập vẫn còn nguyên.',
    en: 'Some fields are missing or not right. Please look at the marked ones; nothing you typed is lost.',
  },
  NotFoundHere: {
    vi: 'Không tìm thấy mục này trong phạm vi đơn vị của bạn.',
    en: 'Nothing like this was found among what your unit works on.',
  },
  DialogueNotReady: {
    vi: 'Cuộc đối thoại chưa đủ điều kiện để chuyển bước. Xin xem lại những việc còn thiếu.',
    en: 'The dialogue cannot go on yet. Please look at what is lacking.',
  },
  DialogueQuestionUnfit: {
    vi: 'Câu hỏi đang ở trạng thái không cho phép thao tác này. Xin tải lại để xem trạng thái hiện tại.',
    en: 'The question’s present state does not allow this. Please reload to see where it stands.',
  },
  StaleVersion: {
    vi: 'Có người đã lưu thay đổi sau khi bạn mở. Xin tải lại để xem bản mới nhất rồi lưu lại.',
    en: 'Somebody saved changes after you opened this. Please load the latest version, then save again.',
  },
  LeaderBusy: {
    vi: 'Lãnh đạo đã có buổi tiếp khác trùng thời gian này. Xin chọn giờ khác hoặc người tiếp khác.',
    en: 'The leader already receives elsewhere at this time. Please choose another time or another receiver.',
  },
  RoomBusy: {
    vi: 'Phòng này đã được dùng vào thời gian đó. Xin chọn phòng khác hoặc giờ khác.',
    en: 'The room is already in use at that time. Please choose another room or another time.',
  },
  WrongState: {
    vi: 'Buổi tiếp đang ở trạng thái không cho phép thao tác này. Xin tải lại để xem trạng thái hiện tại.',
    en: 'The session’s present state does not allow this. Please reload to see where it stands.',
  },
  ChangeNeedsReason: {
    vi: 'Buổi tiếp đã công bố: đổi thời gian xin dùng “Hoãn, dời lịch”, đổi người tiếp xin dùng “Phân công người tiếp thay”, kèm lý do.',
    en: 'The session is published: change its time by “postpone”, its receiver by “delegate”, with a reason.',
  },
  ReasonMissing: {
    vi: 'Xin ghi rõ lý do; lý do sẽ được công bố và gửi tới người đã đăng ký.',
    en: 'Please give a reason; it is published and sent to everybody who registered.',
  },
  InvalidHours: {
    vi: 'Ngày giờ chưa hợp lệ. Xin xem lại giờ của buổi tiếp, các khung giờ và hạn đăng ký.',
    en: 'The days or hours do not fit. Please look again at the session, its slots and the registration window.',
  },
  SessionBegun: {
    vi: 'Buổi tiếp đã bắt đầu hoặc đã qua nên không công bố được nữa. Nếu buổi tiếp đột xuất được ghi lại sau, xin ghi rõ lý do.',
    en: 'The session has begun or is over, so it is not announced any more. An ad hoc reception recorded later needs a reason.',
  },
  DelegationForbidden: {
    vi: 'Theo quy định đang áp dụng, không phân công người khác tiếp thay buổi này. Xin hoãn, dời sang ngày lãnh đạo có thể tiếp.',
    en: 'By the rule in force nobody else may receive at this session. Please move it to a day on which the leader can.',
  },
  WarningsUnacknowledged: {
    vi: 'Có điều cần biết trước khi thực hiện. Xin xem các cảnh báo, rồi xác nhận đã xem để tiếp tục.',
    en: 'Some things should be known first. Please look at the warnings, then confirm that you have seen them to go on.',
  },
  SlugTaken: {
    vi: 'Địa chỉ rút gọn này đã được dùng. Xin chọn địa chỉ khác.',
    en: 'This readable address is already in use. Please choose another one.',
  },
  PlacesHeld: {
    vi: 'Đã có người đăng ký buổi tiếp này nên không thể rút khỏi lịch. Xin dùng “Hoãn, dời lịch” hoặc “Hủy” để mọi người được báo.',
    en: 'People are registered, so the session cannot be withdrawn. Please postpone or cancel it, so that they are told.',
  },
  OverrideNeeded: {
    vi: 'Theo quy định thì chưa nhận được. Nếu vẫn cần nhận, xin chọn “vượt quy định” và ghi lý do; lý do được lưu lại.',
    en: 'A rule stands against it. If it must be done all the same, say so with a reason, which is kept.',
  },
  StaleGroupCase: {
    vi: 'Đoàn này vừa có thay đổi. Xin xem bản hiện tại rồi quyết định; những gì đã chọn vẫn còn nguyên.',
    en: 'This group has just been changed. Please look at it as it is now, then decide; nothing you chose is lost.',
  },
  MembersUnfit: {
    vi: 'Một số đăng ký thuộc buổi khác, đã ở đoàn khác hoặc không còn hiệu lực. Xin bỏ các đăng ký đó.',
    en: 'Some registrations are of another session or group, or do not stand any more. Please leave them out.',
  },
  TooFewMembers: {
    vi: 'Một đoàn có ít nhất hai đăng ký.',
    en: 'A group has at least two registrations.',
  },
  NotMembers: {
    vi: 'Người đại diện phải là người trong đoàn.',
    en: 'Whoever stands for the group belongs to it.',
  },
  TooManyRepresentatives: {
    vi: 'Số người đại diện vượt quá quy định cho số người của đoàn. Xin chọn ít người đại diện hơn.',
    en: 'There are more representatives than the rules allow for so many people. Please choose fewer.',
  },
  StaleRegistration: {
    vi: 'Đăng ký này vừa có thay đổi. Xin xem bản hiện tại bên dưới rồi quyết định; những gì đã nhập vẫn còn nguyên.',
    en: 'This registration has just changed. Please look at it as it is now, then decide; nothing you typed is lost.',
  },
  ActNotPossible: {
    vi: 'Không làm được việc này với đăng ký ở trạng thái hiện tại.',
    en: 'This cannot be done with the registration as it stands.',
  },
  TooLateHere: {
    vi: 'Đã đến giờ tiếp, hoặc buổi tiếp đã kết thúc. Việc tiếp được ghi nhận tại nơi tiếp công dân.',
    en: 'The time has come, or the session is over. What happens now is recorded at the reception point.',
  },
  NobodyWaits: {
    vi: 'Không có ai khác đang chờ, nên chỗ sẽ trở lại ngay với chính người này. Đăng ký được giữ nguyên.',
    en: 'Nobody else waits, so the place would come straight back to this person. The registration stays as it is.',
  },
  GroundNeeded: {
    vi: 'Xin chọn căn cứ trong danh sách: công dân cần được biết lý do.',
    en: 'Please choose a ground from the list: the citizen must be told why.',
  },
  DueDayNotPossible: {
    vi: 'Hạn trả lời chưa hợp lệ. Xin chọn một ngày sau hôm nay và trước ngày tiếp.',
    en: 'The answer cannot be asked for by this day. Please choose one after today and before the session.',
  },
  PlaceNotPossible: {
    vi: 'Không giao được chỗ này. Xin chọn khung giờ khác còn chỗ.',
    en: 'This place cannot be given. Please choose another time with a free place.',
  },
  ReplyUnfinished: {
    vi: 'Nội dung trả lời còn chỗ chưa điền. Xin điền phần trong ngoặc vuông và xem lại các tên trong ngoặc nhọn.',
    en: 'The reply is not finished: please fill the gaps in square brackets and look at the names in braces.',
  },
  LetterUnfinished: {
    vi: 'Mẫu thư chưa dùng được: có tên trong ngoặc nhọn còn thiếu hoặc chưa biết.',
    en: 'The words cannot be used yet: a name between braces is missing or not known.',
  },
  JobUnderWay: {
    vi: 'Việc này đang được thực hiện cho cơ quan này. Xin xem tiến độ ở trang “Việc đang chạy”.',
    en: 'The same is under way for this agency. You can follow it under “Long work”.',
  },
  LetterNotSent: {
    vi: 'Máy chủ thư chưa nhận thư này. Xin xem lại địa chỉ, hoặc thử lại sau ít phút.',
    en: 'The mail server did not take it. Please check the address, or try again in a few minutes.',
  },
  AlreadyUndone: {
    vi: 'Thay đổi này đã được rút lại trước đó; không cần làm gì thêm.',
    en: 'This has been taken back already; there is nothing more to do.',
  },
  UndoTooLate: {
    vi: 'Đã hết thời gian rút lại: thông báo tới người đăng ký đã hoặc đang được gửi. Nếu cần, xin dời lịch hoặc phân công lại, mọi người sẽ được báo lần nữa.',
    en: 'It is too late to take this back: letters have left or are leaving. If needed, postpone or delegate again, and everybody will be told once more.',
  },
  ChangedSince: {
    vi: 'Buổi tiếp đã có thay đổi khác sau thay đổi này. Xin rút lại thay đổi sau cùng trước, hoặc sửa trực tiếp.',
    en: 'The session was changed again after this. Please take back the last change first, or make a new one.',
  },
  SlotHasRegistrations: {
    vi: 'Khung giờ này đã có người đăng ký nên không đổi giờ hoặc bỏ được.',
    en: 'People are registered in this slot, so its hours stay and it cannot be taken out.',
  },
  CapacityBelowTaken: {
    vi: 'Số chỗ mới ít hơn số chỗ đã có người đăng ký.',
    en: 'There would be fewer places than are already taken.',
  },
  SessionNotBegun: {
    vi: 'Buổi tiếp chưa bắt đầu nên chưa thể ghi nhận là đã diễn ra.',
    en: 'The session has not begun, so it cannot be recorded as held.',
  },
  NoticeWrongState: {
    vi: 'Thông báo đang ở trạng thái không cho phép thao tác này. Xin tải lại để xem trạng thái hiện tại.',
    en: 'The notice’s present state does not allow this. Please reload to see where it stands.',
  },
  DocumentNumberTaken: {
    vi: 'Số văn bản này đã dùng cho thông báo khác của cơ quan trong cùng năm (có thể viết cách khác). Xin kiểm tra lại số.',
    en: 'Another notice of the agency has this number in the same year, perhaps spelled in another way. Please check it.',
  },
  NotDrafts: {
    vi: 'Một số buổi tiếp đã công bố hoặc đã hủy nên không công bố lại được. Xin bỏ các buổi đó khỏi danh sách.',
    en: 'Some of the sessions are public already or were called off. Please take them off the list.',
  },
  SessionsBegun: {
    vi: 'Một số buổi tiếp đã bắt đầu hoặc đã qua nên không công bố được nữa. Xin bỏ các buổi đó khỏi danh sách.',
    en: 'Some of the sessions have begun or are over, so they are not announced any more. Please take them off the list.',
  },
  PositionNotHeld: {
    vi: 'Chức danh này không còn hoặc chưa được giữ vào ngày đó. Xin chọn người giữ chức danh đúng thời điểm.',
    en: 'Nobody holds this position in that term on that day. Please choose a position held then.',
  },
  SameReceiver: {
    vi: 'Người này đang là người tiếp của buổi này rồi, không có gì thay đổi để báo cho công dân.',
    en: 'This person already receives at this session; there is nothing new to tell citizens.',
  },
  UsernameTaken: {
    vi: 'Tên đăng nhập này đã có người dùng. Xin chọn tên khác.',
    en: 'Somebody has this user name already. Please choose another one.',
  },
  OwnAccount: {
    vi: 'Đây là tài khoản của chính bạn nên phải do quản trị khác thực hiện.',
    en: 'This is your own account, so another administrator has to do it.',
  },
  HeldElsewhere: {
    vi: 'Người này còn giữ vai trò ở cơ quan ngoài phạm vi quản trị của bạn. Xin đề nghị quản trị cấp trên thực hiện.',
    en: 'This person also has roles in agencies you do not administer. Please ask an administrator above to do it.',
  },
  LastAdministrator: {
    vi: 'Đây là quản trị cuối cùng của cơ quan cấp cao nhất. Xin giao vai trò quản trị cho người khác trước.',
    en: 'This is the last administrator of the highest agency. Please make somebody else one first.',
  },
  PasswordWrong: {
    vi: 'Mật khẩu đang dùng chưa đúng. Xin nhập lại.',
    en: 'This is not your present password. Please type it again.',
  },
  PasswordUnfit: {
    vi: 'Mật khẩu mới chưa dùng được. Xin chọn mật khẩu từ 12 ký tự, khó đoán, chẳng hạn vài từ không liên quan đến nhau.',
    en: 'The new password cannot be used. Please choose at least 12 characters that are hard to guess, such as a few unrelated words.',
  },
  ApprovalNeeded: {
    vi: 'Theo quy định của cơ quan, lịch chưa có thông báo được ký do người đứng đầu công bố. Xin trình người đứng đầu, hoặc công bố kèm thông báo đã ký.',
    en: 'At this agency its head makes public what no signed notice announces. Please hand it to the head, or publish it with a signed notice.',
  },
  AgencyInUse: {
    vi: 'Cơ quan còn buổi tiếp sắp tới hoặc còn đơn vị trực thuộc nên chưa thể kết thúc.',
    en: 'The agency still has coming sessions or agencies below it, so it cannot be ended yet.',
  },
  PointInUse: {
    vi: 'Địa điểm này còn buổi tiếp sắp tới. Xin chuyển các buổi đó sang nơi khác trước.',
    en: 'Coming sessions are to take place here. Please move them elsewhere first.',
  },
  PeopleAffected: {
    vi: 'Đã có người đăng ký vào những ngày này. Xin xem những buổi tiếp bị ảnh hưởng rồi xác nhận để lưu.',
    en: 'People are registered on these days. Please look at the sessions affected, then confirm to save.',
  },
  ImportFaulty: {
    vi: 'Tệp có chỗ chưa đọc được nên chưa lưu gì. Xin sửa các ô được nêu rồi nhập lại.',
    en: 'Some cells could not be read, so nothing was saved. Please correct them and import again.',
  },
  ImportRefused: {
    vi: 'Tệp có chỗ chưa dùng được nên chưa lưu gì. Xin sửa các ô được nêu rồi nhập lại.',
    en: 'Something in the file is in the way, so nothing was saved. Please correct the cells named and import again.',
  },
  UnitsRefused: {
    vi: 'Danh mục có chỗ chưa đúng nên chưa lưu gì. Xin sửa các ô được nêu rồi nhập lại.',
    en: 'Something in the list is wrong, so nothing was saved. Please correct the cells named and import again.',
  },
  ChangedMeanwhile: {
    vi: 'Có người vừa lưu thay đổi ở đúng chỗ này. Những gì bạn nhập vẫn còn; xin xem khác biệt rồi chọn giữ bản nào, hoặc giữ cả hai.',
    en: 'Somebody has just saved a change in this very place. What you typed is still here; please look at the difference and keep theirs, yours or both.',
  },
  RegistrationNotExpected: {
    vi: 'Đăng ký này không có chỗ đã xác nhận trong buổi tiếp, nên chưa xếp vào chương trình được.',
    en: 'This registration has no confirmed place in the session, so it cannot be put on the agenda.',
  },
  AlreadyOnAgenda: {
    vi: 'Đăng ký này đã có trong chương trình.',
    en: 'This registration stands on the agenda already.',
  },
  NothingNew: {
    vi: 'Chương trình không có gì khác với bản đã chốt gần nhất.',
    en: 'Nothing differs from the version that was frozen last.',
  },
  PreparationChanged: {
    vi: 'Người cùng cơ quan vừa nộp nội dung này. Xin xem bản mới rồi nộp lại.',
    en: 'A colleague has just handed this in. Please look at it, then hand it in again.',
  },
  HandlersNoteChanged: {
    vi: 'Một người xử lý khác vừa ghi nội dung này. Xin xem bản mới rồi ghi lại.',
    en: 'Another handler has just written this note. Please look at it, then write again.',
  },
  ArrivalNotPossible: {
    vi: 'Đăng ký này không phải cho hôm nay tại đây. Có thể hướng dẫn Ông/Bà đến đúng buổi, hoặc cấp số như người đến trực tiếp.',
    en: 'This registration is not for today at this place. Show the person the right session, or give a number as for a walk-in.',
  },
  TicketActNotPossible: {
    vi: 'Số này vừa được người khác xử lý nên không làm được thao tác này nữa. Xin xem trạng thái hiện tại.',
    en: 'Somebody else has just acted on this number, so this cannot be done any more. Please look at how it stands.',
  },
  DeskBusy: {
    vi: 'Bàn này đang có người. Xin bấm “Tiếp xong” hoặc “Tạm giữ số” trước khi mời số tiếp theo.',
    en: 'The desk has somebody. Please finish, or keep the number, before calling the next one.',
  },
  DeskInUse: {
    vi: 'Hôm nay bàn này còn cần: có người được chuyển đến đang chờ, hoặc buổi tiếp hôm nay diễn ra tại đây. Xin chuyển số sang bàn khác, hoặc cho bàn tiếp mọi người, rồi đóng.',
    en: 'This desk is needed today: people sent on to it are waiting, or a session of today is held there. Please send them elsewhere, or let it take everybody, then close it.',
  },
  LineEmpty: {
    vi: 'Hiện không còn ai chờ bàn này.',
    en: 'Nobody is waiting for this desk now.',
  },
  HappenedTooLongAgo: {
    vi: 'Việc này đã xảy ra hơn một tuần trước nên không nhập vào hàng chờ của ngày đó được nữa.',
    en: 'This happened more than a week ago, so it cannot be brought into the line of that day any more.',
  },
  FileUnreadable: {
    vi: 'Không đọc được tệp này. Xin gửi tệp CSV mã UTF-8 hoặc tệp XLSX.',
    en: 'This file cannot be read. Please send CSV in UTF-8, or XLSX.',
  },
} as const;
