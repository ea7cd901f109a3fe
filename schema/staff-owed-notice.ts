import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyAct } from './promise.js';
import { DateTime, Day } from './scalars.js';

@ObjectType({
  description:
    'A notice that is still owed: a session announced by a published notice was moved, put off, called off or given another receiver, and no public notice says so yet.',
  simpleResolvers: true,
})
export class OwedNotice {
  @Field(() => ID, { description: 'Of the act that causes it.' })
  changeId: string;

  @Field(() => AgencyAct, { description: 'What was done.' })
  act: AgencyAct;

  @Field(() => String, { description: 'Why a notice is owed.' })
  reason: string;

  @Field(() => DateTime, { description: 'Since when it is owed.' })
  madeAt: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the notice has to say of the session, in the words of the paper.',
  })
  difference: string | null;

  @Field(() => Day, {
    nullable: true,
    description:
      'The last local day on which a notice of the new day would be in time; null where there is no such day: at once.',
  })
  latestDay: string | null;
}
