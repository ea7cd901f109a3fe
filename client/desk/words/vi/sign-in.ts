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
  code: {
    phone: 'Mã trên điện thoại',
    phoneHint: 'Sáu chữ số đang hiện trong ứng dụng xác thực. Mỗi mã chỉ dùng được một lần.',
    paper: 'Mã dự phòng',
    paperHint: 'Một trong mười mã đã in khi cài điện thoại, ví dụ k7mf-2xqp-9rta.',
    need: 'Xin nhập mã.',
    act: 'Xác nhận và vào bàn làm việc',
    usePaper: 'Không có điện thoại bên cạnh? Dùng mã dự phòng',
    usePhone: 'Dùng mã trên điện thoại',
    back: 'Đăng nhập bằng tên khác',
  },
  provider: {
    or: 'Hoặc đăng nhập bằng',
    notLinked:
      'Tài khoản chung này chưa được liên kết với bàn làm việc. Xin đăng nhập bằng mật khẩu, rồi liên kết ở trang “Tài khoản của tôi”.',
    failed: 'Chưa đăng nhập được bằng tài khoản chung. Xin thử lại, hoặc đăng nhập bằng mật khẩu.',
  },
  door: {
    passwordTitle: 'Đặt mật khẩu của riêng Ông/Bà',
    passwordLead: 'Mật khẩu vừa dùng do quản trị cấp, chỉ để vào lần đầu. Xin đặt mật khẩu mới chỉ mình Ông/Bà biết.',
    secondTitle: 'Cài mã trên điện thoại',
    secondLead:
      'Vai trò của Ông/Bà cần thêm một mã trên điện thoại khi đăng nhập, để người khác biết mật khẩu cũng không vào được. Việc này chỉ làm một lần, khoảng hai phút.',
    signOut: 'Đăng xuất',
  },
  signedOut: 'Đã đăng xuất.',
};
