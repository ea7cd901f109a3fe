import { ArgsType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page of a Relay connection begins and ends.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'More follows after `endCursor`.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Something comes before `startCursor`.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry; null when there is none.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to read on.' })
  endCursor: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many to answer, 1–100.' })
  first: number;

  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  after?: string;
}
