import { registerEnumType } from 'type-graphql';

export enum PetitionType {
  COMPLAINT = 'COMPLAINT',
  DENUNCIATION = 'DENUNCIATION',
  RECOMMENDATION = 'RECOMMENDATION',
  FEEDBACK = 'FEEDBACK',
  MIXED = 'MIXED',
}

export enum PetitionVia {
  RECEPTION = 'RECEPTION',
  POST = 'POST',
  FRONT = 'FRONT',
  DEPUTY = 'DEPUTY',
  VOTER = 'VOTER',
  PORTAL = 'PORTAL',
  AGENCY = 'AGENCY',
}

export enum SignatoryKind {
  ONE = 'ONE',
  MANY = 'MANY',
  OTHER = 'OTHER',
}

export enum PetitionState {
  RECEIVED = 'RECEIVED',
  CLASSIFIED = 'CLASSIFIED',
  ACCEPTED = 'ACCEPTED',
  GUIDED = 'GUIDED',
  FORWARDED = 'FORWARDED',
  RETURNED = 'RETURNED',
  FILED = 'FILED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  URGED = 'URGED',
  IN_RESOLUTION = 'IN_RESOLUTION',
  RESOLVED = 'RESOLVED',
  WITHDRAWN = 'WITHDRAWN',
  SUSPENDED = 'SUSPENDED',
  TERMINATED = 'TERMINATED',
  REPLIED = 'REPLIED',
}

export enum PetitionActKind {
  CLASSIFY = 'CLASSIFY',
  ACCEPT = 'ACCEPT',
  GUIDE = 'GUIDE',
  FORWARD = 'FORWARD',
  RETURN = 'RETURN',
  FILE = 'FILE',
  REFUSE = 'REFUSE',
  URGE = 'URGE',
  BEGIN = 'BEGIN',
  SUSPEND = 'SUSPEND',
  RESUME = 'RESUME',
  RESOLVE = 'RESOLVE',
  TERMINATE = 'TERMINATE',
  RECORD_REPLY = 'RECORD_REPLY',
  ANSWER = 'ANSWER',
  TELL_FRONT = 'TELL_FRONT',
  WITHDRAW = 'WITHDRAW',
  CLAIM_PRESSURE = 'CLAIM_PRESSURE',
  PROLONG = 'PROLONG',
  VOID = 'VOID',
}

export enum PetitionDeadlineKind {
  REPLY = 'REPLY',
  PROCESSING = 'PROCESSING',
  ACCEPTANCE = 'ACCEPTANCE',
  SETTLEMENT = 'SETTLEMENT',
  FRONT_RESULT = 'FRONT_RESULT',
}

export enum WithdrawalExtent {
  FULL = 'FULL',
  PARTIAL = 'PARTIAL',
}

export enum WithdrawalContext {
  DIALOGUE = 'DIALOGUE',
  VERIFICATION = 'VERIFICATION',
  INSPECTION = 'INSPECTION',
  MEDIATION = 'MEDIATION',
  OTHER = 'OTHER',
}

export enum PetitionFinding {
  RIGHT = 'RIGHT',
  PARTLY_RIGHT = 'PARTLY_RIGHT',
  WRONG = 'WRONG',
}

export enum EarlierSettlement {
  SETTLED_FIRST = 'SETTLED_FIRST',
  SETTLED_REPEATEDLY = 'SETTLED_REPEATEDLY',
  IN_SETTLEMENT = 'IN_SETTLEMENT',
  NOT_SETTLED = 'NOT_SETTLED',
}

const say = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([value, description]) => [value, { description }]));

registerEnumType(PetitionType, {
  name: 'PetitionType',
  description: 'What kind of petition it is.',
  valuesConfig: say({
    COMPLAINT: 'Đơn khiếu nại',
    DENUNCIATION: 'Đơn tố cáo',
    RECOMMENDATION: 'Đơn kiến nghị',
    FEEDBACK: 'Đơn phản ánh',
    MIXED: 'Đơn có nhiều nội dung',
  }),
});
registerEnumType(PetitionVia, {
  name: 'PetitionVia',
  description: 'By which way it came.',
  valuesConfig: say({
    RECEPTION: 'Qua tiếp công dân',
    POST: 'Qua bưu chính',
    FRONT: 'Mặt trận Tổ quốc chuyển',
    DEPUTY: 'Đại biểu Quốc hội, đại biểu HĐND chuyển',
    VOTER: 'Qua tiếp xúc cử tri',
    PORTAL: 'Qua cổng thông tin',
    AGENCY: 'Cơ quan khác chuyển đến',
  }),
});
registerEnumType(SignatoryKind, {
  name: 'SignatoryKind',
  description: 'Who signed it.',
  valuesConfig: say({ ONE: 'Một người đứng tên', MANY: 'Nhiều người đứng tên', OTHER: 'Đơn khác' }),
});
registerEnumType(PetitionState, {
  name: 'PetitionState',
  description: 'Where a petition stands.',
  valuesConfig: say({
    RECEIVED: 'Đã tiếp nhận',
    CLASSIFIED: 'Đã phân loại',
    ACCEPTED: 'Đã thụ lý',
    GUIDED: 'Đã hướng dẫn',
    FORWARDED: 'Đã chuyển đơn',
    RETURNED: 'Đã trả lại đơn',
    FILED: 'Đã lưu đơn',
    NOT_ACCEPTED: 'Từ chối thụ lý',
    URGED: 'Đã đôn đốc',
    IN_RESOLUTION: 'Đang giải quyết',
    RESOLVED: 'Đã giải quyết',
    WITHDRAWN: 'Đã rút đơn',
    SUSPENDED: 'Tạm đình chỉ',
    TERMINATED: 'Đình chỉ',
    REPLIED: 'Đã có phúc đáp',
  }),
});
registerEnumType(PetitionActKind, {
  name: 'PetitionActKind',
  description: 'What can be done with a petition.',
  valuesConfig: say({
    CLASSIFY: 'Phân loại',
    ACCEPT: 'Thụ lý',
    GUIDE: 'Hướng dẫn',
    FORWARD: 'Chuyển đơn',
    RETURN: 'Trả lại đơn',
    FILE: 'Lưu đơn',
    REFUSE: 'Từ chối thụ lý',
    URGE: 'Đôn đốc',
    BEGIN: 'Bắt đầu giải quyết',
    SUSPEND: 'Tạm đình chỉ',
    RESUME: 'Tiếp tục giải quyết',
    RESOLVE: 'Ghi nhận kết quả giải quyết',
    TERMINATE: 'Đình chỉ',
    RECORD_REPLY: 'Ghi nhận phúc đáp',
    ANSWER: 'Trả lời công dân',
    TELL_FRONT: 'Báo kết quả cho Mặt trận',
    WITHDRAW: 'Ghi nhận rút đơn',
    CLAIM_PRESSURE: 'Ghi nhận việc rút đơn do bị ép buộc',
    PROLONG: 'Gia hạn giải quyết hoặc thụ lý, một lần',
    VOID: 'Hủy bản ghi nhầm',
  }),
});
registerEnumType(PetitionDeadlineKind, {
  name: 'PetitionDeadlineKind',
  description: 'What is due of a petition.',
  valuesConfig: say({
    REPLY: 'Trả lời công dân',
    PROCESSING: 'Xử lý đơn',
    ACCEPTANCE: 'Thụ lý',
    SETTLEMENT: 'Giải quyết',
    FRONT_RESULT: 'Báo kết quả cho Mặt trận',
  }),
});
registerEnumType(WithdrawalExtent, {
  name: 'WithdrawalExtent',
  description: 'How much of a petition was taken back.',
  valuesConfig: say({ FULL: 'Rút toàn bộ', PARTIAL: 'Rút một phần' }),
});
registerEnumType(WithdrawalContext, {
  name: 'WithdrawalContext',
  description: 'What led to a withdrawal.',
  valuesConfig: say({
    DIALOGUE: 'Sau đối thoại',
    VERIFICATION: 'Sau xác minh',
    INSPECTION: 'Sau kiểm tra, thanh tra',
    MEDIATION: 'Sau hòa giải',
    OTHER: 'Lý do khác',
  }),
});
registerEnumType(PetitionFinding, {
  name: 'PetitionFinding',
  description: 'What was found.',
  valuesConfig: say({ RIGHT: 'Đúng', PARTLY_RIGHT: 'Đúng một phần', WRONG: 'Sai' }),
});
registerEnumType(EarlierSettlement, {
  name: 'EarlierSettlement',
  description: 'Whether the matter was settled before.',
  valuesConfig: say({
    SETTLED_FIRST: 'Đã giải quyết lần đầu',
    SETTLED_REPEATEDLY: 'Đã giải quyết nhiều lần',
    IN_SETTLEMENT: 'Đang giải quyết',
    NOT_SETTLED: 'Chưa giải quyết',
  }),
});
