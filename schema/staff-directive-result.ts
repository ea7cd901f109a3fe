import { type ClassType, createUnionType, Field, ObjectType } from 'type-graphql';
import { DirectiveStatus } from './directive.js';
import { kindOf, Refusal } from './refusal.js';
import { StaffDirective } from './staff-directive.js';
import { FieldsInvalid, NotFoundHere, StaleVersion } from './staff-refusal.js';

@ObjectType({ description: 'It is done; this is the directive now.' })
export class DirectiveSaved {
  @Field(() => StaffDirective, { description: 'As it is now.' })
  directive: StaffDirective;
}

@ObjectType({ implements: Refusal, description: 'A directive that stands so does not allow it.' })
export class DirectiveWrongStatus extends Refusal {
  @Field(() => DirectiveStatus, { description: 'What was last said of it.' })
  status: DirectiveStatus;
}

@ObjectType({
  implements: Refusal,
  description: 'A text that everybody reads says the name of the citizen it comes from.',
})
export class NamesSomebody extends Refusal {
  @Field(() => String, { description: 'Name of the input field.' })
  field: string;
}

@ObjectType({ implements: Refusal, description: 'It stands in the public book: its words and its day stay.' })
export class DirectivePublic extends Refusal {}

@ObjectType({ implements: Refusal, description: 'It is made public with the conclusion it comes from, or not at all.' })
export class ConclusionNotPublic extends Refusal {}

@ObjectType({ implements: Refusal, description: 'More time was asked for already, and nobody has decided yet.' })
export class ExtensionPending extends Refusal {}

@ObjectType({ implements: Refusal, description: 'Nobody has asked for more time, or it was decided already.' })
export class NoExtensionAsked extends Refusal {}

@ObjectType({ implements: Refusal, description: 'Somebody has answered it already.' })
export class DisputeAnswered extends Refusal {}

const result = (name: string, others: readonly ClassType<object>[]) =>
  createUnionType({ name, types: () => [DirectiveSaved, NotFoundHere, ...others] as const, resolveType: kindOf });

export const GiveDirectiveResult = result('GiveDirectiveResult', [FieldsInvalid, NamesSomebody]);
export const EditDirectiveResult = result('EditDirectiveResult', [
  FieldsInvalid,
  NamesSomebody,
  DirectiveWrongStatus,
  DirectivePublic,
  StaleVersion,
]);
export const PublishDirectiveResult = result('PublishDirectiveResult', [DirectiveWrongStatus, ConclusionNotPublic]);
export const ReportDirectiveResult = result('ReportDirectiveResult', [
  FieldsInvalid,
  NamesSomebody,
  DirectiveWrongStatus,
]);
export const ConfirmDirectiveResult = result('ConfirmDirectiveResult', [FieldsInvalid, DirectiveWrongStatus]);
export const AskExtensionResult = result('AskExtensionResult', [FieldsInvalid, DirectiveWrongStatus, ExtensionPending]);
export const DecideExtensionResult = result('DecideExtensionResult', [
  FieldsInvalid,
  DirectiveWrongStatus,
  NoExtensionAsked,
]);
export const EndDirectiveResult = result('EndDirectiveResult', [FieldsInvalid, DirectiveWrongStatus]);
export const AnswerDisputeResult = result('AnswerDisputeResult', [FieldsInvalid, DisputeAnswered]);
