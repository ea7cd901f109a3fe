import type { PlanNoteKind } from './conflict-rules.js';

/** What each note beside a planned session says to staff: what is the matter, then what can be done. */
export const planNoteWords: Readonly<Record<PlanNoteKind, { vi: string; en: string }>> = {
  LEADER_BUSY: {
    vi: 'Lãnh đạo đã có buổi khác trùng thời gian này. Xin đổi giờ, đổi ngày hoặc đổi người tiếp.',
    en: 'The leader already receives elsewhere at this time. Please choose another time, day or receiver.',
  },
  ROOM_BUSY: {
    vi: 'Phòng này đã được dùng vào thời gian đó. Xin chọn phòng khác hoặc giờ khác.',
    en: 'The room is already in use at that time. Please choose another room or another time.',
  },
  POSITION_VACANT: {
    vi: 'Không có ai giữ chức danh này vào ngày đó. Xin bổ sung người giữ chức danh hoặc chọn người tiếp khác.',
    en: 'Nobody holds this position on that day. Please enter who does, or choose another receiver.',
  },
  POSITION_SHARED: {
    vi: 'Nhiều người cùng giữ chức danh này vào ngày đó. Xin chọn rõ người tiếp trong lịch.',
    en: 'Several people hold this position on that day. Please name one of them in the schedule.',
  },
  IN_THE_PAST: {
    vi: 'Thời gian này đã qua nên không lập buổi tiếp.',
    en: 'This time has passed, so no session is made.',
  },
  HOLIDAY: {
    vi: 'Ngày này là ngày nghỉ lễ, Tết hoặc nghỉ bù, hoán đổi. Nếu vẫn tiếp, xin ghi rõ để người dân biết.',
    en: 'This is a public holiday or a day off in its place. If people are received all the same, please make it known.',
  },
  WEEKEND: {
    vi: 'Ngày này là ngày nghỉ hằng tuần. Nếu vẫn tiếp, xin ghi rõ để người dân biết.',
    en: 'This day is a weekend. If people are received all the same, please make it known.',
  },
  ON_LEAVE: {
    vi: 'Lãnh đạo vắng vào ngày này. Xin dời ngày, hoặc phân công người tiếp thay kèm lý do.',
    en: 'The leader is away on this day. Please move it, or name somebody to receive instead, with a reason.',
  },
  TRAVEL_GAP: {
    vi: 'Cùng ngày lãnh đạo có buổi ở địa điểm khác, thời gian di chuyển quá ngắn.',
    en: 'The leader has another session elsewhere that day, with too little time to get there.',
  },
  JOINT_SESSION: {
    vi: 'Cùng thời gian có buổi khác tại địa điểm này hoặc của cơ quan cùng tiếp. Nếu là buổi tiếp chung, xin chỉ lập một buổi.',
    en: 'Another session is held at this place, or by a hosting agency, at the same time. If they are one, please arrange one.',
  },
  POSTING_LATE: {
    vi: 'Đã quá ngày niêm yết muộn nhất theo quy định; công bố từ nay là chậm.',
    en: 'The last day to post the notice has passed: publishing from now on is late.',
  },
  YEAR_UNKNOWN: {
    vi: 'Chưa có lịch nghỉ lễ, Tết của năm này; ngày tiếp có thể còn thay đổi.',
    en: 'The holidays of this year are not known yet, so the day may still change.',
  },
};
