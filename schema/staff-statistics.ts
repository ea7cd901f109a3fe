import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLevel } from './agency.js';
import { TopicArea } from './registration.js';
import { Day } from './scalars.js';
import { SessionKind } from './session.js';

export enum Rounding {
  HALF_UP = 'HALF_UP',
  TRUNCATE = 'TRUNCATE',
}

registerEnumType(Rounding, {
  name: 'Rounding',
  description: 'What becomes of the digits that are not shown. Offices have published both.',
  valuesConfig: {
    HALF_UP: { description: 'Làm tròn: 98,556 thành 98,56' },
    TRUNCATE: { description: 'Cắt bớt: 98,556 thành 98,55' },
  },
});

@InputType({ description: 'What is to be counted.' })
export class StatisticsFilter {
  @Field(() => ID, { description: 'An agency you work for, or one below it.' })
  agencyId: string;

  @Field(() => Boolean, { defaultValue: true, description: 'With everything below it, abolished bodies too.' })
  includeSubordinate: boolean;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'With the bodies they took over from, each once, at the level they had then.',
  })
  includePredecessors: boolean;

  @Field(() => Day, { description: 'First local day.' })
  from: string;

  @Field(() => Day, { description: 'Last local day, at most twenty years later.' })
  to: string;

  @Field(() => SessionKind, { nullable: true, description: 'Regular, periodic or ad hoc receptions alone.' })
  receptionKind?: SessionKind;

  @Field(() => ID, { nullable: true, description: 'Receptions by this leader, or in the leader’s place, alone.' })
  leaderId?: string;

  @Field(() => TopicArea, { nullable: true, description: 'One field alone.' })
  topicArea?: TopicArea;

  @Field(() => AgencyLevel, { nullable: true, description: 'Agencies that had this level at that time alone.' })
  level?: AgencyLevel;
}

@ObjectType({ description: 'A share of a whole as its two counts; how it is rounded is asked with it.' })
export class Rate {
  @Field(() => Int, { description: 'Those of which it is said.' })
  numerator: number;

  @Field(() => Int, { description: 'All of them.' })
  denominator: number;
}

@ObjectType({ description: 'A count under a name.', simpleResolvers: true })
export class CountedFigure {
  @Field(() => String, {
    nullable: true,
    description:
      'The name of a kind, a field, an outcome …; null for what was not said, HANDED_OVER for what is with its handlers.',
  })
  key: string | null;

  @Field(() => String, { nullable: true, description: 'Of a field: what the agency asked about calls it.' })
  name: string | null;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'The three counts of receptions under one name.', simpleResolvers: true })
export class VisitFigures {
  @Field(() => String, { nullable: true, description: 'The name; null for all of them, or for what was not said.' })
  key: string | null;

  @Field(() => String, { nullable: true, description: 'Of a field: what the agency asked about calls it.' })
  name: string | null;

  @Field(() => Int, { description: 'Lượt: a group is one.' })
  visits: number;

  @Field(() => Int, { description: 'Người: not told apart from one visit to the next.' })
  people: number;

  @Field(() => Int, { description: 'Vụ việc: a matter that comes again is one.' })
  cases: number;

  @Field(() => Int, { description: 'Matters received at that agency for the first time.' })
  firstTimeCases: number;

  @Field(() => Int, { description: 'Matters that had been there before.' })
  repeatCases: number;
}

@ObjectType({ description: 'Sessions held (số kỳ), with people coming or without.', simpleResolvers: true })
export class SessionFigures {
  @Field(() => SessionKind, { description: 'Regular, periodic or ad hoc.' })
  kind: SessionKind;

  @Field(() => Boolean, { description: 'Held by somebody else in the leader’s place.' })
  isDelegated: boolean;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'Sessions held (số buổi) of which a leader’s was the turn.' })
export class LeaderSessions {
  @Field(() => Int, { description: 'Receptions, those by somebody in the leader’s place among them.' })
  receptions: number;

  @Field(() => Int, { description: 'Receptions by somebody in the leader’s place.' })
  delegated: number;

  @Field(() => Int, { description: 'Dialogues that stand in the calendar.' })
  dialogues: number;
}

@ObjectType({ description: 'Receptions of a period.', simpleResolvers: true })
export class VisitStatistics {
  @Field(() => VisitFigures, { description: 'All of them.' })
  total: VisitFigures;

  @Field(() => [VisitFigures], { description: 'By who received: STAFF, the LEADER in person, a DELEGATE.' })
  byReceiver: VisitFigures[];

  @Field(() => [VisitFigures], { description: 'REGULAR, PERIODIC, AD_HOC.' })
  byKind: VisitFigures[];

  @Field(() => [VisitFigures], { description: 'By field.' })
  byTopic: VisitFigures[];

  @Field(() => [VisitFigures], { description: 'By the level of the agency at that time.' })
  byLevel: VisitFigures[];

  @Field(() => VisitFigures, { description: 'Large groups, which are in the total too.' })
  largeGroups: VisitFigures;

  @Field(() => [VisitFigures], { description: 'Large groups by who received them.' })
  largeGroupsByReceiver: VisitFigures[];

  @Field(() => Int, { description: 'People who were not received on a ground of the law; in no other count.' })
  refused: number;

  @Field(() => [SessionFigures], { description: 'Sessions held.' })
  sessions: SessionFigures[];

  @Field(() => Rate, { description: 'Replies given by their day, of those that were due.' })
  repliedInTime: Rate;
}

@ObjectType({ description: 'What was done by its day, of what was due.', simpleResolvers: true })
export class OnTimeRate {
  @Field(() => String, { description: 'REPLY, PROCESSING, ACCEPTANCE, SETTLEMENT or FRONT_RESULT.' })
  kind: string;

  @Field(() => Rate, { description: 'Done in time, of those done or past their day.' })
  rate: Rate;
}

@ObjectType({
  description: 'Petitions received in a period. What is with its handlers is one count, but for who signs.',
})
export class PetitionStatistics {
  @Field(() => Int, { description: 'Received in the period.' })
  received: number;

  @Field(() => Int, { description: 'Received before, and not dealt with by then.' })
  carriedOver: number;

  @Field(() => Int, { description: 'Of those received: with their handlers, and told no further here.' })
  handedOver: number;

  @Field(() => [CountedFigure], { description: 'By type.' })
  byType: CountedFigure[];

  @Field(() => [CountedFigure], { description: 'By outcome.' })
  byOutcome: CountedFigure[];

  @Field(() => [CountedFigure], { description: 'By field.' })
  byTopic: CountedFigure[];

  @Field(() => [CountedFigure], { description: 'By the level of the agency at that time.' })
  byLevel: CountedFigure[];

  @Field(() => [CountedFigure], { description: 'By the way they came.' })
  byOrigin: CountedFigure[];

  @Field(() => Int, { description: 'Eligible to be dealt with.' })
  eligible: number;

  @Field(() => Int, { description: 'Not eligible.' })
  notEligible: number;

  @Field(() => Int, { description: 'Not classified yet.' })
  notClassified: number;

  @Field(() => Int, { description: 'Within the agency’s jurisdiction.' })
  withinJurisdiction: number;

  @Field(() => Int, { description: 'Beyond it.' })
  beyondJurisdiction: number;

  @Field(() => Rate, { description: 'Classified, of those received.' })
  classified: Rate;

  @Field(() => Rate, { description: 'Dealt with, of those received.' })
  processed: Rate;

  @Field(() => [OnTimeRate], { description: 'In time, by what was due.' })
  onTime: OnTimeRate[];

  @Field(() => [CountedFigure], { description: 'Taken back within the period, by what led to it.' })
  withdrawals: CountedFigure[];
}

@ObjectType({ description: 'Open petitions of an age.', simpleResolvers: true })
export class BacklogBand {
  @Field(() => Int, { nullable: true, description: 'At most so many days; null for the oldest.' })
  upToDays: number | null;

  @Field(() => Int, { description: 'Open ones.' })
  count: number;

  @Field(() => Int, { description: 'Of them, with something overdue.' })
  overdue: number;
}

@ObjectType({ description: 'Days heads had to receive, added up over offices and periods.', simpleResolvers: true })
export class DutyStatistics {
  @Field(() => Int, { description: 'Days that were due.' })
  required: number;

  @Field(() => Int, { description: 'Days on which the head received in person.' })
  heldInPerson: number;

  @Field(() => Int, { description: 'Days on which somebody else did. They never count as the head’s.' })
  delegated: number;

  @Field(() => Int, { description: 'Put off, and no new day known.' })
  postponed: number;

  @Field(() => Int, { description: 'Lacking in periods that are over.' })
  missed: number;

  @Field(() => Int, { description: 'Days due that were held in person; more than were due count nothing.' })
  kept: number;
}

@ObjectType({ description: 'Directives due within the period.', simpleResolvers: true })
export class DirectiveStatistics {
  @Field(() => Int, { description: 'Not done yet.' })
  open: number;

  @Field(() => Int, { description: 'Of them, past their day.' })
  overdue: number;

  @Field(() => Int, { description: 'Done by their day.' })
  doneInTime: number;

  @Field(() => Int, { description: 'Done after it.' })
  doneLate: number;
}

@ObjectType({ description: 'Counts of a period. Each part is reckoned only when it is asked for.' })
export class Statistics {}
