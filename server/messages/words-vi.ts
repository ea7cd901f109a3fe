import type { LetterWords } from './language.js';
import type { LetterKind } from './letter.js';
import type { LocalTime } from './local-time.js';

const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const date = (at: LocalTime) => `${at.day}/${at.month}/${at.year}`;
const clock = (at: LocalTime) => `${at.hour}:${at.minute}`;

const subjects: Record<LetterKind, string> = {
  BOOKED: 'Lịch hẹn đã được ghi nhận',
  WAITLISTED: 'Đã vào danh sách chờ',
  PROMOTED: 'Đã có chỗ cho Ông/Bà',
  MOVED: 'Lịch hẹn đã đổi',
  CANCELLED: 'Lịch hẹn đã hủy',
  REMINDER: 'Nhắc lịch hẹn',
  SESSION_RESCHEDULED: 'Lịch hẹn dời sang thời gian mới',
  SESSION_POSTPONED: 'Lịch hẹn tạm hoãn',
  SESSION_CANCELLED: 'Lịch hẹn bị hủy, xin không đến',
  RECEIVER_CHANGED: 'Lịch hẹn có thay đổi người tiếp',
};

const openings: Record<LetterKind, string> = {
  BOOKED: 'Lịch hẹn của Ông/Bà đã được ghi nhận.',
  WAITLISTED: 'Ông/Bà đã có trong danh sách chờ của buổi dưới đây.',
  PROMOTED: 'Đã có chỗ cho Ông/Bà trong buổi mà Ông/Bà đang chờ.',
  MOVED: 'Lịch hẹn của Ông/Bà đã được đổi sang thời gian dưới đây.',
  CANCELLED: 'Đăng ký dưới đây của Ông/Bà đã được hủy.',
  REMINDER: 'Xin nhắc Ông/Bà về lịch hẹn sắp tới.',
  SESSION_RESCHEDULED: 'Buổi mà Ông/Bà đăng ký đã dời sang thời gian mới. Đăng ký của Ông/Bà được giữ nguyên.',
  SESSION_POSTPONED: 'Buổi mà Ông/Bà đăng ký tạm hoãn, chưa có ngày mới. Xin Ông/Bà không đến theo lịch dưới đây.',
  SESSION_CANCELLED:
    'Buổi mà Ông/Bà đăng ký đã bị hủy. Xin Ông/Bà không đến theo lịch dưới đây. Mong Ông/Bà thông cảm vì sự bất tiện này.',
  RECEIVER_CHANGED: 'Người tiếp trong lịch hẹn của Ông/Bà đã thay đổi. Thời gian và địa điểm giữ nguyên.',
};

const arrive = 'Xin Ông/Bà đến trước giờ hẹn khoảng 10 phút và đọc mã đăng ký tại nơi tiếp đón.';
const decline = 'Nếu không thể đến, xin Ông/Bà báo hủy để nhường chỗ cho người khác.';
const again = 'Ông/Bà có thể chọn buổi khác tại:';

const nexts: Record<LetterKind, string> = {
  BOOKED: `${arrive} ${decline}`,
  WAITLISTED: 'Khi có người nhường chỗ, Ông/Bà được xếp chỗ theo đúng thứ tự đăng ký và được báo ngay.',
  PROMOTED: `${arrive} ${decline}`,
  MOVED: arrive,
  CANCELLED: again,
  REMINDER: `${arrive} ${decline}`,
  SESSION_RESCHEDULED: 'Nếu thời gian mới không phù hợp, Ông/Bà có thể đổi hoặc hủy.',
  SESSION_POSTPONED: 'Đăng ký của Ông/Bà vẫn được giữ. Khi có ngày mới, Ông/Bà sẽ được báo ngay.',
  SESSION_CANCELLED: again,
  RECEIVER_CHANGED: arrive,
};

/** What is said by short message. The place and the code follow. */
const shorts: Record<LetterKind, (when: string) => string> = {
  BOOKED: (when) => `Da ghi nhan lich hen ${when}`,
  WAITLISTED: (when) => `Da vao danh sach cho ${when}, co cho se bao ngay`,
  PROMOTED: (when) => `Da co cho, lich hen ${when}`,
  MOVED: (when) => `Lich hen da doi sang ${when}`,
  CANCELLED: (when) => `Da huy lich hen ${when}`,
  REMINDER: (when) => `Nhac lich hen ${when}`,
  SESSION_RESCHEDULED: (when) => `Lich hen doi sang ${when}, lich cu da bo`,
  SESSION_POSTPONED: (when) => `Lich hen ${when} tam hoan, xin khong den, co ngay moi se bao`,
  SESSION_CANCELLED: (when) => `Lich hen ${when} bi huy, xin khong den`,
  RECEIVER_CHANGED: (when) => `Lich hen ${when} doi nguoi tiep, gio va noi hen giu nguyen`,
};

/** The words of letters in Vietnamese: official and warm, with no name of the citizen and no matter. */
export const vietnameseWords: LetterWords = {
  greeting: 'Kính gửi Ông/Bà,',
  subject: (kind, at) => `${subjects[kind]}: ${date(at)}`,
  opening: (kind) => openings[kind],
  next: (kind) => nexts[kind],
  times: (from, to) =>
    `${weekdays[from.weekday]}, ${date(from)}, ${to ? `${clock(from)}–${clock(to)}` : `từ ${clock(from)}`} (giờ Việt Nam)`,
  code: 'Mã đăng ký',
  time: 'Thời gian',
  before: 'Thời gian cũ',
  receiver: 'Người tiếp',
  insteadOf: (assigned) => `thay ${assigned}`,
  place: 'Địa điểm',
  online: 'Hình thức: trực tuyến',
  bring: 'Xin mang theo',
  reason: 'Lý do',
  manage: 'Xem, đổi hoặc hủy đăng ký tại liên kết riêng của Ông/Bà (xin không chuyển tiếp cho người khác):',
  help: (agency, phone) =>
    phone ? `Cần giúp đỡ, xin liên hệ ${agency}, điện thoại ${phone}.` : `Trân trọng, ${agency}.`,
  automatic: 'Thư này được gửi tự động, xin Ông/Bà không trả lời thư.',
  calendarTitle: 'Lịch hẹn',
  calendarNote: 'Muốn đổi hoặc hủy, xin xem thư xác nhận.',
  short: (kind, at) => shorts[kind](`${clock(at)} ${weekdays[at.weekday]} ${date(at)}`),
  shortPlace: 'tai',
  shortCode: 'Ma',
};
