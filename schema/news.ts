import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { DateTime } from './scalars.js';
import { Session } from './session.js';

export enum CalendarNewsKind {
  PUBLISHED = 'PUBLISHED',
  PUBLISHED_AGAIN = 'PUBLISHED_AGAIN',
  MOVED = 'MOVED',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
  RECEIVER_CHANGED = 'RECEIVER_CHANGED',
  PLACE_CHANGED = 'PLACE_CHANGED',
  EDITED = 'EDITED',
  RESTORED = 'RESTORED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(CalendarNewsKind, {
  name: 'CalendarNewsKind',
  description: 'What happened to a session: of several things at once, what matters most to who wants to come.',
  valuesConfig: {
    PUBLISHED: { description: 'Mới công bố' },
    PUBLISHED_AGAIN: { description: 'Công bố lại' },
    MOVED: { description: 'Dời ngày, đổi giờ' },
    POSTPONED: { description: 'Hoãn, chưa có ngày mới' },
    CANCELLED: { description: 'Hủy' },
    RECEIVER_CHANGED: { description: 'Thay người tiếp' },
    PLACE_CHANGED: { description: 'Đổi nơi tiếp' },
    EDITED: { description: 'Sửa nội dung' },
    RESTORED: { description: 'Rút lại thay đổi vừa công bố, buổi tiếp trở lại như trước' },
    WITHDRAWN: { description: 'Rút khỏi lịch công bố' },
  },
});

@InputType({ description: 'Which news. Everything given must hold.' })
export class CalendarNewsFilter {
  @Field(() => ID, { nullable: true, description: 'Of sessions owned or hosted by this agency.' })
  agencyId?: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Also agencies below `agencyId`.' })
  includeSubordinate: boolean;

  @Field(() => ID, { nullable: true, description: 'Of sessions assigned to, or received by, this leader.' })
  leaderId?: string;

  @Field(() => ID, { nullable: true, description: 'Of this session alone.' })
  sessionId?: string;
}

@ObjectType({ description: 'One change of one session of the published calendar.', simpleResolvers: true })
export class CalendarNews {
  @Field(() => ID, { description: 'The same for the same change, for good.' })
  id: string;

  @Field(() => DateTime, { description: 'When the public could see it.' })
  at: string;

  @Field(() => CalendarNewsKind, { description: 'The change that matters most.' })
  kind: CalendarNewsKind;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the agency took this change back within minutes (RESTORED tells of it); null when it stands.',
  })
  takenBackAt: string | null;

  @Field(() => Session, { nullable: true, description: 'As it stood before; null when it was not published then.' })
  before: Session | null;

  @Field(() => Session, { nullable: true, description: 'As it stood from then on; null when it was withdrawn.' })
  after: Session | null;
}

@ObjectType({ description: 'A change with the cursor to read on from.', simpleResolvers: true })
export class CalendarNewsEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => CalendarNews)
  node: CalendarNews;
}

@ObjectType({
  description: 'Changes of the published calendar, latest first. Of a withdrawn session only the withdrawal is left.',
  simpleResolvers: true,
})
export class CalendarNewsConnection {
  @Field(() => [CalendarNewsEdge])
  edges: CalendarNewsEdge[];

  @Field(() => [CalendarNews], { description: 'The changes of `edges`, without cursors.' })
  nodes: CalendarNews[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
