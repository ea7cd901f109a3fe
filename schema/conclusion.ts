import { Field, ID, ObjectType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { DateTime, Day } from './scalars.js';

@ObjectType({ description: 'One matter of a conclusion, as everybody may read it.', simpleResolvers: true })
export class ConclusionMatter {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What was concluded, without names of citizens.' })
  publicText: string;
}

@ObjectType({
  description:
    'A published conclusion notice (thông báo kết luận) of a session: what the leader concluded and directed, without names of citizens.',
  simpleResolvers: true,
})
export class Conclusion {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Document number, as printed.' })
  number: string;

  @Field(() => String, { description: 'What it is about (trích yếu).' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'What it says before its matters, a line each.' })
  opening: string | null;

  @Field(() => Day, { description: 'Local day printed on it.' })
  issuedDay: string;

  @Field(() => DateTime, { description: 'When it became public here.' })
  publishedAt: string;
}

@ObjectType({ description: 'A conclusion with the cursor to read on from.', simpleResolvers: true })
export class ConclusionEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Conclusion)
  node: Conclusion;
}

@ObjectType({ description: 'Conclusions of an agency and below it, latest first.', simpleResolvers: true })
export class ConclusionConnection {
  @Field(() => [ConclusionEdge])
  edges: ConclusionEdge[];

  @Field(() => [Conclusion], { description: 'The conclusions of `edges`, without cursors.' })
  nodes: Conclusion[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
