import type { AgencyLevel, IdentityRequirement } from '../../api/enums.js';

const levels: Record<AgencyLevel, string> = {
  PROVINCE: 'Cơ quan cấp tỉnh',
  DISTRICT: 'Cơ quan cấp huyện (đã kết thúc hoạt động)',
  COMMUNE: 'Cơ quan cấp xã',
};

const identity: Record<IdentityRequirement, string> = {
  NAME_ONLY: 'Chỉ cần họ và tên.',
  ADDRESS_OR_NUMBER: 'Họ tên, và địa chỉ hoặc số giấy tờ tùy thân.',
  NUMBER: 'Họ tên, và số định danh cá nhân hoặc số giấy tờ khác.',
};

const leader = {
  kicker: 'Lãnh đạo tiếp công dân',
  description: 'Lịch tiếp công dân sắp tới của {who}: ngày, giờ, địa điểm, số chỗ còn lại.',
  coming: 'Lịch tiếp sắp tới',
  all: 'Xem tất cả trong lịch',
  none: 'Chưa có buổi tiếp nào được công bố.',
  ofAgency: 'Xem lịch của {agency}',
  before: 'Chức vụ trước đây',
  since: 'Từ {from}',
  fromTo: 'Từ {from} đến {to}',
};

const agency = {
  levels,
  description: 'Lịch tiếp công dân, lãnh đạo và nơi tiếp công dân của {agency}.',
  ancestors: 'Cơ quan cấp trên',
  ended: 'Cơ quan này đã kết thúc hoạt động ngày {day}. Trang được giữ lại để tra cứu.',
  successors: 'Cơ quan kế thừa',
  predecessors: 'Cơ quan tiền thân',
  children: 'Cơ quan trực thuộc',
  leaders: 'Lãnh đạo',
  coming: 'Lịch tiếp sắp tới',
  none: 'Chưa có buổi tiếp nào được công bố.',
  all: 'Xem tất cả trong lịch',
  allWithBelow: 'Xem lịch kể cả cơ quan trực thuộc',
  points: 'Nơi tiếp công dân',
  record: {
    changes: 'Lịch có gì thay đổi',
    releases: 'Các bản công bố',
    follow: 'Cách theo dõi lịch',
    notice: 'Thông báo tháng này để in',
    wall: 'Lịch tháng để treo',
    statistics: 'Số liệu tiếp công dân',
  },
  contact: 'Liên hệ',
  email: 'Thư điện tử:',
  website: 'Trang thông tin:',
  rules: {
    title: 'Khi đăng ký trước',
    identity,
    perPerson: 'Mỗi người giữ nhiều nhất {n} đăng ký sắp tới tại cơ quan này.',
    representatives: 'Đoàn từ {people} người: cử nhiều nhất {n} người đại diện vào trình bày.',
    largest: 'Đăng ký trên trang này cho đoàn đến {n} người; đông hơn xin liên hệ trước.',
    source: 'Căn cứ: {source}',
  },
};

/** Words of leaders' and agencies' pages. */
export const profile = { feed: 'Thêm lịch này vào điện thoại (iCalendar)', leader, agency };
