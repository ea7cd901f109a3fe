import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { kindOf } from './refusal.js';
import { TopicArea } from './registration.js';
import { Day } from './scalars.js';
import { CaseBrief } from './staff-case-brief.js';
import { GroupCase } from './staff-group.js';
import { Petition } from './staff-petition.js';
import { FieldsInvalid, NotFoundHere, StaleVersion } from './staff-refusal.js';
import { Visit } from './staff-visit.js';

@ObjectType({ description: 'What a body answered or decided about a matter.', simpleResolvers: true })
export class CaseAnswer {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Which body.' })
  bodyName: string;

  @Field(() => String, { description: 'Number of the paper, as printed.' })
  documentNumber: string;

  @Field(() => Day, { description: 'Its day.' })
  day: string;

  @Field(() => Boolean, { description: 'Checked, reviewed and told in writing (khoản 3 Điều 9).' })
  isFinal: boolean;

  @Field(() => String, { nullable: true, description: 'What it says; null for those who see the status alone.' })
  summary: string | null;
}

@ObjectType({ description: 'A matter (vụ việc) with everything that belongs to it.', simpleResolvers: true })
export class CaseMatter extends CaseBrief {
  @Field(() => Int, { description: 'Rises with every change; give it back when you change it.' })
  version: number;

  @Field(() => ID, { description: 'The agency that opened it.' })
  agencyId: string;

  @Field(() => Day, { description: 'When it was opened.' })
  openedDay: string;

  @Field(() => Day, { nullable: true, description: 'When it was closed.' })
  closedDay: string | null;

  @Field(() => Int, { description: 'How many days it has been open.' })
  ageDays: number;

  @Field(() => [String], { description: 'Agencies that have to do with it.' })
  agencies: string[];

  @Field(() => CaseBrief, { nullable: true, description: 'The matter whose duplicate it is.' })
  duplicateOf: CaseBrief | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it going on.' })
  responsible: string | null;

  @Field(() => [CaseAnswer], { description: 'What bodies answered, the latest first.' })
  answers: CaseAnswer[];
}

@ObjectType({
  description: 'Everything recorded of a matter at agencies whose records you read.',
  simpleResolvers: true,
})
export class CaseFile {
  @Field(() => CaseMatter, { description: 'The matter.' })
  matter: CaseMatter;

  @Field(() => [Visit], {
    description: 'Visits, the latest first; 100 at most. None for those who see the status alone.',
  })
  visits: Visit[];

  @Field(() => [Petition], { description: 'Petitions, the latest first; 100 at most.' })
  petitions: Petition[];

  @Field(() => [ID], { description: 'Groups that registered with it.' })
  groupCaseIds: string[];

  @Field(() => [GroupCase], {
    description: 'Those of them that stand, of sessions whose registrations you examine; the latest first.',
  })
  groups: GroupCase[];
}

@ObjectType({ description: 'A matter in a page.', simpleResolvers: true })
export class CaseEdge {
  @Field(() => String, { description: 'Give it as `after` to read on from here.' })
  cursor: string;

  @Field(() => CaseMatter, { description: 'The matter.' })
  node: CaseMatter;
}

@ObjectType({ description: 'A page of matters.', simpleResolvers: true })
export class CaseConnection {
  @Field(() => [CaseEdge], { description: 'With cursors.' })
  edges: CaseEdge[];

  @Field(() => [CaseMatter], { description: 'Without cursors.' })
  nodes: CaseMatter[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;
}

@InputType({ description: 'Which matters; everything given must hold.' })
export class CaseFilter {
  @Field(() => ID, { nullable: true, description: 'That concern this agency or one below it.' })
  agencyId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that go on, or only those closed.' })
  open?: boolean | null;

  @Field(() => [TopicArea], { nullable: true, description: 'Of these fields.' })
  topics?: TopicArea[] | null;
}

@InputType({ description: 'A new matter.' })
export class OpenCaseInput {
  @Field(() => ID, { description: 'The agency that opens it.' })
  agencyId: string;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => TopicArea, { nullable: true, description: 'The field it belongs to.' })
  topicArea?: TopicArea | null;
}

@InputType({ description: 'A change of a matter. What is left out stays.' })
export class EditCaseInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` as it was read.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title?: string | null;

  @Field(() => TopicArea, { nullable: true, description: 'The field it belongs to.' })
  topicArea?: TopicArea | null;

  @Field(() => ID, { nullable: true, description: 'The matter whose duplicate it is; null: of none.' })
  duplicateOfId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it goes on.' })
  open?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

@InputType({ description: 'What a body answered or decided.' })
export class RecordCaseAnswerInput {
  @Field(() => ID, { description: 'The matter.' })
  caseMatterId: string;

  @Field(() => String, { description: 'Which body.' })
  bodyName: string;

  @Field(() => String, { description: 'Number of the paper, as printed.' })
  documentNumber: string;

  @Field(() => Day, { description: 'Its day.' })
  day: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Checked, reviewed and told in writing.' })
  isFinal: boolean;

  @Field(() => String, { nullable: true, description: 'What it says.' })
  summary?: string | null;
}

@InputType({ description: 'Says what belongs to a matter: a visit, a petition or a group of registrations.' })
export class LinkToCaseInput {
  @Field(() => ID, { description: 'The matter.' })
  caseMatterId: string;

  @Field(() => ID, { nullable: true, description: 'A visit.' })
  visitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A petition.' })
  petitionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A group of registrations.' })
  groupCaseId?: string | null;
}

@ObjectType({ description: 'It is kept; this is the matter now.' })
export class CaseSaved {
  @Field(() => CaseMatter, { description: 'As it is now.' })
  matter: CaseMatter;
}

export const SaveCaseResult = createUnionType({
  name: 'SaveCaseResult',
  types: () => [CaseSaved, NotFoundHere, FieldsInvalid, StaleVersion] as const,
  resolveType: kindOf,
});

export const PartGroupResult = createUnionType({
  name: 'PartGroupResult',
  types: () => [CaseSaved, NotFoundHere] as const,
  resolveType: kindOf,
});
