import { Field, ObjectType } from 'type-graphql';
import { Refusal } from './refusal.js';
import { DateTime, Day } from './scalars.js';
import { PlanNote } from './staff-schedule.js';

@ObjectType({
  implements: Refusal,
  description: 'Something should be known first. Look at it, then send the same again with `acknowledgeWarnings`.',
})
export class WarningsUnacknowledged extends Refusal {
  @Field(() => [PlanNote], { description: 'What should be known; the refusal is about nothing else.' })
  warnings: PlanNote[];
}

@ObjectType({
  implements: Refusal,
  description: 'What has begun is not announced any more; an ad hoc reception can be, with a reason.',
})
export class SessionBegun extends Refusal {
  @Field(() => DateTime, { description: 'When it began.' })
  startsAt: string;
}

@ObjectType({
  implements: Refusal,
  description: 'A rule in force says that nobody receives in the leader’s place.',
})
export class DelegationForbidden extends Refusal {
  @Field(() => String, { description: 'The paper, or the schedule, that says so.' })
  source: string;

  @Field(() => Day, { nullable: true, description: 'Since when the rule holds; null for the rule of a schedule.' })
  effectiveFrom: string | null;
}
