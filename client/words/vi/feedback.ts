/** Words after a visit. */
export const feedback = {
  title: 'Ông/Bà hài lòng đến mức nào với lần tiếp này?',
  grades: {
    5: 'Rất hài lòng',
    4: 'Hài lòng',
    3: 'Bình thường',
    2: 'Chưa hài lòng',
    1: 'Rất không hài lòng',
  },
  about: 'Nhận xét này về',
  abouts: {
    SERVICE: 'Việc tiếp nói chung',
    OFFICIAL: 'Thái độ của công chức phục vụ',
    LEADER: 'Thái độ của lãnh đạo tiếp',
  },
  aboutHint:
    'Nhận xét về thái độ của công chức chỉ người đứng đầu cơ quan đọc; về lãnh đạo chỉ cấp trên và thanh tra đọc. Người được nhận xét không đọc được.',
  comment: 'Ý kiến của Ông/Bà',
  optional: '(không bắt buộc)',
  commentHint: 'Dài nhất 2.000 ký tự. Đơn tố cáo xin không gửi tại đây mà trình bày trực tiếp.',
  send: 'Gửi nhận xét',
  done: 'Cảm ơn Ông/Bà. Nhận xét đã được gửi tới người có trách nhiệm đọc.',
  given: 'Ông/Bà đã nhận xét: {grade}.',
  givenBefore: 'Nhận xét về lần tiếp này đã được gửi.',
  answer: 'Cơ quan phản hồi: {answer}',
  missing: 'Xin chọn một mức.',
  wrong: 'Lỗi:',
  unanswered: 'Chưa gửi được, có thể do mạng. Những gì đã viết vẫn còn nguyên; xin thử lại.',
};
