import { afternoon, dropped, morning, type Notice, notice, toNextWorkingDay } from './notice.js';
import { ownPoint } from './points.js';

const nextDay = 'nếu trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo';
const police = 'Công an thành phố';

/** Leaders of the city. Days, shifts, hours and cut-offs follow published notices (domain.md 3.1). */
const leaders: readonly Notice[] = [
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
    rule: 'Ngày 25 hằng tháng; trùng ngày nghỉ lễ, Tết thì chọn ngày làm việc gần nhất trong tháng, trùng ngày nghỉ hằng tuần thì chuyển sang ngày làm việc tiếp theo',
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
    rule: `Ngày 18 hằng tháng, ${nextDay}; mùa hè (16/4–15/10) từ 7 giờ 30, mùa đông từ 8 giờ 00`,
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
    rule: `Ngày 20 hằng tháng, ${nextDay}`,
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
    rule: `Ngày 30 hằng tháng (tháng 02 là ngày cuối tháng), ${nextDay}`,
    register:
      'Đăng ký chậm nhất 03 ngày làm việc trước ngày tiếp, tại trang này hoặc tại Trụ sở Tiếp công dân thành phố.',
    contents: [
      'Đại biểu Quốc hội tiếp công dân; tiếp nhận kiến nghị, khiếu nại của cử tri và Nhân dân thuộc trách nhiệm của Đoàn.',
    ],
  }),
  notice({
    slug: 'lanh-dao-thanh-pho-tam-ky',
    offices: ['ubnd-thanh-pho:chair', 'doan-dai-bieu-quoc-hoi:head', 'hdnd-thanh-pho:chair', 'thanh-uy:secretary'],
    participants: ['ban-tiep-cong-dan', 'ubnd-phuong-tam-ky'],
    when: { every: 'WEEK', weekday: 4 },
    shift: dropped,
    onClash: 'DROP',
    hours: { summer: [['07:30', '10:30']] },
    point: 'tru-so-tiep-cong-dan-tam-ky',
    opensDaysBefore: 30,
    rule: 'Thứ Năm hằng tuần từ 7 giờ 30, lần lượt Chủ tịch UBND, Đoàn ĐBQH, Chủ tịch HĐND và Bí thư Thành ủy; trùng ngày nghỉ lễ, Tết thì không tiếp và không dồn sang tuần sau',
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
    rule: `Chiều thứ Tư đầu tiên của tháng, ${nextDay}`,
    register: 'Đăng ký tại trang này hoặc tại UBND xã; khi đến điểm cầu cấp xã, công dân xuất trình giấy tờ tùy thân.',
    contents: [
      'Tiếp công dân trực tuyến: lãnh đạo tại điểm cầu thành phố, công dân tại điểm cầu các xã miền núi. Nội dung: đất ở, đất sản xuất, đường giao thông và chính sách dân tộc.',
    ],
  }),
  notice({
    slug: 'tiep-thuong-xuyen',
    offices: ['ban-tiep-cong-dan:officer'],
    kind: 'REGULAR',
    when: { every: 'DAY' },
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
    rule: 'Các ngày làm việc, sáng 7 giờ 30 – 11 giờ 30, chiều 13 giờ 30 – 16 giờ 30',
    register: 'Không cần đăng ký. Công dân lấy số thứ tự tại quầy và được tiếp theo thứ tự.',
    contents: [
      'Tiếp công dân thường xuyên; tiếp nhận đơn khiếu nại, tố cáo, kiến nghị, phản ánh và hướng dẫn công dân.',
    ],
  }),
];

const byDepartment =
  'Đăng ký chậm nhất 03 ngày làm việc trước ngày tiếp, tại trang này, tại Văn phòng Sở hoặc qua điện thoại.';

const departments: readonly Notice[] = [
  department('so-nong-nghiep-va-moi-truong', {
    when: { every: 'MONTH', days: [15] },
    hours: { summer: [morning] },
    slotMinutes: 20,
    rule: `Ngày 15 hằng tháng, ${nextDay}`,
    contents: [
      'Tiếp công dân định kỳ; đất đai, đo đạc, cấp giấy chứng nhận quyền sử dụng đất và môi trường.',
      'Tiếp công dân định kỳ; thủy lợi, bồi thường khi Nhà nước thu hồi đất và ô nhiễm môi trường khu dân cư.',
    ],
  }),
  department('so-xay-dung', {
    when: { every: 'MONTH', days: [20] },
    hours: { summer: [['13:30', '16:30']] },
    rule: `Chiều ngày 20 hằng tháng, ${nextDay}; Phó Giám đốc, Chánh Văn phòng có thể tiếp thay và báo cáo lại Giám đốc`,
    contents: ['Tiếp công dân định kỳ; quy hoạch, cấp phép xây dựng, nhà ở xã hội, giao thông đô thị.'],
  }),
  department('so-tai-chinh', {
    when: { every: 'MONTH', weekday: 2, nth: [3] },
    rule: `Sáng thứ Ba tuần thứ ba của tháng, ${nextDay}`,
    contents: ['Tiếp công dân, doanh nghiệp định kỳ; đăng ký kinh doanh, đầu tư, giá đất và giải ngân bồi thường.'],
  }),
  department('so-noi-vu', {
    when: { every: 'MONTH', days: [10] },
    rule: `Ngày 10 hằng tháng, ${nextDay}`,
    contents: ['Tiếp công dân định kỳ; chính sách người có công, việc làm, chế độ cán bộ sau sắp xếp bộ máy.'],
  }),
  department('so-giao-duc-va-dao-tao', {
    when: { every: 'MONTH', days: [12] },
    shift: { weekend: 'NEAREST_WORKING_DAY', holiday: 'NEAREST_WORKING_DAY' },
    rule: 'Ngày 12 hằng tháng, nếu trùng ngày nghỉ thì chọn ngày làm việc gần nhất',
    contents: ['Tiếp công dân định kỳ; tuyển sinh, thu chi trong trường học, chế độ nhà giáo.'],
  }),
  department('so-y-te', {
    when: { every: 'MONTH', weekday: 1, nth: [1] },
    rule: `Sáng thứ Hai đầu tiên của tháng, ${nextDay}`,
    contents: ['Tiếp công dân định kỳ; khám, chữa bệnh, bảo hiểm y tế, an toàn thực phẩm và bảo trợ xã hội.'],
  }),
  notice({
    slug: 'chanh-thanh-tra-thanh-pho',
    offices: ['thanh-tra-thanh-pho:chief'],
    when: { every: 'MONTH', days: [5] },
    shift: { weekend: 'NEXT_WORKING_DAY_SAME_MONTH', holiday: 'NEXT_WORKING_DAY_SAME_MONTH' },
    point: 'dia-diem-thanh-tra-thanh-pho',
    rule: 'Ngày 05 hằng tháng, nếu trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo của tháng đó',
    register:
      'Đăng ký chậm nhất 03 ngày làm việc trước ngày tiếp, tại trang này hoặc tại Văn phòng Thanh tra thành phố.',
    contents: ['Chánh Thanh tra thành phố tiếp công dân định kỳ về khiếu nại và việc thực hiện kết luận thanh tra.'],
  }),
];

export const cityNotices: readonly Notice[] = [...leaders, ...departments];

function department(slug: string, given: Pick<Notice, 'when' | 'rule' | 'contents'> & Partial<Notice>): Notice {
  return notice({
    slug: `giam-doc-${slug}`,
    offices: [`${slug}:chair`],
    point: ownPoint(slug),
    participants: ['Văn phòng Sở', 'Các phòng chuyên môn liên quan'],
    shift: toNextWorkingDay,
    opensDaysBefore: 45,
    register: byDepartment,
    ...given,
  });
}
