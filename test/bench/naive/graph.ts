import 'reflect-metadata';
import { DateResolver } from 'graphql-scalars';
import {
  Arg,
  buildSchema,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { agency, leader, position, session } from './reads.js';
import { type Loaders, type NaiveDatabase, readSessions } from './reads.js';

/** What one would write first with the same stack and the same tables: a class a type, a resolver a link, a loader a resolver. */
export interface NaiveContext {
  db: NaiveDatabase;
  loaders: Loaders;
}

@ObjectType()
class Agency {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  slug: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  shortName: string;
}

@ObjectType()
class Leader {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  slug: string;
  @Field(() => String)
  fullName: string;
  @Field(() => String)
  honorific: string;
}

@ObjectType()
class Position {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  title: string;
}

@ObjectType()
class Session {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  slug: string;
  @Field(() => String)
  kind: string;
  @Field(() => String)
  status: string;
  @Field(() => String)
  startsAt: string;
  @Field(() => String)
  endsAt: string;
}

@ObjectType()
class SessionConnection {
  @Field(() => [Session])
  nodes: Session[];
}

@InputType()
export class SessionFilter {
  @Field(() => ID)
  agencyId: string;
  @Field(() => DateResolver)
  fromDay: Date;
  @Field(() => DateResolver)
  toDay: Date;
}

@Resolver(() => Session)
class SessionResolver {
  @Query(() => SessionConnection)
  async sessions(
    @Ctx() ctx: NaiveContext,
    @Arg('first', () => Int) first: number,
    @Arg('filter', () => SessionFilter) filter: SessionFilter,
  ) {
    return { nodes: await readSessions(ctx.db, filter, first) };
  }

  @FieldResolver(() => Int)
  freePlaces(@Root() row: typeof session.$inferSelect) {
    return row.openCount;
  }

  @FieldResolver(() => Agency)
  agency(@Root() row: typeof session.$inferSelect, @Ctx() ctx: NaiveContext): Promise<typeof agency.$inferSelect> {
    return ctx.loaders.agency.load(row.agencyId);
  }

  @FieldResolver(() => Position)
  assignedPosition(
    @Root() row: typeof session.$inferSelect,
    @Ctx() ctx: NaiveContext,
  ): Promise<typeof position.$inferSelect> {
    return ctx.loaders.position.load(row.assignedPositionId);
  }
}

@Resolver(() => Position)
class PositionResolver {
  @FieldResolver(() => Leader)
  leader(@Root() row: typeof position.$inferSelect, @Ctx() ctx: NaiveContext): Promise<typeof leader.$inferSelect> {
    return ctx.loaders.leader.load(row.leaderId);
  }
}

export const naiveGraph = () => buildSchema({ resolvers: [SessionResolver, PositionResolver], validate: false });
