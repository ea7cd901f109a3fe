/** How it was, by the code taken home after a visit. `{…}` is filled in. */
export const visitFeedback = {
  title: 'Góp ý sau khi được tiếp',
  description: 'Góp ý về lần tiếp công dân bằng mã trên phiếu Ông/Bà mang về.',
  lead: 'Ông/Bà đến trực tiếp, không đăng ký trước, vẫn góp ý được bằng mã trên phiếu mang về. Không cần nêu tên.',
  code: 'Mã góp ý',
  codeHint: 'Mười hai chữ và số trên phiếu, ví dụ 7K2M-90QX-4TRA. Viết hoa hay thường đều được.',
  look: 'Tiếp tục',
  received: '{agency} đã tiếp Ông/Bà {day}.',
  missing: 'Xin nhập mã trên phiếu.',
  unknown: 'Không thấy mã này. Xin xem lại từng chữ và số trên phiếu.',
  often: 'Đã thử quá nhiều lần. Xin chờ mười phút rồi nhập lại.',
  unanswered: 'Chưa xem được, có thể do mạng. Xin thử lại.',
  wrong: 'Lỗi:',
  noScript: 'Trang này cần JavaScript. Ông/Bà cũng có thể góp ý trực tiếp với cơ quan đã tiếp.',
};
