/** What each refusal around the second step of signing in says. */
export const secondStepWords = {
  CodeWrong: {
    vi: 'Mã chưa đúng hoặc đã được dùng. Xin chờ mã mới trên điện thoại rồi nhập lại.',
    en: 'This code is not right, or it was used before. Please wait for the next one on your phone.',
  },
  SignInLapsed: {
    vi: 'Đã quá thời gian hoặc nhập sai nhiều lần. Xin đăng nhập lại từ đầu bằng mật khẩu.',
    en: 'It took too long, or too many codes were wrong. Please begin again with your password.',
  },
  SecondStepSetAlready: {
    vi: 'Tài khoản đã có mã trên điện thoại. Muốn dùng điện thoại khác, xin gỡ mã hiện tại trước.',
    en: 'Your account has a phone already. To use another one, please remove the present one first.',
  },
  SecondStepMissing: {
    vi: 'Tài khoản này chưa cài mã trên điện thoại.',
    en: 'No phone is set up for this account.',
  },
  ConfirmationNeeded: {
    vi: 'Việc này cần xác nhận lại danh tính. Xin nhập mật khẩu hoặc mã trên điện thoại rồi tiếp tục.',
    en: 'This needs a fresh proof that it is you. Please give your password or the code on your phone, then go on.',
  },
  IdentityNotGiven: {
    vi: 'Người đăng ký không khai số giấy tờ.',
    en: 'The person registered without the number of a paper.',
  },
} as const;
