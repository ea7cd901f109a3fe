import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { RegistrationStatus, TopicArea } from './registration.js';
import { Day } from './scalars.js';
import { RegistrationChannel } from './staff-registration.js';
import { TriageAct } from './staff-triage.js';
import { TriageState } from './triage.js';

export enum QuestionStanding {
  OPEN = 'OPEN',
  OVERDUE = 'OVERDUE',
  ANSWERED = 'ANSWERED',
}

registerEnumType(QuestionStanding, {
  name: 'QuestionStanding',
  description: 'How the last question of the secretariat stands.',
  valuesConfig: {
    OPEN: { description: 'Đang chờ trả lời' },
    OVERDUE: { description: 'Quá hạn, chưa trả lời' },
    ANSWERED: { description: 'Đã trả lời, chờ xem' },
  },
});

@InputType({ description: 'Which registrations. Everything given must hold; what is left out does not matter.' })
export class RegistrationFilter {
  @Field(() => ID, { nullable: true, description: 'An agency with everything below it. Left out: all that are yours.' })
  agencyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of one session.' })
  sessionId?: string | null;

  @Field(() => [TriageState], { nullable: true, description: 'What the examination has come to, one of these.' })
  states?: TriageState[] | null;

  @Field(() => [RegistrationStatus], {
    nullable: true,
    description: 'What has become of the place, one of these. Left out: all but those who left by themselves.',
  })
  statuses?: RegistrationStatus[] | null;

  @Field(() => [RegistrationChannel], { nullable: true, description: 'How they registered, one of these.' })
  channels?: RegistrationChannel[] | null;

  @Field(() => [TopicArea], { nullable: true, description: 'The field of the matter, one of these.' })
  topics?: TopicArea[] | null;

  @Field(() => QuestionStanding, { nullable: true, description: 'Those asked something.' })
  question?: QuestionStanding | null;

  @Field(() => ID, { nullable: true, description: 'Members of a group case.' })
  groupCaseId?: string | null;

  @Field(() => Day, { nullable: true, description: 'Sessions from this local day on.' })
  fromDay?: string | null;

  @Field(() => Day, { nullable: true, description: 'Sessions up to this local day.' })
  toDay?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A code, a phone number, or words of a name, with or without tones. With a name a page may hold fewer than `first` although more follow.',
  })
  text?: string | null;
}

@InputType({ description: 'A registration as it was seen.' })
export class TriageLineInput {
  @Field(() => ID, { description: 'Which registration.' })
  registrationId: string;

  @Field(() => Int, { description: '`version` as it was read: an act on what has changed since is refused.' })
  version: number;
}

@InputType({ description: 'What is done, and what is said with it.' })
export abstract class TriageSaying {
  @Field(() => TriageAct, { description: 'What is to be done.' })
  act: TriageAct;

  @Field(() => ID, {
    nullable: true,
    description: 'Of `triageGrounds`. Must be given when a place is given up, or taken back, by the act.',
  })
  groundId?: string | null;

  @Field(() => String, { nullable: true, description: 'The competent body, where the ground asks for it.' })
  competentBody?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the written notice, where the ground asks for it.' })
  documentNumber?: string | null;

  @Field(() => Day, { nullable: true, description: 'With ASK_MORE and PROPOSE_SESSION: last local day to answer.' })
  dueDay?: string | null;

  @Field(() => ID, { nullable: true, description: 'With PROPOSE_SESSION: the place that is proposed.' })
  slotId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reply to those whose letters are Vietnamese, at most 4,000 characters.',
  })
  replyVi?: string | null;

  @Field(() => String, { nullable: true, description: 'The reply to those whose letters are English.' })
  replyEn?: string | null;
}

@InputType()
export class TriageInput extends TriageSaying {
  @Field(() => ID, { description: 'A UUID made by the client. Sent again, what was done is not done twice.' })
  idempotencyKey: string;

  @Field(() => [TriageLineInput], { description: '1–100 registrations, each done for itself.' })
  lines: TriageLineInput[];
}

@InputType()
export class PreviewTriageInput extends TriageSaying {
  @Field(() => TriageLineInput, { description: 'The registration whose letter is looked at.' })
  line: TriageLineInput;
}

@InputType()
export class SaveReplyInput {
  @Field(() => ID, { description: 'Whose reply it is.' })
  agencyId: string;

  @Field(() => TriageAct, { description: 'With which act it is offered.' })
  act: TriageAct;

  @Field(() => String, { nullable: true, description: 'The ground it is offered first with.' })
  groundCode?: string | null;

  @Field(() => String, {
    description: 'How it is called, 1–80 characters. One of the same name is followed by this one.',
  })
  name: string;

  @Field(() => String, { description: 'In Vietnamese, 1–4,000 characters.' })
  words: string;

  @Field(() => String, { description: 'In English, 1–4,000 characters.' })
  wordsEn: string;
}
