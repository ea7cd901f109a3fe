import { afternoon, dropped, morning, type Notice, notice } from './notice.js';

const police = 'Công an thành phố';

/** Leaders of the city. Days, shifts, hours and cut-offs follow published notices (domain.md 3.1). */
export const cityNotices: readonly Notice[] = [
  notice({
    slug: 'chu-tich-ubnd-thanh-pho',
    offices: ['ubnd-thanh-pho:chair'],
    hosts: ['doan-dai-bieu-quoc-hoi', 'thuong-truc-hdnd-thanh-pho', 'mttq-thanh-pho'],
    participants: ['ban-tiep-cong-dan', 'thanh-tra-thanh-pho', 'so-nong-nghiep-va-moi-truong', 'so-xay-dung', police],
    when: { every: 'MONTH', days: [25] },
    shift: { weekend: 'NEXT_WORKING_DAY', holiday: 'NEAREST_WORKING_DAY_SAME_MONTH' },
    hours: { summer: [morning, ['14:00', '16:00']] },
    point: 'tru-so-tiep-cong-dan',
    room: 'Phòng tiếp công dân số 1',
    cutOff: { daysBeforeNominal: 5 },
    deputy: { policy: 'ALLOW', inPerson: { atLeast: 1, per: 'QUARTER' } },
    register:
      'Đăng ký trước ngày 20 hằng tháng; đăng ký từ ngày 20 trở đi được xếp vào kỳ tiếp của tháng sau. Có thể đăng ký tại trang này, trực tiếp tại quầy hoặc qua điện thoại của Ban Tiếp công dân thành phố.',
    contents: [
      'Tiếp công dân định kỳ tháng {tháng}; tập trung các vụ việc về bồi thường, hỗ trợ, tái định cư và cấp giấy chứng nhận quyền sử dụng đất.',
      'Tiếp công dân định kỳ tháng {tháng}; nghe kiến nghị, phản ánh về quy hoạch, chỉnh trang đô thị và thoát nước.',
      'Tiếp công dân định kỳ tháng {tháng}; xem xét các vụ việc phức tạp, kéo dài do các sở, xã, phường đề xuất.',
    ],
  }),
  notice({
    slug: 'bi-thu-thanh-uy',
    offices: ['thanh-uy:secretary'],
    participants: ['ban-tiep-cong-dan', 'ubnd-thanh-pho', 'Ban Nội chính Thành ủy', 'Ủy ban Kiểm tra Thành ủy'],
    when: { every: 'MONTH', days: [18] },
    hours: { summer: [['07:30', '10:30']], winter: [morning] },
    point: 'tru-so-tiep-cong-dan',
    room: 'Phòng tiếp công dân số 2',
    basis: 'PARTY',
    register:
      'Đăng ký chậm nhất 03 ngày làm việc trước ngày tiếp, tại trang này hoặc tại Ban Tiếp công dân thành phố, để được sắp xếp thời gian.',
    contents: [
      'Tiếp dân định kỳ của Bí thư Thành ủy; nghe phản ánh, kiến nghị về công tác xây dựng Đảng, việc thực hiện chủ trương, chính sách và các vấn đề dân sinh bức xúc.',
      'Tiếp dân định kỳ của Bí thư Thành ủy; nghe phản ánh về đạo đức, lối sống của cán bộ, đảng viên và các vụ việc tồn đọng, kéo dài.',
    ],
  }),
  notice({
    slug: 'chu-tich-hdnd-thanh-pho',
    offices: ['hdnd-thanh-pho:chair'],
    agency: 'thuong-truc-hdnd-thanh-pho',
    participants: ['ban-tiep-cong-dan', 'Các Ban của HĐND thành phố', 'so-noi-vu'],
    when: { every: 'MONTH', days: [20] },
    hours: { summer: [morning, afternoon] },
    point: 'tru-so-tiep-cong-dan',
    room: 'Phòng tiếp công dân số 1',
    cutOff: { daysBeforeNominal: 5 },
    basis: 'COUNCIL',
    register: 'Đăng ký trước ngày 15 hằng tháng, tại trang này hoặc tại Trụ sở Tiếp công dân thành phố.',
    contents: [
      'Tiếp công dân định kỳ của Thường trực HĐND thành phố; nghe kiến nghị về việc thực hiện các nghị quyết của HĐND thành phố.',
      'Tiếp công dân định kỳ của Thường trực HĐND thành phố; nghe phản ánh về chế độ, chính sách và cung cấp dịch vụ công.',
    ],
  }),
  notice({
    slug: 'doan-dai-bieu-quoc-hoi',
    offices: ['doan-dai-bieu-quoc-hoi:head'],
    participants: ['ban-tiep-cong-dan', 'mttq-thanh-pho'],
    when: { every: 'MONTH', days: [30] },
    point: 'tru-so-tiep-cong-dan',
    room: 'Phòng tiếp công dân số 2',
    basis: 'COUNCIL',
    register:
      'Đăng ký chậm nhất 03 ngày làm việc trước ngày tiếp, tại trang này hoặc tại Trụ sở Tiếp công dân thành phố.',
    contents: [
      'Đại biểu Quốc hội tiếp công dân; tiếp nhận kiến nghị, khiếu nại của cử tri và Nhân dân thuộc trách nhiệm của Đoàn.',
    ],
  }),
  notice({
    slug: 'lanh-dao-thanh-pho-tam-ky',
    offices: ['ubnd-thanh-pho:chair', 'doan-dai-bieu-quoc-hoi:head', 'hdnd-thanh-pho:chair', 'thanh-uy:secretary'],
    agency: 'ban-tiep-cong-dan',
    hosts: ['ubnd-thanh-pho', 'doan-dai-bieu-quoc-hoi', 'thuong-truc-hdnd-thanh-pho', 'thanh-uy'],
    participants: ['ubnd-phuong-tam-ky'],
    when: { every: 'WEEK', weekday: 4 },
    shift: dropped,
    onClash: 'DROP',
    hours: { summer: [['07:30', '10:30']] },
    point: 'tru-so-tiep-cong-dan-tam-ky',
    opensDaysBefore: 30,
    register:
      'Nhận đăng ký trong 30 ngày, chậm nhất 03 ngày làm việc trước ngày tiếp, tại trang này hoặc tại Cơ sở 2 (Tam Kỳ).',
    contents: [
      'Lãnh đạo thành phố luân phiên tiếp công dân khu vực phía nam thành phố.',
      'Lãnh đạo thành phố luân phiên tiếp công dân; tập trung các kiến nghị phát sinh sau sắp xếp đơn vị hành chính.',
    ],
  }),
  notice({
    slug: 'tiep-cong-dan-truc-tuyen',
    offices: ['ubnd-thanh-pho:chair'],
    hosts: ['ubnd-xa-tay-giang', 'ubnd-xa-nam-tra-my'],
    participants: ['ban-tiep-cong-dan', 'so-nong-nghiep-va-moi-truong'],
    mode: 'ONLINE',
    when: { every: 'MONTH', weekday: 3, nth: [1] },
    hours: { summer: [afternoon] },
    point: 'diem-cau-truc-tuyen',
    room: 'Phòng họp trực tuyến',
    staffPlaces: 0,
    basis: 'ONLINE',
    register: 'Đăng ký tại trang này hoặc tại UBND xã; khi đến điểm cầu cấp xã, công dân xuất trình giấy tờ tùy thân.',
    contents: [
      'Tiếp công dân trực tuyến: lãnh đạo tại điểm cầu thành phố, công dân tại điểm cầu các xã miền núi. Nội dung: đất ở, đất sản xuất, đường giao thông và chính sách dân tộc.',
    ],
  }),
  notice({
    slug: 'tiep-thuong-xuyen',
    offices: ['ban-tiep-cong-dan:officer'],
    kind: 'REGULAR',
    when: { every: 'WORKDAY' },
    shift: dropped,
    onClash: 'DROP',
    hours: {
      summer: [
        ['07:30', '11:30'],
        ['13:30', '16:30'],
      ],
    },
    point: 'tru-so-tiep-cong-dan',
    room: 'Phòng tiếp công dân thường xuyên',
    publicPlaces: 0,
    staffPlaces: 0,
    register: 'Không cần đăng ký. Công dân lấy số thứ tự tại quầy và được tiếp theo thứ tự.',
    contents: [
      'Tiếp công dân thường xuyên; tiếp nhận đơn khiếu nại, tố cáo, kiến nghị, phản ánh và hướng dẫn công dân.',
    ],
  }),
];
