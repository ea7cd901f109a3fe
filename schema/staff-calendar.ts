import { ArgsType, Field, ID } from 'type-graphql';
import { DateTime } from './scalars.js';

/** Where and when somebody thinks of having a session. */
@ArgsType()
export class ThoughtArgs {
  @Field(() => DateTime, { description: 'When it would begin.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it would end.' })
  endsAt: string;

  @Field(() => ID, { nullable: true, description: 'Who is to receive; the same when left out.' })
  assignedPositionId?: string;

  @Field(() => ID, { nullable: true, description: 'Where; the same when left out.' })
  pointId?: string;

  @Field(() => String, { nullable: true, description: 'The room there; the same when left out.' })
  room?: string;
}
