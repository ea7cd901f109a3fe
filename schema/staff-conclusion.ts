import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { DateTime, Day } from './scalars.js';
import { StaffSession } from './staff-session.js';

export enum ConclusionState {
  DRAFT = 'DRAFT',
  SIGNED = 'SIGNED',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ConclusionState, {
  name: 'ConclusionState',
  description: 'Where a conclusion notice stands. What is WITHDRAWN may have been public.',
  valuesConfig: {
    DRAFT: { description: 'Dự thảo' },
    SIGNED: { description: 'Đã ký, chưa công bố' },
    PUBLISHED: { description: 'Đã công bố' },
    WITHDRAWN: { description: 'Đã thu hồi' },
  },
});

@ObjectType({ description: 'One matter of a conclusion, as the desk writes it.', simpleResolvers: true })
export class StaffConclusionMatter {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What everybody will read, without names of citizens.' })
  publicText: string;

  @Field(() => Boolean, { description: 'It is left out of the public version.' })
  isWithheld: boolean;
}

@ObjectType({
  description: 'A conclusion notice as the desk works on it. `Conclusion` is what the public sees of it.',
  simpleResolvers: true,
})
export class StaffConclusion {
  @Field(() => ID)
  id: string;

  @Field(() => ConclusionState, { description: 'Where it stands.' })
  state: ConclusionState;

  @Field(() => String, { nullable: true, description: 'Document number, as printed.' })
  number: string | null;

  @Field(() => String, { description: 'What it is about (trích yếu).' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'What it says before its matters.' })
  opening: string | null;

  @Field(() => Day, { nullable: true, description: 'Local day printed on it.' })
  issuedDay: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  reason: string | null;

  @Field(() => Int, { description: 'Rises with every change. Give it as `expectedVersion` when you save.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: string;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When the signature was recorded.' })
  signedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it became public; null while it never was.' })
  publishedAt: string | null;
}

@ObjectType({ simpleResolvers: true })
export class StaffConclusionEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => StaffConclusion)
  node: StaffConclusion;
}

@ObjectType({ description: 'Conclusions of an agency and below it, latest first.', simpleResolvers: true })
export class StaffConclusionConnection {
  @Field(() => [StaffConclusionEdge])
  edges: StaffConclusionEdge[];

  @Field(() => [StaffConclusion], { description: 'The conclusions of `edges`, without cursors.' })
  nodes: StaffConclusion[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'A session that was held and whose conclusion is not public yet.', simpleResolvers: true })
export class OwedConclusion {
  @Field(() => StaffSession, { description: 'The session.' })
  session: StaffSession;

  @Field(() => StaffConclusion, { nullable: true, description: 'What was written of it so far.' })
  conclusion: StaffConclusion | null;

  @Field(() => Day, {
    description: 'The last day on which it is in time, by the policy and the working days of its agency.',
  })
  dueDay: string;

  @Field(() => Boolean, { description: 'That day is over.' })
  isLate: boolean;
}

@InputType({ description: 'One matter, in its place. The order of the list is the order of the paper.' })
export class ConclusionMatterInput {
  @Field(() => ID, { nullable: true, description: 'Of a matter that is there already.' })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'The registration it comes from, of the same session.' })
  registrationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The case it belongs to.' })
  caseMatterId?: string | null;

  @Field(() => String, { description: 'Without names of citizens, at most 2,000 characters.' })
  publicText: string;

  @Field(() => String, {
    nullable: true,
    description: 'With names, sealed, at most 8,000 characters; left out: as before.',
  })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'To leave it out of the public version.' })
  isWithheld?: boolean | null;
}

@InputType()
export class DraftConclusionInput {
  @Field(() => ID, { description: 'The session; it has begun, and has no other conclusion.' })
  sessionId: string;

  @Field(() => String, { description: 'What it is about, at most 500 characters.' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'Before its matters, at most 8,000 characters.' })
  opening?: string | null;

  @Field(() => String, { nullable: true, description: 'Document number, when it has one already.' })
  number?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on the paper.' })
  issuedDay?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who signs it.' })
  signerPositionId?: string | null;

  @Field(() => [ConclusionMatterInput], { nullable: true, description: 'What was concluded, at most 100 matters.' })
  matters?: ConclusionMatterInput[] | null;
}

@InputType({ description: 'Left out: as before; null: taken away.' })
export class EditConclusionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` of the conclusion you opened.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Before its matters.' })
  opening?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the paper.' })
  number?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on the paper.' })
  issuedDay?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who signs it.' })
  signerPositionId?: string | null;

  @Field(() => [ConclusionMatterInput], {
    nullable: true,
    description: 'All its matters anew; those left out are taken out.',
  })
  matters?: ConclusionMatterInput[] | null;
}

@InputType({ description: 'What the signed paper bears; what was noted before may be left out.' })
export class SignConclusionInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Document number, as printed: `12/TB-UBND`.' })
  number?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on the paper.' })
  issuedDay?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who signs it.' })
  signerPositionId?: string | null;
}

@InputType()
export class WithdrawConclusionInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Why, at most 1,000 characters.' })
  reason: string;
}
