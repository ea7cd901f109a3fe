import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from './scalars.js';

@InputType()
export class GiveDirectiveInput {
  @Field(() => ID, { description: 'Who gave it.' })
  agencyId: string;

  @Field(() => ID, { description: 'Who is to do it.' })
  ownerAgencyId: string;

  @Field(() => ID, { nullable: true, description: 'Whose office there.' })
  ownerPositionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The conclusion that says so; left out: it was given in writing.' })
  conclusionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The matter of that conclusion.' })
  matterId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The paper that says so.' })
  documentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The registration that led to it; the matter’s, when left out.' })
  registrationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The case it belongs to.' })
  caseMatterId?: string | null;

  @Field(() => String, { description: 'What is to be done, without names of citizens; at most 1,000 characters.' })
  publicText: string;

  @Field(() => String, { nullable: true, description: 'For the desk alone, sealed; at most 4,000 characters.' })
  detail?: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was said; today, when left out.' })
  givenDay?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day.' })
  dueDay?: string | null;

  @Field(() => Int, { nullable: true, description: 'Instead of `dueDay`: so many working days after it was given.' })
  dueInWorkingDays?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Into the public book at once. One of a conclusion goes there with its conclusion.',
  })
  isPublic?: boolean | null;
}

@InputType({ description: 'Left out: as before. What stands in the public book keeps its words and its day.' })
export class EditDirectiveInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` of the directive you opened.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'What is to be done, without names.' })
  publicText?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day.' })
  dueDay?: string | null;

  @Field(() => String, { nullable: true, description: 'For the desk alone; null: taken away.' })
  detail?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who is to do it.' })
  ownerAgencyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose office there; null: nobody’s.' })
  ownerPositionId?: string | null;
}

@InputType()
export class ReportDirectiveInput {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean, { description: 'Whether it is done; then `link` or `documentId` shows it.' })
  isDone: boolean;

  @Field(() => String, { description: 'What was done, for the desk; at most 2,000 characters.' })
  note: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same for everybody, without names; at most 500 characters.',
  })
  publicNote?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be seen (https://…).' })
  link?: string | null;

  @Field(() => ID, { nullable: true, description: 'A paper of the list of documents.' })
  documentId?: string | null;
}

@InputType()
export class ConfirmDirectiveInput {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean, { description: 'False sends it back to its owner.' })
  isDone: boolean;

  @Field(() => Day, { nullable: true, description: 'When it was done; left out: the day it was reported.' })
  doneDay?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed when it is sent back.' })
  note?: string | null;
}

@InputType()
export class AskExtensionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Day, { description: 'The day asked for, later than the one it is due.' })
  toDay: string;

  @Field(() => String, { description: 'Why, at most 1,000 characters.' })
  reason: string;
}

@InputType()
export class DecideExtensionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean, { description: 'Whether the time is granted.' })
  isGranted: boolean;

  @Field(() => String, { nullable: true, description: 'Needed when it is refused.' })
  decision?: string | null;
}

@InputType()
export class EndDirectiveInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Why, at most 1,000 characters; the public reads why one is called off.' })
  reason: string;
}

@InputType()
export class AnswerDisputeInput {
  @Field(() => ID, { description: 'One of `StaffDirective.disputes`.' })
  disputeId: string;

  @Field(() => Boolean, { description: 'Whether it is owed again.' })
  isReopened: boolean;

  @Field(() => String, { description: 'Only the citizen who said it reads this; at most 2,000 characters.' })
  answer: string;
}
