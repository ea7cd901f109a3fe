import { Field, ObjectType } from 'type-graphql';
import { AgencyAct } from './promise.js';
import { DateTime } from './scalars.js';

@ObjectType({
  description: 'Something a published notice announced that is no longer so: the desk changed a session since.',
  simpleResolvers: true,
})
export class NoticeChange {
  @Field(() => AgencyAct, { description: 'What was done.' })
  act: AgencyAct;

  @Field(() => String, { description: 'Why, in the words the public is told.' })
  reason: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  madeAt: string;
}
