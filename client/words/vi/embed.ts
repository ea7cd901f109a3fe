/** Words of the calendar that other sites frame. */
export const embed = {
  titleOf: 'Lịch tiếp công dân: {agency}',
  description: 'Các buổi tiếp công dân sắp tới, để đặt trên trang của cơ quan.',
  none: 'Chưa có buổi tiếp nào được công bố từ hôm nay.',
  all: 'Xem cả lịch',
  newTab: '(mở trang mới)',
  actLabel: '{act}: {who}, {day}',
  live: {
    known: 'Cập nhật lúc {time}',
    on: 'Tự cập nhật',
    off: 'Tạm mất kết nối, đang thử lại',
  },
};
