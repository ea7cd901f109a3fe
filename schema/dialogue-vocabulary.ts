import { registerEnumType } from 'type-graphql';

export enum DialogueKind {
  PUBLIC_DIALOGUE = 'PUBLIC_DIALOGUE',
  INTERNAL_DIALOGUE = 'INTERNAL_DIALOGUE',
  BUSINESS_DIALOGUE = 'BUSINESS_DIALOGUE',
}

export enum DialogueOccasion {
  ANNUAL = 'ANNUAL',
  TEN_PERCENT_VOTERS = 'TEN_PERCENT_VOTERS',
  NECESSARY = 'NECESSARY',
  MANY_REQUESTS = 'MANY_REQUESTS',
}

export enum DialogueState {
  PLANNED = 'PLANNED',
  COLLECTING_TOPICS = 'COLLECTING_TOPICS',
  ANNOUNCED = 'ANNOUNCED',
  COLLECTING_QUESTIONS = 'COLLECTING_QUESTIONS',
  READY = 'READY',
  HELD = 'HELD',
  CONCLUSION_ISSUED = 'CONCLUSION_ISSUED',
  RESULT_PUBLISHED = 'RESULT_PUBLISHED',
  FOLLOW_UP = 'FOLLOW_UP',
  CLOSED = 'CLOSED',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
  NOT_REQUIRED = 'NOT_REQUIRED',
}

export enum DialogueChannel {
  MASS_MEDIA = 'MASS_MEDIA',
  POSTED_AT_OFFICE = 'POSTED_AT_OFFICE',
  SENT_TO_RESIDENTIAL_UNITS = 'SENT_TO_RESIDENTIAL_UNITS',
  PORTAL = 'PORTAL',
}

export enum DialogueTold {
  NOTICE = 'NOTICE',
  RESULT = 'RESULT',
}

export enum DialogueAnswered {
  ON_THE_SPOT = 'ON_THE_SPOT',
  DIRECTED = 'DIRECTED',
  FORWARDED = 'FORWARDED',
  IN_WRITING = 'IN_WRITING',
}

export enum DialogueQuestionStatus {
  SUBMITTED = 'SUBMITTED',
  ACCEPTED = 'ACCEPTED',
  ASSIGNED = 'ASSIGNED',
  PREPARED = 'PREPARED',
  ANSWERED = 'ANSWERED',
  DECLINED = 'DECLINED',
}

registerEnumType(DialogueKind, {
  name: 'DialogueKind',
  description: 'With whom an authority holds a dialogue.',
  valuesConfig: {
    PUBLIC_DIALOGUE: { description: 'Đối thoại với Nhân dân' },
    INTERNAL_DIALOGUE: { description: 'Đối thoại nội bộ (never public)' },
    BUSINESS_DIALOGUE: { description: 'Đối thoại với doanh nghiệp' },
  },
});

registerEnumType(DialogueOccasion, {
  name: 'DialogueOccasion',
  description: 'Why a dialogue is held.',
  valuesConfig: {
    ANNUAL: { description: 'Theo kế hoạch hằng năm' },
    TEN_PERCENT_VOTERS: { description: 'Theo đề nghị của cử tri (đủ tỷ lệ luật định)' },
    NECESSARY: { description: 'Khi xét thấy cần thiết' },
    MANY_REQUESTS: { description: 'Nhiều người cùng đề nghị' },
  },
});

registerEnumType(DialogueState, {
  name: 'DialogueState',
  description: 'How far a dialogue has come.',
  valuesConfig: {
    PLANNED: { description: 'Trong kế hoạch' },
    COLLECTING_TOPICS: { description: 'Đang lấy ý kiến về nội dung đối thoại' },
    ANNOUNCED: { description: 'Đã thông báo' },
    COLLECTING_QUESTIONS: { description: 'Đang nhận câu hỏi' },
    READY: { description: 'Đã sẵn sàng' },
    HELD: { description: 'Đã diễn ra' },
    CONCLUSION_ISSUED: { description: 'Đã có thông báo kết luận' },
    RESULT_PUBLISHED: { description: 'Đã công bố kết quả' },
    FOLLOW_UP: { description: 'Đang theo dõi thực hiện' },
    CLOSED: { description: 'Đã kết thúc' },
    POSTPONED: { description: 'Hoãn' },
    CANCELLED: { description: 'Hủy' },
    NOT_REQUIRED: { description: 'Không phát sinh nhu cầu đối thoại' },
  },
});

registerEnumType(DialogueChannel, {
  name: 'DialogueChannel',
  description: 'Where a notice or a result was made known.',
  valuesConfig: {
    MASS_MEDIA: { description: 'Phương tiện thông tin đại chúng, truyền thanh cơ sở' },
    POSTED_AT_OFFICE: { description: 'Niêm yết tại trụ sở' },
    SENT_TO_RESIDENTIAL_UNITS: { description: 'Gửi trưởng thôn, tổ trưởng tổ dân phố' },
    PORTAL: { description: 'Cổng thông tin điện tử' },
  },
});

registerEnumType(DialogueTold, {
  name: 'DialogueTold',
  description: 'What was made known.',
  valuesConfig: { NOTICE: { description: 'Thông báo đối thoại' }, RESULT: { description: 'Kết quả đối thoại' } },
});

registerEnumType(DialogueAnswered, {
  name: 'DialogueAnswered',
  description: 'How a question was answered.',
  valuesConfig: {
    ON_THE_SPOT: { description: 'Trả lời tại chỗ' },
    DIRECTED: { description: 'Giao cơ quan thực hiện, có thời hạn' },
    FORWARDED: { description: 'Ngoài thẩm quyền, chuyển cơ quan có thẩm quyền' },
    IN_WRITING: { description: 'Trả lời bằng văn bản' },
  },
});

registerEnumType(DialogueQuestionStatus, {
  name: 'DialogueQuestionStatus',
  description: 'How far a question has come.',
  valuesConfig: {
    SUBMITTED: { description: 'Đã nhận, chờ xem' },
    ACCEPTED: { description: 'Đã đưa vào nội dung đối thoại' },
    ASSIGNED: { description: 'Đã giao chuẩn bị trả lời' },
    PREPARED: { description: 'Đã chuẩn bị câu trả lời' },
    ANSWERED: { description: 'Đã trả lời' },
    DECLINED: { description: 'Không đưa vào nội dung đối thoại' },
  },
});
