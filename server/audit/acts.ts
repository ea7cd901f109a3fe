/**
 * Every act of staff that is kept in the audit, in words for whoever reads it. A new command of the desk adds its line.
 *
 * Names are past tense and stay for good: rows written under a name outlive the code.
 */
export const accountActs = {
  SignedIn: { vi: 'Đăng nhập', en: 'Signed in' },
  SignInFailed: { vi: 'Đăng nhập không thành công', en: 'A sign-in failed' },
  SignedOut: { vi: 'Đăng xuất', en: 'Signed out' },
  SignedOutEverywhere: { vi: 'Đăng xuất khỏi mọi trình duyệt', en: 'Signed out on every browser' },
} as const;

export const deskActs = {
  AgencyCreated: { vi: 'Thêm cơ quan', en: 'Added an agency' },
  AgencyEdited: { vi: 'Sửa thông tin cơ quan', en: 'Edited an agency' },
  AgencyEnded: { vi: 'Kết thúc hoạt động của cơ quan', en: 'Ended an agency' },
  LeaderCreated: { vi: 'Thêm lãnh đạo', en: 'Added a leader' },
  LeaderEdited: { vi: 'Sửa thông tin lãnh đạo', en: 'Edited a leader' },
  LeaderAppointed: { vi: 'Ghi nhận chức vụ của lãnh đạo', en: 'Recorded a leader’s position' },
  TermEnded: { vi: 'Ghi nhận thôi giữ chức vụ', en: 'Recorded the end of a term' },
  PointCreated: { vi: 'Thêm nơi tiếp công dân', en: 'Added a reception point' },
  PointEdited: { vi: 'Sửa nơi tiếp công dân', en: 'Edited a reception point' },
  PointClosed: { vi: 'Đóng nơi tiếp công dân', en: 'Closed a reception point' },
  SessionDrafted: { vi: 'Soạn buổi tiếp', en: 'Drafted a session' },
  SessionEdited: { vi: 'Sửa buổi tiếp', en: 'Edited a session' },
  SessionPublished: { vi: 'Công bố buổi tiếp', en: 'Published a session' },
  SessionUnpublished: { vi: 'Rút buổi tiếp khỏi lịch công bố', en: 'Withdrew a session from the calendar' },
  SessionPostponed: { vi: 'Hoãn buổi tiếp, chưa định ngày', en: 'Postponed a session' },
  SessionCancelled: { vi: 'Hủy buổi tiếp', en: 'Cancelled a session' },
  SessionRescheduled: { vi: 'Dời buổi tiếp sang giờ khác', en: 'Moved a session to another time' },
  ReceiverChanged: { vi: 'Phân công người tiếp thay', en: 'Delegated a session' },
  SessionHeld: { vi: 'Ghi nhận buổi tiếp đã diễn ra', en: 'Recorded that a session was held' },
  SessionRestored: { vi: 'Rút lại thay đổi của buổi tiếp', en: 'Took back a change of a session' },
  SlotsAdded: { vi: 'Thêm khung giờ', en: 'Added slots' },
  SlotEdited: { vi: 'Sửa khung giờ', en: 'Edited a slot' },
  SlotWithdrawn: { vi: 'Bỏ khung giờ', en: 'Withdrew a slot' },
  ScheduleCreated: { vi: 'Lập lịch định kỳ', en: 'Made a schedule' },
  ScheduleEdited: { vi: 'Sửa lịch định kỳ', en: 'Edited a schedule' },
  ScheduleEnded: { vi: 'Kết thúc lịch định kỳ', en: 'Ended a schedule' },
  SessionsGenerated: { vi: 'Tạo các buổi tiếp từ lịch định kỳ', en: 'Generated sessions from a schedule' },
  SessionsImported: { vi: 'Nhập các buổi tiếp từ tệp', en: 'Imported sessions from a file' },
  UnitsImported: { vi: 'Nhập danh mục đơn vị từ tệp', en: 'Imported units from a file' },
  WorkingDaysChanged: { vi: 'Thay đổi ngày làm việc', en: 'Changed working days' },
  LeaveRecorded: { vi: 'Ghi nhận ngày lãnh đạo vắng', en: 'Recorded a leader’s days away' },
  LeaveWithdrawn: { vi: 'Bỏ ngày lãnh đạo vắng', en: 'Withdrew a leader’s days away' },
  DutyRuleAdded: { vi: 'Thêm quy định về số buổi tiếp', en: 'Added a rule of duties' },
  DutyRuleEnded: { vi: 'Kết thúc quy định về số buổi tiếp', en: 'Ended a rule of duties' },
  NoticeCreated: { vi: 'Soạn thông báo', en: 'Drafted a notice' },
  NoticeEdited: { vi: 'Sửa thông báo', en: 'Edited a notice' },
  NoticeSubmitted: { vi: 'Trình ký thông báo', en: 'Submitted a notice' },
  NoticeSigned: { vi: 'Ký thông báo', en: 'Signed a notice' },
  NoticePublished: { vi: 'Công bố thông báo', en: 'Published a notice' },
  NoticePublicationPlanned: { vi: 'Hẹn giờ công bố thông báo', en: 'Set the time at which a notice is published' },
  NoticeSuperseded: { vi: 'Ghi nhận thông báo đã được thay thế', en: 'Recorded that a notice was superseded' },
  NoticeWithdrawn: { vi: 'Thu hồi thông báo', en: 'Withdrew a notice' },
  NoticePostingRecorded: { vi: 'Ghi nhận việc niêm yết thông báo', en: 'Recorded a posting of a notice' },
  RegistrationReviewBegun: { vi: 'Bắt đầu xem xét đăng ký', en: 'Began to examine a registration' },
  RegistrationAccepted: { vi: 'Chấp nhận đăng ký', en: 'Accepted a registration' },
  RegistrationMoreAsked: { vi: 'Đề nghị bổ sung thông tin đăng ký', en: 'Asked for more about a registration' },
  RegistrationRedirected: { vi: 'Hướng dẫn người đăng ký tới nơi khác', en: 'Directed a registration elsewhere' },
  OtherSessionProposed: { vi: 'Đề nghị chuyển đăng ký sang buổi khác', en: 'Proposed another session' },
  RegistrationWaitlisted: { vi: 'Đưa đăng ký vào danh sách chờ', en: 'Put a registration on the waiting list' },
  RegistrationDeclined: { vi: 'Từ chối đăng ký', en: 'Declined a registration' },
  TriageTakenBack: { vi: 'Rút lại việc xử lý đăng ký', en: 'Took back an act on a registration' },
  RegistrationBookedFor: { vi: 'Đăng ký hộ công dân', en: 'Registered a citizen' },
  RegistrationMovedFor: { vi: 'Đổi lịch hộ công dân', en: 'Moved a registration for a citizen' },
  RegistrationCancelledFor: { vi: 'Hủy đăng ký hộ công dân', en: 'Cancelled a registration for a citizen' },
  PlaceAdded: { vi: 'Thêm chỗ ngoài số đã định', en: 'Added a place beyond those planned' },
  GroupCaseFormed: { vi: 'Lập đoàn cùng nội dung', en: 'Formed a group case' },
  GroupCaseChanged: { vi: 'Thay đổi đoàn cùng nội dung', en: 'Changed a group case' },
  GroupCaseUndone: { vi: 'Rút lại thay đổi của đoàn', en: 'Took back a change of a group case' },
  ReplyWorded: { vi: 'Soạn mẫu trả lời', en: 'Worded a ready reply' },
  ReplyEnded: { vi: 'Ngừng dùng mẫu trả lời', en: 'Ended a ready reply' },
  CalendarPublished: { vi: 'Công bố bản lịch', en: 'Published a release of the calendar' },
  AgendaProposed: { vi: 'Xếp chương trình từ danh sách đăng ký', en: 'Proposed an agenda from the registrations' },
  AgendaItemAdded: { vi: 'Thêm mục vào chương trình buổi tiếp', en: 'Added an item to an agenda' },
  AgendaItemEdited: { vi: 'Sửa mục của chương trình buổi tiếp', en: 'Edited an item of an agenda' },
  AgendaItemMoved: { vi: 'Đổi thứ tự chương trình buổi tiếp', en: 'Moved an item of an agenda' },
  AgendaItemRemoved: { vi: 'Bỏ mục khỏi chương trình buổi tiếp', en: 'Removed an item from an agenda' },
  AgendaItemRestored: { vi: 'Đưa lại mục vào chương trình buổi tiếp', en: 'Put an item back on an agenda' },
  AgendaParticipantAdded: { vi: 'Thêm thành phần dự buổi tiếp', en: 'Added a participant' },
  AgendaParticipantEdited: { vi: 'Cập nhật thành phần dự buổi tiếp', en: 'Updated a participant' },
  AgendaFrozen: { vi: 'Chốt chương trình buổi tiếp', en: 'Froze an agenda' },
  HandlersNoteWritten: { vi: 'Ghi nội dung chỉ người xử lý được xem', en: 'Wrote a note for handlers alone' },
  SessionCopied: { vi: 'Sao chép buổi tiếp', en: 'Copied a session' },
} as const;

export const acts = { ...accountActs, ...deskActs } as const;

export type Act = keyof typeof acts;

/** What is looked at, or taken away as a file, that holds personal data. */
export const reads = {
  RegistrationsOfSession: { vi: 'Xem danh sách đăng ký của buổi tiếp', en: 'Saw the registrations of a session' },
  RegistrationsListed: { vi: 'Xem danh sách đăng ký', en: 'Saw a list of registrations' },
  RegistrationOpened: { vi: 'Xem một đăng ký', en: 'Saw a registration' },
  PersonHistory: { vi: 'Xem các lần đăng ký trước của một người', en: 'Saw earlier registrations of a person' },
  SimilarMatters: { vi: 'Xem các đăng ký có thể cùng nội dung', en: 'Saw registrations that may share a matter' },
  RegistrationSlip: { vi: 'In phiếu hẹn', en: 'Printed a slip' },
  RegistrationsFile: { vi: 'Xuất danh sách đăng ký', en: 'Exported registrations' },
  AgendaOfSession: { vi: 'Xem chương trình buổi tiếp', en: 'Saw the agenda of a session' },
  AgendaVersion: { vi: 'Xem bản chốt của chương trình buổi tiếp', en: 'Saw a frozen version of an agenda' },
  BriefForLeader: { vi: 'Xem hoặc in tập tài liệu cho lãnh đạo', en: 'Saw or printed the brief for the leader' },
  PeopleToTelephone: { vi: 'Xem danh sách người cần gọi điện', en: 'Saw whom to telephone' },
} as const;

export type ReadName = keyof typeof reads;

/** What an act was done to. */
export const subjectKinds = {
  ACCOUNT: { vi: 'tài khoản', en: 'account' },
  AGENCY: { vi: 'cơ quan', en: 'agency' },
  CHANGE: { vi: 'thay đổi', en: 'change' },
  DUTY_RULE: { vi: 'quy định số buổi tiếp', en: 'rule of duties' },
  FILE: { vi: 'tệp', en: 'file' },
  GROUP_CASE: { vi: 'đoàn cùng nội dung', en: 'group case' },
  LEADER: { vi: 'lãnh đạo', en: 'leader' },
  LEAVE: { vi: 'ngày vắng', en: 'days away' },
  NOTICE: { vi: 'thông báo', en: 'notice' },
  POINT: { vi: 'nơi tiếp', en: 'reception point' },
  POSITION: { vi: 'chức vụ', en: 'position' },
  REGISTRATION: { vi: 'đăng ký', en: 'registration' },
  REPLY: { vi: 'mẫu trả lời', en: 'ready reply' },
  RELEASE: { vi: 'bản lịch', en: 'release' },
  SCHEDULE: { vi: 'lịch định kỳ', en: 'schedule' },
  SESSION: { vi: 'buổi tiếp', en: 'session' },
  SLOT: { vi: 'khung giờ', en: 'slot' },
  WORKING_DAYS: { vi: 'ngày làm việc', en: 'working days' },
} as const;

export type SubjectKind = keyof typeof subjectKinds;
