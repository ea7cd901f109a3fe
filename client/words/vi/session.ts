import type { RegistrationState, SessionKind, SessionStatus } from '../../api/enums.js';

const kinds: Record<SessionKind, string> = {
  REGULAR: 'Tiếp công dân thường xuyên',
  PERIODIC: 'Tiếp công dân định kỳ',
  AD_HOC: 'Tiếp công dân đột xuất',
  PUBLIC_DIALOGUE: 'Đối thoại với Nhân dân',
  BUSINESS_DIALOGUE: 'Đối thoại với doanh nghiệp',
};

const statuses: Record<SessionStatus, string> = {
  SCHEDULED: 'Theo lịch',
  RESCHEDULED: 'Đã dời ngày',
  POSTPONED: 'Tạm hoãn, chưa có ngày mới',
  CANCELLED: 'Đã hủy',
  HELD: 'Đã diễn ra',
};

const states: Record<RegistrationState, string> = {
  NOT_OFFERED: 'Không nhận đăng ký trực tuyến',
  NOT_YET_OPEN: 'Chưa mở đăng ký',
  OPEN: 'Đang nhận đăng ký',
  FULL: 'Đã hết chỗ',
  CLOSED: 'Đã hết hạn đăng ký',
};

/** Words of one session. */
export const session = {
  kinds,
  statuses,
  states,
  honorifics: { man: 'Ông', woman: 'Bà' },
  named: '{kind}: {who}',
  standing: {
    free: 'Còn {n} chỗ',
    few: 'Chỉ còn {n} chỗ',
    full: 'Đã hết chỗ',
    fullWaiting: 'Đã hết chỗ, {n} người đang chờ',
    closed: 'Đã hết hạn đăng ký',
    later: 'Chưa mở đăng ký',
    laterFrom: 'Mở đăng ký từ {when}',
    'walk-in': 'Không cần đăng ký',
    postponed: 'Tạm hoãn',
    cancelled: 'Đã hủy',
    held: 'Đã diễn ra',
  },
  book: 'Đăng ký',
  wait: 'Vào danh sách chờ',
  bookLabel: '{act}: {who}, {day}',
  movedFrom: 'Dời từ {day}',
  insteadOf: 'Tiếp thay {who}',
};
