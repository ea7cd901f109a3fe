import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { Release } from '../../schema/release.js';
import { Day } from '../../schema/scalars.js';
import { LateSession, PublishCalendarInput, ReleasePreview } from '../../schema/staff-notice.js';
import {
  CalendarPublished,
  CalendarsPublished,
  PublishCalendarResult,
  PublishCalendarsResult,
} from '../../schema/staff-notice-result.js';
import type { RequestContext } from '../context.js';
import { readLateSessions } from '../notices/read-arranged.js';
import { inWords } from '../refusals.js';
import { type CalendarPublished as PublishedFacts, publishCalendar } from './publish-calendar.js';
import { type CalendarsPublished as CalendarsFacts, publishCalendars } from './publish-calendars.js';
import type { ReleaseFacts } from './read.js';
import { type ReleasePreview as PreviewFacts, readPreview } from './read-preview.js';
import { readReleasedBy } from './read-released-by.js';

@Resolver(() => ReleasePreview)
export class ReleasePreviewResolver {
  @Query(() => ReleasePreview, {
    nullable: true,
    description: 'What a release would change if these drafts, or those a notice announces, were published now.',
  })
  previewRelease(
    @Ctx() ctx: RequestContext,
    @Arg('noticeId', () => ID, { nullable: true, description: 'A signed notice and the drafts it announces.' })
    noticeId?: string,
    @Arg('agencyId', () => ID, { nullable: true, description: 'Needed where no notice is named.' }) agencyId?: string,
    @Arg('sessionIds', () => [ID], { defaultValue: [], description: 'Drafts to be published.' })
    sessionIds: string[] = [],
  ) {
    return readPreview(ctx, { noticeId, agencyId, sessionIds });
  }

  @FieldResolver(() => [LateSession], { description: 'Sessions that would be announced too late.' })
  lateSessions(@Root() preview: PreviewFacts, @Ctx() ctx: RequestContext) {
    return readLateSessions(ctx, preview.late);
  }
}

@Resolver(() => CalendarPublished)
export class CalendarPublishedResolver {
  @Mutation(() => PublishCalendarResult, { description: 'Publishes many drafts of one agency in one release.' })
  async publishCalendar(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PublishCalendarInput) input: PublishCalendarInput,
  ) {
    return inWords(await publishCalendar(ctx, input), ctx.locale);
  }

  @FieldResolver(() => [LateSession], {
    description: 'Sessions that were announced too late. They are public all the same.',
  })
  lateSessions(@Root() published: PublishedFacts, @Ctx() ctx: RequestContext) {
    return readLateSessions(ctx, published.late);
  }
}

@Resolver(() => CalendarsPublished)
export class CalendarsPublishedResolver {
  @Mutation(() => PublishCalendarsResult, {
    description:
      'Publishes what schedules have drafted at an agency and at everything below it, as `publishCalendar` does for one agency.',
  })
  async publishCalendars(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'You must publish for it.' }) agencyId: string,
    @Arg('from', () => Day, { description: 'First day of the sessions.' }) from: string,
    @Arg('to', () => Day, { description: 'Last day of the sessions, at most 400 days later.' }) to: string,
  ) {
    return inWords(await publishCalendars(ctx, { agencyId, from, to }), ctx.locale);
  }

  @FieldResolver(() => [Agency], {
    description: 'Agencies whose drafts stay drafts until their head makes them public.',
  })
  awaitingHead(@Root() published: CalendarsFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.loadMany(published.awaitingHead);
  }
}

@Resolver(() => Release)
export class StaffReleaseResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the account that answers for it; null for whoever does not work for the agency.',
  })
  releasedBy(@Root() release: ReleaseFacts, @Ctx() ctx: RequestContext) {
    return readReleasedBy(ctx, release);
  }
}
