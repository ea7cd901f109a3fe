import type { Lack } from './rules.js';

type Words = Readonly<Record<'vi' | 'en', string>>;

/** What a step of a dialogue lacks, and what can be done about it. */
export const lackWords: Readonly<Record<Lack, Words>> = {
  NOT_NEXT: {
    vi: 'Cuộc đối thoại đang ở bước khác nên chưa chuyển được. Xin tải lại để xem bước hiện tại.',
    en: 'The dialogue is at another step, so it cannot go there. Please reload to see where it stands.',
  },
  REASON: {
    vi: 'Xin ghi lý do; lý do được công bố cùng cuộc đối thoại.',
    en: 'Please give a reason; it is published with the dialogue.',
  },
  SESSION_NOT_PUBLISHED: {
    vi: 'Chưa thể thông báo: buổi đối thoại chưa có trong lịch đã công bố. Xin xếp và công bố buổi (ngày giờ, địa điểm) trước.',
    en: 'It cannot be announced yet: its session is not in the published calendar. Please arrange and publish it first.',
  },
  DAY: {
    vi: 'Xin ghi ngày đối thoại trước khi ghi nhận đã diễn ra.',
    en: 'Please enter the day of the dialogue before recording it as held.',
  },
  NOT_YET_HELD: {
    vi: 'Chưa đến ngày đối thoại nên chưa ghi nhận đã diễn ra.',
    en: 'The day of the dialogue has not come, so it cannot be recorded as held.',
  },
  QUESTIONS_WAITING: {
    vi: 'Còn câu hỏi chưa xem. Xin đưa vào hoặc trả lời lý do không đưa vào từng câu hỏi.',
    en: 'Some questions have not been looked at. Please let each through or decline it with a reason.',
  },
  CONCLUSION: {
    vi: 'Chưa có thông báo kết luận. Xin nhập số, ngày và nội dung thông báo kết luận.',
    en: 'There is no conclusion yet. Please enter its number, day and words.',
  },
  CHANNELS: {
    vi: 'Kết quả chưa được công bố đủ nơi theo quy định. Xin ghi nhận từng nơi đã công bố, niêm yết, gửi.',
    en: 'The result has not been made known everywhere it must be. Please record each place.',
  },
  ANSWERS_OWED: {
    vi: 'Còn câu hỏi đã đưa vào mà chưa có trả lời. Xin trả lời bằng văn bản, giao việc hoặc chuyển cơ quan có thẩm quyền.',
    en: 'Some questions that were let through have no answer. Please answer in writing, direct, or pass them on.',
  },
};
