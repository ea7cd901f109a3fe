import type { TodayKind } from '../../today-kinds.js';

const kinds: Record<TodayKind, string> = {
  SESSION_TO_PUBLISH: 'Chưa công bố',
  NOTICE_TO_SIGN: 'Thông báo chờ ký',
  NOTICE_TO_PUBLISH: 'Thông báo chờ công bố',
  ANSWER_DUE: '{n} đăng ký chưa xem xét',
  SESSION_WARNING: '{n} điều cần lưu ý',
  PEOPLE_WAITING: '{n} người chờ chỗ',
  CHOICE_AWAITED: '{n} người chưa chọn lại',
  PEOPLE_AFFECTED: '{n} người chờ ngày mới',
  PUBLISHED_LATE: 'Đã công bố muộn',
  SESSION_TO_RECORD: 'Chưa ghi nhận đã tiếp',
  DUTY_SHORT: 'Thiếu {n} buổi trong kỳ',
};

/** What needs somebody, and the sessions of the next weeks. */
export const today = {
  title: 'Hôm nay',
  needs: 'Việc cần làm',
  needsCount: 'Việc cần làm ({n})',
  allDone: 'Không có việc nào đang chờ.',
  allDoneFor: 'Không có việc nào đang chờ với bộ lọc này.',
  sessions: 'Buổi tiếp hai tuần tới',
  noSessions: 'Không có buổi tiếp nào trong hai tuần tới.',
  kinds,
  due: 'Hạn {day}',
  dueToday: 'Hạn hôm nay',
  dueTomorrow: 'Hạn ngày mai',
  dueIn: 'Còn {n} ngày',
  late: 'Quá hạn {n} ngày',
  wasDue: 'hạn là {day}',
  filters: {
    label: 'Lọc',
    leader: 'Lãnh đạo',
    everybody: 'Tất cả lãnh đạo',
    agency: 'Đơn vị',
    everywhere: 'Tất cả đơn vị',
  },
  columns: {
    when: 'Thời gian',
    who: 'Người tiếp',
    where: 'Địa điểm',
    places: 'Còn chỗ',
    waiting: 'Chờ',
    state: 'Trạng thái',
  },
  placesOf: '{free}/{all}',
  noPlanning: 'Vai trò của Ông/Bà không có việc sắp xếp lịch ở đơn vị này. Xin chọn trang ở danh mục bên trái.',
  changed: 'Danh sách việc vừa thay đổi: còn {n} việc.',
};
