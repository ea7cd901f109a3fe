import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { StaffNotice } from '../../schema/staff-notice.js';
import { OwedNotice } from '../../schema/staff-owed-notice.js';
import { StaffSession } from '../../schema/staff-session.js';
import type { RequestContext } from '../context.js';
import { readStaffNotice } from './read-arranged.js';
import { type OwedFacts, readOwed, readOwedBy } from './read-owed.js';

@Resolver(() => OwedNotice)
export class OwedNoticeResolver {
  @Query(() => [OwedNotice], {
    nullable: true,
    description:
      'Notices an agency you work for still owes because published sessions were changed, oldest first, at most 200; null for any other agency.',
  })
  owedNotices(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('includeSubordinate', () => Boolean, { defaultValue: true, description: 'Also of agencies below it.' })
    includeSubordinate: boolean,
  ) {
    return readOwed(ctx, { agencyId, includeSubordinate });
  }

  @FieldResolver(() => StaffSession, { description: 'The session as it is now.' })
  session(@Root() owed: OwedFacts) {
    return owed.session;
  }

  @FieldResolver(() => StaffNotice, { nullable: true, description: 'The public notice that is no longer true of it.' })
  supersedes(@Root() owed: OwedFacts, @Ctx() ctx: RequestContext) {
    return readStaffNotice(ctx, owed.supersededId);
  }

  @FieldResolver(() => StaffNotice, {
    nullable: true,
    description: 'The notice being prepared that says so; one that was withdrawn must be begun anew.',
  })
  notice(@Root() owed: OwedFacts, @Ctx() ctx: RequestContext) {
    return readStaffNotice(ctx, owed.noticeId);
  }
}

@Resolver(() => StaffNotice)
export class NoticeDifferenceResolver {
  @FieldResolver(() => [String], {
    description:
      'What is no longer as the superseded notice announced it, a line a session, as things stand now. Printed when `content` is null.',
  })
  differences(@Root() notice: { id: string }, @Ctx() ctx: RequestContext) {
    return readOwedBy(ctx, notice.id);
  }
}
