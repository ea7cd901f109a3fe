import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something said, with what it is about.', simpleResolvers: true })
export class BriefLine {
  @Field(() => String, { description: 'What it is about.' })
  label: string;

  @Field(() => String)
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
  @Field(() => String)
  caption: string;

  @Field(() => [String])
  columns: string[];

  @Field(() => [BriefRow])
  rows: BriefRow[];

  @Field(() => String, { description: 'When it is expected to end.' })
  total: string;
}

@ObjectType({ description: 'One item with all that is known of it.', simpleResolvers: true })
export class BriefMatter {
  @Field(() => String)
  heading: string;

  @Field(() => String, { description: 'From when to when; empty when it does not take place.' })
  time: string;

  @Field(() => Boolean)
  isStruck: boolean;

  @Field(() => [BriefLine])
  lines: BriefLine[];
}

@ObjectType({ simpleResolvers: true, description: 'Everything that is known of the items, one after the other.' })
export class BriefMatters {
  @Field(() => String)
  caption: string;

  @Field(() => [BriefMatter])
  items: BriefMatter[];
}

@ObjectType({ simpleResolvers: true, description: 'Who is to be there beside the leader.' })
export class BriefParticipants {
  @Field(() => String)
  caption: string;

  @Field(() => [String])
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
  @Field(() => String)
  title: string;

  @Field(() => String)
  agency: string;

  @Field(() => String)
  heading: string;

  @Field(() => String)
  subject: string;

  @Field(() => [String], { description: 'Which version it is, and that it is not for others.' })
  marks: string[];

  @Field(() => [BriefLine], { description: 'When, where, who receives.' })
  facts: BriefLine[];

  @Field(() => BriefTimetable)
  timetable: BriefTimetable;

  @Field(() => BriefMatters)
  matters: BriefMatters;

  @Field(() => BriefParticipants, { nullable: true })
  participants: BriefParticipants | null;

  @Field(() => [String], { description: 'When it was printed, and by whom.' })
  foot: string[];
}
