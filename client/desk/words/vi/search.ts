/** One search over everything somebody may see. */
export const search = {
  title: 'Tìm mọi thứ',
  label: 'Tìm',
  open: 'Tìm khắp bàn làm việc',
  placeholder: 'Tên, mã đăng ký, số điện thoại, số thông báo…',
  hint: 'Gõ ít nhất hai ký tự, có dấu hay không dấu đều được. Mũi tên để chọn, Enter để mở.',
  asking: 'Đang tìm…',
  none: 'Không tìm thấy “{text}” trong những gì Ông/Bà được xem.',
  count: 'Tìm thấy {n}',
  found: 'Kết quả tìm',
  kinds: {
    REGISTRATION: 'Đăng ký',
    SESSION: 'Buổi tiếp',
    NOTICE: 'Thông báo',
    SCHEDULE: 'Quy tắc lịch',
    LEADER: 'Lãnh đạo',
    AGENCY: 'Cơ quan',
    POINT: 'Nơi tiếp',
    GROUP_CASE: 'Đoàn cùng nội dung',
    ACCOUNT: 'Tài khoản',
  },
};
