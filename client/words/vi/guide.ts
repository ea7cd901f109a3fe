import type { Chapter } from '../../ui/chapters.js';

const chapters: Chapter[] = [
  {
    id: 'khong-bat-buoc',
    title: 'Đăng ký trước không bắt buộc',
    body: [
      'Ông/Bà có quyền đến nơi tiếp công dân mà không cần đăng ký. Đăng ký trước chỉ giúp biết giờ, đỡ phải chờ, và để cơ quan chuẩn bị hồ sơ.',
      'Ngoài các buổi của lãnh đạo, cán bộ tiếp công dân làm việc thường xuyên trong giờ hành chính.',
    ],
  },
  {
    id: 'tim-buoi-tiep',
    title: 'Tìm buổi tiếp',
    body: [
      'Mở Lịch tiếp, gõ tên lãnh đạo, tên xã hoặc việc cần nói. Gõ không dấu cũng được: “thang binh” tìm thấy “Thăng Bình”.',
      'Lịch được công bố ít nhất 5 ngày làm việc trước buổi tiếp, kèm thành phần tham dự và nội dung dự kiến (Điều 24 Luật Tiếp công dân 2013). Nếu buổi tiếp dời ngày, tạm hoãn hoặc đổi người tiếp, trang của buổi đó ghi rõ và nêu lý do.',
    ],
  },
  {
    id: 'dang-ky',
    title: 'Đăng ký giữ chỗ',
    body: [
      [
        'Chọn buổi tiếp và giờ còn chỗ.',
        'Ghi họ tên và thông tin để nhận ra Ông/Bà khi đến. Số điện thoại và thư điện tử có thể để trống.',
        'Nói ngắn gọn việc cần trình bày, nếu muốn.',
        'Xem lại rồi gửi. Ông/Bà nhận một mã số và một đường dẫn riêng.',
      ],
      'Không cần tài khoản, không cần ảnh giấy tờ, không mất tiền. Nếu không dùng mạng được, xin gọi điện hoặc đến cơ quan để cán bộ đăng ký giúp và in phiếu.',
      'Hết chỗ thì Ông/Bà có thể vào danh sách chờ. Chỗ trống được trao lần lượt theo thứ tự vào danh sách.',
    ],
  },
  {
    id: 'xem-doi-huy',
    title: 'Xem, đổi hoặc hủy đăng ký',
    body: [
      'Mở đường dẫn riêng, hoặc vào “Đăng ký của tôi” và nhập mã số cùng bốn số cuối điện thoại hoặc họ tên.',
      'Khi đổi giờ, chỗ cũ được giữ đến khi chỗ mới chắc chắn. Nếu không đến được, xin hủy sớm để nhường chỗ cho người khác.',
    ],
  },
  {
    id: 'khi-den',
    title: 'Khi đến nơi tiếp',
    body: [
      [
        'Mang theo giấy tờ tùy thân, mã số đăng ký, đơn và bản sao giấy tờ liên quan nếu có.',
        'Ông/Bà có thể nhờ người đại diện, luật sư, người trợ giúp pháp lý; có quyền dùng tiếng dân tộc mình và ngôn ngữ ký hiệu, cần thì ghi khi đăng ký để cơ quan bố trí phiên dịch.',
        'Nhiều người cùng một việc: từ 5 người cử 1 hoặc 2 người đại diện; từ 10 người có thể cử thêm, nhiều nhất 5 người.',
      ],
      'Trong 10 ngày làm việc kể từ ngày tiếp nhận, cơ quan trả lời việc được thụ lý, cần thêm thời gian, không thụ lý, hay đã chuyển đến cơ quan có thẩm quyền (Điều 28 Luật Tiếp công dân 2013).',
    ],
  },
  {
    id: 'sau-khi-tiep',
    title: 'Sau khi được tiếp',
    body: [
      'Mời Ông/Bà góp ý về lần tiếp: đã đăng ký thì ở “Đăng ký của tôi”; đến trực tiếp thì bằng mã trên phiếu mang về, tại trang /gop-y của địa chỉ này, hoặc quét lại mã trên phiếu số thứ tự.',
      'Không cần nêu tên. Nhận xét về thái độ của ai thì người đó không đọc được; cơ quan trả lời tại chính trang ấy.',
    ],
  },
  {
    id: 'to-cao',
    title: 'Nếu Ông/Bà muốn tố cáo',
    body: [
      'Tố cáo chỉ được nhận trực tiếp hoặc qua bưu điện, không nhận qua trang này, để giữ bí mật họ tên, địa chỉ và bút tích của người tố cáo. Xin đừng ghi nội dung tố cáo khi đăng ký.',
      'Ông/Bà vẫn có thể đăng ký một giờ hẹn mà không cần nói việc gì. Đăng ký như vậy không khác mọi đăng ký khác.',
    ],
  },
];

/** Words of the page that explains how reception and registration work. */
export const guide = {
  title: 'Hướng dẫn',
  description: 'Cách xem lịch tiếp công dân, đăng ký giữ chỗ, đổi hoặc hủy, và cần mang gì khi đến.',
  lead: 'Từ lúc tìm buổi tiếp đến khi ra về.',
  contents: 'Nội dung trang',
  toCalendar: 'Xem lịch tiếp công dân',
  chapters,
};
