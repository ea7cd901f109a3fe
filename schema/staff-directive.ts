import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { DirectiveSource, DirectiveStanding, DirectiveStatus, DirectiveStepAct, DisputeOutcome } from './directive.js';
import { DateTime, Day } from './scalars.js';

export enum ExtensionState {
  ASKED = 'ASKED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
}

registerEnumType(ExtensionState, {
  name: 'ExtensionState',
  description: 'What became of a wish for more time.',
  valuesConfig: {
    ASKED: { description: 'Chờ quyết định' },
    GRANTED: { description: 'Đồng ý' },
    REFUSED: { description: 'Không đồng ý' },
  },
});

@ObjectType({
  description:
    'A directive as the desk works on it, in the public book or not. `Directive` is what the public sees of it.',
  simpleResolvers: true,
})
export class StaffDirective {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What is to be done, without names of citizens: what the book says.' })
  publicText: string;

  @Field(() => DirectiveSource, { description: 'Where it was said.' })
  sourceKind: DirectiveSource;

  @Field(() => ID, { nullable: true, description: 'The question of a dialogue it answers.' })
  dialogueQuestionId: string | null;

  @Field(() => Day, { description: 'When it was said.' })
  givenDay: string;

  @Field(() => Day, { description: 'The last day, as it was promised at first.' })
  firstDueDay: string;

  @Field(() => Day, { description: 'The last day, with the time that was granted since.' })
  dueDay: string;

  @Field(() => DirectiveStatus, { description: 'What was last said of it.' })
  status: DirectiveStatus;

  @Field(() => DirectiveStanding, { description: 'How it stands today.' })
  standing: DirectiveStanding;

  @Field(() => Int, { description: 'By how many days it is, or was, late.' })
  daysLate: number;

  @Field(() => Day, { nullable: true, description: 'When it was done.' })
  doneDay: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  reason: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it stands in the public book; null while it does not.',
  })
  publishedAt: string | null;

  @Field(() => Int, { description: 'Rises with every change. Give it as `expectedVersion` when you save.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt: string;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: string;
}

@ObjectType({ simpleResolvers: true })
export class StaffDirectiveEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => StaffDirective)
  node: StaffDirective;
}

@ObjectType({ description: 'Directives of an agency and below it, the most pressing first.', simpleResolvers: true })
export class StaffDirectiveConnection {
  @Field(() => [StaffDirectiveEdge])
  edges: StaffDirectiveEdge[];

  @Field(() => [StaffDirective], { description: 'The directives of `edges`, without cursors.' })
  nodes: StaffDirective[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'One line of what happened to a directive.', simpleResolvers: true })
export class StaffDirectiveStep {
  @Field(() => ID)
  id: string;

  @Field(() => DirectiveStepAct, { description: 'What.' })
  act: DirectiveStepAct;

  @Field(() => String, { nullable: true, description: 'For the desk alone.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'What the public book says of it.' })
  publicNote: string | null;

  @Field(() => String, { nullable: true, description: 'Where what proves it can be seen.' })
  link: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was due before.' })
  fromDueDay: string | null;

  @Field(() => Day, { nullable: true, description: 'When it is due from then on.' })
  toDueDay: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at: string;
}

@ObjectType({ description: 'A wish for more time.', simpleResolvers: true })
export class DirectiveExtension {
  @Field(() => ID)
  id: string;

  @Field(() => ExtensionState, { description: 'What became of it.' })
  state: ExtensionState;

  @Field(() => Day, { description: 'When it was due when this was asked.' })
  fromDueDay: string;

  @Field(() => Day, { description: 'The day asked for.' })
  toDueDay: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => DateTime, { description: 'When it was asked.' })
  askedAt: string;

  @Field(() => String, { nullable: true, description: 'What was said with the decision.' })
  decision: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt: string | null;
}

@ObjectType({ description: 'A citizen’s word that a promise is not kept. It names nobody.', simpleResolvers: true })
export class DirectiveDispute {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime, { description: 'When it was said.' })
  madeAt: string;

  @Field(() => String, { nullable: true, description: 'What was written with it.' })
  comment: string | null;

  @Field(() => DisputeOutcome, { nullable: true, description: 'What was found; null while nobody has answered.' })
  outcome: DisputeOutcome | null;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  answer: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt: string | null;
}

@ObjectType({ description: 'What you may do with a directive, so far as roles decide.', simpleResolvers: true })
export class DirectiveRights {
  @Field(() => Boolean, { description: 'Change it, confirm, grant time, call it off.' })
  give: boolean;

  @Field(() => Boolean, { description: 'Report on it, ask for time.' })
  report: boolean;
}
