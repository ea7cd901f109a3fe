/** Words of the paper that a leader is given, in both languages. */
export interface AgendaWords {
  heading: string;
  subject(when: string): string;
  weekdays: readonly string[];
  day(weekday: string, at: { day: string; month: string; year: string }): string;
  frozen(number: number, when: string): string;
  changedSince(number: number): string;
  neverFrozen: string;
  secrecy: string;
  facts: Record<'when' | 'where' | 'receiver' | 'assigned' | 'content' | 'people', string>;
  people(visits: number, people: number): string;
  timetable: { caption: string; columns: readonly string[] };
  total(until: string): string;
  over(minutes: number): string;
  spare(minutes: number): string;
  minutes(n: number): string;
  matters: string;
  lines: Record<
    | 'address'
    | 'representatives'
    | 'party'
    | 'needs'
    | 'topic'
    | 'summary'
    | 'earlier'
    | 'preparing'
    | 'note'
    | 'answer'
    | 'prepared'
    | 'documents'
    | 'handlers',
    string
  >;
  nobody(code: string): string;
  noSummary: string;
  interpreter: string;
  due(day: string): string;
  preparation: Record<string, string>;
  late: string;
  strikes: Record<string, string>;
  earlier(visit: { day: string; receiver: string; topic: string | null; standing: string }): string;
  standings: { held: string; other: Record<string, string> };
  needs: Record<string, string>;
  participants: { caption: string; columns: readonly string[] };
  answers: Record<string, string>;
  invited(when: string): string;
  notInvited: string;
  noAnswer: string;
  by(name: string): string;
  printed(when: string, by: string): string;
}

const vi: AgendaWords = {
  heading: 'CHƯƠNG TRÌNH VÀ HỒ SƠ TIẾP CÔNG DÂN',
  subject: (when) => `Buổi tiếp ${when}`,
  weekdays: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  day: (weekday, { day, month, year }) => `${weekday}, ${day}/${month}/${year}`,
  frozen: (number, when) => `Bản chốt số ${number}, lúc ${when}`,
  changedSince: (number) => `Bản đang soạn, có thay đổi sau bản chốt số ${number}`,
  neverFrozen: 'Bản đang soạn, chưa chốt',
  secrecy: 'Tài liệu nội bộ, có thông tin cá nhân. Không sao chụp, không chuyển cho người khác.',
  facts: {
    when: 'Thời gian',
    where: 'Địa điểm',
    receiver: 'Người tiếp',
    assigned: 'Theo lịch',
    content: 'Nội dung dự kiến',
    people: 'Công dân',
  },
  people: (visits, people) => `${visits} lượt đăng ký, ${people} người`,
  timetable: { caption: 'Chương trình', columns: ['Giờ', 'Phút', 'Nội dung', 'Chuẩn bị'] },
  total: (until) => `Dự kiến kết thúc lúc ${until}`,
  over: (minutes) => `quá giờ ${minutes} phút`,
  spare: (minutes) => `còn ${minutes} phút`,
  minutes: (n) => `${n} phút`,
  matters: 'Từng nội dung',
  lines: {
    address: 'Địa chỉ',
    representatives: 'Cùng vào',
    party: 'Số người đến',
    needs: 'Cần hỗ trợ',
    topic: 'Lĩnh vực',
    summary: 'Nội dung công dân nêu',
    earlier: 'Những lần trước',
    preparing: 'Cơ quan chuẩn bị',
    note: 'Ghi chú cho lãnh đạo',
    answer: 'Dự kiến trả lời',
    prepared: 'Nội dung đã chuẩn bị',
    documents: 'Tài liệu',
    handlers: 'Chỉ người xử lý được xem',
  },
  nobody: (code) => `Đăng ký ${code}`,
  noSummary: 'Công dân không nêu trước.',
  interpreter: 'Phiên dịch',
  due: (day) => `hạn ${day}`,
  preparation: { ASKED: 'đã yêu cầu', RECEIVED: 'đã nhận' },
  late: 'quá hạn',
  strikes: {
    CANCELLED: 'công dân đã hủy',
    MOVED: 'đã chuyển sang buổi khác',
    DISPLACED: 'mất chỗ do buổi tiếp thay đổi',
    DECLINED: 'không tiếp nhận',
    REDIRECTED: 'đã hướng dẫn sang cơ quan khác',
    NOT_CONFIRMED: 'đang chờ chỗ',
    NO_SHOW: 'không đến',
  },
  earlier: ({ day, receiver, topic, standing }) => [day, receiver, topic, standing].filter(Boolean).join('; '),
  standings: {
    held: 'buổi tiếp đã diễn ra',
    other: {
      CONFIRMED: 'đã đăng ký',
      WAITLISTED: 'trong danh sách chờ',
      CANCELLED: 'đã hủy',
      DISPLACED: 'buổi bị hủy',
      AWAITING_LEADER: 'chờ buổi kế tiếp',
    },
  },
  needs: {
    WHEELCHAIR: 'xe lăn',
    HEARING: 'nghe kém',
    SIGN_LANGUAGE: 'ngôn ngữ ký hiệu',
    SIGHT: 'nhìn kém',
    COMPANION: 'có người đi cùng',
  },
  participants: { caption: 'Thành phần dự', columns: ['Cơ quan, người dự', 'Mời', 'Trả lời'] },
  answers: { COMING: 'Sẽ dự', NOT_COMING: 'Không dự', SENDS_ANOTHER: 'Cử người khác' },
  invited: (when) => when,
  notInvited: 'chưa mời',
  noAnswer: 'chưa trả lời',
  by: (name) => `theo ${name}`,
  printed: (when, by) => `In lúc ${when}, người in: ${by}.`,
};

const en: AgendaWords = {
  heading: 'AGENDA AND FILE FOR THE RECEPTION',
  subject: (when) => `Session of ${when}`,
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  day: (weekday, { day, month, year }) => `${weekday}, ${day}/${month}/${year}`,
  frozen: (number, when) => `Frozen version ${number}, at ${when}`,
  changedSince: (number) => `Working version, changed since frozen version ${number}`,
  neverFrozen: 'Working version, never frozen',
  secrecy: 'Internal, with personal data. Do not copy it or hand it on.',
  facts: {
    when: 'Time',
    where: 'Place',
    receiver: 'Received by',
    assigned: 'Assigned',
    content: 'Expected content',
    people: 'Citizens',
  },
  people: (visits, people) => `${visits} registrations, ${people} people`,
  timetable: { caption: 'Agenda', columns: ['Time', 'Min.', 'What', 'Prepared by'] },
  total: (until) => `Expected to end at ${until}`,
  over: (minutes) => `${minutes} minutes over time`,
  spare: (minutes) => `${minutes} minutes left`,
  minutes: (n) => `${n} minutes`,
  matters: 'Each item',
  lines: {
    address: 'Address',
    representatives: 'Also going in',
    party: 'People coming',
    needs: 'Needs',
    topic: 'Field',
    summary: 'What the citizen told',
    earlier: 'Earlier',
    preparing: 'Prepared by',
    note: 'Note for the leader',
    answer: 'Prepared answer',
    prepared: 'Prepared',
    documents: 'Documents',
    handlers: 'For handlers alone',
  },
  nobody: (code) => `Registration ${code}`,
  noSummary: 'Nothing was told beforehand.',
  interpreter: 'interpreter',
  due: (day) => `due ${day}`,
  preparation: { ASKED: 'asked for', RECEIVED: 'received' },
  late: 'late',
  strikes: {
    CANCELLED: 'cancelled by the citizen',
    MOVED: 'moved to another session',
    DISPLACED: 'lost the place by a change of the session',
    DECLINED: 'declined',
    REDIRECTED: 'directed to another body',
    NOT_CONFIRMED: 'waiting for a place',
    NO_SHOW: 'did not come',
  },
  earlier: ({ day, receiver, topic, standing }) => [day, receiver, topic, standing].filter(Boolean).join('; '),
  standings: {
    held: 'the session was held',
    other: {
      CONFIRMED: 'registered',
      WAITLISTED: 'on the waiting list',
      CANCELLED: 'cancelled',
      DISPLACED: 'session called off',
      AWAITING_LEADER: 'waiting for the next session',
    },
  },
  needs: {
    WHEELCHAIR: 'wheelchair',
    HEARING: 'hard of hearing',
    SIGN_LANGUAGE: 'sign language',
    SIGHT: 'impaired sight',
    COMPANION: 'comes with a companion',
  },
  participants: { caption: 'Participants', columns: ['Body or person', 'Invited', 'Answer'] },
  answers: { COMING: 'Coming', NOT_COMING: 'Not coming', SENDS_ANOTHER: 'Sends somebody else' },
  invited: (when) => when,
  notInvited: 'not yet',
  noAnswer: 'no answer yet',
  by: (name) => `by ${name}`,
  printed: (when, by) => `Printed at ${when} by ${by}.`,
};

/** The words of one language. */
export const agendaWords = (locale: 'vi' | 'en'): AgendaWords => (locale === 'en' ? en : vi);
