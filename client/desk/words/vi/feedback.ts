import { feedback as told } from '../../../words/vi/feedback.js';

const { grades, abouts } = told;

/** What people say after visits. */
export const feedback = {
  ...{ grades, abouts },
  title: 'Ý kiến sau khi tiếp',
  lead: 'Nhận xét của người được tiếp, không nêu tên. Nhận xét về công chức chỉ người đứng đầu đọc; về lãnh đạo chỉ cấp trên và thanh tra đọc. Việc xem được ghi nhật ký.',
  none: 'Chưa có ý kiến nào trong thời gian này.',
  of: '{agency}, {day}, {leader} tiếp',
  ofStaff: '{agency}, {day}, cán bộ tiếp công dân tiếp',
  answered: 'Đã phản hồi: {answer}',
  answer: 'Phản hồi',
  answerOf: 'Phản hồi ý kiến ngày {day}',
  answerField: 'Nội dung phản hồi',
  answerHint: 'Người gửi đọc được bằng mã đăng ký của mình.',
  send: 'Gửi phản hồi',
  done: 'Đã gửi phản hồi.',
  sum: '{n} ý kiến, trung bình {average} trên 5',
};
