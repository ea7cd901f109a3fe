import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from './scalars.js';
import { StaffNotice } from './staff-notice.js';
import { StaffSession } from './staff-session.js';

export enum DeskLineKind {
  SESSION_TO_PUBLISH = 'SESSION_TO_PUBLISH',
  NOTICE_TO_SIGN = 'NOTICE_TO_SIGN',
  NOTICE_TO_PUBLISH = 'NOTICE_TO_PUBLISH',
  ANSWER_DUE = 'ANSWER_DUE',
  SESSION_WARNING = 'SESSION_WARNING',
  PEOPLE_WAITING = 'PEOPLE_WAITING',
  CHOICE_AWAITED = 'CHOICE_AWAITED',
  PEOPLE_AFFECTED = 'PEOPLE_AFFECTED',
  PUBLISHED_LATE = 'PUBLISHED_LATE',
  SESSION_TO_RECORD = 'SESSION_TO_RECORD',
  DUTY_SHORT = 'DUTY_SHORT',
  PREPARATION_DUE = 'PREPARATION_DUE',
  CONCLUSION_OWED = 'CONCLUSION_OWED',
  VISIT_REPLY_DUE = 'VISIT_REPLY_DUE',
  PETITION_REPLY_DUE = 'PETITION_REPLY_DUE',
  DIRECTIVE_DUE = 'DIRECTIVE_DUE',
  DIRECTIVE_TO_CONFIRM = 'DIRECTIVE_TO_CONFIRM',
  PROMISE_DISPUTED = 'PROMISE_DISPUTED',
  DIALOGUE_NOTICE_DUE = 'DIALOGUE_NOTICE_DUE',
  DIALOGUE_RESULT_DUE = 'DIALOGUE_RESULT_DUE',
  DIALOGUE_WAITING = 'DIALOGUE_WAITING',
}

registerEnumType(DeskLineKind, {
  name: 'DeskLineKind',
  description: 'What needs somebody at the desk.',
  valuesConfig: {
    SESSION_TO_PUBLISH: { description: 'Buổi tiếp dự thảo phải công bố trước hạn' },
    NOTICE_TO_SIGN: { description: 'Thông báo chờ ký' },
    NOTICE_TO_PUBLISH: { description: 'Thông báo đã ký, chờ công bố' },
    ANSWER_DUE: { description: 'Đăng ký chưa được xem xét' },
    SESSION_WARNING: { description: 'Buổi tiếp có điều cần lưu ý' },
    PEOPLE_WAITING: { description: 'Người trong danh sách chờ' },
    CHOICE_AWAITED: { description: 'Người bị ảnh hưởng chưa chọn' },
    PEOPLE_AFFECTED: { description: 'Người đang chờ ngày mới do thay đổi lịch' },
    PUBLISHED_LATE: { description: 'Buổi tiếp đã công bố muộn' },
    SESSION_TO_RECORD: { description: 'Buổi tiếp đã qua, chưa ghi nhận' },
    DUTY_SHORT: { description: 'Số buổi tiếp của tháng hoặc tuần còn thiếu' },
    CONCLUSION_OWED: { description: 'Buổi tiếp đã diễn ra, chưa công bố thông báo kết luận' },
    PREPARATION_DUE: { description: 'Nội dung phải chuẩn bị cho buổi tiếp của cơ quan khác' },
    VISIT_REPLY_DUE: { description: 'Người đã tiếp phải được trả lời' },
    PETITION_REPLY_DUE: { description: 'Đơn phải được trả lời' },
    DIRECTIVE_DUE: { description: 'Ý kiến chỉ đạo sắp đến hạn hoặc quá hạn' },
    DIRECTIVE_TO_CONFIRM: { description: 'Báo cáo đã thực hiện, chờ xác nhận' },
    PROMISE_DISPUTED: { description: 'Công dân cho biết chưa thực hiện, chờ trả lời' },
    DIALOGUE_NOTICE_DUE: { description: 'Chương trình đối thoại phải thông báo trước hạn' },
    DIALOGUE_RESULT_DUE: { description: 'Kết quả đối thoại phải công bố trước hạn' },
    DIALOGUE_WAITING: { description: 'Chủ đề, câu hỏi gửi đến buổi đối thoại, chờ xem' },
  },
});

@ObjectType({ description: 'The dialogue that something is about.', simpleResolvers: true })
export class DeskLineDialogue {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  title: string;
}

@ObjectType({ description: 'One thing that needs somebody.', simpleResolvers: true })
export class DeskLine {
  @Field(() => DeskLineKind, { description: 'What it is that needs somebody.' })
  kind: DeskLineKind;

  @Field(() => Int, { description: 'How many people, sessions or warnings, by kind.' })
  count: number;

  @Field(() => Day, { nullable: true, description: 'Last local day on which it is in time; null: nothing says so.' })
  dueDay: string | null;

  @Field(() => Boolean, { description: 'Whether that day is over.' })
  isLate: boolean;

  @Field(() => StaffSession, { nullable: true, description: 'The session it is about.' })
  session: StaffSession | null;

  @Field(() => StaffNotice, { nullable: true, description: 'The notice it is about.' })
  notice: StaffNotice | null;

  @Field(() => DeskLineDialogue, { nullable: true, description: 'The dialogue it is about.' })
  dialogue: DeskLineDialogue | null;
}

@ObjectType({ description: 'A day at the desk of an agency, with everything below it.', simpleResolvers: true })
export class DeskToday {
  @Field(() => Day, { description: 'Local day in Viet Nam.' })
  today: string;

  @Field(() => [DeskLine], { description: 'What needs somebody: what is late first, then by the day it is due.' })
  lines: DeskLine[];

  @Field(() => [StaffSession], {
    description: 'Sessions of the days asked for, drafts too, in the order they begin; 1,000 at most.',
  })
  sessions: StaffSession[];
}
