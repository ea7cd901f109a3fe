/** What a slip says beside the facts, in the language of the citizen's letters. */
export interface SlipWords {
  heading: string;
  headingWaiting: string;
  qr: string;
  phone: string;
  notes: readonly string[];
  notesWaiting: readonly string[];
}

export function slipWords(locale: string): SlipWords {
  return locale.toUpperCase() === 'EN' ? english : vietnamese;
}

const vietnamese: SlipWords = {
  heading: 'Phiếu hẹn tiếp công dân',
  headingWaiting: 'Phiếu ghi nhận danh sách chờ',
  qr: 'Đưa phiếu này hoặc đọc mã khi đến. Ô vuông để máy đọc, không chứa thông tin cá nhân.',
  phone: 'Điện thoại',
  notes: [
    'Xin đến trước giờ hẹn khoảng 10 phút.',
    'Nếu không thể đến, xin gọi để nhường chỗ cho người khác.',
    'Mất phiếu vẫn được tiếp: xin nêu họ tên và giờ hẹn.',
  ],
  notesWaiting: [
    'Khi có chỗ, Ông/Bà được xếp theo đúng thứ tự. Nếu không có điện thoại, xin hỏi lại tại nơi tiếp công dân.',
    'Ông/Bà vẫn có thể đến trực tiếp trong giờ tiếp thường xuyên mà không cần đăng ký.',
  ],
};

const english: SlipWords = {
  heading: 'Appointment',
  headingWaiting: 'On the waiting list',
  qr: 'Show this slip or tell the code when you come. The square is for the machine and holds nothing personal.',
  phone: 'Telephone',
  notes: [
    'Please come about 10 minutes early.',
    'If you cannot come, please call, so that somebody else can have the place.',
    'Without this slip you are received all the same: tell your name and the time.',
  ],
  notesWaiting: [
    'When there is a place, it is given in strict order. Without a phone, please ask at the reception point.',
    'You can still come in person during its regular hours, without registering.',
  ],
};
