import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from './scalars.js';

@ObjectType({ description: 'A stretch of a session with its places.', simpleResolvers: true })
export class Slot {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt: string;

  @Field(() => Int, { description: 'Places offered to the public here, in registrations (a group is one).' })
  capacity: number;

  @Field(() => Int, { description: 'Places still free for the public.' })
  freePlaces: number;
}
