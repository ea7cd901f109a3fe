import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Day } from './scalars.js';
import { PaperCorrection } from './staff-paper-correction.js';

export enum CoordinationStatus {
  NOT_BEGUN = 'NOT_BEGUN',
  IN_PROGRESS = 'IN_PROGRESS',
  DONE = 'DONE',
}

registerEnumType(CoordinationStatus, {
  name: 'CoordinationStatus',
  description: 'How far something agreed on has come.',
  valuesConfig: {
    NOT_BEGUN: { description: 'Chưa bắt đầu' },
    IN_PROGRESS: { description: 'Đang thực hiện' },
    DONE: { description: 'Đã xong' },
  },
});

@ObjectType({ description: 'How far an item has come, as it was told.', simpleResolvers: true })
export class CoordinationProgress {
  @Field(() => CoordinationStatus, { description: 'How far.' })
  status: CoordinationStatus;

  @Field(() => Day, { description: 'On which day.' })
  day: string;

  @Field(() => String, { description: 'What was done.' })
  note: string;

  @Field(() => String, { nullable: true, description: 'Where it can be seen.' })
  link: string | null;

  @Field(() => DateTime, { description: 'When it was noted.' })
  recordedAt: string;
}

@ObjectType({ description: 'One thing agreed on.', simpleResolvers: true })
export class CoordinationItem {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Goes up with every correction. Send it back as `expectedVersion`.' })
  version: number;

  @Field(() => String, { description: 'What.' })
  text: string;

  @Field(() => String, { description: 'Who leads it.' })
  leadName: string;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  dueDay: string | null;

  @Field(() => CoordinationStatus, { description: 'How far it has come.' })
  status: CoordinationStatus;

  @Field(() => Boolean, { description: 'It is not done, and its day is over.' })
  isLate: boolean;

  @Field(() => [CoordinationProgress], { description: 'What was told of it, first to last.' })
  progress: CoordinationProgress[];

  @Field(() => [PaperCorrection], { description: 'How it was corrected, first to last.' })
  corrections: PaperCorrection[];
}

@ObjectType({ description: 'Who signed an agreement.', simpleResolvers: true })
export class CoordinationParty {
  @Field(() => ID, { nullable: true, description: 'The agency, where it is one known here.' })
  agencyId: string | null;

  @Field(() => String, { description: 'The body.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'By whose hand.' })
  signatory: string | null;
}

@ObjectType({
  description: 'What several bodies signed to do together (quy chế, chương trình phối hợp).',
  simpleResolvers: true,
})
export class CoordinationAgreement {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Goes up with every correction. Send it back as `expectedVersion`.' })
  version: number;

  @Field(() => String, { description: 'What it is about.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Its number, as printed.' })
  number: string | null;

  @Field(() => Day, { description: 'The day it was signed.' })
  signedDay: string;

  @Field(() => Day, { description: 'From when on it holds.' })
  fromDay: string;

  @Field(() => Day, { nullable: true, description: 'The last day it holds.' })
  toDay: string | null;

  @Field(() => Day, { nullable: true, description: 'The day it ended, where somebody ended it.' })
  endedDay: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endedReason: string | null;

  @Field(() => [CoordinationParty], { description: 'Who signed it.' })
  parties: CoordinationParty[];

  @Field(() => [CoordinationItem], { description: 'What was agreed on.' })
  items: CoordinationItem[];
}
