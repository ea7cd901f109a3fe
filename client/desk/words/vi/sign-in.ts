/** Signing in to the desk, and again when a sign-in has ended. */
export const signIn = {
  title: 'Đăng nhập bàn làm việc',
  lead: 'Dành cho cán bộ được phân công xếp lịch, tiếp nhận và theo dõi tiếp công dân.',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  showPassword: 'Hiện mật khẩu',
  hidePassword: 'Ẩn mật khẩu',
  act: 'Đăng nhập',
  acting: 'Đang kiểm tra…',
  needUsername: 'Xin nhập tên đăng nhập.',
  needPassword: 'Xin nhập mật khẩu.',
  offline: 'Không kết nối được với máy chủ. Xin kiểm tra mạng rồi thử lại; những gì đã nhập vẫn còn.',
  ended: {
    title: 'Phiên đăng nhập đã hết',
    text: 'Xin đăng nhập lại để làm tiếp. Những gì đang nhập vẫn còn nguyên và việc vừa gửi sẽ được gửi lại.',
    as: 'Đang làm việc với tên {name} ({username})',
    other:
      'Là người khác? Đăng nhập bằng tài khoản khác sẽ mở bàn làm việc mới; những gì chưa lưu trên màn hình sẽ mất.',
  },
  signedOut: 'Đã đăng xuất.',
};
