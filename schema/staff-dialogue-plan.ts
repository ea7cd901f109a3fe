import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DialogueKind } from './dialogue-vocabulary.js';
import { kindOf } from './refusal.js';
import { Day } from './scalars.js';
import { FieldsInvalid, NotFoundHere, StaleVersion } from './staff-refusal.js';

export enum DialoguePlanItemKind {
  REQUIREMENT = 'REQUIREMENT',
  TASK = 'TASK',
  CONTENT = 'CONTENT',
  DIALOGUE = 'DIALOGUE',
}

registerEnumType(DialoguePlanItemKind, {
  name: 'DialoguePlanItemKind',
  description: 'What a line of a plan is.',
  valuesConfig: {
    REQUIREMENT: { description: 'Yêu cầu' },
    TASK: { description: 'Nhiệm vụ' },
    CONTENT: { description: 'Nội dung' },
    DIALOGUE: { description: 'Cuộc đối thoại' },
  },
});

@ObjectType({ description: 'A line of a plan.', simpleResolvers: true })
export class DialoguePlanItem {
  @Field(() => ID)
  id: string;

  @Field(() => DialoguePlanItemKind, { description: 'What it is.' })
  kind: DialoguePlanItemKind;

  @Field(() => String, { description: 'What it says.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'With whom.' })
  audience: string | null;

  @Field(() => String, { nullable: true, description: 'For which place.' })
  area: string | null;

  @Field(() => Int, { nullable: true, description: 'In which quarter, 1–4.' })
  quarter: number | null;

  @Field(() => String, { nullable: true, description: 'Who leads it.' })
  leadName: string | null;
}

@ObjectType({ description: 'How many lines of a kind a plan has.', simpleResolvers: true })
export class DialoguePlanCount {
  @Field(() => DialoguePlanItemKind, { description: 'Of which kind.' })
  kind: DialoguePlanItemKind;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'A plan of a level above that can be followed.', simpleResolvers: true })
export class DialoguePlanAbove {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Number, as printed.' })
  documentNumber: string | null;
}

@ObjectType({ description: 'A year’s plan of dialogues.', simpleResolvers: true })
export class DialoguePlan {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Give it back with what you save.' })
  version: number;

  @Field(() => Int, { description: 'Of which year.' })
  year: number;

  @Field(() => DialogueKind, { description: 'With whom.' })
  kind: DialogueKind;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => DialoguePlanAbove, { nullable: true, description: 'The plan of the level above that it follows.' })
  parent: DialoguePlanAbove | null;

  @Field(() => String, { nullable: true, description: 'The paper it follows, where that is not kept here.' })
  parentPaper: string | null;

  @Field(() => String, { nullable: true, description: 'Number, as printed; null while it is a draft.' })
  documentNumber: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on it.' })
  documentDay: string | null;

  @Field(() => [DialoguePlanItem], { description: 'Its lines in order.' })
  items: DialoguePlanItem[];

  @Field(() => [DialoguePlanCount], { description: 'How many lines of each kind: “3 yêu cầu, 5 nhiệm vụ”.' })
  counts: DialoguePlanCount[];
}

@ObjectType({ description: 'Voters who ask for a dialogue.', simpleResolvers: true })
export class DialogueRequest {
  @Field(() => ID)
  id: string;

  @Field(() => Day, { description: 'When it came.' })
  receivedDay: string;

  @Field(() => String, { description: 'What they want talked about, without names.' })
  content: string;

  @Field(() => Int, { description: 'How many signed.' })
  signerCount: number;

  @Field(() => Int, { description: 'How many voters there are.' })
  voterCount: number;

  @Field(() => Int, { description: 'From which share on it is a duty, in per cent.' })
  thresholdPercent: number;

  @Field(() => String, { description: 'The paper that says so.' })
  source: string;

  @Field(() => Boolean, { description: 'There are enough: a dialogue must be held.' })
  opensDuty: boolean;

  @Field(() => ID, { nullable: true, description: 'The dialogue that answers it.' })
  dialogueId: string | null;
}

@InputType({ description: 'A line of a plan.' })
export class DialoguePlanItemInput {
  @Field(() => ID, { nullable: true, description: 'As it was answered; left out for a new line.' })
  id?: string;

  @Field(() => DialoguePlanItemKind, { description: 'What it is.' })
  kind: DialoguePlanItemKind;

  @Field(() => String, { description: 'At most 1,000 characters.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'With whom.' })
  audience?: string;

  @Field(() => String, { nullable: true, description: 'For which place.' })
  area?: string;

  @Field(() => Int, { nullable: true, description: 'In which quarter, 1–4.' })
  quarter?: number;

  @Field(() => String, { nullable: true, description: 'Who leads it.' })
  leadName?: string;
}

@InputType({ description: 'A plan with all its lines.' })
export class SaveDialoguePlanInput {
  @Field(() => ID, { nullable: true, description: 'Left out for a new plan.' })
  id?: string;

  @Field(() => Int, { nullable: true, description: 'With `id`: the version you read.' })
  expectedVersion?: number;

  @Field(() => ID, { description: 'Whose plan it is.' })
  agencyId: string;

  @Field(() => Int, { description: 'Of which year.' })
  year: number;

  @Field(() => DialogueKind, { description: 'With whom.' })
  kind: DialogueKind;

  @Field(() => String, { description: 'At most 300 characters.' })
  title: string;

  @Field(() => ID, { nullable: true, description: 'The plan of a level above that it follows.' })
  parentId?: string;

  @Field(() => String, { nullable: true, description: 'The paper it follows, where that is not kept here.' })
  parentPaper?: string;

  @Field(() => [DialoguePlanItemInput], { description: 'All its lines in order, at most 200.' })
  items: DialoguePlanItemInput[];
}

@InputType({ description: 'A request of voters.' })
export class RecordDialogueRequestInput {
  @Field(() => ID, { description: 'To whom it was handed in.' })
  agencyId: string;

  @Field(() => Day, { description: 'When.' })
  receivedDay: string;

  @Field(() => String, { description: 'What they want talked about, without names.' })
  content: string;

  @Field(() => Int, { description: 'How many signed.' })
  signerCount: number;

  @Field(() => Int, { description: 'How many voters there are.' })
  voterCount: number;
}

@ObjectType({ description: 'It is done; this is the plan now.' })
export class DialoguePlanSaved {
  @Field(() => DialoguePlan, { description: 'As it stands now.' })
  plan: DialoguePlan;
}

@ObjectType({ description: 'It is on record.' })
export class DialogueRequestSaved {
  @Field(() => ID, { description: 'As `DialogueRequest.id`.' })
  requestId: string;

  @Field(() => Boolean, { description: 'There are enough: a dialogue must be held.' })
  opensDuty: boolean;
}

export const DialoguePlanResult = createUnionType({
  name: 'DialoguePlanResult',
  types: () => [DialoguePlanSaved, FieldsInvalid, NotFoundHere, StaleVersion] as const,
  resolveType: kindOf,
});

export const RecordDialogueRequestResult = createUnionType({
  name: 'RecordDialogueRequestResult',
  types: () => [DialogueRequestSaved, FieldsInvalid, NotFoundHere] as const,
  resolveType: kindOf,
});
