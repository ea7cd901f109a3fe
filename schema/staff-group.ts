import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { TopicArea } from './registration.js';
import { DateTime } from './scalars.js';
import { ChangedSince } from './staff-promise.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';
import { StaffRegistration } from './staff-registration.js';

export enum Relation {
  SAME_PAPER = 'SAME_PAPER',
  SAME_PERSON = 'SAME_PERSON',
  SAME_PHONE = 'SAME_PHONE',
  SAME_MATTER = 'SAME_MATTER',
}

registerEnumType(Relation, {
  name: 'Relation',
  description: 'What ties two registrations, the strongest tie first.',
  valuesConfig: {
    SAME_PAPER: { description: 'Cùng số giấy tờ' },
    SAME_PERSON: { description: 'Cùng họ tên và số điện thoại (hoặc giấy tờ, địa chỉ)' },
    SAME_PHONE: { description: 'Cùng số điện thoại, khác họ tên' },
    SAME_MATTER: { description: 'Cùng vụ việc' },
  },
});

@ObjectType({ description: 'Another registration of the same person or of the same matter.', simpleResolvers: true })
export class RelatedRegistration {
  @Field(() => StaffRegistration, { description: 'The other registration, with what was answered to it (`steps`).' })
  registration: StaffRegistration;

  @Field(() => Relation, { description: 'What ties them.' })
  how: Relation;

  @Field(() => Boolean, { description: 'The same person, both standing, within 60 days: likely one wish told twice.' })
  likelyDuplicate: boolean;
}

@ObjectType({
  description: 'Registrations of a session that several people may have made about one matter.',
  simpleResolvers: true,
})
export class MatterSuggestion {
  @Field(() => [StaffRegistration], { description: 'In the order they were made.' })
  registrations: StaffRegistration[];

  @Field(() => Int, { description: 'How many different people made them.' })
  people: number;

  @Field(() => TopicArea, { nullable: true, description: 'The field, where all of them name one.' })
  topicArea: TopicArea | null;

  @Field(() => [String], { description: 'Words most of them use.' })
  words: string[];

  @Field(() => ID, { nullable: true, description: 'A group case that some of them belong to already.' })
  groupCaseId: string | null;
}

@ObjectType({ description: 'Somebody of a group case.', simpleResolvers: true })
export class GroupMember {
  @Field(() => ID, { description: 'Which registration.' })
  registrationId: string;

  @Field(() => String, { description: 'Code of the registration.' })
  code: string;

  @Field(() => String, { description: 'Who.' })
  applicantName: string;

  @Field(() => Int, { description: 'How many come with it.' })
  partySize: number;

  @Field(() => Boolean, { description: 'Whether they stand for the group.' })
  isRepresentative: boolean;
}

@ObjectType({
  description:
    'Many people with one matter in one session, received together as one visit, through their representatives. Places and letters of the members are not changed by it.',
  simpleResolvers: true,
})
export class GroupCase {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'The session in which they are received.' })
  sessionId: string;

  @Field(() => String, { description: 'What the matter is called.' })
  title: string;

  @Field(() => TopicArea, { nullable: true, description: 'What the matter is about.' })
  topicArea: TopicArea | null;

  @Field(() => Int, { description: 'Rises with every change; give it with yours.' })
  version: number;

  @Field(() => [GroupMember], { description: 'Who belongs to it, in the order they registered.' })
  members: GroupMember[];

  @Field(() => Int, { description: 'How many people it is, those who come along included.' })
  people: number;

  @Field(() => Int, { description: 'How many may stand for so many people.' })
  mostRepresentatives: number;

  @Field(() => Boolean, { description: 'From 5 people on somebody must stand for them, and nobody was named yet.' })
  lacksRepresentatives: boolean;

  @Field(() => Boolean, { description: 'Whether it is no group any more.' })
  dissolved: boolean;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: string;
}

@InputType()
export class FormGroupCaseInput {
  @Field(() => ID, { description: 'The session in which they are received.' })
  sessionId: string;

  @Field(() => String, { description: 'What the matter is called, 1–200 characters.' })
  title: string;

  @Field(() => TopicArea, { nullable: true, description: 'What the matter is about.' })
  topicArea?: TopicArea | null;

  @Field(() => [ID], { description: 'At least two registrations of the session.' })
  memberIds: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Those of them who stand for the others.' })
  representativeIds: string[];
}

@InputType()
export class ChangeGroupCaseInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` as it was read.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Left out: stays as it is called.' })
  title?: string | null;

  @Field(() => [ID], { description: 'Everybody who is to belong to it from now on.' })
  memberIds: string[];

  @Field(() => [ID], { description: 'Those of them who stand for the others.' })
  representativeIds: string[];
}

@ObjectType({ description: 'This is the group case now.' })
export class GroupCaseSaved {
  @Field(() => GroupCase, { description: 'As it is now.' })
  group: GroupCase;
}

@ObjectType({ implements: Refusal, description: 'Somebody changed the group since it was read.' })
export class StaleGroupCase extends Refusal {
  @Field(() => GroupCase, { nullable: true, description: 'As it is now.' })
  current: GroupCase | null;
}

@ObjectType({
  implements: Refusal,
  description: 'Some are of another session or group, or do not stand any more.',
})
export class MembersUnfit extends Refusal {
  @Field(() => [ID], { description: 'Those registrations.' })
  registrationIds: string[];
}

@ObjectType({ implements: Refusal, description: 'A group case has at least two registrations.' })
export class TooFewMembers extends Refusal {}

@ObjectType({ implements: Refusal, description: 'Whoever stands for the group belongs to it.' })
export class NotMembers extends Refusal {
  @Field(() => [ID], { description: 'Those who do not.' })
  registrationIds: string[];
}

@ObjectType({ implements: Refusal, description: 'So many people may not send in so many representatives.' })
export class TooManyRepresentatives extends Refusal {
  @Field(() => Int, { description: 'How many may stand for them.' })
  most: number;

  @Field(() => Int, { description: 'How many people they are.' })
  people: number;
}

export const ChangeGroupCaseResult = createUnionType({
  name: 'ChangeGroupCaseResult',
  types: () =>
    [
      GroupCaseSaved,
      NotFoundHere,
      FieldsInvalid,
      StaleGroupCase,
      MembersUnfit,
      TooFewMembers,
      NotMembers,
      TooManyRepresentatives,
    ] as const,
  resolveType: kindOf,
});

export const DissolveGroupCaseResult = createUnionType({
  name: 'DissolveGroupCaseResult',
  types: () => [GroupCaseSaved, NotFoundHere, StaleGroupCase] as const,
  resolveType: kindOf,
});

export const UndoGroupCaseResult = createUnionType({
  name: 'UndoGroupCaseResult',
  types: () => [GroupCaseSaved, NotFoundHere, StaleGroupCase, ChangedSince] as const,
  resolveType: kindOf,
});
