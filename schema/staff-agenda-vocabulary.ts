import { registerEnumType } from 'type-graphql';

export enum AgendaItemKind {
  REGISTRATION = 'REGISTRATION',
  TOPIC = 'TOPIC',
  BREAK = 'BREAK',
  NOTE = 'NOTE',
}

registerEnumType(AgendaItemKind, {
  name: 'AgendaItemKind',
  description: 'What stands at one place of an agenda.',
  valuesConfig: {
    REGISTRATION: { description: 'Công dân đã đăng ký' },
    TOPIC: { description: 'Nội dung' },
    BREAK: { description: 'Nghỉ' },
    NOTE: { description: 'Ghi chú, không tính thời gian' },
  },
});

export enum AgendaStrike {
  CANCELLED = 'CANCELLED',
  MOVED = 'MOVED',
  DISPLACED = 'DISPLACED',
  DECLINED = 'DECLINED',
  REDIRECTED = 'REDIRECTED',
  NOT_CONFIRMED = 'NOT_CONFIRMED',
  NO_SHOW = 'NO_SHOW',
}

registerEnumType(AgendaStrike, {
  name: 'AgendaStrike',
  description:
    'Why somebody who was placed does not come. The item stays, struck and without time, until it is removed.',
  valuesConfig: {
    CANCELLED: { description: 'Công dân đã hủy' },
    MOVED: { description: 'Đã chuyển sang buổi khác' },
    DISPLACED: { description: 'Mất chỗ do buổi tiếp thay đổi' },
    DECLINED: { description: 'Không tiếp nhận' },
    REDIRECTED: { description: 'Đã hướng dẫn sang cơ quan khác' },
    NOT_CONFIRMED: { description: 'Đang chờ chỗ' },
    NO_SHOW: { description: 'Không đến' },
  },
});

export enum AgendaPreparation {
  ASKED = 'ASKED',
  RECEIVED = 'RECEIVED',
}

registerEnumType(AgendaPreparation, {
  name: 'AgendaPreparation',
  description: 'How far the preparation of an item has come.',
  valuesConfig: {
    ASKED: { description: 'Đã yêu cầu' },
    RECEIVED: { description: 'Đã nhận' },
  },
});

export enum ParticipantAnswer {
  COMING = 'COMING',
  NOT_COMING = 'NOT_COMING',
  SENDS_ANOTHER = 'SENDS_ANOTHER',
}

registerEnumType(ParticipantAnswer, {
  name: 'ParticipantAnswer',
  description: 'What somebody invited has answered.',
  valuesConfig: {
    COMING: { description: 'Sẽ dự' },
    NOT_COMING: { description: 'Không dự' },
    SENDS_ANOTHER: { description: 'Cử người khác dự' },
  },
});

export enum AgendaDifferenceKind {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  CHANGED = 'CHANGED',
}

registerEnumType(AgendaDifferenceKind, {
  name: 'AgendaDifferenceKind',
  description: 'How something differs between two states of an agenda.',
  valuesConfig: {
    ADDED: { description: 'Thêm' },
    REMOVED: { description: 'Bỏ' },
    CHANGED: { description: 'Sửa' },
  },
});

export enum AgendaField {
  PLACE = 'PLACE',
  TIME = 'TIME',
  TITLE = 'TITLE',
  MINUTES = 'MINUTES',
  FIXED_TIME = 'FIXED_TIME',
  STRIKE = 'STRIKE',
  PREPARING = 'PREPARING',
  DUE_DAY = 'DUE_DAY',
  PREPARATION = 'PREPARATION',
  DOCUMENTS = 'DOCUMENTS',
  WORDS = 'WORDS',
  NAME = 'NAME',
  INVITED = 'INVITED',
  ANSWER = 'ANSWER',
}

registerEnumType(AgendaField, {
  name: 'AgendaField',
  description: 'What of an item or a participant differs.',
  valuesConfig: {
    PLACE: { description: 'Thứ tự' },
    TIME: { description: 'Giờ, do thứ tự và thời lượng' },
    TITLE: { description: 'Nội dung' },
    MINUTES: { description: 'Thời lượng' },
    FIXED_TIME: { description: 'Giờ nghỉ cố định' },
    STRIKE: { description: 'Còn đến hay không' },
    PREPARING: { description: 'Cơ quan chuẩn bị' },
    DUE_DAY: { description: 'Hạn chuẩn bị' },
    PREPARATION: { description: 'Tình trạng chuẩn bị' },
    DOCUMENTS: { description: 'Tài liệu' },
    WORDS: { description: 'Ghi chú và dự kiến trả lời' },
    NAME: { description: 'Tên' },
    INVITED: { description: 'Thời điểm mời' },
    ANSWER: { description: 'Trả lời' },
  },
});
