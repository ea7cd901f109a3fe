/** Words of the calendar and of a session's card. */
export const calendar = {
  title: 'Lịch tiếp công dân',
  description: 'Xem khi nào lãnh đạo tiếp công dân, ở đâu, còn bao nhiêu chỗ, và đăng ký trước.',
  lead: 'Lãnh đạo nào tiếp, ngày nào, ở đâu, còn bao nhiêu chỗ.',
};
