import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Day } from './scalars.js';

export enum SearchKind {
  REGISTRATION = 'REGISTRATION',
  SESSION = 'SESSION',
  LEADER = 'LEADER',
  AGENCY = 'AGENCY',
  POINT = 'POINT',
  SCHEDULE = 'SCHEDULE',
  NOTICE = 'NOTICE',
  ACCOUNT = 'ACCOUNT',
  GROUP_CASE = 'GROUP_CASE',
}

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What was found.',
  valuesConfig: {
    REGISTRATION: { description: 'Đăng ký' },
    SESSION: { description: 'Buổi tiếp' },
    LEADER: { description: 'Lãnh đạo' },
    AGENCY: { description: 'Cơ quan' },
    POINT: { description: 'Nơi tiếp công dân' },
    SCHEDULE: { description: 'Lịch định kỳ' },
    NOTICE: { description: 'Thông báo' },
    ACCOUNT: { description: 'Tài khoản' },
    GROUP_CASE: { description: 'Đoàn cùng nội dung' },
  },
});

@ObjectType({ description: 'Something that was found among what you may see.', simpleResolvers: true })
export class SearchHit {
  @Field(() => SearchKind, { description: 'What it is.' })
  kind: SearchKind;

  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { description: 'What tells it apart; may be empty.' })
  detail: string;

  @Field(() => ID, { nullable: true, description: 'The session it is shown with.' })
  sessionId: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When its session begins.' })
  startsAt: string | null;

  @Field(() => Day, { nullable: true, description: 'Of a notice: the day of issue; of what ends: its last day.' })
  day: string | null;
}
