import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from './scalars.js';

export enum RecommendationStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  CLOSED = 'CLOSED',
}

registerEnumType(RecommendationStatus, {
  name: 'RecommendationStatus',
  description: 'Where a recommendation stands.',
  valuesConfig: {
    OPEN: { description: 'Chờ trả lời' },
    ANSWERED: { description: 'Đã trả lời, chờ xem xét' },
    CLOSED: { description: 'Đã kết thúc' },
  },
});

@ObjectType({
  description: 'A visit by which a body looks into how agencies receive and answer people.',
  simpleResolvers: true,
})
export class OversightVisit {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Goes up with every change. Send it back as `expectedVersion`.' })
  version: number;

  @Field(() => String, { description: 'Who looks into it.' })
  body: string;

  @Field(() => String, { description: 'What it looks into.' })
  theme: string;

  @Field(() => Day, { description: 'First day.' })
  fromDay: string;

  @Field(() => Day, { description: 'Last day.' })
  toDay: string;

  @Field(() => String, { nullable: true, description: 'What was found.' })
  findings: string | null;
}

@ObjectType({ description: 'What a visit recommends to an agency.', simpleResolvers: true })
export class Recommendation {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Goes up with every change. Send it back as `expectedVersion`.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'What was found there.' })
  finding: string | null;

  @Field(() => String, { description: 'What is recommended.' })
  text: string;

  @Field(() => Day, { nullable: true, description: 'By when it is to be answered.' })
  dueDay: string | null;

  @Field(() => RecommendationStatus, { description: 'Where it stands.' })
  status: RecommendationStatus;

  @Field(() => Boolean, { description: 'It is not answered, and its day is over.' })
  isLate: boolean;

  @Field(() => String, { nullable: true, description: 'What the agency answered.' })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'Where that can be seen.' })
  answerLink: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was answered.' })
  answeredDay: string | null;

  @Field(() => String, { nullable: true, description: 'What was said of the answer.' })
  verdict: string | null;
}
