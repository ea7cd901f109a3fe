/** The wall screen where people wait. `{…}` is filled in. */
export const display = {
  title: 'Màn hình gọi số',
  description: 'Số đang được mời và phòng tiếp tại {place}.',
  calling: 'Mời số',
  last: 'Số mời gần nhất',
  wasAt: 'tại {where}',
  toRoom: 'Đến {where}',
  said: 'Mời số {label} đến {where}',
  nobody: 'Chưa mời số nào',
  nobodyWhat: 'Xin Ông/Bà chờ tại đây; số được mời sẽ hiện trên màn hình này.',
  alsoCalled: 'Cũng đang mời',
  recent: 'Vừa mời',
  waiting: { none: 'Hiện không có ai chờ', some: '{n} số đang chờ' },
  lost: 'Mất kết nối từ {time}. Màn hình đang giữ các số mời gần nhất; xin Ông/Bà nghe mời trực tiếp tại bàn.',
  connecting: 'Đang kết nối…',
  sound: {
    on: 'Tắt âm báo',
    off: 'Bật âm báo',
    blocked: 'Chưa có âm báo: xin chạm vào màn hình để bật.',
  },
  theme: { dark: 'Nền sáng', light: 'Nền tối' },
  whole: 'Toàn màn hình',
};
