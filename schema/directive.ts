import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { ManageAccess } from './registration.js';
import { DateTime, Day } from './scalars.js';

export enum DirectiveStanding {
  PENDING = 'PENDING',
  OVERDUE = 'OVERDUE',
  DONE_IN_TIME = 'DONE_IN_TIME',
  DONE_LATE = 'DONE_LATE',
  CANCELLED = 'CANCELLED',
}

export enum DirectiveStatus {
  OPEN = 'OPEN',
  IN_PROGRESS = 'IN_PROGRESS',
  REPORTED = 'REPORTED',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}

export enum DirectiveSource {
  CONCLUSION = 'CONCLUSION',
  DIALOGUE = 'DIALOGUE',
  WRITTEN = 'WRITTEN',
}

export enum DirectiveSide {
  GIVEN = 'GIVEN',
  OWED = 'OWED',
  EITHER = 'EITHER',
}

export enum DirectiveStepAct {
  GIVEN = 'GIVEN',
  EDITED = 'EDITED',
  PUBLISHED = 'PUBLISHED',
  STARTED = 'STARTED',
  PROGRESS = 'PROGRESS',
  REPORTED = 'REPORTED',
  CONFIRMED = 'CONFIRMED',
  SENT_BACK = 'SENT_BACK',
  EXTENSION_ASKED = 'EXTENSION_ASKED',
  EXTENDED = 'EXTENDED',
  EXTENSION_REFUSED = 'EXTENSION_REFUSED',
  CANCELLED = 'CANCELLED',
  REOPENED = 'REOPENED',
  DISPUTED = 'DISPUTED',
  DISPUTE_ANSWERED = 'DISPUTE_ANSWERED',
}

export enum DisputeOutcome {
  REOPENED = 'REOPENED',
  KEPT = 'KEPT',
}

registerEnumType(DirectiveStanding, {
  name: 'DirectiveStanding',
  description: 'How a promise stands today. Worked out from its day, never kept; on its last day it is still in time.',
  valuesConfig: {
    PENDING: { description: 'Trong hạn, đang thực hiện' },
    OVERDUE: { description: 'Quá hạn, chưa xong' },
    DONE_IN_TIME: { description: 'Đã xong, đúng hạn' },
    DONE_LATE: { description: 'Đã xong, trễ hạn' },
    CANCELLED: { description: 'Thôi thực hiện, có nêu lý do' },
  },
});

registerEnumType(DirectiveStatus, {
  name: 'DirectiveStatus',
  description: 'What was last said of it. Done it is when the agency that gave it has confirmed so.',
  valuesConfig: {
    OPEN: { description: 'Mới giao' },
    IN_PROGRESS: { description: 'Đang thực hiện' },
    REPORTED: { description: 'Đã báo cáo xong, chờ xác nhận' },
    DONE: { description: 'Đã xong' },
    CANCELLED: { description: 'Thôi thực hiện' },
  },
});

registerEnumType(DirectiveSource, {
  name: 'DirectiveSource',
  description: 'Where it was said.',
  valuesConfig: {
    CONCLUSION: { description: 'Kết luận buổi tiếp công dân' },
    DIALOGUE: { description: 'Đối thoại' },
    WRITTEN: { description: 'Văn bản chỉ đạo' },
  },
});

registerEnumType(DirectiveSide, {
  name: 'DirectiveSide',
  description: 'On which side of a promise an agency stands.',
  valuesConfig: {
    GIVEN: { description: 'Cơ quan chỉ đạo' },
    OWED: { description: 'Cơ quan phải thực hiện' },
    EITHER: { description: 'Một trong hai' },
  },
});

registerEnumType(DirectiveStepAct, {
  name: 'DirectiveStepAct',
  description: 'What happened to it.',
  valuesConfig: {
    GIVEN: { description: 'Được giao' },
    EDITED: { description: 'Được sửa' },
    PUBLISHED: { description: 'Công khai' },
    STARTED: { description: 'Bắt đầu thực hiện' },
    PROGRESS: { description: 'Báo cáo tiến độ' },
    REPORTED: { description: 'Báo cáo đã xong' },
    CONFIRMED: { description: 'Xác nhận đã xong' },
    SENT_BACK: { description: 'Yêu cầu thực hiện tiếp' },
    EXTENSION_ASKED: { description: 'Xin gia hạn' },
    EXTENDED: { description: 'Được gia hạn' },
    EXTENSION_REFUSED: { description: 'Không được gia hạn' },
    CANCELLED: { description: 'Thôi thực hiện' },
    REOPENED: { description: 'Mở lại' },
    DISPUTED: { description: 'Công dân cho biết chưa thực hiện' },
    DISPUTE_ANSWERED: { description: 'Đã trả lời công dân' },
  },
});

registerEnumType(DisputeOutcome, {
  name: 'DisputeOutcome',
  description: 'What the agency found when somebody said that a promise is not kept.',
  valuesConfig: {
    REOPENED: { description: 'Đúng là chưa xong, thực hiện tiếp' },
    KEPT: { description: 'Đã thực hiện, có giải thích' },
  },
});

@ObjectType({ description: 'One thing that happened to a promise.', simpleResolvers: true })
export class DirectiveStep {
  @Field(() => DirectiveStepAct, { description: 'What.' })
  act: DirectiveStepAct;

  @Field(() => String, { nullable: true, description: 'What the agency says of it to everybody.' })
  note: string | null;

  @Field(() => Day, { nullable: true, description: 'With EXTENDED: when it was due before.' })
  fromDueDay: string | null;

  @Field(() => Day, { nullable: true, description: 'When it is due from then on.' })
  toDueDay: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be seen, a full address.' })
  link: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at: string;
}

@ObjectType({
  description:
    'A promise to the people (ý kiến chỉ đạo): what a leader had an agency do, and by when. Nothing here names a citizen.',
  simpleResolvers: true,
})
export class Directive {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What is to be done.' })
  publicText: string;

  @Field(() => DirectiveSource, { description: 'Where it was said.' })
  sourceKind: DirectiveSource;

  @Field(() => Day, { description: 'When it was said.' })
  givenDay: string;

  @Field(() => Day, { description: 'The last day, as it was promised at first.' })
  firstDueDay: string;

  @Field(() => Day, { description: 'The last day, with the time that was granted since.' })
  dueDay: string;

  @Field(() => DirectiveStatus, { description: 'What was last said of it.' })
  status: DirectiveStatus;

  @Field(() => DirectiveStanding, { description: 'How it stands today.' })
  standing: DirectiveStanding;

  @Field(() => Int, { description: 'By how many days it is, or was, late; 0 in time.' })
  daysLate: number;

  @Field(() => Day, { nullable: true, description: 'When it was done; null while it is not.' })
  doneDay: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  reason: string | null;
}

@ObjectType({ description: 'A promise with the cursor to read on from.', simpleResolvers: true })
export class DirectiveEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Directive)
  node: Directive;
}

@ObjectType({ description: 'Promises of the public book, the latest day due first.', simpleResolvers: true })
export class DirectiveConnection {
  @Field(() => [DirectiveEdge])
  edges: DirectiveEdge[];

  @Field(() => [Directive], { description: 'The promises of `edges`, without cursors.' })
  nodes: Directive[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'How many promises of the public book stand how, today.', simpleResolvers: true })
export class DirectiveCounts {
  @Field(() => Int, { description: 'All of them.' })
  total: number;

  @Field(() => Int, { description: 'Not done yet, overdue or not.' })
  pending: number;

  @Field(() => Int, { description: 'Not done, and past their day.' })
  overdue: number;

  @Field(() => Int, { description: 'Done by their day.' })
  doneInTime: number;

  @Field(() => Int, { description: 'Done after their day.' })
  doneLate: number;

  @Field(() => Int, { description: 'Called off, with a reason.' })
  cancelled: number;
}

@ObjectType({
  description: 'That promises of the public book have changed: ask anew for what you show.',
  simpleResolvers: true,
})
export class DirectivesChanged {
  @Field(() => String, { description: 'Go on `after` this one when the line breaks.' })
  cursor: string;

  @Field(() => [ID], { description: 'The agencies that owe them; empty when too much was missed to tell.' })
  agencyIds: string[];
}

@ObjectType({
  description: 'A promise that was made because of a registration, as its holder sees it.',
  simpleResolvers: true,
})
export class OwnDirective {
  @Field(() => Directive, { description: 'The promise.' })
  directive: Directive;

  @Field(() => DateTime, { nullable: true, description: 'When you last said that it is not done.' })
  disputedAt: string | null;

  @Field(() => DisputeOutcome, {
    nullable: true,
    description: 'What the agency found; null while it has not answered.',
  })
  outcome: DisputeOutcome | null;

  @Field(() => String, { nullable: true, description: 'What the agency answered.' })
  answer: string | null;
}

@InputType({ description: 'Which promises.' })
export class DirectiveFilter {
  @Field(() => ID, { nullable: true, description: 'Of this agency or one below it.' })
  agencyId?: string | null;

  @Field(() => DirectiveSide, { nullable: true, description: 'With `agencyId`; left out: on either side.' })
  side?: DirectiveSide | null;

  @Field(() => [DirectiveStanding], { nullable: true, description: 'Standing like one of these today.' })
  standings?: DirectiveStanding[] | null;

  @Field(() => ID, { nullable: true, description: 'Said at this session.' })
  sessionId?: string | null;
}

@InputType()
export class DisputeDirectiveInput {
  @Field(() => ManageAccess, { description: 'Proof that the registration is yours.' })
  access: ManageAccess;

  @Field(() => ID, { description: 'A promise of `Registration.directives`.' })
  directiveId: string;

  @Field(() => String, { nullable: true, description: 'At most 1,000 characters. Only the agency reads it.' })
  comment?: string | null;
}
