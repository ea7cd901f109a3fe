import { registerEnumType } from 'type-graphql';

export enum ReceptionWay {
  REGULAR = 'REGULAR',
  PERIODIC = 'PERIODIC',
  AD_HOC = 'AD_HOC',
}

export enum ReceivedBy {
  STAFF = 'STAFF',
  LEADER = 'LEADER',
  DELEGATE = 'DELEGATE',
}

export enum VisitStatus {
  RECEIVED = 'RECEIVED',
  REFUSED = 'REFUSED',
  VOIDED = 'VOIDED',
}

export enum RefusalGround {
  NOT_IN_CONTROL = 'NOT_IN_CONTROL',
  RULES_BROKEN = 'RULES_BROKEN',
  ALREADY_SETTLED = 'ALREADY_SETTLED',
  OTHER_BY_LAW = 'OTHER_BY_LAW',
}

export enum PersonCapacity {
  SELF = 'SELF',
  REPRESENTATIVE = 'REPRESENTATIVE',
  AUTHORISED = 'AUTHORISED',
}

export enum VisitReply {
  ACCEPTED = 'ACCEPTED',
  MORE_TIME = 'MORE_TIME',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  FORWARDED = 'FORWARDED',
}

export enum VisitProblem {
  RECEIVER_MISSING = 'RECEIVER_MISSING',
  KIND_NOT_FITTING = 'KIND_NOT_FITTING',
  FEWER_PEOPLE_THAN_NAMED = 'FEWER_PEOPLE_THAN_NAMED',
  NOBODY_NAMED = 'NOBODY_NAMED',
  NOT_HAPPENED_YET = 'NOT_HAPPENED_YET',
  EXPLANATION_MISSING = 'EXPLANATION_MISSING',
  NOTICE_MISSING = 'NOTICE_MISSING',
  NUMBER_UNREADABLE = 'NUMBER_UNREADABLE',
  WORD_MISSING = 'WORD_MISSING',
  CLOSED_ALREADY = 'CLOSED_ALREADY',
  REASON_MISSING = 'REASON_MISSING',
  DAY_NOT_FITTING = 'DAY_NOT_FITTING',
}

const say = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([value, description]) => [value, { description }]));

registerEnumType(ReceptionWay, {
  name: 'ReceptionWay',
  description: 'The three kinds of reception of the law.',
  valuesConfig: say({ REGULAR: 'Thường xuyên', PERIODIC: 'Định kỳ', AD_HOC: 'Đột xuất' }),
});
registerEnumType(ReceivedBy, {
  name: 'ReceivedBy',
  description: 'Who received.',
  valuesConfig: say({ STAFF: 'Người tiếp công dân', LEADER: 'Lãnh đạo trực tiếp tiếp', DELEGATE: 'Ủy quyền tiếp' }),
});
registerEnumType(VisitStatus, {
  name: 'VisitStatus',
  description: 'What a visit counts as.',
  valuesConfig: say({ RECEIVED: 'Đã tiếp', REFUSED: 'Từ chối tiếp', VOIDED: 'Ghi nhầm, đã hủy' }),
});
registerEnumType(RefusalGround, {
  name: 'RefusalGround',
  description: 'Ground of Điều 9 on which a person was not received.',
  valuesConfig: say({
    NOT_IN_CONTROL: 'Say do chất kích thích, hoặc mất khả năng nhận thức, điều khiển hành vi (khoản 1)',
    RULES_BROKEN: 'Đe dọa, xúc phạm, vi phạm nội quy nơi tiếp (khoản 2)',
    ALREADY_SETTLED: 'Đã giải quyết đúng pháp luật và thông báo bằng văn bản (khoản 3)',
    OTHER_BY_LAW: 'Trường hợp khác theo pháp luật (khoản 4)',
  }),
});
registerEnumType(PersonCapacity, {
  name: 'PersonCapacity',
  description: 'As what a person came.',
  valuesConfig: say({ SELF: 'Cho chính mình', REPRESENTATIVE: 'Người đại diện', AUTHORISED: 'Người được ủy quyền' }),
});
registerEnumType(VisitReply, {
  name: 'VisitReply',
  description: 'The four answers a person can be given.',
  valuesConfig: say({
    ACCEPTED: 'Đã thụ lý',
    MORE_TIME: 'Cần thêm thời gian xem xét',
    NOT_ACCEPTED: 'Không thụ lý',
    FORWARDED: 'Đã chuyển cơ quan có thẩm quyền',
  }),
});
registerEnumType(VisitProblem, {
  name: 'VisitProblem',
  description: 'Why a visit cannot be kept as it is told.',
  valuesConfig: say({
    RECEIVER_MISSING: 'Chưa nêu ai tiếp',
    KIND_NOT_FITTING: 'Loại tiếp không khớp với người tiếp',
    FEWER_PEOPLE_THAN_NAMED: 'Số người ít hơn số người đã ghi tên',
    NOBODY_NAMED: 'Chưa ghi tên người nào',
    NOT_HAPPENED_YET: 'Thời điểm tiếp chưa đến',
    EXPLANATION_MISSING: 'Chưa nêu lời giải thích khi từ chối tiếp',
    NOTICE_MISSING: 'Chưa nêu số thông báo từ chối tiếp của người đứng đầu',
    NUMBER_UNREADABLE: 'Số văn bản không đúng dạng',
    WORD_MISSING: 'Chưa có ý kiến của lãnh đạo hoặc ngày hẹn trả lời',
    CLOSED_ALREADY: 'Lượt tiếp đã kết thúc',
    REASON_MISSING: 'Chưa nêu lý do',
    DAY_NOT_FITTING: 'Ngày không phù hợp',
  }),
});
