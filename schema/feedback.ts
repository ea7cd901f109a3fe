import { createUnionType, Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { ManageAccess, Registration } from './registration.js';
import { AccessNotRecognised } from './registration-result.js';
import { DateTime, Day } from './scalars.js';

export enum FeedbackAbout {
  SERVICE = 'SERVICE',
  OFFICIAL = 'STAFF',
  LEADER = 'LEADER',
}

registerEnumType(FeedbackAbout, {
  name: 'FeedbackAbout',
  description:
    'Whom it is about. It goes past whoever that is: of staff to the head, of the leader to the level above.',
  valuesConfig: {
    SERVICE: { description: 'Việc tiếp nói chung' },
    OFFICIAL: { description: 'Thái độ của công chức phục vụ' },
    LEADER: { description: 'Thái độ của lãnh đạo tiếp' },
  },
});

@ObjectType({
  description: 'What the holder of a registration said afterwards. Only the holder reads it here.',
  simpleResolvers: true,
})
export class OwnFeedback {
  @Field(() => Int, { description: '1 (not content at all) to 5 (very content).' })
  grade: number;

  @Field(() => FeedbackAbout, { description: 'Whom it is about.' })
  about: FeedbackAbout;

  @Field(() => String, { nullable: true, description: 'In own words.' })
  comment: string | null;

  @Field(() => String, { nullable: true, description: 'What the agency answered; null while it has not.' })
  answer: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it answered.' })
  answeredAt: string | null;
}

@ObjectType({ description: 'What all grades of a year come to; never told of fewer than five.', simpleResolvers: true })
export class Satisfaction {
  @Field(() => Int, { description: 'How many have graded.' })
  count: number;

  @Field(() => Float, { description: 'Mean of the grades 1–5, to one place.' })
  average: number;

  @Field(() => Float, { description: 'The share who gave 4 or 5, from 0 to 1.' })
  contentShare: number;
}

@InputType({
  description: 'How it was. The agency knows it comes from one registration; staff concerned do not read it.',
})
export class GiveFeedbackInput {
  @Field(() => ManageAccess, { description: 'Proof that the registration is yours.' })
  access: ManageAccess;

  @Field(() => Int, { description: '1 (not content at all) to 5 (very content).' })
  grade: number;

  @Field(() => FeedbackAbout, { description: 'Whom it is about.' })
  about: FeedbackAbout;

  @Field(() => String, {
    nullable: true,
    description: 'In own words, at most 2,000 characters. Never send a denunciation here: say it in person.',
  })
  comment?: string;
}

@InputType({ description: 'How somebody shows that they were there without registering: one of the two.' })
export class VisitProofInput {
  @Field(() => String, { nullable: true, description: 'The code on what they took home.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'What the QR code of their paper number says.' })
  ticket?: string | null;
}

@ObjectType({ description: 'A visit, as whoever came is told of it: no name, no matter.', simpleResolvers: true })
export class OwnVisit {
  @Field(() => Day, { description: 'The local day.' })
  day: string;

  @Field(() => Boolean, { description: 'You can say how it was, now.' })
  mayGiveFeedback: boolean;

  @Field(() => Boolean, {
    description:
      'It has been said how it was. What was said is not told: whoever prints the code could read what is said of them.',
  })
  feedbackGiven: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the agency answered to words about the service; null for none, and for words about a person.',
  })
  answer: string | null;
}

@InputType({ description: 'How it was. The agency knows it comes from one visit; staff concerned do not read it.' })
export class GiveVisitFeedbackInput {
  @Field(() => VisitProofInput, { description: 'Proof that you were there.' })
  proof: VisitProofInput;

  @Field(() => Int, { description: '1 (not content at all) to 5 (very content).' })
  grade: number;

  @Field(() => FeedbackAbout, { description: 'Whom it is about.' })
  about: FeedbackAbout;

  @Field(() => String, {
    nullable: true,
    description: 'In own words, at most 2,000 characters. Never send a denunciation here: say it in person.',
  })
  comment?: string;
}

@ObjectType({ description: 'It is with those whom it goes to; what was said first stays.' })
export class VisitFeedbackGiven {
  @Field(() => OwnVisit, { description: 'As it is now.' })
  visit: OwnVisit;
}

@ObjectType({ description: 'It is with those whom it goes to; what was said first stays.' })
export class FeedbackGiven {
  @Field(() => Registration, { description: 'As it is now.' })
  registration: Registration;
}

@ObjectType({ implements: Refusal, description: 'Nobody has been received on this registration or number yet.' })
export class FeedbackNotYet extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The grade is none of 1–5, or the words are too long.' })
export class FeedbackUnfit extends Refusal {
  @Field(() => Int, { description: 'How many characters it may have.' })
  most: number;
}

export const GiveFeedbackResult = createUnionType({
  name: 'GiveFeedbackResult',
  types: () => [FeedbackGiven, FeedbackNotYet, FeedbackUnfit, AccessNotRecognised] as const,
  resolveType: kindOf,
});

export const GiveVisitFeedbackResult = createUnionType({
  name: 'GiveVisitFeedbackResult',
  types: () => [VisitFeedbackGiven, FeedbackNotYet, FeedbackUnfit, AccessNotRecognised] as const,
  resolveType: kindOf,
});
