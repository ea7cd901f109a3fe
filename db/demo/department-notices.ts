import { morning, type Notice, notice, toNextWorkingDay } from './notice.js';
import { ownPoint } from './points.js';

const byDepartment =
  'Đăng ký chậm nhất 03 ngày làm việc trước ngày tiếp, tại trang này, tại Văn phòng Sở hoặc qua điện thoại.';

/** Heads of departments and of the inspectorate. */
export const departmentNotices: readonly Notice[] = [
  department('so-nong-nghiep-va-moi-truong', {
    when: { every: 'MONTH', days: [15] },
    hours: { summer: [morning] },
    slotMinutes: 20,
    contents: [
      'Tiếp công dân định kỳ; đất đai, đo đạc, cấp giấy chứng nhận quyền sử dụng đất và môi trường.',
      'Tiếp công dân định kỳ; thủy lợi, bồi thường khi Nhà nước thu hồi đất và ô nhiễm môi trường khu dân cư.',
    ],
  }),
  department('so-xay-dung', {
    when: { every: 'MONTH', days: [20] },
    hours: { summer: [['13:30', '16:30']] },
    deputy: { policy: 'ALLOW', inPerson: null },
    contents: ['Tiếp công dân định kỳ; quy hoạch, cấp phép xây dựng, nhà ở xã hội, giao thông đô thị.'],
  }),
  department('so-tai-chinh', {
    when: { every: 'MONTH', weekday: 2, nth: [3] },
    contents: ['Tiếp công dân, doanh nghiệp định kỳ; đăng ký kinh doanh, đầu tư, giá đất và giải ngân bồi thường.'],
  }),
  department('so-noi-vu', {
    when: { every: 'MONTH', days: [10] },
    contents: ['Tiếp công dân định kỳ; chính sách người có công, việc làm, chế độ cán bộ sau sắp xếp bộ máy.'],
  }),
  department('so-giao-duc-va-dao-tao', {
    when: { every: 'MONTH', lastWeekday: 4 },
    shift: { weekend: 'NEAREST_WORKING_DAY', holiday: 'NEAREST_WORKING_DAY' },
    contents: ['Tiếp công dân định kỳ; tuyển sinh, thu chi trong trường học, chế độ nhà giáo.'],
  }),
  department('so-y-te', {
    when: { every: 'MONTH', weekday: 1, nth: [1] },
    contents: ['Tiếp công dân định kỳ; khám, chữa bệnh, bảo hiểm y tế, an toàn thực phẩm và bảo trợ xã hội.'],
  }),
  notice({
    slug: 'chanh-thanh-tra-thanh-pho',
    offices: ['thanh-tra-thanh-pho:chief'],
    when: { every: 'MONTH', days: [5] },
    shift: { weekend: 'NEXT_WORKING_DAY_SAME_MONTH', holiday: 'NEXT_WORKING_DAY_SAME_MONTH' },
    point: 'dia-diem-thanh-tra-thanh-pho',
    register:
      'Đăng ký chậm nhất 03 ngày làm việc trước ngày tiếp, tại trang này hoặc tại Văn phòng Thanh tra thành phố.',
    contents: ['Chánh Thanh tra thành phố tiếp công dân định kỳ về khiếu nại và việc thực hiện kết luận thanh tra.'],
  }),
];

function department(slug: string, given: Pick<Notice, 'when' | 'contents'> & Partial<Notice>): Notice {
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
