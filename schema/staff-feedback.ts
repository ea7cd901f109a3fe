import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { FeedbackAbout } from './feedback.js';
import { kindOf } from './refusal.js';
import { DateTime, Day } from './scalars.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';

@ObjectType({ description: 'What somebody said after a visit, without who it was.', simpleResolvers: true })
export class StaffFeedback {
  @Field(() => ID)
  id: string;

  @Field(() => Day, { description: 'The day of the session, or of the visit.' })
  day: string;

  @Field(() => Int, { description: '1 (not content at all) to 5 (very content).' })
  grade: number;

  @Field(() => FeedbackAbout, { description: 'Whom it is about.' })
  about: FeedbackAbout;

  @Field(() => String, { nullable: true, description: 'In own words.' })
  comment: string | null;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  answer: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt: string | null;
}

@ObjectType({
  description: 'What somebody takes home to say later how it was. It names nobody and opens the one question alone.',
  simpleResolvers: true,
})
export class FeedbackSlip {
  @Field(() => String, { description: 'To be typed where there is no camera.' })
  code: string;

  @Field(() => String, { description: 'Where the question is answered, with the code behind the #.' })
  address: string;

  @Field(() => String, { description: 'The address as a QR code: SVG.' })
  qr: string;
}

@ObjectType({ description: 'The answer is there for its reader.' })
export class FeedbackAnswered {
  @Field(() => ID)
  id: string;
}

export const AnswerFeedbackResult = createUnionType({
  name: 'AnswerFeedbackResult',
  types: () => [FeedbackAnswered, FieldsInvalid, NotFoundHere] as const,
  resolveType: kindOf,
});
