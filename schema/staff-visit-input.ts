import { Field, ID, InputType, Int } from 'type-graphql';
import { TopicArea } from './registration.js';
import { DateTime, Day } from './scalars.js';
import { Occurrence } from './staff-case-brief.js';
import { NewPetitionInput, ReceivedPersonInput } from './staff-petition-input.js';
import { PersonCapacity, ReceivedBy, ReceptionWay, RefusalGround, VisitReply } from './staff-visit-vocabulary.js';

@InputType({ description: 'Somebody who came in.' })
export class VisitPersonInput extends ReceivedPersonInput {
  @Field(() => PersonCapacity, { defaultValue: PersonCapacity.SELF, description: 'As what.' })
  capacity: PersonCapacity;

  @Field(() => ID, {
    nullable: true,
    description: 'In a correction: who of the visit this is. Of the same person a number of a paper left out stays.',
  })
  sameAs?: string | null;
}

@InputType({ description: 'A matter the visit was about: one that is known, or a new one by its title.' })
export class VisitMatterInput {
  @Field(() => ID, { nullable: true, description: 'A matter that is known.' })
  caseMatterId?: string | null;

  @Field(() => String, { nullable: true, description: 'A new one: what it is called.' })
  newTitle?: string | null;

  @Field(() => Occurrence, { nullable: true, description: 'As known from paper; left out: by what is recorded.' })
  occurrence?: Occurrence | null;
}

@InputType({ description: 'Why somebody was not received.' })
export class VisitRefusalInput {
  @Field(() => RefusalGround, { description: 'The ground.' })
  ground: RefusalGround;

  @Field(() => String, { description: 'How it was explained to the person.' })
  explanation: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the head’s written notice; ALREADY_SETTLED needs it.',
  })
  noticeNumber?: string | null;
}

@InputType({ description: 'What is told of a visit.' })
export class VisitContentInput {
  @Field(() => DateTime, { description: 'When it happened; not in the future.' })
  receivedAt: string;

  @Field(() => ReceptionWay, { description: 'Which kind of reception it was.' })
  kind: ReceptionWay;

  @Field(() => ReceivedBy, { description: 'Who received.' })
  receivedBy: ReceivedBy;

  @Field(() => ID, { nullable: true, description: 'The position of the leader or delegate.' })
  receiverPositionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In whose place a delegate received.' })
  onBehalfOfPositionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the paper that delegates.' })
  delegationNumber?: string | null;

  @Field(() => Int, { description: 'How many came together, with those who waited outside.' })
  peopleCount: number;

  @Field(() => [VisitPersonInput], { description: 'Who came in; of a group the representatives.' })
  people: VisitPersonInput[];

  @Field(() => TopicArea, { nullable: true, description: 'The field it was about.' })
  topicArea?: TopicArea | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether somebody had to interpret.' })
  needsInterpreter: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Complex: a Party secretary may take the longer term.' })
  isComplex: boolean;

  @Field(() => String, { nullable: true, description: 'What was said. What is confidential belongs to its petition.' })
  content?: string | null;

  @Field(() => String, { nullable: true, description: 'What the leader said on the spot.' })
  opinion?: string | null;

  @Field(() => Day, { nullable: true, description: 'By when the leader promised an answer.' })
  promisedDay?: string | null;

  @Field(() => VisitRefusalInput, { nullable: true, description: 'Where the person was not received.' })
  refusal?: VisitRefusalInput | null;
}

@InputType({ description: 'A visit, with what was taken in.' })
export class RecordVisitInput {
  @Field(() => ID, { description: 'The agency that received.' })
  agencyId: string;

  @Field(() => ID, { description: 'Made anew for each visit; sent twice, it is kept once.' })
  clientKey: string;

  @Field(() => ID, { nullable: true, description: 'The number in the queue.' })
  ticketId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The registration.' })
  registrationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The session it was part of.' })
  sessionId?: string | null;

  @Field(() => VisitContentInput, { description: 'What is told of it.' })
  visit: VisitContentInput;

  @Field(() => [VisitMatterInput], { defaultValue: [], description: 'What it was about; five at most.' })
  matters: VisitMatterInput[];

  @Field(() => [NewPetitionInput], {
    defaultValue: [],
    description: 'Petitions taken in. Mixed content gives several; ten at most.',
  })
  petitions: NewPetitionInput[];

  @Field(() => [String], { defaultValue: [], description: 'Papers taken in, a line for each; a receipt is given.' })
  papers: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'Close it at once.' })
  close: boolean;
}

@InputType({ description: 'A visit told again, because something was wrong.' })
export class CorrectVisitInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` as it was read.' })
  expectedVersion: number;

  @Field(() => VisitContentInput, { description: 'What is true of it.' })
  visit: VisitContentInput;

  @Field(() => String, { description: 'Why; it stays in the history.' })
  reason: string;
}

@InputType({ description: 'Closes a visit.' })
export class CloseVisitInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` as it was read.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'What the leader said; left out: as it was recorded.' })
  opinion?: string | null;

  @Field(() => Day, { nullable: true, description: 'By when an answer is promised; left out: as it was recorded.' })
  promisedDay?: string | null;
}

@InputType({ description: 'The answer to the person.' })
export class ReplyToVisitInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` as it was read.' })
  expectedVersion: number;

  @Field(() => VisitReply, { description: 'Which answer.' })
  outcome: VisitReply;

  @Field(() => Day, { description: 'When it was given.' })
  day: string;

  @Field(() => String, { nullable: true, description: 'Number of the paper; left out when told by word of mouth.' })
  documentNumber?: string | null;
}

@InputType({ description: 'A visit recorded by mistake.' })
export class VoidVisitInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` as it was read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@InputType({ description: 'Which visits; everything given must hold.' })
export class VisitFilter {
  @Field(() => ID, { nullable: true, description: 'Of this agency and everything below it.' })
  agencyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this session.' })
  sessionId?: string | null;

  @Field(() => Day, { nullable: true, description: 'From this day on.' })
  fromDay?: string | null;

  @Field(() => Day, { nullable: true, description: 'Up to this day.' })
  toDay?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those not closed yet.' })
  openOnly?: boolean | null;
}

@InputType({ description: 'Somebody who is here now: were they received before?' })
export class EarlierVisitsInput {
  @Field(() => ID, { description: 'The agency that receives.' })
  agencyId: string;

  @Field(() => ReceivedPersonInput, { description: 'The person, as far as known.' })
  person: ReceivedPersonInput;
}
