import { Arg, Args, Ctx, ID, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { CalendarChanges, CalendarUpdate, RegistrationUpdate } from '../../schema/change.js';
import { PageArgs } from '../../schema/connection.js';
import { CalendarNewsConnection, CalendarNewsFilter } from '../../schema/news.js';
import { ManageAccess } from '../../schema/registration.js';
import { SessionFilter } from '../../schema/session.js';
import type { RequestContext } from '../context.js';
import { readChangeCursor, readChanges } from './read.js';
import { readNews } from './read-news.js';
import { type CalendarUpdateFacts, oneByOne, type Watched, watchCalendar } from './watch.js';
import { type RegistrationUpdateFacts, watchRegistration } from './watch-registration.js';

type Opening<Args> = { args: Args; context: RequestContext };
type After = { after?: string | null };
type Held = { access: ManageAccess } & After;

@Resolver()
export class ChangeResolver {
  @Query(() => String, {
    description:
      'Where the stream of changes is now. Ask for it together with what you read: `after` this cursor you miss nothing, and may hear again what had just happened.',
  })
  changeCursor(@Ctx() ctx: RequestContext) {
    return readChangeCursor(ctx);
  }

  @Query(() => CalendarChanges, {
    description:
      'The stream of `calendarChanged` for portals that poll. Without `after`: no changes, only the cursor of now.',
  })
  calendarChanges(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most, 1–100.' }) first: number,
    @Arg('filter', () => SessionFilter, { nullable: true }) filter?: SessionFilter,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this stream.' }) after?: string,
  ) {
    return readChanges(ctx, filter, { first, after });
  }

  @Query(() => CalendarNewsConnection, {
    description:
      'What has changed in the published calendar, latest first, for people to read: each change with the session before and after. Kept for good.',
  })
  calendarNews(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CalendarNewsFilter, { nullable: true }) filter?: CalendarNewsFilter,
  ) {
    return readNews(ctx, filter ?? {}, page);
  }

  @Subscription(() => CalendarUpdate, {
    description:
      'Tells every change of the published calendar, in the order of commits. With `after`, first what was missed since that cursor, without gap or double.',
    subscribe: ({ args, context }: Opening<Watched & After>) => open(context, args),
  })
  calendarChanged(
    @Root() update: CalendarUpdateFacts,
    @Arg('filter', () => SessionFilter, { nullable: true }) _filter?: SessionFilter,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this stream.' }) _after?: string,
  ) {
    return update;
  }

  @Subscription(() => CalendarUpdate, {
    description: 'Tells every change of one session, its free places included.',
    subscribe: ({ args, context }: Opening<Watched & After>) => open(context, args),
  })
  sessionChanged(
    @Root() update: CalendarUpdateFacts,
    @Arg('id', () => ID) _id: string,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this stream.' }) _after?: string,
  ) {
    return update;
  }

  @Subscription(() => RegistrationUpdate, {
    description: 'Tells what happens to a registration and to its session, for whoever proves it theirs.',
    subscribe: ({ args, context }: Opening<Held>) => openHeld(context, args),
  })
  registrationChanged(
    @Root() update: RegistrationUpdateFacts,
    @Arg('access', () => ManageAccess) _access: ManageAccess,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this stream.' }) _after?: string,
  ) {
    return update;
  }
}

async function openHeld(ctx: RequestContext, { access, after }: Held) {
  const start = ctx.hub.position();
  return oneByOne(await watchRegistration(ctx, access, after), start);
}

function open(ctx: RequestContext, args: Watched & After) {
  return oneByOne(watchCalendar(ctx, args, args.after), ctx.hub.position());
}
