import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ThoughtArgs } from '../../schema/staff-calendar.js';
import { PlanNote } from '../../schema/staff-schedule.js';
import { StaffSession } from '../../schema/staff-session.js';
import type { RequestContext } from '../context.js';
import { readMoveWarnings } from './read-move-warnings.js';
import { readWarnings } from './read-warnings.js';

@Resolver(() => StaffSession)
export class SessionWarningResolver {
  @FieldResolver(() => [PlanNote], {
    description:
      'What should be known about a session that is to come: the leader away, little time between two places, another session in the same place, a late notice. It stops nothing.',
  })
  warnings(@Root() session: { id: string }, @Ctx() ctx: RequestContext) {
    return readWarnings(ctx, session.id);
  }

  @FieldResolver(() => [PlanNote], {
    description: 'What would stand out if the session were held so. Ask before it is moved; nothing is saved.',
  })
  warningsIf(
    @Root() session: { id: string },
    @Ctx() ctx: RequestContext,
    @Args(() => ThoughtArgs) thought: ThoughtArgs,
  ) {
    return readMoveWarnings(ctx, session.id, thought);
  }
}
