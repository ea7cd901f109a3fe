import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { kindOf } from './refusal.js';
import { DateTime, Day } from './scalars.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';
import { SettingFigureField, SettingValue, SettingValueInput } from './staff-setting-value.js';

export enum SettingGroup {
  BOOKING = 'BOOKING',
  CALENDAR = 'CALENDAR',
  RECEPTION = 'RECEPTION',
  CHANGES = 'CHANGES',
  REPLIES = 'REPLIES',
  ACCESS = 'ACCESS',
}

export enum SettingForm {
  CHOICE = 'CHOICE',
  NUMBER = 'NUMBER',
  LEAD = 'LEAD',
  REPRESENTATIVES = 'REPRESENTATIVES',
  ROLES = 'ROLES',
  FIGURES = 'FIGURES',
  GROUNDS = 'GROUNDS',
  CHANNELS = 'CHANNELS',
  TOPICS = 'TOPICS',
}

registerEnumType(SettingGroup, {
  name: 'SettingGroup',
  description: 'What a setting is about.',
  valuesConfig: {
    BOOKING: { description: 'Đăng ký tiếp công dân' },
    CALENDAR: { description: 'Lịch và công bố' },
    RECEPTION: { description: 'Ngày tiếp công dân' },
    CHANGES: { description: 'Khi có thay đổi' },
    REPLIES: { description: 'Thời hạn trả lời' },
    ACCESS: { description: 'Đăng nhập' },
  },
});

registerEnumType(SettingForm, {
  name: 'SettingForm',
  description: 'What a value of a setting looks like, and so which part of `SettingValue` it uses.',
  valuesConfig: {
    CHOICE: { description: 'One of `choices`: `choice`' },
    NUMBER: { description: 'A whole number from `least` to `most`: `figure`' },
    LEAD: { description: 'So many days or working days: `figure` and `unit`' },
    REPRESENTATIVES: { description: 'Lines by size of a group: `lines`' },
    FIGURES: { description: 'Each of `Setting.figures`: `figures`' },
    GROUNDS: { description: 'Some of `choices`, each with its paper: `grounds`' },
    CHANNELS: { description: 'Some of `choices`: `channels`' },
    TOPICS: { description: 'Some of `choices`, in the order they are offered, each in its words: `topics`' },
    ROLES: { description: 'Some roles, or none: `roles`' },
  },
});

@ObjectType({ description: 'One of the values a setting may have.', simpleResolvers: true })
export class SettingChoice {
  @Field(() => String, { description: 'As it is sent.' })
  value: string;

  @Field(() => String, { description: 'For a person.' })
  text: string;
}

@ObjectType({
  description: 'A value with the days it holds, the paper it comes from and who set it.',
  simpleResolvers: true,
})
export class SettingTerm {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'Whose value it is; null: the country’s.' })
  agencyId: string | null;

  @Field(() => Boolean, { description: 'Of the very agency that was asked about.' })
  isOwn: boolean;

  @Field(() => SettingValue, { description: 'The value.' })
  value: SettingValue;

  @Field(() => String, { description: 'The value in words.' })
  says: string;

  @Field(() => Day, { description: 'First day.' })
  effectiveFrom: string;

  @Field(() => Day, {
    nullable: true,
    description:
      'Last day it was given; null: until another follows. What begins later at the same level goes before it.',
  })
  effectiveTo: string | null;

  @Field(() => String, { description: 'The paper it comes from.' })
  source: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was entered; null for what came with the software.' })
  setAt: string | null;

  @Field(() => Boolean, { description: 'It was taken back before it ever held.' })
  isWithdrawn: boolean;
}

@ObjectType({ description: 'What will hold from a day on.', simpleResolvers: true })
export class SettingTurn {
  @Field(() => Day, { description: 'From this day on.' })
  from: string;

  @Field(() => SettingTerm, { nullable: true, description: 'What holds then; null: nothing is set any more.' })
  term: SettingTerm | null;
}

@ObjectType({
  description: 'Something the law or local practice fixes, as an agency goes by it.',
  simpleResolvers: true,
})
export class Setting {
  @Field(() => String, { description: 'Its name in the API.' })
  key: string;

  @Field(() => SettingGroup, { description: 'What it is about.' })
  group: SettingGroup;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { description: 'What it does.' })
  lead: string;

  @Field(() => SettingForm, { description: 'What a value looks like.' })
  form: SettingForm;

  @Field(() => [SettingChoice], { description: 'With CHOICE, GROUNDS, CHANNELS and TOPICS: what can be chosen.' })
  choices: SettingChoice[];

  @Field(() => [SettingFigureField], { description: 'With FIGURES: the numbers.' })
  figures: SettingFigureField[];

  @Field(() => Int, { nullable: true, description: 'With NUMBER: at least.' })
  least: number | null;

  @Field(() => Int, { nullable: true, description: 'With NUMBER and LEAD: at most.' })
  most: number | null;

  @Field(() => String, { nullable: true, description: 'With NUMBER: what is counted, in words.' })
  unit: string | null;

  @Field(() => SettingTerm, {
    nullable: true,
    description: 'What holds today; null: what the software does by itself.',
  })
  current: SettingTerm | null;

  @Field(() => [SettingTurn], { description: 'What will hold later, in order.' })
  coming: SettingTurn[];

  @Field(() => Boolean, { description: 'The agency has a value of its own, now or to come.' })
  hasOwn: boolean;
}

@InputType({ description: 'A value an agency and everything below it is to go by, from a day on.' })
export class SetSettingInput {
  @Field(() => ID, { description: 'An agency you administer.' })
  agencyId: string;

  @Field(() => String, { description: 'Which setting.' })
  key: string;

  @Field(() => SettingValueInput, { description: 'The new value.' })
  value: SettingValueInput;

  @Field(() => Day, { description: 'First day, today or later.' })
  effectiveFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last day; what held before holds again afterwards.' })
  effectiveTo?: string | null;

  @Field(() => String, { description: 'The paper that says so, at most 500 characters.' })
  source: string;
}

@InputType({ description: 'Going back to what stands above.' })
export class EndSettingInput {
  @Field(() => ID, { description: 'An agency you administer.' })
  agencyId: string;

  @Field(() => String, { description: 'Which setting.' })
  key: string;

  @Field(() => Day, { description: 'The last day of the agency’s own value; yesterday ends it at once.' })
  lastDay: string;

  @Field(() => String, { description: 'The paper that says so, at most 500 characters.' })
  source: string;
}

@ObjectType({ description: 'What a new value would change. Nothing is saved.', simpleResolvers: true })
export class SettingPreview {
  @Field(() => SettingTerm, { nullable: true, description: 'What would hold on that day without it.' })
  before: SettingTerm | null;

  @Field(() => String, { description: 'The new value in words.' })
  says: string;

  @Field(() => Boolean, { description: 'The same holds already.' })
  changesNothing: boolean;

  @Field(() => Int, { description: 'Agencies it reaches: this one and those below without a value of their own.' })
  agencies: number;

  @Field(() => Int, { description: 'Agencies below that keep a value of their own.' })
  apart: number;

  @Field(() => [String], { description: 'The first five of those.' })
  apartNames: string[];

  @Field(() => Int, { description: 'Public sessions from that day on at the agencies reached.' })
  sessions: number;

  @Field(() => Int, { description: 'Registrations in those sessions; they stay as they are.' })
  registrations: number;

  @Field(() => Day, { nullable: true, description: 'Its last day, where one is given.' })
  until: string | null;

  @Field(() => SettingTerm, { nullable: true, description: 'A value of the agency’s own that follows it.' })
  followedBy: SettingTerm | null;
}

@ObjectType({ description: 'It is saved; this is the setting now.' })
export class SettingSaved {
  @Field(() => Setting, { description: 'As it stands now.' })
  setting: Setting;
}

export const SettingPreviewResult = createUnionType({
  name: 'SettingPreviewResult',
  types: () => [SettingPreview, NotFoundHere, FieldsInvalid] as const,
  resolveType: kindOf,
});

export const SetSettingResult = createUnionType({
  name: 'SetSettingResult',
  types: () => [SettingSaved, NotFoundHere, FieldsInvalid] as const,
  resolveType: kindOf,
});
