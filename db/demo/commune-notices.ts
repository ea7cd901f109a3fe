import { afternoon, morning, type Notice, notice, toNextWorkingDay } from './notice.js';
import { ownPoint } from './points.js';

/** Chairs of communes, and one Party secretary. Days and cut-offs follow published notices (domain.md 3.1). */
export const communeNotices: readonly Notice[] = [
  commune('phuong-hai-chau', {
    when: { every: 'MONTH', weekday: 5, nth: [2, 4] },
    register:
      'Đăng ký và gửi trước nội dung tại trang này hoặc tại Văn phòng UBND phường, chậm nhất 03 ngày làm việc trước ngày tiếp.',
    contents: ['Tiếp công dân định kỳ; trật tự đô thị, chung cư cũ, hè phố và tiếng ồn.'],
  }),
  commune('phuong-hoa-khanh', {
    when: { every: 'WEEK', weekday: 1 },
    contents: ['Tiếp công dân định kỳ; giải phóng mặt bằng, môi trường quanh khu công nghiệp, nhà trọ công nhân.'],
  }),
  commune('phuong-hoa-khanh', {
    slug: 'chu-tich-ubnd-phuong-hoa-khanh-thu-bay',
    when: { every: 'MONTH', weekday: 6, nth: [1] },
    shift: { weekend: 'KEEP', holiday: 'SKIP' },
    contents: ['Tiếp công dân sáng thứ Bảy dành cho công nhân, người lao động không thể đến trong giờ hành chính.'],
  }),
  commune('phuong-son-tra', {
    when: { every: 'MONTH', days: [10, 24] },
    contents: ['Tiếp công dân định kỳ; đất đai, hoạt động nghề cá và du lịch biển.'],
  }),
  commune('phuong-tam-ky', {
    when: { every: 'MONTH', days: [15, 25] },
    shift: { weekend: 'NEXT_WORKING_DAY_SAME_MONTH', holiday: 'NEXT_WORKING_DAY_SAME_MONTH' },
    cutOff: { daysBeforeNominal: 5 },
    register:
      'Đăng ký trước ngày 10 (kỳ ngày 15) và trước ngày 20 (kỳ ngày 25), tại trang này hoặc bằng phiếu đăng ký tại UBND phường.',
    contents: ['Tiếp công dân định kỳ; tái định cư, hạ tầng khu dân cư, thoát nước mùa mưa.'],
  }),
  commune('phuong-hoi-an', {
    when: { every: 'MONTH', days: [5, 20] },
    shift: { weekend: 'NEAREST_WORKING_DAY', holiday: 'NEAREST_WORKING_DAY' },
    contents: ['Tiếp công dân định kỳ; sửa chữa nhà trong khu phố cổ, kinh doanh lưu trú, vệ sinh môi trường.'],
  }),
  commune('xa-hoa-vang', {
    when: { every: 'WEEK', weekday: 2 },
    contents: ['Tiếp công dân định kỳ; chuyển mục đích sử dụng đất, đường giao thông nông thôn, nước sạch.'],
  }),
  commune('xa-thang-binh', {
    when: { every: 'WEEK', weekday: 3 },
    deputy: { policy: 'ALLOW', inPerson: null },
    contents: [
      'Tiếp công dân định kỳ; đất đai, hồ sơ tồn từ cấp huyện trước ngày 01/7/2025, chế độ người có công.',
      'Tiếp công dân định kỳ; cụm công nghiệp, bồi thường hoa màu, thủy lợi nội đồng.',
    ],
  }),
  commune('xa-thang-an', {
    when: { every: 'WEEK', weekday: 4 },
    contents: ['Tiếp công dân định kỳ; đất rừng phòng hộ ven biển, nuôi trồng thủy sản, cát và nước ngầm.'],
  }),
  commune('xa-thang-dien', {
    when: { every: 'WEEK', weekday: 5 },
    hours: { summer: [afternoon] },
    contents: ['Tiếp công dân định kỳ; dồn điền đổi thửa, kênh mương, hộ nghèo và cận nghèo.'],
  }),
  commune('xa-tay-giang', {
    when: { every: 'MONTH', days: [8, 22] },
    register:
      'Đăng ký tại trang này, tại UBND xã hoặc qua trưởng thôn. Có người phiên dịch tiếng Cơ Tu khi đề nghị trước.',
    contents: ['Tiếp công dân định kỳ; đất sản xuất, giao khoán rừng, đường thôn và chính sách dân tộc.'],
  }),
  commune('xa-nam-tra-my', {
    when: { every: 'MONTH', weekday: 1, nth: [1, 3] },
    hours: { summer: [['07:30', '10:30']], winter: [morning] },
    register:
      'Đăng ký tại trang này, tại UBND xã hoặc qua trưởng thôn. Có người phiên dịch tiếng Ca Dong, Xơ Đăng khi đề nghị trước.',
    contents: ['Tiếp công dân định kỳ; trồng sâm dưới tán rừng, sắp xếp dân cư vùng sạt lở, trường học bán trú.'],
  }),
  notice({
    slug: 'bi-thu-dang-uy-xa-thang-binh',
    offices: ['dang-uy-xa-thang-binh:secretary'],
    hosts: ['ubnd-xa-thang-binh'],
    participants: ['Thường trực HĐND xã', 'Ủy ban MTTQ Việt Nam xã'],
    when: { every: 'MONTH', days: [3, 17] },
    shift: toNextWorkingDay,
    point: ownPoint('ubnd-xa-thang-binh'),
    room: 'Phòng họp tầng 1',
    opensDaysBefore: 30,
    basis: 'PARTY',
    register: 'Đăng ký tại trang này hoặc tại Văn phòng Đảng ủy xã, chậm nhất 03 ngày làm việc trước ngày tiếp.',
    contents: ['Bí thư Đảng ủy xã tiếp dân định kỳ; nghe phản ánh về cán bộ, đảng viên và đời sống Nhân dân.'],
  }),
];

function commune(slug: string, given: Pick<Notice, 'when' | 'contents'> & Partial<Notice>): Notice {
  return notice({
    slug: `chu-tich-ubnd-${slug}`,
    offices: [`ubnd-${slug}:chair`],
    point: ownPoint(`ubnd-${slug}`),
    participants: ['Văn phòng HĐND và UBND', 'Phòng Kinh tế', 'Công chức tiếp công dân', 'Ủy ban MTTQ Việt Nam cấp xã'],
    slotMinutes: 20,
    staffPlaces: 0,
    opensDaysBefore: 30,
    register:
      'Đăng ký chậm nhất 03 ngày làm việc trước ngày tiếp, tại trang này hoặc tại Bộ phận tiếp công dân của UBND. Người chưa đăng ký vẫn được tiếp theo thứ tự đến.',
    ...given,
  });
}
