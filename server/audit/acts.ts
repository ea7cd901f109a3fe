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
  SessionPostponed: { vi: 'Hoãn, dời buổi tiếp', en: 'Postponed a session' },
  SessionCancelled: { vi: 'Hủy buổi tiếp', en: 'Cancelled a session' },
  SessionDelegated: { vi: 'Phân công người tiếp thay', en: 'Delegated a session' },
  SessionHeld: { vi: 'Ghi nhận buổi tiếp đã diễn ra', en: 'Recorded that a session was held' },
  ChangeUndone: { vi: 'Rút lại thay đổi của buổi tiếp', en: 'Took back a change of a session' },
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
  NoticeSuperseded: { vi: 'Soạn thông báo thay thế', en: 'Drafted a notice that supersedes' },
  NoticeWithdrawn: { vi: 'Thu hồi thông báo', en: 'Withdrew a notice' },
  NoticePostingRecorded: { vi: 'Ghi nhận việc niêm yết thông báo', en: 'Recorded a posting of a notice' },
  CalendarPublished: { vi: 'Công bố bản lịch', en: 'Published a release of the calendar' },
} as const;

export const acts = { ...accountActs, ...deskActs } as const;

export type Act = keyof typeof acts;

/** What is looked at, or taken away as a file, that holds personal data. */
export const reads = {
  RegistrationsOfSession: { vi: 'Xem danh sách đăng ký của buổi tiếp', en: 'Saw the registrations of a session' },
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
  LEADER: { vi: 'lãnh đạo', en: 'leader' },
  LEAVE: { vi: 'ngày vắng', en: 'days away' },
  NOTICE: { vi: 'thông báo', en: 'notice' },
  POINT: { vi: 'nơi tiếp', en: 'reception point' },
  POSITION: { vi: 'chức vụ', en: 'position' },
  REGISTRATION: { vi: 'đăng ký', en: 'registration' },
  RELEASE: { vi: 'bản lịch', en: 'release' },
  SCHEDULE: { vi: 'lịch định kỳ', en: 'schedule' },
  SESSION: { vi: 'buổi tiếp', en: 'session' },
  SLOT: { vi: 'khung giờ', en: 'slot' },
  WORKING_DAYS: { vi: 'ngày làm việc', en: 'working days' },
} as const;

export type SubjectKind = keyof typeof subjectKinds;
