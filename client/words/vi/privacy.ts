import type { Chapter } from '../../ui/chapters.js';

const chapters: Chapter[] = [
  {
    id: 'thu-thap',
    title: 'Thu thập những gì, để làm gì',
    body: [
      'Xem lịch thì không cần cho biết Ông/Bà là ai. Khi đăng ký, cơ quan tiếp công dân cần:',
      [
        'Họ và tên; địa chỉ hoặc số giấy tờ tùy thân nếu cơ quan yêu cầu: để biết ai sẽ đến, theo Điều 7 Luật Tiếp công dân 2013.',
        'Số điện thoại hoặc thư điện tử, nếu Ông/Bà muốn: để báo khi buổi tiếp thay đổi.',
        'Lĩnh vực và tóm tắt việc, nếu Ông/Bà muốn: để chuẩn bị hồ sơ và mời đúng người tham dự.',
        'Số người đi cùng, phiên dịch, hỗ trợ đi lại: để bố trí chỗ.',
      ],
      'Tiếp công dân là nhiệm vụ luật định nên việc xử lý các thông tin này không cần sự đồng ý riêng. Tin nhắn nhắc hẹn thì chỉ gửi khi Ông/Bà tự đánh dấu đồng ý, và có thể rút lại bất cứ lúc nào.',
    ],
  },
  {
    id: 'khong-thu-thap',
    title: 'Không thu thập những gì',
    body: [
      [
        'Ảnh giấy tờ tùy thân.',
        'Nội dung tố cáo. Tố cáo chỉ được nhận trực tiếp hoặc qua bưu điện.',
        'Thói quen xem trang: không có cookie theo dõi, không quảng cáo, không gửi dữ liệu cho bên thứ ba.',
      ],
    ],
  },
  {
    id: 'ai-xem',
    title: 'Ai được xem, giữ thế nào',
    body: [
      'Chỉ cán bộ được giao của cơ quan tổ chức buổi tiếp xem được đăng ký của Ông/Bà. Họ tên không bao giờ hiện trên lịch công khai, màn hình gọi số hay đường dẫn.',
      'Số giấy tờ và thông tin liên hệ được mã hóa khi lưu. Mở lại đăng ký chỉ thấy phần cuối số điện thoại và phần đầu thư điện tử.',
      'Đường dẫn riêng là chìa khóa của đăng ký: xin giữ kín và đừng chuyển cho người khác.',
    ],
  },
  {
    id: 'bao-lau',
    title: 'Giữ bao lâu',
    body: [
      'Đăng ký được giữ đến khi việc tiếp công dân xong và hết thời hạn lưu trữ hồ sơ theo pháp luật về lưu trữ; sau đó thông tin cá nhân được xóa, chỉ còn số liệu thống kê.',
    ],
  },
  {
    id: 'quyen',
    title: 'Quyền của Ông/Bà',
    body: [
      'Theo Luật Bảo vệ dữ liệu cá nhân 2025, Ông/Bà có quyền biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý, và khiếu nại.',
      'Xin gửi yêu cầu đến cơ quan đã nhận đăng ký: trực tiếp, qua điện thoại hoặc thư điện tử ghi trên trang của cơ quan đó. Cơ quan phản hồi trong 2 ngày làm việc.',
    ],
  },
];

/** Words of the privacy notice. */
export const privacy = {
  title: 'Quyền riêng tư',
  description: 'Trang này thu thập thông tin gì khi Ông/Bà đăng ký, để làm gì, ai được xem, giữ bao lâu.',
  lead: 'Chỉ hỏi những gì cần để tiếp Ông/Bà cho chu đáo.',
  contents: 'Nội dung trang',
  chapters,
};
