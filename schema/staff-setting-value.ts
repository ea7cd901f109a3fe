import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { StaffRoleKind } from './staff-account.js';

export enum LeadUnit {
  DAYS = 'DAYS',
  WORKING_DAYS = 'WORKING_DAYS',
}

registerEnumType(LeadUnit, {
  name: 'LeadUnit',
  description: 'What is counted.',
  valuesConfig: { DAYS: { description: 'Ngày' }, WORKING_DAYS: { description: 'Ngày làm việc' } },
});

@ObjectType({ description: 'How many may speak for a group from a size on.', simpleResolvers: true })
export class SettingLine {
  @Field(() => Int, { description: 'From so many people on.' })
  fromPeople: number;

  @Field(() => Int, { description: 'So many may speak for them, at most.' })
  mostRepresentatives: number;
}

@ObjectType({ description: 'One of several numbers set together, and its bounds.', simpleResolvers: true })
export class SettingFigureField {
  @Field(() => String, { description: 'Its name in the API.' })
  name: string;

  @Field(() => String, { description: 'What it is called.' })
  text: string;

  @Field(() => Int, { description: 'At least.' })
  least: number;

  @Field(() => Int, { description: 'At most.' })
  most: number;
}

@ObjectType({ description: 'One of several numbers set together.', simpleResolvers: true })
export class SettingFigure {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'The number.' })
  count: number;
}

@ObjectType({ description: 'A reason with the paper it rests on.', simpleResolvers: true })
export class SettingGround {
  @Field(() => String, { description: 'One of `Setting.choices`.' })
  code: string;

  @Field(() => String, { description: 'The paper.' })
  source: string;
}

@ObjectType({ description: 'A topic that is offered, and what the agency calls it.', simpleResolvers: true })
export class SettingTopic {
  @Field(() => String, { description: 'One of `Setting.choices`.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'In Vietnamese; null: what everybody calls it.' })
  vi: string | null;

  @Field(() => String, { nullable: true, description: 'In English; null: what everybody calls it.' })
  en: string | null;
}

@ObjectType({ description: 'A value of a setting; only the part its form uses is there.', simpleResolvers: true })
export class SettingValue {
  @Field(() => String, { nullable: true, description: 'With CHOICE.' })
  choice: string | null;

  @Field(() => Int, { nullable: true, description: 'With NUMBER and LEAD.' })
  figure: number | null;

  @Field(() => LeadUnit, { nullable: true, description: 'With LEAD.' })
  unit: LeadUnit | null;

  @Field(() => [SettingLine], { nullable: true, description: 'With REPRESENTATIVES.' })
  lines: SettingLine[] | null;

  @Field(() => [StaffRoleKind], { nullable: true, description: 'With ROLES.' })
  roles: StaffRoleKind[] | null;

  @Field(() => [SettingFigure], { nullable: true, description: 'With FIGURES.' })
  figures: SettingFigure[] | null;

  @Field(() => [SettingGround], { nullable: true, description: 'With GROUNDS.' })
  grounds: SettingGround[] | null;

  @Field(() => [String], { nullable: true, description: 'With CHANNELS.' })
  channels: string[] | null;

  @Field(() => [SettingTopic], { nullable: true, description: 'With TOPICS, in their order.' })
  topics: SettingTopic[] | null;
}

@InputType({ description: 'How many may speak for a group from a size on.' })
export class SettingLineInput {
  @Field(() => Int, { description: 'From so many people on.' })
  fromPeople: number;

  @Field(() => Int, { description: 'So many may speak for them, at most.' })
  mostRepresentatives: number;
}

@InputType({ description: 'One of several numbers set together.' })
export class SettingFigureInput {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'The number.' })
  count: number;
}

@InputType({ description: 'A reason with the paper it rests on.' })
export class SettingGroundInput {
  @Field(() => String, { description: 'One of `Setting.choices`.' })
  code: string;

  @Field(() => String, { description: 'The paper, at most 500 characters.' })
  source: string;
}

@InputType({ description: 'A topic that is offered, and what the agency calls it.' })
export class SettingTopicInput {
  @Field(() => String, { description: 'One of `Setting.choices`.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'In Vietnamese, at most 80 characters; left out: as usual.' })
  vi?: string | null;

  @Field(() => String, { nullable: true, description: 'In English, at most 80 characters; left out: as usual.' })
  en?: string | null;
}

@InputType({ description: 'A value of a setting: the part its form uses.' })
export class SettingValueInput {
  @Field(() => String, { nullable: true, description: 'With CHOICE.' })
  choice?: string | null;

  @Field(() => Int, { nullable: true, description: 'With NUMBER and LEAD.' })
  figure?: number | null;

  @Field(() => LeadUnit, { nullable: true, description: 'With LEAD.' })
  unit?: LeadUnit | null;

  @Field(() => [SettingLineInput], { nullable: true, description: 'With REPRESENTATIVES, at most 10, ascending.' })
  lines?: SettingLineInput[] | null;

  @Field(() => [StaffRoleKind], { nullable: true, description: 'With ROLES.' })
  roles?: StaffRoleKind[] | null;

  @Field(() => [SettingFigureInput], { nullable: true, description: 'With FIGURES, all of them.' })
  figures?: SettingFigureInput[] | null;

  @Field(() => [SettingGroundInput], { nullable: true, description: 'With GROUNDS.' })
  grounds?: SettingGroundInput[] | null;

  @Field(() => [String], { nullable: true, description: 'With CHANNELS, at least one.' })
  channels?: string[] | null;

  @Field(() => [SettingTopicInput], { nullable: true, description: 'With TOPICS, in their order, at least one.' })
  topics?: SettingTopicInput[] | null;
}
