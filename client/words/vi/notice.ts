import type { ChangeKind } from '../../api/enums.js';

const changes: Record<ChangeKind, string> = {
  SessionPublished: 'được công bố',
  SessionUnpublished: 'được rút khỏi lịch',
  SessionEdited: 'sửa nội dung',
  SessionRescheduled: 'dời ngày',
  SessionPostponed: 'tạm hoãn',
  SessionCancelled: 'hủy',
  SessionHeld: 'đã diễn ra',
  ReceiverChanged: 'thay người tiếp',
  PlacesChanged: 'số chỗ thay đổi',
};

/** Words of the page of one session, item by item as on a printed notice. */
export const notice = {
  toCalendar: 'Về lịch tiếp công dân',
  online: 'Tiếp trực tuyến',
  withdrawn: 'Buổi tiếp này vừa được rút khỏi lịch công bố. Xin xem lịch để chọn buổi khác.',
  actual: 'Người trực tiếp tiếp',
  assigned: 'Người được phân công theo lịch',
  directions: 'Đường đến: {text}',
  phone: 'Điện thoại:',
  bringUsual: 'Giấy tờ tùy thân; đơn và bản sao giấy tờ liên quan, nếu có.',
  others: 'Các buổi khác còn chỗ',
  insteadHere: 'Các buổi gần nhất còn chỗ',
  facts: {
    when: 'Thời gian',
    receiver: 'Người tiếp',
    hosts: 'Cùng chủ trì',
    where: 'Địa điểm',
    content: 'Nội dung dự kiến',
    participants: 'Thành phần tham dự',
    register: 'Cách đăng ký',
    bring: 'Mang theo',
    basis: 'Căn cứ',
  },
  fate: {
    reason: 'Lý do: {reason}',
    RESCHEDULED: 'Người đã đăng ký được báo tin và vẫn giữ đăng ký của mình.',
    POSTPONED: 'Ngày mới sẽ được công bố tại đây và báo cho người đã đăng ký.',
    CANCELLED: 'Người đã đăng ký được báo tin. Xin chọn một buổi khác bên dưới hoặc trong lịch.',
  },
  registering: {
    online: 'Trên trang này, bằng nút “Đăng ký”.',
    onlineUntil: 'Trên trang này, bằng nút “Đăng ký”, đến {when}.',
    onlineOver: 'Đăng ký trên trang này đã hết hạn.',
    walkIn: 'Hoặc cứ đến trong giờ tiếp: không đăng ký vẫn được tiếp, nhưng có thể phải chờ lâu hơn.',
  },
  places: {
    title: 'Chỗ còn lại',
    morning: 'Buổi sáng',
    afternoon: 'Buổi chiều',
    left: 'còn {n} chỗ',
    none: 'hết chỗ',
    walkIn: 'Không đăng ký vẫn được tiếp.',
  },
  refusal: {
    title: 'Trường hợp có thể không được tiếp',
    lead: 'Theo Điều 9 Luật Tiếp công dân 2013, người tiếp công dân được từ chối tiếp:',
    grounds: [
      'Người say do dùng chất kích thích, người mắc bệnh tâm thần hoặc bệnh khác làm mất khả năng nhận thức hoặc khả năng điều khiển hành vi.',
      'Người đe dọa, xúc phạm cơ quan, tổ chức, người tiếp công dân, người thi hành công vụ, hoặc vi phạm nội quy nơi tiếp công dân.',
      'Người khiếu nại, tố cáo về vụ việc đã giải quyết đúng chính sách, pháp luật, đã được cơ quan có thẩm quyền kiểm tra, rà soát, thông báo bằng văn bản, đã được tiếp, giải thích, hướng dẫn nhưng vẫn cố tình kéo dài.',
      'Những trường hợp khác theo quy định của pháp luật.',
    ],
    after: 'Khi từ chối, người tiếp công dân phải nói rõ lý do.',
    denunciation:
      'Tố cáo chỉ được nhận trực tiếp hoặc qua bưu điện để giữ bí mật cho người tố cáo. Ông/Bà vẫn có thể đăng ký giờ mà không cần nói việc gì.',
  },
  history: {
    title: 'Từ khi công bố đến nay',
    published: 'Công bố lúc {when}',
    moved: 'Dời từ {from} sang {to}',
    movedTo: 'Dời sang {to}',
    postponed: 'Tạm hoãn, chưa có ngày mới',
    cancelled: 'Hủy',
    held: 'Đã diễn ra',
    receiver: '{who} tiếp thay {insteadOf}',
    edited: 'Đã sửa {n} lần sau khi công bố',
    seen: 'Vừa lúc {time}: {what}',
    changes,
  },
};
