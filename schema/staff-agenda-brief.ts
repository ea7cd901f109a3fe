import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something said, with what it is about.', simpleResolvers: true })
export class BriefLine {
  @Field(() => String, { description: 'What it is about.' })
  label: string;

  @Field(() => String, { description: 'What is said.' })
  text: string;
}

@ObjectType({ description: 'A line of the timetable.', simpleResolvers: true })
export class BriefRow {
  @Field(() => [String], { description: 'One text for each column.' })
  cells: string[];

  @Field(() => Boolean, { description: 'Does not take place any more.' })
  isStruck: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The agenda with its times.' })
export class BriefTimetable {
  @Field(() => String, { description: 'What stands above it.' })
  caption: string;

  @Field(() => [String], { description: 'Heads of the columns.' })
  columns: string[];

  @Field(() => [BriefRow], { description: 'One for each item, in order.' })
  rows: BriefRow[];

  @Field(() => String, { description: 'When it is expected to end.' })
  total: string;
}

@ObjectType({ description: 'One item with all that is known of it.', simpleResolvers: true })
export class BriefMatter {
  @Field(() => String, { description: 'Its number and name.' })
  heading: string;

  @Field(() => String, { description: 'From when to when; empty when it does not take place.' })
  time: string;

  @Field(() => Boolean, { description: 'Does not take place any more.' })
  isStruck: boolean;

  @Field(() => [BriefLine], { description: 'What is known, in the order it is read.' })
  lines: BriefLine[];
}

@ObjectType({ simpleResolvers: true, description: 'Everything that is known of the items, one after the other.' })
export class BriefMatters {
  @Field(() => String, { description: 'What stands above them.' })
  caption: string;

  @Field(() => [BriefMatter], { description: 'Those of which something is known, in order.' })
  items: BriefMatter[];
}

@ObjectType({ simpleResolvers: true, description: 'Who is to be there beside the leader.' })
export class BriefParticipants {
  @Field(() => String, { description: 'What stands above it.' })
  caption: string;

  @Field(() => [String], { description: 'Heads of the columns.' })
  columns: string[];

  @Field(() => [[String]], { description: 'One text for each column.' })
  rows: string[][];
}

@ObjectType({
  description:
    'The paper the leader is given (hồ sơ tiếp công dân), as you may read it: text to be laid out. The same as a PDF file: `/staff/agendas/{sessionId}.pdf`.',
  simpleResolvers: true,
})
export class AgendaBrief {
  @Field(() => String, { description: 'Name of the file.' })
  title: string;

  @Field(() => String, { description: 'Whose session it is.' })
  agency: string;

  @Field(() => String, { description: 'What kind of paper it is.' })
  heading: string;

  @Field(() => String, { description: 'Which session.' })
  subject: string;

  @Field(() => [String], { description: 'Which version it is, and that it is not for others.' })
  marks: string[];

  @Field(() => [BriefLine], { description: 'When, where, who receives.' })
  facts: BriefLine[];

  @Field(() => BriefTimetable, { description: 'Everything in order, with times.' })
  timetable: BriefTimetable;

  @Field(() => BriefMatters, { description: 'One item after the other.' })
  matters: BriefMatters;

  @Field(() => BriefParticipants, { nullable: true, description: 'Null when nobody is named.' })
  participants: BriefParticipants | null;

  @Field(() => [String], { description: 'When it was printed, and by whom.' })
  foot: string[];
}
