import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from './scalars.js';

export enum DeskConcern {
  SESSION = 'SESSION',
  REGISTRATION = 'REGISTRATION',
  NOTICE = 'NOTICE',
  RELEASE = 'RELEASE',
  SCHEDULE = 'SCHEDULE',
  STRUCTURE = 'STRUCTURE',
  ACCOUNT = 'ACCOUNT',
  VISIT = 'VISIT',
  PETITION = 'PETITION',
  CASE = 'CASE',
  DIALOGUE = 'DIALOGUE',
  FEEDBACK = 'FEEDBACK',
  AGENDA = 'AGENDA',
  DIRECTIVE = 'DIRECTIVE',
  REPORT = 'REPORT',
  QUEUE = 'QUEUE',
  SETTINGS = 'SETTINGS',
  JOB = 'JOB',
}

registerEnumType(DeskConcern, {
  name: 'DeskConcern',
  description: 'What kind of thing changed.',
  valuesConfig: {
    SESSION: { description: 'Buổi tiếp, khung giờ' },
    REGISTRATION: { description: 'Đăng ký, danh sách chờ, đoàn cùng nội dung' },
    NOTICE: { description: 'Thông báo' },
    RELEASE: { description: 'Bản lịch đã công bố' },
    SCHEDULE: { description: 'Quy tắc lịch, ngày làm việc, ngày vắng, quy định số buổi' },
    STRUCTURE: { description: 'Cơ quan, lãnh đạo, địa điểm' },
    ACCOUNT: { description: 'Tài khoản, vai trò' },
    VISIT: { description: 'Lượt tiếp' },
    PETITION: { description: 'Đơn' },
    CASE: { description: 'Vụ việc' },
    DIALOGUE: { description: 'Đối thoại' },
    FEEDBACK: { description: 'Ý kiến sau khi tiếp' },
    AGENDA: { description: 'Chương trình buổi tiếp' },
    REPORT: { description: 'Báo cáo, chỉ tiêu nhập tay' },
    DIRECTIVE: { description: 'Kết luận, ý kiến chỉ đạo, kiến nghị giám sát, chương trình phối hợp, văn bản' },
    QUEUE: { description: 'Số thứ tự trong ngày' },
    SETTINGS: { description: 'Thiết lập, mẫu thư, danh mục' },
    JOB: { description: 'Việc dài đang chạy' },
  },
});

@ObjectType({
  description: 'That something changed: ids only. Ask for what you show, with your own rights.',
  simpleResolvers: true,
})
export class DeskChange {
  @Field(() => DeskConcern, { description: 'What kind of thing it is about.' })
  concern: DeskConcern;

  @Field(() => String, { description: 'Name of the event, such as `SessionPostponed`.' })
  kind: string;

  @Field(() => ID, { description: 'Whose: the agency asked for, or one below it.' })
  agencyId: string;

  @Field(() => ID, { nullable: true, description: 'Null: it may be any session.' })
  sessionId: string | null;

  @Field(() => ID, { nullable: true, description: 'Null: it may be any registration.' })
  registrationId: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at: string;
}

@ObjectType({ description: 'Changes that became known together.', simpleResolvers: true })
export class DeskUpdate {
  @Field(() => String, { description: 'Go on `after` this one when the line breaks.' })
  cursor: string;

  @Field(() => Boolean, {
    description: 'Too much was missed to be told one by one: ask for everything you show again.',
  })
  isGap: boolean;

  @Field(() => [DeskChange], { description: 'What happened, in the order of commits.' })
  changes: DeskChange[];
}
