import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../schema/connection.js';
import { StaffRegistrationConnection } from '../../schema/staff-registration.js';
import type { RequestContext } from '../context.js';
import { readRegistrationsOf } from './read-listed.js';

@Resolver()
export class StaffRegistrationResolver {
  @Query(() => StaffRegistrationConnection, {
    nullable: true,
    description: 'Registrations of a session your agency owns, cancelled ones included; null for any other session.',
  })
  registrations(
    @Ctx() ctx: RequestContext,
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return readRegistrationsOf(ctx, sessionId, page);
  }
}
