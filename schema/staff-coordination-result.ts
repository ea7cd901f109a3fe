import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Refusal } from './refusal.js';
import { Day } from './scalars.js';
import { CoordinationAgreement, CoordinationStatus } from './staff-coordination.js';
import { paperResult } from './staff-paper-correction.js';
import { StaleVersion } from './staff-refusal.js';

@InputType()
export class CoordinationPartyInput {
  @Field(() => ID, { nullable: true, description: 'An agency known here.' })
  agencyId?: string | null;

  @Field(() => String, { description: 'The body, in words.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'By whose hand.' })
  signatory?: string | null;
}

@InputType()
export class CoordinationItemInput {
  @Field(() => String, { description: 'What, at most 2,000 characters.' })
  text: string;

  @Field(() => String, { description: 'Who leads it.' })
  leadName: string;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  dueDay?: string | null;
}

@InputType()
class AgreementFrameInput {
  @Field(() => String, { description: 'What it is about, at most 500 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Its number, as printed.' })
  number?: string | null;

  @Field(() => Day, { description: 'The day it was signed.' })
  signedDay: string;

  @Field(() => Day, { nullable: true, description: 'The last day it holds.' })
  toDay?: string | null;

  @Field(() => [CoordinationPartyInput], { description: 'Who signed it, at most 20.' })
  parties: CoordinationPartyInput[];
}

@InputType()
class ReasonedInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` of what you opened.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why, at most 1,000 characters.' })
  reason: string;
}

@InputType()
export class RecordAgreementInput extends AgreementFrameInput {
  @Field(() => ID, { description: 'Whose desk keeps it.' })
  agencyId: string;

  @Field(() => [CoordinationItemInput], { description: 'What was agreed on, at most 100.' })
  items: CoordinationItemInput[];
}

@InputType({ description: 'An agreement told anew, whole, beside what was agreed on: what is left out is taken away.' })
export class EditAgreementInput extends AgreementFrameInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` of the agreement you opened.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why it is corrected, at most 1,000 characters.' })
  reason: string;
}

@InputType()
export class EndAgreementInput extends ReasonedInput {
  @Field(() => Day, { description: 'The last day it held.' })
  endedDay: string;
}

@InputType()
export class ResumeAgreementInput extends ReasonedInput {}

@InputType()
export class RemoveAgreementInput extends ReasonedInput {}

@InputType()
export class RemoveAgreementItemInput extends ReasonedInput {}

@InputType()
export class AddAgreementItemInput extends CoordinationItemInput {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId: string;
}

@InputType({ description: 'Something agreed on told anew, whole: what is left out is taken away.' })
export class EditAgreementItemInput extends CoordinationItemInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` of the item you opened.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why it is corrected, at most 1,000 characters.' })
  reason: string;
}

@InputType()
export class CoordinationProgressInput {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field(() => CoordinationStatus, { description: 'How far it has come.' })
  status: CoordinationStatus;

  @Field(() => String, { description: 'What was done, at most 2,000 characters.' })
  note: string;

  @Field(() => String, { nullable: true, description: 'Where it can be seen (https://…).' })
  link?: string | null;
}

@ObjectType({ description: 'It is done; this is the agreement now.' })
export class AgreementSaved {
  @Field(() => CoordinationAgreement, { description: 'As it is now.' })
  agreement: CoordinationAgreement;
}

@ObjectType({ description: 'The agreement is not there any more.' })
export class AgreementRemoved {
  @Field(() => ID, { description: 'Which one it was.' })
  agreementId: string;
}

@ObjectType({ implements: Refusal, description: 'It ended: nothing more is added to it or told of it.' })
export class AgreementOver extends Refusal {
  @Field(() => Day, { description: 'The day it ended.' })
  endedDay: string;
}

@ObjectType({ implements: Refusal, description: 'Progress was told of it already, so it stays.' })
export class ProgressTold extends Refusal {
  @Field(() => Int, { description: 'How many times.' })
  count: number;
}

export const AgreementResult = paperResult('AgreementResult', AgreementSaved, [AgreementOver]);
export const EditAgreementResult = paperResult('EditAgreementResult', AgreementSaved, [AgreementOver, StaleVersion]);
export const RemoveAgreementResult = paperResult('RemoveAgreementResult', AgreementRemoved, [
  ProgressTold,
  StaleVersion,
]);
export const RemoveAgreementItemResult = paperResult('RemoveAgreementItemResult', AgreementSaved, [
  ProgressTold,
  StaleVersion,
]);
