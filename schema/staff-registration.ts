import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { Locale } from './locale.js';
import { AccessNeed, IdentityKind, RegistrationStatus, TopicArea } from './registration.js';
import { DateTime } from './scalars.js';
import { StaffSlot } from './staff-session.js';
import { TriageState } from './triage.js';

export enum PlaceShare {
  PUBLIC = 'PUBLIC',
  STAFF = 'STAFF',
  URGENT = 'URGENT',
}

export enum RegistrationChannel {
  WEB = 'WEB',
  PHONE = 'PHONE',
  COUNTER = 'COUNTER',
  PAPER = 'PAPER',
}

registerEnumType(PlaceShare, {
  name: 'PlaceShare',
  description: 'Out of which share a place is.',
  valuesConfig: {
    PUBLIC: { description: 'Chỗ dành cho người dân tự đăng ký' },
    STAFF: { description: 'Chỗ do thư ký sắp xếp' },
    URGENT: { description: 'Chỗ dành cho việc cấp bách' },
  },
});

registerEnumType(RegistrationChannel, {
  name: 'RegistrationChannel',
  description: 'How somebody registered.',
  valuesConfig: {
    WEB: { description: 'Trên trang' },
    PHONE: { description: 'Qua điện thoại' },
    COUNTER: { description: 'Tại nơi tiếp công dân' },
    PAPER: { description: 'Bằng phiếu giấy' },
  },
});

@ObjectType({
  description:
    'A registration as the secretariat of its agency reads it. The identity number shows only its last three digits.',
  simpleResolvers: true,
})
export class StaffRegistration {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Short code to say aloud.' })
  code: string;

  @Field(() => RegistrationStatus, { description: 'Where it stands.' })
  status: RegistrationStatus;

  @Field(() => PlaceShare, { description: 'Whether it has a place of citizens or of the desk.' })
  share: PlaceShare;

  @Field(() => String, { description: 'Who registered.' })
  applicantName: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Where the person or agency is to be found.' })
  address: string | null;

  @Field(() => IdentityKind, { nullable: true, description: 'Which document was named.' })
  identityKind: IdentityKind | null;

  @Field(() => String, { nullable: true, description: 'Number of the paper with only its last three digits.' })
  maskedIdentityNumber: string | null;

  @Field(() => TopicArea, { nullable: true, description: 'What the matter is about.' })
  topicArea: TopicArea | null;

  @Field(() => String, { nullable: true, description: 'What the citizen told of the matter.' })
  summary: string | null;

  @Field(() => Int, { description: 'How many come.' })
  partySize: number;

  @Field(() => [String], { description: 'Names of the representatives who go in beside the applicant.' })
  representatives: string[];

  @Field(() => Boolean, { description: 'Whether somebody must interpret.' })
  needsInterpreter: boolean;

  @Field(() => [AccessNeed], { description: 'What the person needs to come and be heard.' })
  accessNeeds: AccessNeed[];

  @Field(() => Int, { nullable: true, description: 'Place on the waiting list, from 1; null when not on it.' })
  waitingPosition: number | null;

  @Field(() => Int, {
    description:
      'Who goes first on waiting lists: 2 who lost a place by an act of the agency, 1 who lost a number, else 0.',
  })
  priority: number;

  @Field(() => StaffSlot, { nullable: true, description: 'The slot it has, or had when it was cancelled.' })
  slot: StaffSlot | null;

  @Field(() => DateTime, { nullable: true, description: 'When a place was given from the waiting list.' })
  promotedAt: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt: string | null;

  @Field(() => TriageState, { description: 'What the secretariat’s examination has come to.' })
  triageState: TriageState;

  @Field(() => Int, {
    description: 'Rises with every change. Give it with what you do, so that nobody’s work is overwritten.',
  })
  version: number;

  @Field(() => RegistrationChannel, { description: 'How they registered.' })
  channel: RegistrationChannel;

  @Field(() => Locale, { description: 'The language of their letters.' })
  locale: Locale;

  @Field(() => ID, { description: 'The agency whose session it is.' })
  agencyId: string;

  @Field(() => ID, { description: 'The session it is for.' })
  sessionId: string;

  @Field(() => Boolean, { description: 'Whether they stand for their group case.' })
  isRepresentative: boolean;
}

@ObjectType({ simpleResolvers: true })
export class StaffRegistrationEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => StaffRegistration)
  node: StaffRegistration;
}

@ObjectType({ description: 'Registrations in the order they were made.', simpleResolvers: true })
export class StaffRegistrationConnection {
  @Field(() => [StaffRegistrationEdge])
  edges: StaffRegistrationEdge[];

  @Field(() => [StaffRegistration], { description: 'The registrations of `edges`, without cursors.' })
  nodes: StaffRegistration[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
